#include "core/sweep/run_marks.h"

#include "core/compute/instruction_set.h"
#include "core/error.h"
#include "core/io/atomic_file.h"
#include "core/io/input_file.h"
#include "core/io/output_path.h"
#include "core/json_text.h"
#include "core/kept/run_removal.h"
#include "core/phrase_json.h"
#include "core/shown_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace rewire {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::size_t kMostBytes = 100'000;
constexpr const char* kSets = "instruction_sets";

/// The JSON object in a small file; discarded where it is none.
nlohmann::json objectIn(const fs::path& file) {
  try {
    nlohmann::json json = parsedJson(readText(file, kMostBytes), file.string());
    if (json.is_object()) return json;
  } catch (const std::exception&) {
    // Told by the value.
  }
  return nlohmann::json(nlohmann::json::value_t::discarded);
}

void write(const fs::path& file, const Json& json) {
  writeFile(file, json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

}  // namespace

std::optional<RunFailure> failureIn(const fs::path& run) {
  const fs::path file = run / kFailureName;
  if (!present(file)) return std::nullopt;
  const nlohmann::json json = objectIn(file);
  RunFailure failure{phrase("the reason cannot be read in %1", kFailureName), 1};
  if (!json.is_object()) return failure;
  if (const auto line = json.find("error"); line != json.end() && line->is_string()) failure.line = line->get<std::string>();
  if (const auto said = json.find("phrase"); said != json.end())
    if (auto line = phraseFrom(*said)) failure.line = std::move(*line);
  if (const auto attempts = json.find("attempts"); attempts != json.end() && attempts->is_number_integer())
    failure.attempts = static_cast<int>(std::clamp<std::int64_t>(attempts->get<std::int64_t>(), 1, 1'000'000));
  return failure;
}

void recordFailure(const fs::path& run, const Phrase& line) {
  makeFolder(run);
  const auto before = failureIn(run);
  write(run / kFailureName,
        {{"error", shown(line.english())}, {"attempts", before ? before->attempts + 1 : 1}, {"phrase", phraseToJson(line)}});
}

void forgetFailure(const fs::path& run) {
  if (present(run / kFailureName)) removeFile(run / kFailureName);
}

std::vector<std::string> instructionSetsOf(const fs::path& run) {
  const nlohmann::json json = present(run / kComputedWithName) ? objectIn(run / kComputedWithName) : nlohmann::json();
  std::vector<std::string> sets;
  if (!json.is_object() || !json.contains(kSets) || !json.at(kSets).is_array()) return sets;
  for (const auto& set : json.at(kSets))
    if (set.is_string()) sets.push_back(set.get<std::string>());
  std::sort(sets.begin(), sets.end());
  return sets;
}

void recordInstructionSet(const fs::path& run) {
  std::vector<std::string> sets = instructionSetsOf(run);
  const std::string used(wordFor(instructionSet()));
  if (std::find(sets.begin(), sets.end(), used) != sets.end()) return;
  sets.insert(std::upper_bound(sets.begin(), sets.end(), used), used);
  write(run / kComputedWithName, {{kSets, sets}});
}

}  // namespace rewire

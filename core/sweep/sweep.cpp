#include "core/sweep/sweep.h"

#include "core/error.h"
#include "core/io/atomic_file.h"
#include "core/io/input_file.h"
#include "core/io/output_path.h"
#include "core/io/writer_lock.h"
#include "core/kept/run_removal.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <utility>

namespace rewire {

namespace fs = std::filesystem;

namespace {

Sweep sweepOf(const fs::path& folder, SweepPlan plan, const std::string& where) {
  Sweep sweep{folder, std::move(plan), {}};
  sweep.runs = runsOf(sweep.plan, where);
  return sweep;
}

/// Throws InputError where a folder holds something, and no sweep.
void demandFree(const fs::path& folder) {
  std::error_code error;
  if (holdsRun(folder)) throw InputError(phrase("this folder holds a run; name another one for the sweep"), folder.string());
  if (fs::is_directory(folder, error) && !fs::is_empty(folder, error))
    throw InputError(phrase("this folder holds something else; a sweep needs a new or an empty one"), folder.string());
}

}  // namespace

Sweep readSweep(const fs::path& folder) {
  const fs::path file = folder / Sweep::kPlanName;
  if (!present(file))
    throw InputError(phrase("there is no sweep: %1 is missing; rewire sweep plan makes one", Sweep::kPlanName), folder.string());
  Sweep sweep = sweepOf(folder, planFromJson(readText(file, kMostPlanBytes), file.string()), file.string());
  if (const auto problem = problemOf(sweep.runs)) throw InputError(problem->told(), file.string());
  return sweep;
}

Phrase failedInWords(std::size_t failed, std::size_t runs) {
  return phrase("%1 of %2 runs have failed; rewire sweep status tells why, and --retry-failed tries them again", failed, runs);
}

bool hasGrown(const Sweep& before, const Sweep& now) {
  const std::set<std::string> commands(before.plan.then.begin(), before.plan.then.end());
  std::set<std::string> runs;
  for (const PlannedRun& run : before.runs) runs.insert(run.name);
  return std::any_of(now.plan.then.begin(), now.plan.then.end(),
                     [&](const std::string& each) { return !commands.contains(each); }) ||
         std::any_of(now.runs.begin(), now.runs.end(), [&](const PlannedRun& run) { return !runs.contains(run.name); });
}

Sweep sweepWith(const fs::path& folder, const SweepPlan& more) {
  SweepPlan plan = more;
  if (present(folder / Sweep::kPlanName)) {
    plan = readSweep(folder).plan;
    add(plan, more);
  } else {
    demandFree(folder);
  }
  return sweepOf(folder, std::move(plan), folder.string());
}

Sweep addToSweep(const fs::path& folder, const SweepPlan& more) {
  sweepWith(folder, more);  // before anything is made
  makeFolder(folder);
  const fs::path file = folder / Sweep::kPlanName;
  const bool isNew = !present(file);
  if (isNew) demandFree(folder);
  const WriterLock lock = WriterLock::ofFile(file);
  Sweep sweep = isNew && !present(file) ? sweepOf(folder, more, folder.string()) : sweepWith(folder, more);
  writeFile(file, toJson(sweep.plan));
  return sweep;
}

std::vector<std::string> keysThatDiffer(const std::vector<PlannedRun>& runs) {
  std::set<std::string> differ;
  std::map<std::string, nlohmann::json> firsts;  // by rule
  for (const PlannedRun& run : runs) {
    const nlohmann::json json = nlohmann::json::parse(toJson(run.experiment));
    const nlohmann::json& first = firsts.try_emplace(json.at("rule").get<std::string>(), json).first->second;
    for (const std::string& key : variableKeys())
      if (json.value(key, nlohmann::json()) != first.value(key, nlohmann::json())) differ.insert(key);
  }
  if (firsts.size() > 1) differ.insert("rule");
  std::vector<std::string> ordered = variableKeys();
  std::erase_if(ordered, [&](const std::string& key) { return !differ.contains(key); });
  return ordered;
}

std::string asOptionText(const std::string& text) {
  const auto json = nlohmann::json::parse(text);
  if (json.is_string()) return json.get<std::string>();
  if (json.is_null() || (json.is_array() && json.empty())) return "all";
  if (json.is_number_float()) {
    char digits[32];
    return {digits, std::to_chars(digits, digits + sizeof digits, json.get<double>()).ptr};
  }
  if (!json.is_array()) return text;
  std::string list;
  for (const auto& item : json) list += (list.empty() ? "" : ",") + asOptionText(item.dump());
  return list;
}

std::string nameForPeople(const PlannedRun& run, const std::vector<std::string>& keys) {
  std::string name;
  for (const std::string& key : keys) {
    const std::string value = asOptionText(valueOf(run.experiment, key));
    name += (name.empty() ? "" : ", ") + (key == "rule" || key == "dataset" ? value : key + " " + value);
  }
  return name.empty() ? run.name : name;
}

}  // namespace rewire

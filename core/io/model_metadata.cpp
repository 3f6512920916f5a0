#include "core/io/model_metadata.h"

#include "core/error.h"
#include "core/io/message_text.h"
#include "core/io/metrics_file.h"
#include "core/json_text.h"
#include "core/train/metrics_csv.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>
#include <utility>

namespace rewire {

namespace {

constexpr int kVersion = 1;
constexpr const char* kFormat = "rewire-model";

/// Shortest decimal that reads back as the same number.
std::string shortest(double number) {
  char text[32];
  return {text, std::to_chars(text, text + sizeof text, number).ptr};
}

/// The rows without their times: the same training gives the same bytes.
std::string historyAsText(std::vector<EpochMetrics> history) {
  for (EpochMetrics& row : history) row.seconds = 0.0;
  return metricsAsCsv(history);
}

/// Reads the texts one by one; each function throws InputError.
class FactsReader {
 public:
  FactsReader(const Metadata& metadata, const std::string& where) : m_metadata(metadata), m_where(where) {}

  ModelFacts read() {
    checkFormat();
    ModelFacts facts;
    facts.epoch = number<int>("epoch", phrase("a whole number from 0 on"), [](int epoch) { return epoch >= 0; });
    if (m_metadata.contains("batch"))
      facts.batch = number<int>("batch", phrase("a whole number from 0 on"), [](int batch) { return batch >= 0; });
    facts.mean = number<double>("mean", phrase("a number"), [](double mean) { return std::isfinite(mean); });
    facts.std = number<double>("std", phrase("a number above 0"), [](double std) { return std::isfinite(std) && std > 0.0; });
    facts.range = range();
    facts.classes = classes();
    facts.experiment = experiment();
    facts.history = history(facts.epoch);
    return facts;
  }

  std::optional<int> inputs() const {
    if (!m_metadata.contains("inputs")) return std::nullopt;
    return number<int>("inputs", phrase("a whole number from 1 to 10,000,000"),
                       [](int n) { return n >= 1 && n <= kMostNeurons; });
  }

 private:
  [[noreturn]] void refuse(const Phrase& what) const { throw InputError(what, m_where); }

  const std::string& text(const std::string& key) const {
    const auto found = m_metadata.find(key);
    if (found == m_metadata.end()) refuse(phrase("this is no Rewire model: its metadata lacks %1", inQuotes(key)));
    return found->second;
  }

  template <typename Number, typename Holds>
  Number number(const std::string& key, const Phrase& right, Holds holds) const {
    const std::string& digits = text(key);
    Number value = 0;
    const auto [rest, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || rest != digits.data() + digits.size() || !holds(value))
      refuse(phrase("%1 in the metadata must be %2, not %3", inQuotes(key), right, inQuotes(digits)));
    return value;
  }

  void checkFormat() const {
    if (const std::string& format = text("format"); format != kFormat)
      refuse(phrase("this is no Rewire model: its metadata say format %1, not %2", inQuotes(format), inQuotes(kFormat)));
    const int version = number<int>("version", phrase("a whole number from 1 on"), [](int v) { return v >= 1; });
    if (version > kVersion) {
      refuse(
          phrase("the model was made by a newer Rewire: its format has version %1, this program reads version %2; update Rewire",
                 version, kVersion));
    }
    if (const std::string& activation = text("activation"); activation != "relu")
      refuse(phrase("the activation must be \"relu\", not %1", inQuotes(activation)));
  }

  std::vector<std::string> classes() const {
    const nlohmann::json list = flatList(text("classes"), m_where);
    const auto isText = [](const nlohmann::json& item) { return item.is_string(); };
    if (list.empty() || !std::all_of(list.begin(), list.end(), isText))
      refuse(
          phrase("\"classes\" in the metadata must be a JSON list of names, one an output, not %1", inQuotes(text("classes"))));
    const auto names = list.get<std::vector<std::string>>();
    if (std::set<std::string>(names.begin(), names.end()).size() < names.size())
      refuse(phrase("\"classes\" in the metadata must be names that differ, not %1", inQuotes(text("classes"))));
    return names;
  }

  std::optional<PixelRange> range() const {
    if (!m_metadata.contains("pixel_range")) return std::nullopt;
    const nlohmann::json list = flatList(text("pixel_range"), m_where);
    const auto isNumber = [](const nlohmann::json& item) { return item.is_number() && std::isfinite(item.get<double>()); };
    if (list.size() != 2 || !std::all_of(list.begin(), list.end(), isNumber) || list[0] >= list[1] ||
        !std::isfinite(list[1].get<double>() - list[0].get<double>()))
      refuse(
          phrase("\"pixel_range\" in the metadata must be [low, high] with low < high, not %1", inQuotes(text("pixel_range"))));
    return PixelRange{list[0].get<double>(), list[1].get<double>()};
  }

  Experiment experiment() const {
    if (text("experiment").size() > kMostExperimentBytes)
      refuse(phrase("the model's experiment has more than 16 million characters"));
    Experiment result = experimentFromJson(text("experiment"), m_where);
    const std::vector<Problem> problems = validate(result);
    if (!problems.empty()) refuse(phrase("the model's experiment cannot be run: %1", problems.front().told()));
    if (m_metadata.contains("dataset_sha256") && text("dataset_sha256") != result.datasetContent.sha256)
      refuse(phrase("\"dataset_sha256\" in the metadata must be that of the experiment"));
    return result;
  }

  /// Rows up to the model's epoch. A file by another program may lack them.
  std::vector<EpochMetrics> history(int epoch) const {
    if (!m_metadata.contains("metrics")) return {};
    std::vector<EpochMetrics> rows = metricsFromText(text("metrics"), m_where);
    if (rows.empty() || rows.back().epoch != epoch)
      refuse(phrase("\"metrics\" in the metadata must end with the model's epoch, %1", epoch));
    return rows;
  }

  const Metadata& m_metadata;
  const std::string& m_where;
};

}  // namespace

std::string tensorName(std::size_t layer, const char* part) {
  return "layers." + std::to_string(layer) + "." + part;
}

Metadata metadataOf(const Network& network, const ModelFacts& facts) {
  const nlohmann::ordered_json classes = facts.classes;
  Metadata metadata = {{"format", kFormat},
                       {"version", std::to_string(kVersion)},
                       {"epoch", std::to_string(facts.epoch)},
                       {"activation", "relu"},
                       // CSR tells the number of its rows, not of its columns: the last pixels may have no link.
                       {"inputs", std::to_string(network.layers.empty() ? 0 : inputsOf(network.layers.front()))},
                       {"mean", shortest(facts.mean)},
                       {"std", shortest(facts.std)},
                       {"classes", classes.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace)},
                       {"experiment", toJson(facts.experiment)}};
  if (facts.experiment.datasetContent.known()) metadata["dataset_sha256"] = facts.experiment.datasetContent.sha256;
  if (facts.range) metadata["pixel_range"] = "[" + shortest(facts.range->low) + ", " + shortest(facts.range->high) + "]";
  if (facts.batch) metadata["batch"] = std::to_string(*facts.batch);
  if (wasPerturbed(facts.experiment)) metadata["perturbed"] = "yes";
  if (!facts.history.empty()) metadata["metrics"] = historyAsText(facts.history);
  if (std::any_of(facts.regrow.begin(), facts.regrow.end(), [](std::int64_t links) { return links > 0; }))
    metadata["regrow"] = nlohmann::ordered_json(facts.regrow).dump();
  return metadata;
}

ModelFacts factsFromMetadata(const Metadata& metadata, const std::string& where) {
  return FactsReader(metadata, where).read();
}

std::optional<int> inputsFromMetadata(const Metadata& metadata, const std::string& where) {
  return FactsReader(metadata, where).inputs();
}

nlohmann::json flatList(const std::string& text, const std::string& where) {
  const nlohmann::json found = parsedJson(text, where);
  const auto nests = [](const nlohmann::json& item) { return item.is_structured(); };
  return !found.is_array() || std::any_of(found.begin(), found.end(), nests) ? nlohmann::json::array() : found;
}

}  // namespace rewire

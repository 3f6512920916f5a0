#include "core/sweep/sweep_plan.h"

#include "core/error.h"
#include "core/io/message_text.h"
#include "core/sweep/text_hash.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <set>
#include <sstream>
#include <utility>

namespace rewire {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kFingerprintDigits = 16;

/// The text of a JSON value, in its shortest form.
std::string shortest(const auto& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json jsonOf(const Experiment& experiment) {
  return Json::parse(toJson(experiment));
}

/// The two ends of "A..B"; nothing where the text is something else.
std::optional<std::pair<std::uint64_t, std::uint64_t>> rangeIn(const std::string& text) {
  const std::size_t dots = text.find("..");
  if (dots == std::string::npos) return std::nullopt;
  std::pair<std::uint64_t, std::uint64_t> range;
  const char* middle = text.data() + dots;
  const char* end = text.data() + text.size();
  const auto first = std::from_chars(text.data(), middle, range.first);
  const auto last = std::from_chars(middle + 2, end, range.second);
  const bool whole = first.ec == std::errc() && first.ptr == middle && last.ec == std::errc() && last.ptr == end;
  return whole ? std::optional(range) : std::nullopt;
}

[[noreturn]] void refuseNumber(const std::string& where) {
  throw InputError(phrase("the sweep has more than 100,000 runs; plan several sweeps"), where);
}

void appendSeeds(const std::string& text, const std::string& where, std::vector<Json>& values) {
  const auto range = rangeIn(text);
  if (!range || range->first > range->second)
    throw InputError(phrase("seeds must be whole numbers or ranges as 1..10, not %1", inQuotes(text)), where);
  if (range->second - range->first >= kMostRuns) refuseNumber(where);
  for (std::uint64_t seed = range->first; seed < range->second; ++seed) values.emplace_back(seed);
  values.emplace_back(range->second);
}

/// All values of a key, ranges of seeds told one by one.
std::vector<Json> valuesOf(const VariedKey& varied, const std::string& where) {
  std::vector<Json> values;
  for (const std::string& text : varied.values) {
    Json value = Json::parse(text);
    if (varied.key == "seed" && value.is_string()) {
      appendSeeds(value.get<std::string>(), where, values);
    } else {
      values.push_back(std::move(value));
    }
  }
  return values;
}

/// The experiment with a value for some keys, as `train` takes options: the rule comes first and brings what is usual for it.
Experiment withValues(Experiment experiment, const std::vector<std::pair<std::string, const Json*>>& values,
                      const std::string& where) {
  for (const auto& [key, value] : values) {
    if (key == "dataset") experiment.datasetContent = {};
    const auto rule = key == "rule" && value->is_string() ? ruleNamed(value->get<std::string>()) : std::nullopt;
    if (rule) renew(experiment, changeToRule(experiment, *rule));
  }
  Json json = jsonOf(experiment);
  for (const auto& [key, value] : values) json[key] = *value;
  return experimentFromJson(shortest(json), where);
}

/// The combinations of a grid, one after the other.
class Combinations {
 public:
  Combinations(const SweepGrid& grid, const std::string& where) : m_grid(grid), m_where(where) {
    for (const VariedKey& varied : grid.keys) {
      m_values.push_back(valuesOf(varied, where));
      if (m_values.back().empty() || m_values.back().size() > kMostRuns / m_count)
        m_values.back().empty() ? refuseEmpty(varied.key) : refuseNumber(where);
      m_count *= m_values.back().size();
    }
  }

  std::size_t count() const { return m_count; }

  Experiment at(std::size_t index) const {
    std::vector<std::pair<std::string, const Json*>> chosen(m_values.size());
    for (std::size_t key = m_values.size(); key-- > 0;) {
      chosen[key] = {m_grid.keys[key].key, &m_values[key][index % m_values[key].size()]};
      index /= m_values[key].size();
    }
    return withValues(m_grid.base, chosen, m_where);
  }

 private:
  [[noreturn]] void refuseEmpty(const std::string& key) const {
    throw InputError(phrase("\"%1\" needs at least one value", key), m_where);
  }

  const SweepGrid& m_grid;
  const std::string& m_where;
  std::vector<std::vector<Json>> m_values;
  std::size_t m_count = 1;
};

}  // namespace

std::string fingerprintOf(const Experiment& experiment) {
  const nlohmann::json usual = nlohmann::json::parse(toJson(Experiment()));
  nlohmann::json json = nlohmann::json::parse(toJson(experiment));
  for (const auto& item : usual.items()) {
    if (json.at(item.key()) == item.value()) json.erase(item.key());
  }
  return sha256Of(shortest(json)).substr(0, kFingerprintDigits);
}

const std::vector<std::string>& variableKeys() {
  static const std::vector<std::string> keys = [] {
    Json json = Json::parse(toJsonWithAllKeys(Experiment()));
    for (const char* given : {"dataset_sha256", "start_network_sha256", "actions"}) json.erase(given);  // they follow from others
    std::vector<std::string> names;
    for (const auto& item : json.items()) names.push_back(item.key());
    return names;
  }();
  return keys;
}

std::string valueOf(const Experiment& experiment, const std::string& key) {
  return shortest(Json::parse(toJsonWithAllKeys(experiment)).at(key));
}

std::vector<PlannedRun> runsOf(const SweepPlan& plan, const std::string& where) {
  std::vector<PlannedRun> runs;
  std::set<std::string> names;
  std::size_t combinations = 0;
  for (const SweepGrid& grid : plan.grids) {
    if (grid.base.startNetwork.known())
      throw InputError(phrase("an experiment that began with the network of a model cannot be planned; give its settings alone"),
                       where);
    const Combinations all(grid, where);
    combinations += all.count();
    if (combinations > kMostRuns) refuseNumber(where);
    for (std::size_t i = 0; i < all.count(); ++i) {
      PlannedRun run{all.at(i), {}};
      run.name = fingerprintOf(run.experiment);
      if (names.insert(run.name).second) runs.push_back(std::move(run));
    }
  }
  return runs;
}

std::optional<Problem> problemOf(const std::vector<PlannedRun>& runs) {
  for (const PlannedRun& run : runs) {
    if (auto problems = validate(run.experiment); !problems.empty()) return std::move(problems.front());
  }
  return std::nullopt;
}

std::string withSingleSpaces(const std::string& command) {
  std::istringstream words(command);
  std::string text;
  for (std::string word; words >> word;) text += (text.empty() ? "" : " ") + word;
  return text;
}

void add(SweepPlan& plan, const SweepPlan& more) {
  const auto addTo = [](auto& list, const auto& values) {
    for (const auto& value : values)
      if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(value);
  };
  addTo(plan.grids, more.grids);
  addTo(plan.then, more.then);
}

}  // namespace rewire

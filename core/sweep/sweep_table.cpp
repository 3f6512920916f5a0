#include "core/sweep/sweep_table.h"

#include "core/error.h"
#include "core/io/message_text.h"
#include "core/io/metrics_file.h"
#include "core/kept/run_folder.h"
#include "core/sweep/run_marks.h"
#include "core/sweep/run_state.h"
#include "core/sweep/run_test.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace rewire {

namespace {

using Values = std::vector<std::string>;

constexpr const char* kAccuracy = "test_accuracy";

/// A finished run: the group that it belongs to, its place within it, and its results.
struct Result {
  Values group;   ///< values of the keys of --by
  Values within;  ///< values of the keys of --over
  std::vector<Measured> measured;
  std::vector<std::string> instructionSets;
};

Values valuesOf(const PlannedRun& run, const std::vector<std::string>& keys) {
  Values values;
  for (const std::string& key : keys) values.push_back(valueOf(run.experiment, key));
  return values;
}

double testAccuracyOf(const std::filesystem::path& folder, int epoch) {
  for (const EpochMetrics& row : readMetrics(folder / RunFolder::kMetricsName))
    if (row.epoch == epoch) return row.testAccuracy;
  throw InputError(phrase("metrics.csv lacks the last epoch; rewire train --resume --out on this folder puts it back"),
                   folder.string());
}

std::vector<Result> resultsOf(const Sweep& sweep, const TableRequest& request) {
  std::vector<Result> results;
  for (const PlannedRun& run : sweep.runs) {
    if (stateOf(sweep, run).stage != RunState::Stage::Finished) continue;
    const auto folder = sweep.folderOf(run);
    Result result{valuesOf(run, request.by), valuesOf(run, request.over), {}, instructionSetsOf(folder)};
    result.measured.push_back({kAccuracy, testAccuracyOf(folder, epochsOf(run.experiment))});
    for (const std::string& text : sweep.plan.then)
      for (Measured& measured : measuredIn(folder, text)) result.measured.push_back(std::move(measured));
    results.push_back(std::move(result));
  }
  return results;
}

void demandKeys(const std::vector<std::string>& keys, const char* option) {
  std::set<std::string> seen;
  for (const std::string& key : keys) {
    const auto& known = variableKeys();
    if (std::find(known.begin(), known.end(), key) == known.end())
      throw InputError(phrase("there is no key %1 in an experiment; keys are written as rule, density, seed", inQuotes(key)),
                       option);
    if (!seen.insert(key).second) throw InputError(phrase("the key %1 is named twice", inQuotes(key)), option);
  }
}

/// Groups would mix runs that differ in something else.
void demandAllKeys(const Sweep& sweep, const TableRequest& request) {
  demandKeys(request.by, "--by");
  demandKeys(request.over, "--over");
  const auto names = [](const std::vector<std::string>& keys, const std::string& key) {
    return std::find(keys.begin(), keys.end(), key) != keys.end();
  };
  for (const std::string& key : request.by)
    if (names(request.over, key))
      throw InputError(phrase("the key %1 is in --by too; leave it out of one", inQuotes(key)), "--over");
  std::map<Values, std::vector<PlannedRun>> groups;
  for (const PlannedRun& run : sweep.runs) groups[valuesOf(run, request.by)].push_back(run);
  for (const auto& [values, runs] : groups) {
    for (const std::string& key : keysThatDiffer(runs))
      if (!names(request.over, key))
        throw InputError(phrase("runs differ in %1 as well; name it in --by, or in --over to take means over it", key), "--by");
  }
}

/// The key and the value, as JSON, that others are compared with.
struct Pairing {
  std::size_t key = 0;  ///< index in --by
  std::string value;
};

Pairing pairingOf(const Sweep& sweep, const TableRequest& request) {
  const std::size_t equals = request.paired.find('=');
  const std::string key = equals == std::string::npos ? "" : request.paired.substr(0, equals);
  const std::string text = equals == std::string::npos ? request.paired : request.paired.substr(equals + 1);
  std::set<std::pair<std::size_t, std::string>> found;
  for (const PlannedRun& run : sweep.runs) {
    for (std::size_t i = 0; i < request.by.size(); ++i) {
      const std::string value = valueOf(run.experiment, request.by[i]);
      if ((key.empty() || key == request.by[i]) && asOptionText(value) == text) found.emplace(i, value);
    }
  }
  if (found.empty())
    throw InputError(phrase("no key of --by has the value %1 in this sweep; name one that it has", inQuotes(text)), "--paired");
  if (found.size() > 1) throw InputError(phrase("several keys have this value; say which one, as rule=%1", text), "--paired");
  return {found.begin()->first, found.begin()->second};
}

/// The values of each key, as they come in the plan.
std::vector<Values> orderOf(const Sweep& sweep, const std::vector<std::string>& keys) {
  std::vector<Values> order(keys.size());
  for (const PlannedRun& run : sweep.runs) {
    const Values values = valuesOf(run, keys);
    for (std::size_t i = 0; i < keys.size(); ++i)
      if (std::find(order[i].begin(), order[i].end(), values[i]) == order[i].end()) order[i].push_back(values[i]);
  }
  return order;
}

const double* valueIn(const Result& result, const std::string& metric) {
  for (const Measured& measured : result.measured)
    if (measured.metric == metric) return &measured.value;
  return nullptr;
}

/// Results, ordered so that sums do not depend on the order of the plan.
class Groups {
 public:
  /// `order`: the values of each key of --by, as they come in the plan.
  Groups(std::vector<Result> results, std::vector<Values> order) : m_order(std::move(order)) {
    for (Result& result : results) {
      for (const Measured& measured : result.measured)
        if (std::find(m_metrics.begin(), m_metrics.end(), measured.metric) == m_metrics.end())
          m_metrics.push_back(measured.metric);
      auto& within = m_byGroup[result.group];
      const Values place = result.within;
      within.emplace(place, std::move(result));
    }
  }

  std::vector<TableRow> rows(const std::optional<Pairing>& pairing) const {
    std::vector<Values> groups;
    for (const auto& [group, members] : m_byGroup) groups.push_back(group);
    std::sort(groups.begin(), groups.end(), [this](const Values& a, const Values& b) { return placeOf(a) < placeOf(b); });
    std::vector<TableRow> rows;
    for (const Values& group : groups)
      for (const std::string& metric : m_metrics)
        if (auto row = rowOf(group, metric, pairing)) rows.push_back(std::move(*row));
    return rows;
  }

 private:
  using Members = std::map<Values, Result>;

  /// The indices of a group's values in their orders.
  std::vector<std::ptrdiff_t> placeOf(const Values& group) const {
    std::vector<std::ptrdiff_t> place;
    for (std::size_t i = 0; i < group.size(); ++i)
      place.push_back(std::find(m_order[i].begin(), m_order[i].end(), group[i]) - m_order[i].begin());
    return place;
  }

  std::optional<TableRow> rowOf(const Values& group, const std::string& metric, const std::optional<Pairing>& pairing) const {
    std::vector<double> values;
    std::set<std::string> sets;
    for (const auto& [place, result] : m_byGroup.at(group)) {
      if (const double* value = valueIn(result, metric)) values.push_back(*value);
      sets.insert(result.instructionSets.begin(), result.instructionSets.end());
    }
    if (values.empty()) return std::nullopt;
    TableRow row{group, metric, sampleMean(values), std::nullopt, {sets.begin(), sets.end()}};
    if (pairing) row.difference = differenceOf(group, metric, *pairing);
    return row;
  }

  std::optional<SampleMean> differenceOf(const Values& group, const std::string& metric, const Pairing& pairing) const {
    Values reference = group;
    reference[pairing.key] = pairing.value;
    const auto found = m_byGroup.find(reference);
    if (reference == group || found == m_byGroup.end()) return std::nullopt;
    std::vector<double> differences;
    for (const auto& [place, result] : m_byGroup.at(group)) {
      const auto other = found->second.find(place);
      if (other == found->second.end()) continue;
      const double *mine = valueIn(result, metric), *theirs = valueIn(other->second, metric);
      if (mine && theirs) differences.push_back(*mine - *theirs);
    }
    return differences.empty() ? std::nullopt : std::optional(sampleMean(differences));
  }

  std::map<Values, Members> m_byGroup;
  std::vector<Values> m_order;  // by key
  std::vector<std::string> m_metrics;
};

}  // namespace

SweepTable tableOf(const Sweep& sweep, const TableRequest& request) {
  demandAllKeys(sweep, request);
  std::optional<Pairing> pairing;
  if (!request.paired.empty()) pairing = pairingOf(sweep, request);
  std::vector<Result> results = resultsOf(sweep, request);
  SweepTable table{.request = request, .rows = {}, .runs = sweep.runs.size(), .finished = results.size(), .instructionSets = {}};
  table.rows = Groups(std::move(results), orderOf(sweep, request.by)).rows(pairing);
  std::set<std::string> sets;
  for (const TableRow& row : table.rows) sets.insert(row.instructionSets.begin(), row.instructionSets.end());
  table.instructionSets.assign(sets.begin(), sets.end());
  return table;
}

}  // namespace rewire

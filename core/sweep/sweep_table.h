#pragma once

#include "core/robustness/sample_mean.h"
#include "core/sweep/sweep.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace rewire {

/// A question to the results of a sweep. Keys are those of the experiment file.
struct TableRequest {
  std::vector<std::string> by;    ///< a group for each combination of their values
  std::vector<std::string> over;  ///< means are taken over them
  std::string paired = {};        ///< the group that others are compared with: VALUE or KEY=VALUE; empty: none
};

/// A metric of a group of runs.
struct TableRow {
  std::vector<std::string> values;  ///< one for each key of --by, as JSON
  std::string metric;
  SampleMean mean;
  std::optional<SampleMean> difference;      ///< this group less the paired one, run by run where the other keys are equal
  std::vector<std::string> instructionSets;  ///< that have computed these runs, sorted
};

/// Means of the finished runs of a sweep. It depends on their results alone.
struct SweepTable {
  TableRequest request;
  std::vector<TableRow> rows;  ///< by the values of the first key, as they come in the plan, then the next; then metrics
  std::size_t runs = 0;
  std::size_t finished = 0;
  std::vector<std::string> instructionSets;  ///< all that any row has; more than one: numbers differ by rounding
};

/// Throws InputError naming the option for a key or value that the sweep does not have, and where runs differ in another key.
SweepTable tableOf(const Sweep& sweep, const TableRequest& request);

/// A row a group and metric: the keys, then metric, n, mean, sd, ci95_low, ci95_high, instruction_sets, and, where there are
/// pairs, pairs, difference, difference_sd, difference_ci95_low, difference_ci95_high. What is unknown is empty.
std::string asCsv(const SweepTable& table);

/// The same for people: accuracies in per cent, differences in points, with one digit.
struct TableText {
  std::vector<std::string> headings;
  std::vector<std::vector<std::string>> rows;
  std::size_t words = 0;  ///< columns at the left that have words: keys and metric
};
TableText asText(const SweepTable& table);

// The same as a table for a text of one of these kinds.
std::string asMarkdown(const SweepTable& table);
std::string asLatex(const SweepTable& table);  ///< with the rules of booktabs

/// The same as one JSON object, without the end of the line.
std::string asJson(const SweepTable& table);

}  // namespace rewire

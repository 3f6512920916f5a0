#pragma once

#include "core/listing/run_list.h"
#include "ui/runs/run_looks.h"

#include <QString>

#include <array>
#include <cstddef>
#include <vector>

namespace rewire {

enum class RunColumn { Rule, Dataset, Density, Others, Seed, Epochs, Accuracy, State, Folder };
constexpr std::size_t kRunColumns = static_cast<std::size_t>(RunColumn::Folder) + 1;

/// A row of the table of runs: a run, or those that differ in nothing but the seed.
struct RunRow {
  std::string key;                ///< the same as long as the run or group is there
  std::vector<std::size_t> runs;  ///< indices in the list
  bool grouped = false;
  RunLook look = {};
  std::array<QString, kRunColumns> cells = {};
  std::array<double, kRunColumns> numbers = {};  ///< cells are sorted by them, before their text
  QString tip;                                   ///< the folder, and what is wrong

  const QString& cell(RunColumn column) const { return cells[static_cast<std::size_t>(column)]; }
};

/// The rows of a list whose cells have every word of `filter`. `grouped`: one for each group, with mean and standard deviation of
/// the runs that are finished. Runs and groups that are new are given their looks.
std::vector<RunRow> rowsOf(const RunList& list, const QString& filter, bool grouped, RunLooks& looks);

/// Sorts by a column; rows that are alike there stay in their order.
void sortRows(std::vector<RunRow>& rows, RunColumn column, bool descending);

/// Names that tell each row from the others, for a plot: "adaptive, 1 %, seed 3".
std::vector<QString> namesInPlot(const std::vector<RunRow>& rows);

/// "waiting", "training" …
QString stageInWords(RunState::Stage stage);

}  // namespace rewire

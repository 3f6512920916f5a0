#include "core/kept/run_parts.h"

#include "core/error.h"
#include "core/io/metrics_file.h"

#include <algorithm>
#include <string>

namespace rewire {

namespace fs = std::filesystem;

bool sameRun(Experiment written, const Experiment& trained) {
  if (written.datasetContent.known() && trained.datasetContent.known()) written.dataset = trained.dataset;
  written.actions = trained.actions;
  written.zeta = trained.zeta;
  written.learningRate = trained.learningRate;
  if (interchangeable(written.rule, trained.rule)) written.rule = trained.rule;
  return written == trained;
}

bool isHistoryOf(Experiment kept, const Experiment& trained) {
  kept.dataset = trained.dataset;
  kept.snapshots = trained.snapshots;
  if (!kept.datasetContent.known() || !trained.datasetContent.known()) kept.datasetContent = trained.datasetContent;
  return sameRun(kept, trained);
}

std::vector<EpochMetrics> rowsBeside(const fs::path& metrics, const Model& model) {
  std::error_code error;
  if (!fs::exists(fs::symlink_status(metrics, error))) return model.history;
  const bool empty = fs::file_size(metrics, error) == 0;
  std::vector<EpochMetrics> rows;
  if (!empty || model.history.empty()) rows = readTornMetrics(metrics);
  if (rows.empty()) return model.history;
  for (const EpochMetrics& row : model.history)
    if (row.epoch == rows.back().epoch + 1) rows.push_back(row);
  const int first = model.history.empty() ? 1 : model.history.front().epoch;
  if (rows.front().epoch > first || rows.back().epoch < model.epoch) {
    throw InputError(phrase("metrics.csv must have a row for each epoch of model.safetensors, %1 to %2, and has %3 rows", first,
                            model.epoch, rows.size()),
                     metrics.parent_path().string());
  }
  std::erase_if(rows, [&](const EpochMetrics& row) { return row.epoch > model.epoch; });
  return rows;
}

std::vector<Action> planAfter(const std::vector<Action>& done, const std::vector<Action>& all) {
  if (all.size() < done.size() || !std::equal(done.begin(), done.end(), all.begin())) return {};
  return {all.begin() + std::ssize(done), all.end()};
}

}  // namespace rewire

#pragma once

#include "core/io/model_file.h"

#include <filesystem>
#include <vector>

namespace rewire {

// The files of a run folder are written one after another: what a kill between two of them leaves belongs together all the same.

/// Tells whether a model belongs to the run of experiment.json. What may change while it trains may differ, as the two files are
/// not replaced at one moment; so may the place of its data. The model's values are then the ones it was trained with.
bool sameRun(Experiment written, const Experiment& trained);

/// Tells whether a history with this experiment is that of a run. Its data may have been moved, and its snapshots chosen anew.
bool isHistoryOf(Experiment kept, const Experiment& trained);

/// Rows of the run up to the model's epoch, as metrics.csv has them: with their times. It is missing when a run was killed
/// before it was written for the first time, has no row where a run was to be replaced, and may end early after another kill. The
/// model has the same rows. Throws InputError.
std::vector<EpochMetrics> rowsBeside(const std::filesystem::path& metrics, const Model& model);

/// The actions of experiment.json that follow those that the model has seen. None, where the two have gone different ways.
std::vector<Action> planAfter(const std::vector<Action>& done, const std::vector<Action>& all);

}  // namespace rewire

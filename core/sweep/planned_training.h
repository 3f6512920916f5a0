#pragma once

#include "core/kept/kept_training.h"
#include "core/sweep/run_test.h"
#include "core/sweep/sweep.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace rewire {

/// Choices that concern every run of a sweep and change none of its results.
struct RunOptions {
  std::string program;            ///< name and version, for files
  std::int64_t historyBytes = 0;  ///< most for each run; 0: none is kept
};

/// Trains a run of a sweep to its end, from where it stands, and does the tests that it lacks, holding its folder all the time.
/// `onBatch` has the share of the training that is done. False: nothing was left to do, another program was quicker. Throws
/// HeldElsewhere where one holds it; then nothing was done. Throws what training throws; what was finished is saved.
bool completeRun(const Sweep& sweep, const PlannedRun& run, const std::shared_ptr<const Dataset>& dataset,
                 const std::vector<RunTest>& tests, const RunOptions& options, std::stop_token stop,
                 const std::function<void(double share)>& onBatch = nullptr);

}  // namespace rewire

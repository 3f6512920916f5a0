#pragma once

#include "core/sweep/planned_training.h"
#include "core/sweep/sweep.h"
#include "core/sweep/worker_rank.h"

#include <cstddef>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace rewire {

/// The way in which a program works on a sweep.
struct WorkOptions {
  WorkerRank rank;
  int workers = 1;  ///< runs at the same time, a thread each
  bool retryFailed = false;
  RunOptions run;
};

/// The runs of a sweep as a program that works on it knows them.
struct SweepProgress {
  std::size_t runs = 0;
  std::size_t finished = 0;
  std::size_t failed = 0;
  double share = 0.0;  ///< done of all runs; those that are trained here count as far as they are
};

/// Calls for somebody who watches, one at a time and on any thread; null: nobody does.
struct WorkWatch {
  std::function<void(const SweepProgress&)> onProgress = nullptr;  ///< at most ten times a second for each worker
  std::function<void(const SweepProgress&, const PlannedRun&, const std::string& error)> onRun =
      nullptr;  ///< a run was completed here, or has failed
};

/// Works on a sweep until every run is finished or has failed. A worker goes through the plan from its own place. It skips what
/// is finished, completes what nobody holds, and waits for what others hold. So any number of programs may work on one sweep, on
/// any machines that see its folder. `tests` are the commands of its plan.
///
/// A run that cannot be trained is recorded as failed, and the others go on. Throws Cancelled on a stop, InputError where data
/// are not there or the folder cannot be written, WorkError where the disk fails: whatever was finished is saved.
SweepProgress workOn(const Sweep& sweep, const std::vector<RunTest>& tests, const WorkOptions& options,
                     const WorkWatch& watch = {}, std::stop_token stop = {});

}  // namespace rewire

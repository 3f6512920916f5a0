#include "core/sweep/sweep_estimate.h"

#include "core/compute/parallel.h"
#include "core/error.h"
#include "core/network/evaluation.h"
#include "core/sweep/dataset_pool.h"
#include "core/sweep/run_state.h"
#include "core/train/trainer.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <numeric>

namespace rewire {

namespace {

using Clock = std::chrono::steady_clock;

constexpr double kMoment = 0.2;  ///< seconds of training that are measured
constexpr int kSamplesEvaluated = 2000;

double secondsSince(Clock::time_point began) {
  return std::chrono::duration<double>(Clock::now() - began).count();
}

/// Runs that differ in nothing that takes time.
std::string kindOfRun(Experiment experiment) {
  experiment.seed = Experiment().seed;
  experiment.epochs = Experiment().epochs;
  experiment.actions.clear();
  return fingerprintOf(experiment);
}

/// A number that grows as the time of an epoch does, by what the experiment alone tells.
double sizeOf(const Experiment& experiment) {
  constexpr int kUsualPixels = 784;
  double weights = 0.0;
  int inputs = kUsualPixels;
  for (std::size_t layer = 0; layer < experiment.hidden.size(); ++layer) {
    const double density = isSparse(experiment.rule) ? experiment.densityOf(layer) : 1.0;
    weights += density * inputs * experiment.hidden[layer] + 10.0 * experiment.hidden[layer];
    inputs = experiment.hidden[layer];
  }
  return weights * experiment.trainSamples.value_or(60'000);
}

/// The seconds of an epoch on this thread.
double measuredEpoch(const Experiment& experiment, const std::shared_ptr<const Dataset>& dataset, std::stop_token stop) {
  Experiment alone = withoutActions(experiment);
  alone.datasetContent = {};
  const std::unique_ptr<Trainer> trainer = trainerOf(alone, dataset);
  trainer->trainBatch();  // the first one finds nothing in its caches
  const auto began = Clock::now();
  int batches = 0;
  for (; !trainer->epochTrained() && secondsSince(began) < kMoment; ++batches) {
    if (stop.stop_requested()) throw Cancelled();
    trainer->trainBatch();
  }
  const double perBatch = batches > 0 ? secondsSince(began) / batches : 0.0;
  const Samples& test = dataset->test;
  const int samples = std::min(kSamplesEvaluated, test.count);
  const auto evaluated = Clock::now();
  evaluate(trainer->network(), Loader(trainer->normalisation()), test, samples, stop);
  const double perSample = secondsSince(evaluated) / std::max(1, samples);
  return perBatch * trainer->batches() + perSample * (trainer->trainSamples() + test.count);
}

}  // namespace

std::vector<double> secondsOfRuns(const std::vector<PlannedRun>& runs, std::stop_token stop) {
  std::map<std::string, const PlannedRun*> kinds;
  for (const PlannedRun& run : runs) kinds.try_emplace(kindOfRun(run.experiment), &run);
  DatasetPool datasets;
  std::shared_ptr<const Dataset> dataset;
  std::map<std::string, double> epochs;  // by kind
  double perSize = 0.0;
  std::size_t index = 0;
  const std::size_t every = (kinds.size() + kMostMeasured - 1) / kMostMeasured;
  Threads(1).run([&] {
    for (const auto& [kind, run] : kinds) {
      if (index++ % every != 0) continue;
      dataset = datasets.dataOf(run->experiment, stop);
      epochs[kind] = measuredEpoch(run->experiment, dataset, stop);
      perSize += epochs[kind] / sizeOf(run->experiment);
    }
  });
  if (!epochs.empty()) perSize /= static_cast<double>(epochs.size());
  std::vector<double> seconds;
  for (const PlannedRun& run : runs) {
    const auto measured = epochs.find(kindOfRun(run.experiment));
    const double epoch = measured == epochs.end() ? perSize * sizeOf(run.experiment) : measured->second;
    seconds.push_back(epoch * epochsOf(run.experiment));
  }
  return seconds;
}

}  // namespace rewire

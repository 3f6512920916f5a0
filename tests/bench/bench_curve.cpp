// A robustness curve: 21 strengths with 10 draws each of random link removal. Every point is evaluated on MNIST's 10,000
// test images.
//   bench_curve --benchmark_repetitions=5 --benchmark_report_aggregates_only=true
#include "core/compute/parallel.h"
#include "core/data/dataset.h"
#include "core/robustness/curve.h"
#include "core/train/trainer.h"

#include <benchmark/benchmark.h>

namespace {

using namespace rewire;

/// 784-1000-1000-1000-10, three layers at 1 % density, after one epoch. Argument: threads.
void curvesOfRemoval(benchmark::State& state) {
  const auto dataset = loadDataset("mnist");
  Threads threads(static_cast<int>(state.range(0)));
  threads.run([&] {
    Trainer trainer({}, dataset, initialCheckpoint({}, *dataset));
    while (!trainer.epochTrained()) trainer.trainBatch();
    std::vector<TestedModel> models(1);
    models.front().network = trainer.network();
    models.front().normalisation = trainer.normalisation();
    models.front().dataset = dataset;
    const Sampling sampling{RemoveLinks{}, 0.0, 1.0, 21, 10, 1, false};
    for (auto _ : state) {
      int points = 0;
      computeCurves(sampling, models, {}, [&points](const CurvePoint&) { ++points; });
      if (points != 210) state.SkipWithError("points are missing");
    }
  });
}
BENCHMARK(curvesOfRemoval)->ArgName("threads")->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace

BENCHMARK_MAIN();

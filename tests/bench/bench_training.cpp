// Times of the work that people wait for, on MNIST: 784-1000-1000-1000-10, three layers at 1 % density.
//   bench_training --benchmark_repetitions=5 --benchmark_report_aggregates_only=true
#include "core/compute/parallel.h"
#include "core/data/dataset.h"
#include "core/network/evaluation.h"
#include "core/topology/measured_network.h"
#include "core/train/trainer.h"

#include <benchmark/benchmark.h>

namespace {

using namespace rewire;

const std::shared_ptr<const Dataset>& mnist() {
  static const auto dataset = loadDataset("mnist");
  return dataset;
}

Trainer trainerWith(int batch, Rule rule, Precision precision = Precision::Float32) {
  Experiment experiment;
  experiment.precision = precision;
  experiment.batch = batch;
  experiment.rule = rule;
  experiment.epochs = 1'000'000;  // more than any benchmark trains
  experiment.schedule = Schedule::Constant;
  return Trainer(experiment, mnist(), initialCheckpoint(experiment, *mnist()));
}

/// An epoch without its evaluation: 60,000 images, then the rewiring. Arguments: batch, threads, and whether rows have 16 bits.
void trainEpoch(benchmark::State& state) {
  Threads threads(static_cast<int>(state.range(1)));
  threads.run([&] {
    const Precision precision = state.range(2) == 16 ? Precision::Bfloat16 : Precision::Float32;
    Trainer trainer = trainerWith(static_cast<int>(state.range(0)), Rule::Set, precision);
    for (auto _ : state) {
      while (!trainer.epochTrained()) trainer.trainBatch();
      state.PauseTiming();
      trainer.finishEpoch();
      state.ResumeTiming();
      trainer.rewire();
    }
  });
  state.SetItemsProcessed(state.iterations() * mnist()->train.count);
}
BENCHMARK(trainEpoch)
    ->ArgNames({"batch", "threads", "bits"})
    ->ArgsProduct({{32, 128}, {1, 2}, {32, 16}})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

/// The three sparse layers rewired at zeta 0.3, once an epoch has given the weights their shape. Argument: threads.
void rewireLayers(benchmark::State& state) {
  Threads threads(static_cast<int>(state.range(0)));
  threads.run([&] {
    Trainer trainer = trainerWith(128, Rule::Set);
    for (auto _ : state) {
      state.PauseTiming();
      while (!trainer.epochTrained()) trainer.trainBatch();
      trainer.finishEpoch();
      state.ResumeTiming();
      benchmark::DoNotOptimize(trainer.rewire());
    }
  });
}
BENCHMARK(rewireLayers)->ArgName("threads")->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(10);

/// The 10,000 test images evaluated. Argument: threads.
void evaluateTestImages(benchmark::State& state) {
  Threads threads(static_cast<int>(state.range(0)));
  threads.run([&] {
    const Trainer trainer = trainerWith(32, Rule::Set);
    const Loader loader(trainer.normalisation());
    for (auto _ : state) benchmark::DoNotOptimize(evaluate(trainer.network(), loader, mnist()->test, mnist()->test.count));
  });
  state.SetItemsProcessed(state.iterations() * mnist()->test.count);
}
BENCHMARK(evaluateTestImages)->ArgName("threads")->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();

/// The end of an epoch: 60,000 and 10,000 images evaluated, and the topology measured. Argument: threads.
void finishEpoch(benchmark::State& state) {
  Threads threads(static_cast<int>(state.range(0)));
  threads.run([&] {
    Trainer trainer = trainerWith(128, Rule::Set);
    for (auto _ : state) {
      state.PauseTiming();
      while (!trainer.epochTrained()) trainer.trainBatch();
      state.ResumeTiming();
      trainer.finishEpoch();
    }
  });
}
BENCHMARK(finishEpoch)->ArgName("threads")->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(10);

/// The measures of the topology alone, after ten epochs. Argument: threads.
void measureTopology(benchmark::State& state) {
  Threads threads(static_cast<int>(state.range(0)));
  threads.run([&] {
    Trainer trainer = trainerWith(128, Rule::Set);
    for (int epoch = 0; epoch < 10; ++epoch) {
      while (!trainer.epochTrained()) trainer.trainBatch();
      trainer.finishEpoch();
      trainer.rewire();
    }
    for (auto _ : state) benchmark::DoNotOptimize(measure({trainer.network(), 10, &*trainer.links()}));
  });
}
BENCHMARK(measureTopology)->ArgName("threads")->Arg(1)->Unit(benchmark::kMillisecond)->UseRealTime();

/// One mini-batch of the dense network of the same shape. Argument: threads.
void trainDenseBatch(benchmark::State& state) {
  Threads threads(static_cast<int>(state.range(0)));
  threads.run([&] {
    Trainer trainer = trainerWith(128, Rule::Dense);
    for (auto _ : state) {
      if (trainer.epochTrained()) state.SkipWithError("the epoch is over");
      trainer.trainBatch();
    }
  });
  state.SetItemsProcessed(state.iterations() * 128);
}
BENCHMARK(trainDenseBatch)->ArgName("threads")->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(40);

/// MNIST read, inflated and measured.
void loadMnist(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(loadDataset("mnist"));
}
BENCHMARK(loadMnist)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();

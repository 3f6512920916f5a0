// The history of a run: what an epoch of training takes on MNIST, what keeping it takes (less than a twentieth is the aim), and
// how long the window waits for an epoch of the past.
//   bench_history --benchmark_repetitions=5 --benchmark_report_aggregates_only=true
#include "core/compute/parallel.h"
#include "core/data/dataset.h"
#include "core/io/training_model.h"
#include "core/kept/history.h"
#include "core/kept/history_writer.h"
#include "core/train/trainer.h"

#include <benchmark/benchmark.h>

#include <cstdint>
#include <filesystem>

namespace {

using namespace rewire;
namespace fs = std::filesystem;

constexpr std::int64_t kNoLimit = std::int64_t{1} << 50;  // every epoch is kept, of however many

fs::path newFile() {
  const fs::path file = fs::temp_directory_path() / "bench-history.sqlite";
  fs::remove(file);
  return file;
}

void trainEpoch(Trainer& trainer) {
  while (!trainer.epochTrained()) trainer.trainBatch();
  trainer.finishEpoch();
}

std::unique_ptr<Trainer> newTrainer() {
  Experiment experiment;
  experiment.epochs = 10'000;
  return trainerOf(experiment, loadDataset("mnist"));
}

/// 784-1000-1000-1000-10, three layers at 1 % density, with evaluation and rewiring. Argument: threads.
void epochOfTraining(benchmark::State& state) {
  Threads threads(static_cast<int>(state.range(0)));
  threads.run([&] {
    const auto trainer = newTrainer();
    for (auto _ : state) trainEpoch(*trainer);
  });
}
BENCHMARK(epochOfTraining)->ArgName("threads")->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();

/// Two networks in turn, so that every array of an epoch is another one than before. Argument: threads.
void keepAnEpoch(benchmark::State& state) {
  Threads threads(static_cast<int>(state.range(0)));
  threads.run([&] {
    const auto trainer = newTrainer();
    trainEpoch(*trainer);
    trainer->trainBatch();  // rewires first
    const Network other = trainer->network();
    trainEpoch(*trainer);
    HistoryWriter history(newFile(), kNoLimit);
    ModelFacts facts = standingOf(*trainer);
    std::vector<EpochMetrics> rows = {trainer->history().front()};
    for (auto _ : state) {
      facts.epoch = rows.back().epoch;
      history.keep(facts.epoch % 2 == 0 ? trainer->network() : other, facts, rows, nullptr, false);
      rows.push_back(rows.back());
      ++rows.back().epoch;
    }
  });
}
BENCHMARK(keepAnEpoch)->ArgName("threads")->Arg(1)->Arg(2)->Iterations(200)->Unit(benchmark::kMillisecond)->UseRealTime();

/// Opens a history of 60 epochs, lists them with their rows, and reads one.
void openSixtyEpochs(benchmark::State& state) {
  const auto trainer = newTrainer();
  const fs::path file = newFile();
  {
    HistoryWriter history(file, kNoLimit);
    trainEpoch(*trainer);
    ModelFacts facts = standingOf(*trainer);
    std::vector<EpochMetrics> rows = trainer->history();
    for (int epoch = 1; epoch <= 60; ++epoch) {
      trainer->trainBatch();
      facts.epoch = rows.back().epoch;
      history.keep(trainer->network(), facts, rows, linksOf(*trainer), false);
      rows.push_back(rows.back());
      ++rows.back().epoch;
    }
  }
  for (auto _ : state) {
    const HistoryReader reader(file);
    benchmark::DoNotOptimize(reader.epochs());
    benchmark::DoNotOptimize(reader.rows());
    benchmark::DoNotOptimize(reader.at(40));
  }
}
BENCHMARK(openSixtyEpochs)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace

BENCHMARK_MAIN();

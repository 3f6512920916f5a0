// The limits of each kernel of training, as tables in Markdown: its work counted, its time measured, and its share of this
// machine's best. docs/performance.md tells how the work is counted and what the tables show.
//   bench_roofline [--repetitions N] [--threads N]
#include "core/compute/instruction_set.h"
#include "core/compute/parallel.h"
#include "core/error.h"
#include "core/network/evaluation.h"
#include "core/network/tiles.h"
#include "core/topology/rules/rewiring.h"
#include "core/topology/rules/set_rule.h"
#include "core/train/mini_batch.h"
#include "core/train/trainer.h"
#include "tests/bench/kernel_work.h"
#include "tests/bench/machine_limits.h"
#include "tests/bench/one_tile.h"
#include "tests/bench/scaling.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace rewire;

constexpr int kSamplesATile = 64;  // in large mini-batches, and in the evaluation of images
constexpr int kBatches[] = {128, 32};
constexpr Descent kStandStill{0.0f, 0.9f, 5e-4f};  // all the work of a step, and the same again for the next

/// One tile a thread.
template <class Value>
using Tiles = std::vector<std::unique_ptr<OneTile<Value>>>;

template <class Value>
Tiles<Value> tilesFor(const Subject& subject, int samples, int threads) {
  Tiles<Value> tiles;
  for (int i = 0; i < threads; ++i) {
    const std::size_t first = subject.order.size() / static_cast<std::size_t>(threads) * static_cast<std::size_t>(i);
    tiles.push_back(std::make_unique<OneTile<Value>>(subject, samples, first));
    tiles.back()->train();
  }
  return tiles;
}

/// A row of the table.
struct Row {
  const char* name;
  Work work;      ///< work that was timed: one tile, or all threads' work together
  bool together;  ///< one piece of work for all threads, not a tile for each
  double seconds;
};

/// Two cells: billions a second, and the share of the limit.
std::string rate(double amount, double seconds, double limit) {
  if (amount <= 0) return " | |";
  char cells[64];
  std::snprintf(cells, sizeof cells, " %.0f | %.0f %% |", amount / seconds * 1e-9, amount / seconds / limit * 100);
  return cells;
}

void print(const std::vector<Row>& rows, const Limits& limits, int threads) {
  std::puts(
      "| kernel | Mflop | KB | KB of rows | µs | GF/s | of the peak | GB/s of rows | of the second cache |\n"
      "|---|--:|--:|--:|--:|--:|--:|--:|--:|");
  for (const Row& row : rows) {
    const Work all = (row.together ? 1.0 : threads) * row.work;
    std::printf("| %s | %.3f | %.0f | %.0f | %.1f |%s%s\n", row.name, row.work.flops * 1e-6, row.work.bytes * 1e-3,
                row.work.rowBytes * 1e-3, row.seconds * 1e6, rate(all.flops, row.seconds, limits.flops).c_str(),
                rate(all.rowBytes, row.seconds, limits.secondCache).c_str());
  }
}

/// The kernels over one tile of a mini-batch, each on its own; then all of them.
template <class Value>
std::vector<Row> tileRows(const Subject& subject, const Taking& taking, int samples) {
  using OneTile = rewire::OneTile<Value>;
  const Tiles<Value> tiles = tilesFor<Value>(subject, samples, taking.threads);
  const TileWork work(subject.network, {samples, sizeof(Value)});
  const auto row = [&](const char* name, const Work& counted, void (OneTile::*kernel)()) {
    return Row{name, counted, false,
               medianSeconds(taking, false, [&](int thread) { (*tiles[static_cast<std::size_t>(thread)].*kernel)(); })};
  };
  return {row("images loaded", work.load, &OneTile::load),
          row("forward, sparse", work.forwardSparse, &OneTile::forwardSparse),
          row("forward, output layer", work.forwardDense, &OneTile::forwardDense),
          row("softmax and loss", work.loss, &OneTile::loss),
          row("weight gradient, output layer", work.weightGradientDense, &OneTile::weightGradientDense),
          row("input gradient, output layer", work.inputGradientDense, &OneTile::inputGradientDense),
          row("weight gradient, sparse", work.weightGradientSparse, &OneTile::weightGradientSparse),
          row("input gradient, sparse", work.inputGradientSparse, &OneTile::inputGradientSparse),
          row("a tile, all of it", work.training(), &OneTile::train)};
}

/// One step of descent along the gradients of `parts` tiles.
Row updateRow(const Subject& subject, const Taking& taking, int parts) {
  Network network = subject.network;
  std::vector<Gradients> gradients;
  for (int i = 0; i < parts; ++i) gradients.emplace_back().fit(network);
  return {"update", updateWork(network, parts), true,
          medianSeconds(taking, true, [&](int) { descend(network, gradients, kStandStill); })};
}

/// Mini-batches as they are trained.
Row stepRow(const Subject& subject, const Taking& taking, int batch, Precision precision, const Work& work) {
  Network network = subject.network;
  MiniBatch miniBatch;
  Queue queue(subject, static_cast<std::size_t>(batch), 0);
  const double seconds = medianSeconds(taking, true, [&](int) {
    miniBatch.descend(network, subject.loader, subject.dataset->train, queue.next(), kStandStill, precision);
  });
  return {"the mini-batch", work, true, seconds};
}

/// The rewiring of all sparse layers of a freshly drawn network, as the trainer does it.
Row rewiringRow(const Subject& subject, const Taking& taking) {
  std::vector<double> seconds;
  for (int i = 0; i < taking.repetitions; ++i) {
    Network network = subject.network;
    seconds.push_back(secondsOf([&] { rewireNetwork(network, *kSetRule.steps, {.epoch = 1}); }));
  }
  return {"rewiring", rewiringWork(subject.network), true, median(std::move(seconds))};
}

std::vector<Row> evaluationRows(const Subject& subject, const Taking& taking) {
  const Samples& test = subject.dataset->test;
  const Tiles<float> tiles = tilesFor<float>(subject, kSamplesATile, taking.threads);
  const Work work = TileWork(subject.network, {kSamplesATile}).evaluating();
  Row one{"a tile evaluated", work, false,
          medianSeconds(taking, false, [&](int thread) { tiles[static_cast<std::size_t>(thread)]->evaluate(); })};
  const double all = medianSeconds(taking, true, [&](int) { evaluate(subject.network, subject.loader, test, test.count); });
  return {one, {"10,000 images evaluated", static_cast<double>(test.count) / kSamplesATile * work, true, all}};
}

/// Tiles of a mini-batch as MiniBatch cuts it: 16 bits in a tile of 32 are as many bytes as floats in one of 16.
int tilesOf(int batch, Precision precision) {
  return batch >= 128 ? batch / kSamplesATile : precision == Precision::Float32 ? 2 : 1;
}

template <class Value>
void printBatch(const Subject& subject, const Taking& taking, const Limits& limits, int batch) {
  constexpr Precision kPrecision = sizeof(Value) == sizeof(float) ? Precision::Float32 : Precision::Bfloat16;
  const int tiles = tilesOf(batch, kPrecision);
  const int samples = batch / tiles;
  std::vector<Row> rows = tileRows<Value>(subject, taking, samples);
  const Work tile = rows.back().work;
  rows.push_back(updateRow(subject, taking, tiles));
  const Work work = tiles * tile + rows.back().work;
  rows.push_back(stepRow(subject, taking, batch, kPrecision, work));
  if (samples == kSamplesATile && kPrecision == Precision::Float32) {
    rows.push_back(rewiringRow(subject, taking));
    for (const Row& row : evaluationRows(subject, taking)) rows.push_back(row);
  }
  std::printf("\nMini-batches of %d, tiles of %d, %s, %d thread%s:\n\n", batch, samples, nameOf(kPrecision).data(),
              taking.threads, taking.threads > 1 ? "s" : "");
  print(rows, limits, taking.threads);
}

/// The loops of a mini-batch as some number of cores shares them, by MiniBatch's rules. Seconds of one core.
template <class Value>
ModelledWork modelOf(const Subject& subject, const Taking& alone, int batch, Precision precision) {
  const int tiles = tilesOf(batch, precision);
  const int samples = batch / tiles;
  const std::vector<Row> rows = tileRows<Value>(subject, alone, samples);
  const auto kernel = [&rows](int row) { return rows[static_cast<std::size_t>(row)].seconds; };
  const double tile = rows.back().seconds;
  const double update = updateRow(subject, alone, tiles).seconds;
  const auto loops = [=, load = kernel(0), forward = kernel(1), logits = kernel(2), loss = kernel(3), weightDense = kernel(4),
                      inputDense = kernel(5), weight = kernel(6), input = kernel(7)](int cores) -> std::vector<ModelledLoop> {
    if (cores <= tiles) return {{tiles * tile, tiles}, {update, 3}};
    const auto many = [cores](double seconds) { return ModelledLoop{seconds, 4 * cores}; };
    std::vector<ModelledLoop> all = {{tiles * load, 4 * tiles}};
    for (int layer = 0; layer < 3; ++layer) all.push_back(many(tiles * forward / 3));
    all.push_back({tiles * logits, 2 * tiles});
    all.push_back({tiles * loss, tiles});
    all.push_back(many(tiles * inputDense + (tiles > 1 ? tiles * weightDense : 0.0)));
    all.push_back(many(tiles * (input / 2 + (tiles > 1 ? weight / 3 : weightDense))));
    all.push_back(many(tiles * (input / 2 + weight / 3)));
    all.push_back(many(tiles * weight / (tiles > 1 ? 3.0 : 1.5)));
    all.push_back({update, std::min(4 * cores, 23)});  // a single tile descends on the way; its cost is counted here
    return all;
  };
  return {"a mini-batch of " + std::to_string(batch) + ", " + std::string(nameOf(precision)), loops};
}

/// Prints the model from times of one thread, and from the costs of loops on several.
void printModel(const Subject& subject, const Taking& alone, const Limits& limits) {
  const double evaluated = evaluationRows(subject, alone).front().seconds;
  std::printf("\nA model of machines with more cores; a line of another core takes %.0f ns:\n\n", limits.line * 1e9);
  const int testTiles = Tiling(subject.network, subject.dataset->test.count).tiles();
  std::vector<ModelledWork> all;
  for (const int batch : {32, 128, 512}) {
    all.push_back(modelOf<float>(subject, alone, batch, Precision::Float32));
    all.push_back(modelOf<Bfloat16>(subject, alone, batch, Precision::Bfloat16));
  }
  all.push_back({"10,000 images evaluated", [=](int) { return std::vector<ModelledLoop>{{testTiles * evaluated, testTiles}}; }});
  printScaling(all, limits);
}

void run(int repetitions, int most) {
  const Subject subject;
  std::vector<Taking> takings = {{repetitions, 1}};
  if (most > 1) takings.push_back({repetitions, most});
  std::vector<Limits> limits;
  std::printf("%s, %s images.\n\n", instructionSetText().c_str(), subject.dataset->info.title.c_str());
  std::puts(
      "| threads | peak, GF/s | first cache, GB/s | second cache, GB/s | memory, GB/s | a loop, µs |\n|--:|--:|--:|--:|--:|--:|");
  for (const Taking& taking : takings) {
    Threads(taking.threads).run([&] { limits.push_back(measureLimits(taking)); });
    const Limits& l = limits.back();
    std::printf("| %d | %.0f | %.0f | %.0f | %.0f | %.2f |\n", taking.threads, l.flops * 1e-9, l.firstCache * 1e-9,
                l.secondCache * 1e-9, l.memory * 1e-9, l.loop * 1e6);
  }
  for (const int batch : kBatches) {
    for (std::size_t i = 0; i < takings.size(); ++i)
      Threads(takings[i].threads).run([&] {
        printBatch<float>(subject, takings[i], limits[i], batch);
        printBatch<Bfloat16>(subject, takings[i], limits[i], batch);
      });
  }
  Threads(1).run([&] { printModel(subject, takings.front(), limits.back()); });
}

/// The value of an option, a whole number from 1 on.
int numberOf(const char* text) {
  const int number = std::atoi(text);
  if (number < 1) throw InputError("a number from 1 on is needed", text);
  return number;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    int repetitions = 200;
    int threads = Threads::available();
    for (int i = 1; i < argc; i += 2) {
      const std::string_view option = argv[i];
      if (i + 1 == argc || (option != "--repetitions" && option != "--threads"))
        throw InputError("the options are --repetitions N and --threads N", argv[i]);
      (option == "--threads" ? threads : repetitions) = numberOf(argv[i + 1]);
    }
    checkInstructionsVariable();
    run(repetitions, threads);
  } catch (const InputError& error) {
    std::fprintf(stderr, "bench_roofline: error: %s\n", error.what());
    return 2;
  }
}

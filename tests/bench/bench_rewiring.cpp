// Times of laying out and rewiring links: the three sparse layers of the default network, and layers of up to 24 million links.
//   bench_rewiring --benchmark_repetitions=5 --benchmark_report_aggregates_only=true
#include "core/compute/parallel.h"
#include "core/topology/initial.h"
#include "core/topology/rules/rewiring.h"
#include "core/topology/rules/set_rule.h"

#include <benchmark/benchmark.h>

#include <vector>

namespace {

using namespace rewire;

SparseLayer randomLayer(int inputs, int outputs, std::int64_t links) {
  Random topology(1, Purpose::Topology), weights(1, Purpose::Weights);
  return randomSparseLayer(inputs, outputs, links, topology, weights);
}

/// Erdős–Rényi epsilon 20: 20 (inputs + outputs) links, 40 a neuron of a square layer.
SparseLayer squareLayer(int width) {
  return randomLayer(width, width, std::int64_t{40} * width);
}

/// Gives newborn links a weight, as an epoch of training would. Otherwise they would all be equal, and the next to be removed.
void pretendTraining(SparseLayer& layer, Random& random) {
  for (float& weight : layer.values) {
    if (weight == 0.0f) weight = static_cast<float>(0.3 * random.normal());
  }
}

/// Argument: neurons on either side.
void createLayer(benchmark::State& state) {
  const auto width = static_cast<int>(state.range(0));
  for (auto _ : state) benchmark::DoNotOptimize(squareLayer(width));
  state.SetItemsProcessed(state.iterations() * 40 * width);
}
BENCHMARK(createLayer)->Arg(1000)->Arg(25'000)->Arg(600'000)->Unit(benchmark::kMillisecond)->UseRealTime();

void rewireLayers(benchmark::State& state, const std::vector<SparseLayer>& layers, int threads) {
  Network network;
  network.layers.assign(layers.begin(), layers.end());
  Random weights(2, Purpose::Weights);
  RewiringSettings settings;
  Threads(threads).run([&] {
    for (auto _ : state) {
      state.PauseTiming();
      for (Layer& layer : network.layers) pretendTraining(std::get<SparseLayer>(layer), weights);
      ++settings.epoch;
      state.ResumeTiming();
      benchmark::DoNotOptimize(rewireNetwork(network, *kSetRule.steps, settings));
    }
  });
  state.SetItemsProcessed(state.iterations() * sparseLinks(network));
}

/// Argument: threads.
void rewireDefaultNetwork(benchmark::State& state) {
  rewireLayers(state, {randomLayer(784, 1000, 7840), randomLayer(1000, 1000, 10'000), randomLayer(1000, 1000, 10'000)},
               static_cast<int>(state.range(0)));
}
BENCHMARK(rewireDefaultNetwork)->ArgName("threads")->Arg(1)->Arg(2)->Unit(benchmark::kMicrosecond)->UseRealTime();

/// Argument: neurons on either side.
void rewireSquareLayer(benchmark::State& state) {
  rewireLayers(state, {squareLayer(static_cast<int>(state.range(0)))}, 1);
}
BENCHMARK(rewireSquareLayer)->Arg(1000)->Arg(25'000)->Arg(600'000)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace

BENCHMARK_MAIN();

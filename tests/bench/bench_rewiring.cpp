// Times of laying out and rewiring links: the three sparse layers of the default network, and layers of up to 24 million links.
//   bench_rewiring --benchmark_repetitions=5 --benchmark_report_aggregates_only=true
#include "core/topology/initial.h"
#include "core/topology/rewiring.h"

#include <benchmark/benchmark.h>

namespace {

using namespace rewire;

/// Erdős–Rényi epsilon 20: as many links as 20 (inputs + outputs), 40 a neuron of a square layer.
SparseLayer squareLayer(int width) {
  Random topology(1, Purpose::Topology), weights(1, Purpose::Weights);
  return randomSparseLayer(width, width, std::int64_t{40} * width, topology, weights);
}

void createSquare(benchmark::State& state) {
  const auto width = static_cast<int>(state.range(0));
  for (auto _ : state) benchmark::DoNotOptimize(squareLayer(width));
  state.SetItemsProcessed(state.iterations() * 40 * width);
}
BENCHMARK(createSquare)->Arg(1000)->Arg(25'000)->Arg(600'000)->Unit(benchmark::kMillisecond)->UseRealTime();

void rewireSquare(benchmark::State& state) {
  const auto width = static_cast<int>(state.range(0));
  SparseLayer layer = squareLayer(width);
  int epoch = 0;
  for (auto _ : state) {
    ++epoch;
    Random random(1, Purpose::Rewiring, static_cast<std::uint32_t>(epoch));
    benchmark::DoNotOptimize(rewireLayer(layer, 0.3, 0, epoch, random));
  }
  state.SetItemsProcessed(state.iterations() * layer.links());
}
BENCHMARK(rewireSquare)->Arg(1000)->Arg(25'000)->Arg(600'000)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace

BENCHMARK_MAIN();

// Orders of the neurons in the connectivity view: the network of the defaults, and one of 100,000 neurons a layer.
#include "tests/support/snapshots.h"
#include "ui/connectivity/ordering/column_order.h"
#include "ui/connectivity/ordering/silent_neurons.h"

#include <benchmark/benchmark.h>

using namespace rewire;

namespace {

ShownNetworkPtr networkOf(bool wide) {
  const std::vector<int> widths =
      wide ? std::vector<int>{784, 100'000, 100'000, 100'000, 10} : std::vector<int>{784, 1000, 1000, 1000, 10};
  return shownNetworkOf(*freshSnapshot(widths, wide ? 1e-4 : 0.01));
}

void order(benchmark::State& state, bool wide, NeuronChoice choice) {
  const ShownNetworkPtr network = networkOf(wide);
  for (auto _ : state) benchmark::DoNotOptimize(orderOf(*network, choice));
}

/// The work in the window at every rewiring, with closed gaps.
void follow(benchmark::State& state, bool wide) {
  const ShownNetworkPtr network = networkOf(wide);
  const ColumnOrderPtr kept = orderOf(*network, {NeuronSorting::Degree, true});
  for (auto _ : state) {
    benchmark::DoNotOptimize(silentNeurons(*network));
    benchmark::DoNotOptimize(keptFor(*network, kept));
  }
}

}  // namespace

BENCHMARK_CAPTURE(order, by_degree, false, {NeuronSorting::Degree, true})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(order, by_neighbourhood, false, {NeuronSorting::Neighbourhood, true})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(order, by_degree_wide, true, {NeuronSorting::Degree, true})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(order, by_neighbourhood_wide, true, {NeuronSorting::Neighbourhood, true})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(follow, default_network, false)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(follow, wide, true)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();

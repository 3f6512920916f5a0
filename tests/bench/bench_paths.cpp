// Strongest paths: the network of the defaults, a dense one of its widths, and a sparse one of a million links.
#include "core/topology/strongest_paths.h"
#include "tests/support/snapshots.h"

#include <benchmark/benchmark.h>

using namespace rewire;

namespace {

struct Paths {
  SnapshotPtr snapshot;
  std::vector<LayerLinks> layers;

  Paths(const std::vector<int>& widths, double density) : snapshot(freshSnapshot(widths, density)) {
    for (const LayerState& layer : snapshot->layers) {
      LayerLinks links{layer.inputs, layer.outputs, {}, {}, *layer.weights};
      if (!layer.dense()) {
        links.indptr = layer.topology->indptr;
        links.indices = layer.topology->indices;
      }
      layers.push_back(links);
    }
  }
};

const std::vector<int> kDefault{784, 1000, 1000, 1000, 10};

void findPaths(benchmark::State& state, const std::vector<int>& widths, double density) {
  const Paths paths(widths, density);
  for (auto _ : state) benchmark::DoNotOptimize(StrongestPaths(paths.layers));
}

/// The work in the window while the paths of a class are drawn.
void drawnPaths(benchmark::State& state) {
  const Paths paths(kDefault, 0.01);
  const StrongestPaths found(paths.layers);
  for (auto _ : state) benchmark::DoNotOptimize(found.pathsFrom(found.strongestPixels(3, 30), 3, paths.layers));
}

}  // namespace

BENCHMARK_CAPTURE(findPaths, default_network, kDefault, 0.01)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(findPaths, dense, kDefault, 1.0)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(findPaths, million_links, std::vector<int>{784, 10'000, 10'000, 10}, 0.01)->Unit(benchmark::kMicrosecond);
BENCHMARK(drawnPaths)->Unit(benchmark::kMicrosecond);

BENCHMARK_MAIN();

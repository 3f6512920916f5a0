#include "tests/support/snapshots.h"
#include "ui/connectivity/drawing/connectivity_picture.h"

#include <benchmark/benchmark.h>

using namespace rewire;

namespace {

/// A frame of the connectivity view at 1280 x 800: every link counted, every pixel coloured, on one thread.
void drawFrame(benchmark::State& state, double density, bool withRewiring, NeuronChoice choice = {}) {
  const SnapshotPtr snapshot = makeSnapshot({784, 1000, 1000, 1000, 10}, density);
  const ShownNetworkPtr network = shownNetworkOf(*snapshot);
  const QRectF area(0, 70, 1280, 670);
  const PictureRequest request{
      .network = network,
      .layout = ConnectivityLayout(*network, area.adjusted(18, 8, -18, -8), 20.0, orderOf(*network, choice)),
      .transform = {},
      .area = area,
      .pixelRatio = 1.0,
      .theme = Theme::darkTheme(),
      .withRewiring = withRewiring,
      .silent = std::make_shared<const SilentNeurons>(silentNeurons(*network))};
  LinkCanvas canvas;
  for (auto _ : state) benchmark::DoNotOptimize(drawPicture(request, canvas).links.constBits());
  state.counters["links"] = static_cast<double>(snapshot->links());
}

}  // namespace

BENCHMARK_CAPTURE(drawFrame, 38000_links, 0.01, false)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(drawFrame, 100000_links, 0.0323, false)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(drawFrame, 38000_links_and_a_rewiring, 0.01, true)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(drawFrame, 38000_links_by_degree, 0.01, false, {NeuronSorting::Degree, true})->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();

// Times from making the window to its first picture of a network. MNIST is read and normalised, the untrained network made, and
// its links drawn, as in app/window.cpp with the default experiment.
//   QT_QPA_PLATFORM=offscreen bench_start
#include "core/compute/parallel.h"
#include "core/lab/lab.h"
#include "core/run/engine.h"
#include "tests/bench/own_settings.h"
#include "ui/connectivity/connectivity_view.h"
#include "ui/window/bridge.h"
#include "ui/window/main_window.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QEventLoop>

#include <algorithm>

namespace {

using namespace rewire;

/// Stops the clock before the window goes away again.
void showFirstPicture(benchmark::State& state) {
  MainWindow window;
  Bridged<Engine> engine(Engine::Options{std::max(1, Threads::available() - 1), {}});
  QObject::connect(&window, &MainWindow::commandRequested, &engine.bridge,
                   [&](const Command& command) { engine.worker.post(command); });
  engine.tell(&window, [&](const SnapshotPtr& snapshot) { window.showSnapshot(snapshot); });
  Bridged<Lab> lab(Threads::available());
  QObject::connect(&window, &MainWindow::labRequested, &lab.bridge, [&](const LabRequest& request) { lab.worker.ask(request); });
  lab.tell(&window, [&](const LabResultPtr& result) { window.showLabResult(result); });
  QEventLoop loop;
  QObject::connect(window.findChild<ConnectivityView*>(), &ConnectivityView::pictureShown, &loop, &QEventLoop::quit);
  window.startLastExperiment();
  window.showAtStart();
  loop.exec();
  QCoreApplication::processEvents();  // the picture is painted
  state.PauseTiming();
}

void start(benchmark::State& state) {
  for (auto _ : state) {
    showFirstPicture(state);
    state.ResumeTiming();
  }
}
BENCHMARK(start)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(10);

}  // namespace

int main(int count, char** words) {
  QApplication application(count, words);
  const OwnSettings settings;
  benchmark::Initialize(&count, words);
  benchmark::RunSpecifiedBenchmarks();
}

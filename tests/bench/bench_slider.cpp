// Times from moving a slider to the new number in the window: 1440 x 900, every panel and picture shown. The network is that of
// the defaults, the 10,000 test images are random pixels, and training is paused.
//   QT_QPA_PLATFORM=offscreen bench_slider --benchmark_repetitions=1
#include "core/compute/parallel.h"
#include "core/lab/lab.h"
#include "tests/bench/move_times.h"
#include "tests/bench/own_settings.h"
#include "tests/bench/random_specimen.h"
#include "ui/window/bridge.h"
#include "ui/window/main_window.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QEventLoop>
#include <QSettings>
#include <QSlider>

namespace {

using namespace rewire;

/// A window with a lab behind it, and no engine: training is paused.
class Bench {
 public:
  Bench() {
    QObject::connect(&m_window, &MainWindow::labRequested, &m_lab.bridge,
                     [this](const LabRequest& request) { m_lab.worker.ask(request); });
    QObject::connect(&m_window, &MainWindow::labRequested, &m_loop, [this](const LabRequest& request) { m_asked = request.id; });
    m_lab.tell(&m_window, [this](const LabResultPtr& result) { m_window.showLabResult(result); });
    m_lab.tell(&m_loop, [this](const LabResultPtr& result) {
      if (result->request == m_asked) m_loop.quit();  // the window has shown it: it was connected first
    });
    m_window.resize(1440, 900);
    m_window.show();
    m_window.showSnapshot(randomSpecimen());
    m_loop.exec();  // the clean evaluation
  }

  /// Moves the slider and returns once the number shows the effect.
  void move(const char* slider, double share) {
    auto* moved = m_window.findChild<QSlider*>(QLatin1String(slider));
    moved->setValue(moved->minimum() + static_cast<int>(share * (moved->maximum() - moved->minimum())));
    m_loop.exec();
  }

 private:
  MainWindow m_window;
  QEventLoop m_loop;
  std::uint64_t m_asked = 0;
  Bridged<Lab> m_lab{Threads::available()};
};

void slide(benchmark::State& state, const char* slider) {
  Bench bench;
  int moves = 0;
  timeMoves(state, [&] { bench.move(slider, 0.05 + 0.9 * (++moves % 37) / 37.0); });
}

}  // namespace

int main(int count, char** words) {
  QApplication application(count, words);
  const OwnSettings settings;
  QSettings().setValue("window/reduceMotion", true);  // the number is there at once, and does not count up to it
  for (const char* slider : {"removeLinksSlider", "removeNeuronsSlider", "shuffleWeightsSlider", "swapLinksSlider",
                             "weightNoiseSlider", "inputNoiseSlider", "attackSlider"}) {
    benchmark::RegisterBenchmark(slider, [=](benchmark::State& state) { slide(state, slider); })
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime()
        ->Iterations(60);
  }
  benchmark::Initialize(&count, words);
  benchmark::RunSpecifiedBenchmarks();
}

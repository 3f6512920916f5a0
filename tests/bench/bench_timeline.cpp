// Times from moving the head of the timeline to the links of that epoch on the screen (50 ms is the aim): 1440 x 900, every panel
// shown, the lab computing what else the epoch needs. The network is that of the defaults, its twelve epochs are short ones on
// random pixels, and training is paused.
//   QT_QPA_PLATFORM=offscreen bench_timeline --benchmark_repetitions=1
#include "core/compute/parallel.h"
#include "core/io/training_model.h"
#include "core/kept/run_folder.h"
#include "core/lab/lab.h"
#include "core/lab/past.h"
#include "tests/bench/move_times.h"
#include "tests/bench/own_settings.h"
#include "tests/bench/random_specimen.h"
#include "ui/connectivity/connectivity_view.h"
#include "ui/window/bars/timeline_strip.h"
#include "ui/window/bridge.h"
#include "ui/window/main_window.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QEventLoop>
#include <QTemporaryDir>

namespace {

using namespace rewire;

constexpr int kEpochs = 12;

/// The run at its last epoch, with its history in `folder`.
SnapshotPtr runWithHistory(const std::string& folder) {
  auto present = std::make_shared<Snapshot>(*randomSpecimen());
  Experiment experiment;
  experiment.epochs = kEpochs;
  const auto trainer = trainerOf(experiment, present->samples);
  RunFolder run(folder, experiment, RunFolder::IfPresent::Refuse);
  run.begin(trainer->network(), standingOf(*trainer), {}, linksOf(*trainer));
  while (!trainer->finished()) {
    while (!trainer->epochTrained()) trainer->trainBatch();
    trainer->finishEpoch();
    run.save(trainer->network(), standingOf(*trainer), trainer->history(), trainer->finished(), linksOf(*trainer));
  }
  renewTopologies(trainer->network(), present->layers);
  present->phase = Phase::Finished;
  present->experiment = present->record = trainer->record();
  present->epoch = trainer->epoch();
  present->history = std::make_shared<const std::vector<EpochMetrics>>(trainer->history());
  present->historyFile = folder + "/history.sqlite";
  return present;
}

/// A window with a lab and a reader of histories behind it, and no engine.
class Bench {
 public:
  Bench() {
    QObject::connect(&m_window, &MainWindow::labRequested, &m_lab.bridge,
                     [this](const LabRequest& request) { m_lab.worker.ask(request); });
    QObject::connect(&m_window, &MainWindow::pastRequested, &m_past.bridge,
                     [this](const PastRequest& request) { m_past.worker.ask(request); });
    m_lab.tell(&m_window, [this](const LabResultPtr& result) { m_window.showLabResult(result); });
    m_past.tell(&m_window, [this](const PastEpochPtr& answer) { m_window.showPast(answer); });
    m_window.resize(1440, 900);
    m_window.show();
    m_window.showSnapshot(runWithHistory(m_folder.filePath("run").toStdString()));
    m_view = m_window.findChild<ConnectivityView*>();
    m_strip = m_window.findChild<TimelineStrip*>();
    QObject::connect(m_view, &ConnectivityView::pictureShown, &m_loop, [this] {
      if (m_view->network()->past && m_view->network()->epoch == m_epoch) m_loop.quit();
    });
    while (!m_strip->isEnabled()) QApplication::processEvents(QEventLoop::WaitForMoreEvents);
  }

  /// Moves the head and returns once the picture of that epoch is there.
  void move(int epoch) {
    m_epoch = epoch;
    Q_EMIT m_strip->headChosen(epoch);
    m_loop.exec();
  }

 private:
  QTemporaryDir m_folder;
  MainWindow m_window;
  QEventLoop m_loop;
  ConnectivityView* m_view = nullptr;
  TimelineStrip* m_strip = nullptr;
  int m_epoch = -1;
  Bridged<Lab> m_lab{Threads::available()};
  Bridged<PastEpochs> m_past;
};

void moveTheHead(benchmark::State& state) {
  Bench bench;
  int moves = 0;
  timeMoves(state, [&] { bench.move(moves++ * 5 % kEpochs); });
}

}  // namespace

int main(int count, char** words) {
  QApplication application(count, words);
  const OwnSettings settings;
  benchmark::RegisterBenchmark("moveTheHead", moveTheHead)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(120);
  benchmark::Initialize(&count, words);
  benchmark::RunSpecifiedBenchmarks();
}

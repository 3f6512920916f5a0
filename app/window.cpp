#include "app/window.h"

#include "app/commands/interrupt.h"
#include "app/commands/qt_process.h"
#include "app/commands/sweeps/then_option.h"
#include "app/process/display_start.h"
#include "core/kept/kept_runs.h"
#include "core/lab/curve_run.h"
#include "core/lab/curve_shelf.h"
#include "core/lab/fragility_meter.h"
#include "core/lab/kept_measures.h"
#include "core/lab/lab.h"
#include "core/lab/lesson_meter.h"
#include "core/lab/past.h"
#include "core/lab/project_packer.h"
#include "core/listing/kept_degrees.h"
#include "core/listing/means_maker.h"
#include "core/listing/network_pair.h"
#include "core/listing/run_watch.h"
#include "core/listing/sweep_preview.h"
#include "core/run/engine.h"
#include "ui/style/language.h"
#include "ui/window/bridge.h"
#include "ui/window/drop_hint.h"
#include "ui/window/history_room.h"
#include "ui/window/main_window.h"
#include "ui/window/recent_runs.h"

#include <QApplication>
#include <QIcon>
#include <QStandardPaths>

#include <algorithm>
#include <filesystem>
#include <thread>
#include <vector>

namespace rewire {
namespace {

std::filesystem::path homeOfRuns() {
  const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
  return std::filesystem::path(data.toStdString()) / "rewire" / "runs";
}

/// One core stays free for the window.
int engineThreads() {
  return std::max(1, static_cast<int>(std::thread::hardware_concurrency()) - 1);
}

/// People wait for the answers of the lab, so it may have all cores.
int labThreads() {
  return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

/// Offers to go on with the newest run that a killed program has left, or else with the newest that was not finished. Runs that
/// another window has open are its own.
void offerRun(MainWindow& window, const std::filesystem::path& runs) {
  const std::vector<KeptRun> kept = keptRuns(runs);
  const auto left = std::find_if(kept.begin(), kept.end(), [](const KeptRun& run) { return run.left; });
  if (left != kept.end()) return window.offerLeftRun(leftRunInWords(*left), QString::fromStdString(left->folder.string()));
  const auto unfinished = std::find_if(kept.begin(), kept.end(), [](const KeptRun& run) {
    return !run.open && run.facts.epoch < settingsNow(run.facts.experiment).epochs;
  });
  if (unfinished != kept.end()) window.offerToContinue(QString::fromStdString(unfinished->folder.string()), textOf(*unfinished));
}

void nameProgram() {
  QCoreApplication::setOrganizationName(QStringLiteral("rewire"));
  QCoreApplication::setApplicationName(QStringLiteral("rewire"));
  QCoreApplication::setApplicationVersion(QStringLiteral(REWIRE_VERSION));
  QGuiApplication::setApplicationDisplayName(QStringLiteral("Rewire"));
  QGuiApplication::setDesktopFileName(QStringLiteral("io.github.rewire.Rewire"));
  QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
}

void connectCurves(MainWindow& window, Bridged<CurveRun>& curves, Bridged<CurveShelf>& shelf) {
  curves.tell(&window, [&](const CurveStatePtr& state) { window.showCurves(state); });
  shelf.tell(&window, [&](const ShelfStatePtr& state) { window.showShelf(state); });
  QObject::connect(&window, &MainWindow::curvesRequested, &curves.bridge,
                   [&](const Sampling& sampling, const std::vector<ModelRequest>& models, const CurveStatePtr& before) {
                     curves.worker.start(sampling, models, before);
                   });
  QObject::connect(&window, &MainWindow::curvesStopped, &curves.bridge, [&] { curves.worker.stop(); });
  QObject::connect(&window, &MainWindow::shelfRequested, &shelf.bridge,
                   [&](const ShelfRequest& request) { shelf.worker.ask(request); });
}

void connectRuns(MainWindow& window, Bridged<RunWatch>& watch, Bridged<MeansMaker>& means, Bridged<DegreeReader>& degrees) {
  watch.tell(&window, [&](const RunListPtr& list) { window.showRuns(list); });
  means.tell(&window, [&](const MeansPtr& newest) { window.showMeans(newest); });
  QObject::connect(&window, &MainWindow::runsRequested, &watch.bridge,
                   [&](const QString& folder) { watch.worker.ask(folder.toStdString()); });
  QObject::connect(&window, &MainWindow::meansRequested, &means.bridge,
                   [&](const MeansRequest& request) { means.worker.ask(request); });
  degrees.tell(&window, [&](const DegreesOfRunsPtr& newest) { window.showDegreesOfRuns(newest); });
  QObject::connect(&window, &MainWindow::degreesRequested, &degrees.bridge,
                   [&](const std::vector<std::filesystem::path>& runs) { degrees.worker.ask(runs); });
}

void connectSweeps(MainWindow& window, Bridged<SweepPreviewer>& previewer) {
  previewer.tell(&window, [&](const SweepPreviewPtr& preview) { window.showSweepPreview(preview); });
  QObject::connect(&window, &MainWindow::sweepPreviewRequested, &previewer.bridge,
                   [&](const SweepPlan& plan) { previewer.worker.ask(plan); });
  QObject::connect(&window, &MainWindow::sweepPreviewDropped, &previewer.bridge, [&] { previewer.worker.drop(); });
}

void connectPairs(MainWindow& window, Bridged<PairReader>& pairs) {
  pairs.tell(&window, [&](const NetworkPairPtr& pair) { window.showPair(pair); });
  QObject::connect(&window, &MainWindow::pairRequested, &pairs.bridge,
                   [&](const PairRequest& request) { pairs.worker.ask(request); });
}

void connectFragility(MainWindow& window, Bridged<FragilityMeter>& fragility) {
  fragility.tell(&window, [&](const FragilityStatePtr& state) { window.showFragility(state); });
  QObject::connect(&window, &MainWindow::fragilityRequested, &fragility.bridge,
                   [&](const FragilityRequest& request) { fragility.worker.ask(request); });
  QObject::connect(&window, &MainWindow::fragilityStopped, &fragility.bridge, [&] { fragility.worker.stop(); });
}

void connectProjects(MainWindow& window, Bridged<ProjectPacker>& packer) {
  packer.tell(&window, [&](const PackerStatePtr& state) { window.showPacker(state); });
  QObject::connect(&window, &MainWindow::packerRequested, &packer.bridge,
                   [&](const PackerRequest& request) { packer.worker.ask(request); });
}

void connectPast(MainWindow& window, Bridged<PastEpochs>& past, Bridged<KeptMeasures>& measures) {
  past.tell(&window, [&](const PastEpochPtr& answer) { window.showPast(answer); });
  measures.tell(&window, [&](const KeptRunMeasuresPtr& kept) { window.showKeptMeasures(kept); });
  QObject::connect(&window, &MainWindow::pastRequested, &past.bridge,
                   [&](const PastRequest& request) { past.worker.ask(request); });
  QObject::connect(&window, &MainWindow::keptMeasuresRequested, &measures.bridge,
                   [&](const SnapshotPtr& run) { measures.worker.ask(run); });
}

void connectWorkers(MainWindow& window, Bridged<Engine>& engine, Bridged<Lab>& lab) {
  engine.tell(&window, [&](const SnapshotPtr& snapshot) { window.showSnapshot(snapshot); });
  lab.tell(&window, [&](const LabResultPtr& result) { window.showLabResult(result); });
  QObject::connect(&window, &MainWindow::commandRequested, &engine.bridge,
                   [&](const Command& command) { engine.worker.post(command); });
  QObject::connect(&window, &MainWindow::labRequested, &lab.bridge, [&](const LabRequest& request) { lab.worker.ask(request); });
}

}  // namespace

int runWindow(int& argc, char** argv, const std::string& file, const std::string& lesson) {
  nameProgram();
  interruptToken();
  const auto application = startOnDisplay(
      argc, argv, "no window can be opened here; `rewire tour --out rewire-tour` draws every view into files instead");
  quitOnInterrupt(*application);
  speak(languageToSpeak());
  QApplication::setWindowIcon(QIcon(QStringLiteral(":/rewire.svg")));
  QApplication::setStyle(QStringLiteral("Fusion"));
  qRegisterMetaType<Command>();
  qRegisterMetaType<SnapshotPtr>();

  const std::filesystem::path runs = homeOfRuns();
  adoptOlderRuns(runs);
  MainWindow window;
  window.setRunsFolder(runs);
  window.setThenCheck([](const std::string& command) { runTestOf(command); });
  Bridged<Engine> engine(Engine::Options{engineThreads(), runs.string(), historyRoom()});
  Bridged<Lab> lab(labThreads());
  Bridged<CurveRun> curves(labThreads());
  Bridged<CurveShelf> shelf((runs.parent_path() / "curves").string(), "rewire " REWIRE_VERSION);
  Bridged<FragilityMeter> fragility(labThreads());
  Bridged<PastEpochs> past;
  Bridged<KeptMeasures> measures;
  Bridged<LessonMeter> meter(labThreads());
  Bridged<ProjectPacker> packer(runs.string(), "rewire " REWIRE_VERSION);
  connectWorkers(window, engine, lab);
  connectPast(window, past, measures);
  meter.tell(&window, [&](const MeterAnswerPtr& answer) { window.showLessonMeasures(answer); });
  QObject::connect(&window, &MainWindow::lessonMeasuresRequested, &meter.bridge,
                   [&](const MeterRequest& request) { meter.worker.ask(request); });
  connectProjects(window, packer);
  connectCurves(window, curves, shelf);
  connectFragility(window, fragility);
  Bridged<RunWatch> watch;
  Bridged<MeansMaker> means;
  Bridged<SweepPreviewer> previewer;
  Bridged<DegreeReader> degrees;
  connectRuns(window, watch, means, degrees);
  Bridged<PairReader> pairs;
  connectPairs(window, pairs);
  connectSweeps(window, previewer);
  const Dropped kind = kindOfPath(QString::fromStdString(file));
  const bool begins =
      (file.empty() && lesson.empty()) || kind == Dropped::Curves || kind == Dropped::Sweep;  // they bring no network
  if (begins) {
    offerRun(window, runs);
    window.startLastExperiment();
  }
  if (!file.empty()) window.openPath(QString::fromStdString(file));
  if (!lesson.empty()) window.presentLesson(QString::fromStdString(lesson));
  window.showAtStart();  // last: the dataset is read while the window is drawn for the first time
  window.welcomeAtFirstStart();
  const int status = QApplication::exec();
  return interruptToken().stop_requested() ? kInterruptedStatus : status;
}

}  // namespace rewire

#include "app/window.h"

#include "app/commands/interrupt.h"
#include "app/commands/quit_on_interrupt.h"
#include "core/error.h"
#include "core/io/metrics_file.h"
#include "core/lab/curve_run.h"
#include "core/lab/lab.h"
#include "core/run/engine.h"
#include "ui/window/bridge.h"
#include "ui/window/main_window.h"
#include "ui/window/run_slot.h"

#include <QApplication>
#include <QFile>
#include <QIcon>
#include <QStandardPaths>

#include <algorithm>
#include <filesystem>
#include <thread>

namespace rewire {
namespace {

QString homeOfRuns() {
  return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/rewire");
}

/// One core stays free for the window.
int engineThreads() {
  return std::max(1, static_cast<int>(std::thread::hardware_concurrency()) - 1);
}

/// People wait for the answers of the lab, so it may have all cores.
int labThreads() {
  return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

/// Offers to go on with the run in `folder` when there is one that was not finished. Reads two small files, not the model.
void offerUnfinishedRun(MainWindow& window, const std::filesystem::path& folder) {
  try {
    if (!std::filesystem::exists(folder / "model.safetensors")) return;
    QFile file(QString::fromStdString((folder / "experiment.json").string()));
    if (!file.open(QIODevice::ReadOnly)) return;
    const Experiment experiment = experimentFromJson(file.readAll().toStdString(), file.fileName().toStdString());
    const auto done = static_cast<int>(readMetrics(folder / "metrics.csv").size());
    if (done > 0 && done < experiment.epochs)
      window.offerToContinue(QString::fromStdString(folder.string()), done, experiment.epochs);
  } catch (const std::exception&) {
    // A folder that cannot be read is not offered. It is no reason to begin with an error.
  }
}

void nameProgram() {
  QCoreApplication::setOrganizationName(QStringLiteral("rewire"));
  QCoreApplication::setApplicationName(QStringLiteral("rewire"));
  QCoreApplication::setApplicationVersion(QStringLiteral(REWIRE_VERSION));
  QGuiApplication::setApplicationDisplayName(QStringLiteral("Rewire"));
  QGuiApplication::setDesktopFileName(QStringLiteral("io.github.rewire.Rewire"));
  QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
}

void connectWorkers(MainWindow& window, Bridged<Engine>& engine, Bridged<Lab>& lab, Bridged<CurveRun>& curves) {
  engine.tell(&window, [&](const SnapshotPtr& snapshot) { window.showSnapshot(snapshot); });
  lab.tell(&window, [&](const LabResultPtr& result) { window.showLabResult(result); });
  curves.tell(&window, [&](const CurveStatePtr& state) { window.showCurves(state); });
  QObject::connect(&window, &MainWindow::commandRequested, &engine.bridge,
                   [&](const Command& command) { engine.worker.post(command); });
  QObject::connect(&window, &MainWindow::labRequested, &lab.bridge, [&](const LabRequest& request) { lab.worker.ask(request); });
  QObject::connect(&window, &MainWindow::curvesRequested, &curves.bridge,
                   [&](const Sweep& sweep, const std::vector<ModelRequest>& models) { curves.worker.start(sweep, models); });
  QObject::connect(&window, &MainWindow::curvesStopped, &curves.bridge, [&] { curves.worker.stop(); });
}

}  // namespace

bool hasDisplay() {
  for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
    if (!qEnvironmentVariableIsEmpty(name)) return true;
  }
  return false;
}

int runWindow(int& argc, char** argv, const std::string& file) {
  if (!hasDisplay())
    throw InputError("no display; `rewire tour --out rewire-tour` draws every view into files instead", "DISPLAY");
  nameProgram();
  interruptToken();
  QApplication application(argc, argv);
  quitOnInterrupt(application);
  QApplication::setWindowIcon(QIcon(QStringLiteral(":/rewire.svg")));
  QApplication::setStyle(QStringLiteral("Fusion"));
  qRegisterMetaType<Command>();
  qRegisterMetaType<SnapshotPtr>();

  const RunSlot slot(homeOfRuns());
  const std::filesystem::path runFolder = slot.folder().toStdString();
  MainWindow window;
  Bridged<Engine> engine(Engine::Options{engineThreads(), runFolder.string()});
  Bridged<Lab> lab(labThreads());
  Bridged<CurveRun> curves(labThreads());
  connectWorkers(window, engine, lab, curves);
  if (file.empty()) {
    offerUnfinishedRun(window, runFolder);
    window.startLastExperiment();
  } else {
    window.openPath(QString::fromStdString(file));
  }
  window.showAtStart();  // last: the dataset is read while the window is drawn for the first time
  const int status = QApplication::exec();
  return interruptToken().stop_requested() ? kInterruptedStatus : status;
}

}  // namespace rewire

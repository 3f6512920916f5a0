#include "app/window.h"

#include "app/commands/interrupt.h"
#include "app/commands/quit_on_interrupt.h"
#include "core/error.h"
#include "core/io/metrics_file.h"
#include "ui/window/curve_bridge.h"
#include "ui/window/engine_bridge.h"
#include "ui/window/lab_bridge.h"
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

/// What is asked of the lab is waited for: it may have all cores.
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
    // A folder that cannot be read is not worth offering, and no reason to greet anybody with an error.
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

  const RunSlot place(homeOfRuns());
  const std::filesystem::path runFolder = place.folder().toStdString();
  MainWindow window;
  EngineBridge bridge(Engine::Options{engineThreads(), runFolder.string()});
  QObject::connect(&window, &MainWindow::commandRequested, &bridge, &EngineBridge::post);
  QObject::connect(&bridge, &EngineBridge::snapshotArrived, &window, &MainWindow::showSnapshot);
  LabBridge lab(labThreads());
  QObject::connect(&window, &MainWindow::labRequested, &lab, &LabBridge::ask);
  QObject::connect(&lab, &LabBridge::resultArrived, &window, &MainWindow::showLabResult);
  CurveBridge curves(labThreads());
  QObject::connect(&window, &MainWindow::curvesRequested, &curves, &CurveBridge::start);
  QObject::connect(&window, &MainWindow::curvesStopped, &curves, &CurveBridge::stop);
  QObject::connect(&curves, &CurveBridge::curvesArrived, &window, &MainWindow::showCurves);
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

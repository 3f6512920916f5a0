#include "app/commands/pictures/tour.h"

#include "app/commands/command_line.h"
#include "app/commands/pictures/offscreen_qt.h"
#include "core/error.h"
#include "core/io/output_path.h"
#include "core/lab/curve_run.h"
#include "core/lab/lab.h"
#include "core/run/engine.h"
#include "ui/picture/picture_export.h"
#include "ui/picture/view.h"
#include "ui/style/experiment_text.h"
#include "ui/style/number_text.h"
#include "ui/window/bridge.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QDir>
#include <QDockWidget>
#include <QEventLoop>
#include <QRegularExpression>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <fstream>

namespace rewire {
namespace {

constexpr QSize kWindowSize(1440, 900);
constexpr QSize kPictureSize(1000, 640);
constexpr int kSettleMilliseconds = 1500;  // links are drawn by a thread of the view, plots at most ten times a second
const std::string kTitle = "# Rewire tour";
constexpr const char* kSummary = "summary.md";

bool isFormerTour(const std::filesystem::path& folder) {
  std::ifstream summary(folder / kSummary);
  std::string line;
  return std::getline(summary, line) && line == kTitle;
}

/// Makes the folder, or takes that of a former tour, and holds it.
WriterLock prepare(const std::filesystem::path& folder) {
  namespace fs = std::filesystem;
  makeFolder(folder);
  std::error_code error;
  const auto isLock = [](const fs::directory_entry& entry) { return entry.path().filename() == WriterLock::kNameInFolder; };
  const fs::directory_iterator entries(folder, error);
  if (!error && !std::all_of(begin(entries), end(entries), isLock) && !isFormerTour(folder) && !WriterLock::isHeld(folder))
    throw InputError("holds other things; name a new or empty folder, or that of a former tour", folder.string());
  WriterLock lock = WriterLock::ofFolder(folder);
  demandWritable(folder / kSummary, "--out");
  return lock;
}

/// Lets the views finish drawing.
void settle() {
  QEventLoop loop;
  QTimer::singleShot(kSettleMilliseconds, &loop, &QEventLoop::quit);
  loop.exec();
}

void printEpoch(const Snapshot& snapshot) {
  const EpochMetrics& row = snapshot.history->back();
  std::fprintf(stderr, "epoch %d/%d  test %s  train %s  %.2f s\n", row.epoch, snapshot.experiment.epochs,
               percent(row.testAccuracy).c_str(), percent(row.trainAccuracy).c_str(), row.seconds);
}

/// Trains to the last epoch while `window` watches, and returns the last snapshot.
SnapshotPtr train(MainWindow& window, const Experiment& experiment, int threads, std::stop_token stop) {
  Bridged<Engine> engine(Engine::Options{threads, {}});
  SnapshotPtr last;
  std::size_t printed = 0;
  bool playing = false;
  QEventLoop loop;
  engine.tell(&loop, [&](const SnapshotPtr& snapshot) {
    last = snapshot;
    window.showSnapshot(snapshot);
    if (snapshot->history && snapshot->history->size() > printed) {
      printed = snapshot->history->size();
      printEpoch(*snapshot);
    }
    if (snapshot->phase == Phase::Paused && !playing) {
      playing = true;
      engine.worker.post(Play{});
    }
    if (snapshot->phase == Phase::Finished || snapshot->phase == Phase::Failed || stop.stop_requested()) loop.quit();
  });
  engine.worker.post(StartExperiment{experiment});
  loop.exec();
  if (stop.stop_requested()) throw Cancelled();
  if (last->phase == Phase::Failed) throw WorkError(last->message, "training");
  return last;
}

/// Perturbations for the trained network: strong enough to be seen in every view, weak enough to leave something to see.
Perturbations tourPerturbations() {
  Perturbations perturbations;
  perturbations.step<RemoveLinks>().fraction = 0.2;
  perturbations.step<Attack>().epsilon = 0.02;
  return perturbations;
}

/// Lets the lab perturb the specimen in `window`. The gallery is in front, because it asks for visible images only.
void perturb(MainWindow& window, Bridged<Lab>& lab) {
  window.findChild<QDockWidget*>(QStringLiteral("galleryDock"))->raise();
  settle();
  QEventLoop loop;
  lab.tell(&loop, [&](const LabResultPtr& result) {
    if (result->complete && result->perturbations == tourPerturbations()) loop.quit();
  });
  window.perturbSpecimen(tourPerturbations(), QStringLiteral("The tour's perturbations"));
  loop.exec();
}

/// A curve of few points: accuracy against the share of links removed.
void drawCurves(MainWindow& window, const SnapshotPtr& specimen, int threads) {
  Sampling sampling;
  sampling.steps = 11;
  sampling.repeats = 5;
  Bridged<CurveRun> curves(threads);
  QEventLoop loop;
  curves.tell(&loop, [&](const CurveStatePtr& state) {
    window.showCurves(state);
    if (!state->running) loop.quit();
  });
  curves.worker.start(sampling, {ModelRequest{specimen->dataset->title, specimen, {}}});
  loop.exec();
}

/// Saves pictures into one folder and remembers what they show.
class Album {
 public:
  explicit Album(const std::filesystem::path& folder) : m_folder(QString::fromStdString(folder.string())) {}

  void add(const View& view, const QString& name, const QString& caption) {
    savePicture(view, m_folder.filePath(name), kPictureSize, Theme::light());
    m_list += QStringLiteral("- [%1](%1): %2\n").arg(name, caption);
  }

  void add(QWidget& window, const QString& name, const QString& caption) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    window.grab().save(&buffer, "PNG");
    writeWhole(m_folder.filePath(name), bytes);
    m_list += QStringLiteral("- [%1](%1): %2\n").arg(name, caption);
  }

  void write(const QString& summary) { writeWhole(m_folder.filePath(QLatin1String(kSummary)), summary.toUtf8()); }
  const QString& list() const { return m_list; }

 private:
  QDir m_folder;
  QString m_list;
};

QString fileNameOf(const View& view) {
  static const QRegularExpression notLetters(QStringLiteral("[^a-z0-9]+"));
  return view.title().toLower().replace(notLetters, QStringLiteral("-"));
}

void savePictures(MainWindow& window, Album& album) {
  for (const View* view : window.views()) {
    album.add(*view, fileNameOf(*view) + QStringLiteral(".png"), view->title());
    auto* logarithmic = view->findChild<QCheckBox*>(QStringLiteral("logarithmic"));
    if (!logarithmic) continue;
    logarithmic->setChecked(true);
    album.add(*view, fileNameOf(*view) + QStringLiteral("-log-log.png"),
              view->title() + QStringLiteral(", both axes logarithmic"));
    logarithmic->setChecked(false);
  }
}

void savePerturbedPictures(MainWindow& window, Album& album) {
  for (const char* name : {"connectivityView", "inputMapView", "galleryView", "confusionView"}) {
    const auto* view = window.findChild<View*>(QLatin1String(name));
    album.add(*view, fileNameOf(*view) + QStringLiteral("-perturbed.png"),
              view->title() + QStringLiteral(", a fifth of the links removed, images attacked"));
  }
}

void saveWindow(MainWindow& window, Album& album) {
  settle();
  album.add(window, QStringLiteral("window.png"), QStringLiteral("the whole window, light"));
  window.setThemeChoice(ThemeChoice::Dark);
  settle();
  album.add(window, QStringLiteral("window-dark.png"), QStringLiteral("the whole window, dark"));
}

QString summaryOf(const Snapshot& snapshot, const QString& pictures) {
  const Experiment& experiment = snapshot.experiment;
  const int inputs = snapshot.dataset->height * snapshot.dataset->width;
  const int classes = static_cast<int>(snapshot.dataset->classes.size());
  QString text = QString::fromStdString(kTitle) + QStringLiteral("\n\n");
  text += QStringLiteral("%1 on %2, test accuracy %3 after %4 epochs.\n\n")
              .arg(networkInWords(experiment, inputs, classes), QString::fromStdString(snapshot.dataset->title).simplified(),
                   QString::fromStdString(percent(snapshot.history->back().testAccuracy)))
              .arg(snapshot.epoch);
  text += QStringLiteral("Rule %1, zeta %2, batch %3, learning rate %4 (%5), momentum %6, weight decay %7, seed %8.\n\n")
              .arg(QString::fromUtf8(nameOf(experiment.rule)), textOfNumber(experiment.zeta))
              .arg(experiment.batch)
              .arg(textOfNumber(experiment.learningRate), QString::fromUtf8(nameOf(experiment.schedule)),
                   textOfNumber(experiment.momentum), textOfNumber(experiment.weightDecay))
              .arg(experiment.seed);
  text +=
      QStringLiteral("| epoch | test accuracy | train accuracy | test loss (nats) | links rewired |\n|---|---|---|---|---|\n");
  for (const EpochMetrics& row : *snapshot.history) {
    text += QStringLiteral("| %1 | %2 | %3 | %4 | %5 |\n")
                .arg(row.epoch)
                .arg(QString::fromStdString(percent(row.testAccuracy)), QString::fromStdString(percent(row.trainAccuracy)))
                .arg(row.testLoss, 0, 'f', 4)
                .arg(groupedNumber(row.linksRewired));
  }
  return text + QStringLiteral("\n") + pictures;
}

}  // namespace

Tour::Tour(std::filesystem::path folder, Experiment experiment, int threads)
    : m_folder(std::move(folder)), m_experiment(std::move(experiment)), m_threads(threads), m_lock(prepare(m_folder)) {}

void Tour::run(std::stop_token stop) {
  const OffscreenQt qt;
  MainWindow window;
  window.setThemeChoice(ThemeChoice::Light);
  window.resize(kWindowSize);
  window.show();
  Bridged<Lab> lab(m_threads);
  QObject::connect(&window, &MainWindow::labRequested, &lab.bridge, [&](const LabRequest& request) { lab.worker.ask(request); });
  lab.tell(&window, [&](const LabResultPtr& result) { window.showLabResult(result); });
  const SnapshotPtr last = train(window, m_experiment, m_threads, stop);
  drawCurves(window, last, m_threads);
  Album album(m_folder);
  savePictures(window, album);
  perturb(window, lab);
  savePerturbedPictures(window, album);
  saveWindow(window, album);
  album.write(summaryOf(*last, album.list()));
  std::fprintf(stderr, "pictures and summary are in %s\n", m_folder.string().c_str());
}

}  // namespace rewire

#include "core/io/model_file.h"
#include "core/kept/kept_runs.h"
#include "core/kept/run_folder.h"
#include "core/lab/curve_shelf.h"
#include "core/lab/lab.h"
#include "core/lab/past.h"
#include "core/lab/project_packer.h"
#include "core/project/lab_state.h"
#include "core/project/project_file.h"
#include "core/project/zip_reader.h"
#include "core/run/engine.h"
#include "tests/support/curves.h"
#include "tests/support/files.h"
#include "tests/support/idx_writer.h"
#include "tests/support/lab_results.h"
#include "tests/support/registry.h"
#include "tests/support/sessions.h"
#include "tests/support/small_disk.h"
#include "tests/support/snapshots.h"
#include "tests/support/zip_bytes.h"
#include "ui/examples/draw_pad.h"
#include "ui/picture/view.h"
#include "ui/widgets/banner.h"
#include "ui/window/bars/timeline_bar.h"
#include "ui/window/bridge.h"
#include "ui/window/main_window.h"
#include "ui/window/timeline.h"

#include <QApplication>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSlider>
#include <QTemporaryDir>
#include <QtTest>

using namespace rewire;
using namespace rewire::test;

namespace fs = std::filesystem;

namespace {

/// The window with its workers, as the program has them, and a home of its own.
class Program {
 public:
  explicit Program(const QString& home)
      : runs((fs::path(home.toStdString()) / "runs").string()),
        engine(Engine::Options{1, runs}),
        lab(1),
        shelf((fs::path(home.toStdString()) / "curves").string(), std::string("rewire 9.9")),
        packer(runs, std::string("rewire 9.9")) {
    engine.tell(&window, [this](const SnapshotPtr& snapshot) { window.showSnapshot(newest = snapshot); });
    lab.tell(&window, [this](const LabResultPtr& result) { window.showLabResult(result); });
    shelf.tell(&window, [this](const ShelfStatePtr& state) { window.showShelf(state); });
    past.tell(&window, [this](const PastEpochPtr& answer) { window.showPast(answer); });
    QObject::connect(&window, &MainWindow::pastRequested, &past.bridge, [this](const PastRequest& r) { past.worker.ask(r); });
    packer.tell(&window, [this](const PackerStatePtr& state) { window.showPacker(state); });
    QObject::connect(&window, &MainWindow::commandRequested, &engine.bridge, [this](const Command& c) { engine.worker.post(c); });
    QObject::connect(&window, &MainWindow::labRequested, &lab.bridge, [this](const LabRequest& r) { lab.worker.ask(r); });
    QObject::connect(&window, &MainWindow::shelfRequested, &shelf.bridge, [this](const ShelfRequest& r) { shelf.worker.ask(r); });
    QObject::connect(&window, &MainWindow::packerRequested, &packer.bridge,
                     [this](const PackerRequest& r) { packer.worker.ask(r); });
    window.resize(1440, 900);
    window.show();
  }

  template <class Widget>
  Widget* find(const char* name) {
    return window.findChild<Widget*>(QString::fromLatin1(name));
  }
  bool saved() { return !window.isWindowModified() && window.windowTitle().contains(".rewire"); }

  std::string runs;
  SnapshotPtr newest = std::make_shared<const Snapshot>();
  MainWindow window;
  Bridged<Engine> engine;
  Bridged<Lab> lab;
  Bridged<CurveShelf> shelf;
  Bridged<ProjectPacker> packer;
  Bridged<PastEpochs> past;
};

void draw(DrawPad& pad) {
  const QPoint middle = pad.paper().center().toPoint();
  QTest::mousePress(&pad, Qt::LeftButton, {}, middle - QPoint(20, 30));
  QTest::mouseMove(&pad, middle + QPoint(15, 5));
  QTest::mouseRelease(&pad, Qt::LeftButton, {}, middle + QPoint(15, 5));
}

}  // namespace

/// One file for everything, from the keys that save it to the window that opens it.
class TestMainWindowProject : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  QString path(const char* name) const { return m_folder.filePath(name); }

  /// Types the name of a file into the dialog that asks where to save.
  void saveAs(Program& program, const QString& file) {
    auto* dialog = program.find<QFileDialog>("saveProjectDialog");
    QVERIFY(dialog);
    auto* name = dialog->findChild<QLineEdit*>("fileNameEdit");
    QVERIFY(name->text().endsWith(".rewire"));
    dialog->selectFile(file);  // the folder is still being read: text alone would be replaced by the file that was selected
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(file));
    QTRY_VERIFY(program.window.windowTitle().startsWith(QFileInfo(file).fileName()) && program.saved());
    QTRY_VERIFY(!program.find<QFileDialog>("saveProjectDialog"));
    program.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&program.window));
  }

  void trainAnEpoch(Program& program) {
    const int before = program.newest->epoch;
    QTest::keyClick(&program.window, Qt::Key_Period);
    QTRY_VERIFY(program.newest->epoch > before && program.newest->phase != Phase::Training);
  }

 private Q_SLOTS:
  void initTestCase() {
    qRegisterMetaType<Command>();
    qRegisterMetaType<SnapshotPtr>();
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QCoreApplication::setOrganizationName("rewire-test");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, path("settings"));
    makeTinyDataset(path("data").toStdString());
  }

  void init() { QSettings().clear(); }

  void everythingIsSavedAndComesBack() {
    const QString file = path("everything.rewire");
    QImage ink;
    float fraction = 0;
    {
      Program program(path("here"));
      QVERIFY(QTest::qWaitForWindowActive(&program.window));
      program.engine.worker.post(StartExperiment{tinySessionExperiment(path("data").toStdString(), 5)});
      QTRY_COMPARE(program.newest->phase, Phase::Paused);
      trainAnEpoch(program);
      QTest::keyClick(program.find<QSlider>("removeLinksSlider"), Qt::Key_PageUp);
      fraction = static_cast<float>(program.find<QSlider>("removeLinksSlider")->value());
      program.find<QDockWidget>("drawDock")->raise();
      QTRY_VERIFY(program.find<DrawPad>("drawPad")->isVisible());
      draw(*program.find<DrawPad>("drawPad"));
      ink = program.find<DrawPad>("drawPad")->ink();
      program.window.showCurves(madeCurves());
      program.find<QComboBox>("direction")->setCurrentIndex(1);
      program.find<QAction>("neuronsByNeighbourhood")->trigger();
      program.find<QAction>("closeGaps")->trigger();
      program.find<QDockWidget>("weightDock")->hide();
      QTest::keyClick(&program.window, Qt::Key_S, Qt::ControlModifier);
      saveAs(program, file);
      QVERIFY(program.window.windowTitle().startsWith("everything.rewire[*]"));
      QVERIFY(program.window.close());
    }
    QSettings().clear();  // another machine
    Program program(path("there"));
    QVERIFY(QTest::qWaitForWindowActive(&program.window));
    program.window.openPath(file);
    QTRY_COMPARE(program.newest->epoch, 1);
    QCOMPARE(program.newest->history->size(), std::size_t{1});
    QVERIFY(program.saved());
    QCOMPARE(static_cast<float>(program.find<QSlider>("removeLinksSlider")->value()), fraction);
    QCOMPARE(program.find<DrawPad>("drawPad")->ink(), ink);
    QCOMPARE(program.find<QComboBox>("direction")->currentIndex(), 1);
    QVERIFY(program.find<QAction>("neuronsByNeighbourhood")->isChecked() && program.find<QAction>("closeGaps")->isChecked());
    QVERIFY(program.find<QDockWidget>("weightDock")->isHidden());
    QTRY_COMPARE(program.shelf.worker.latest()->curves.size(), std::size_t{1});
    QCOMPARE(program.shelf.worker.latest()->curves.front()->points.size(), madeCurves()->points.size());

    trainAnEpoch(program);
    QVERIFY(program.window.isWindowModified());
    const std::string before = readBytes(file.toStdString());
    QTest::keyClick(&program.window, Qt::Key_S, Qt::ControlModifier);  // nobody is asked again
    QVERIFY(!program.find<QFileDialog>("saveProjectDialog"));
    QTRY_VERIFY(program.saved());
    QVERIFY(readBytes(file.toStdString()) != before);
    QVERIFY(program.find<QMenu>("recentMenu")->actions().front()->text().startsWith("everything.rewire"));
  }

  void saveAsGivesAnotherName() {
    Program program(path("another"));
    QVERIFY(QTest::qWaitForWindowActive(&program.window));
    program.engine.worker.post(StartExperiment{tinySessionExperiment(path("data").toStdString(), 5)});
    QTRY_COMPARE(program.newest->phase, Phase::Paused);
    QTest::keyClick(&program.window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    saveAs(program, path("first.rewire"));
    QTest::keyClick(program.find<QSlider>("removeLinksSlider"), Qt::Key_PageUp);
    QVERIFY(program.window.isWindowModified());  // the specimen is a part of it
    QTest::keyClick(&program.window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    saveAs(program, path("second.rewire"));
    QVERIFY(program.window.windowTitle().startsWith("second.rewire"));
    QTest::keyClick(&program.window, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(program.window.isWindowModified());
  }

  void aDroppedProjectIsOpened() {
    writeBytes(path("dropped.rewire").toStdString(), projectOf({{.name = "future.txt", .content = "new"}}));
    Program program(path("drop"));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path("dropped.rewire"))});
    QDragEnterEvent enter(QPoint(700, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&program.window, &enter);
    QDropEvent drop(QPoint(700, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&program.window, &drop);
    QVERIFY(drop.isAccepted());
    QTRY_COMPARE(program.packer.worker.latest()->openings, std::uint64_t{1});
    QTRY_VERIFY(!program.find<QMenu>("recentMenu")->actions().isEmpty());
    QVERIFY(!program.find<Banner>("banner")->isVisible());
  }

  void theEpochThatIsShownIsAPartOfIt() {
    const QString file = path("past.rewire");
    {
      Program program(path("past here"));
      QVERIFY(QTest::qWaitForWindowActive(&program.window));
      program.engine.worker.post(StartExperiment{tinySessionExperiment(path("data").toStdString(), 5)});
      QTRY_COMPARE(program.newest->phase, Phase::Paused);
      for (int epoch = 0; epoch < 3; ++epoch) trainAnEpoch(program);
      auto* timeline = program.window.findChild<Timeline*>();
      QVERIFY(timeline);
      timeline->moveTo(0);
      program.window.findChild<TimelineBar*>()->compareAction()->trigger();
      timeline->moveTo(2);
      QTest::keyClick(&program.window, Qt::Key_S, Qt::ControlModifier);
      saveAs(program, file);
    }
    Program program(path("past there"));
    QVERIFY(QTest::qWaitForWindowActive(&program.window));
    program.window.openPath(file);
    QTRY_COMPARE(program.newest->epoch, 3);
    QTRY_COMPARE(program.window.findChild<Timeline*>()->head(), std::optional(2));
    QCOMPARE(program.window.findChild<Timeline*>()->comparedWith(), std::optional(0));
    QTRY_VERIFY(program.past.worker.latest() && program.past.worker.latest()->past);
    QCOMPARE(program.past.worker.latest()->past->epoch, 2);
    QVERIFY(program.saved());  // to look at another epoch is no work
  }

  /// One bad entry costs nothing but itself, and stays as it is.
  void badEntriesAreNamedAndOutliveASave() {
    const QString file = path("parts.rewire");
    {
      Program program(path("parts"));
      QVERIFY(QTest::qWaitForWindowActive(&program.window));
      program.engine.worker.post(StartExperiment{tinySessionExperiment(path("data").toStdString(), 5)});
      QTRY_COMPARE(program.newest->phase, Phase::Paused);
      trainAnEpoch(program);
      QTest::keyClick(&program.window, Qt::Key_S, Qt::ControlModifier);
      saveAs(program, file);
    }
    std::vector<ZipPart> parts;
    {
      const ZipReader zip(file.toStdString());
      for (const ZipEntry& entry : zip.entries())
        if (entry.name != "manifest.json" && entry.name != "window.json") parts.push_back({entry.name, zip.text(entry, 1 << 24)});
    }
    parts.push_back({"window.json", "[]"});
    parts.push_back({"curves/bad.csv", "a,b\n"});
    parts.push_back({"drawings/drawing.png", "no picture"});
    writeBytes(file.toStdString(), projectOf(parts));
    Program program(path("parts"));
    QVERIFY(QTest::qWaitForWindowActive(&program.window));
    QStringList told;
    QObject::connect(program.find<Banner>("banner"), &Banner::appeared, &program.window,
                     [&] { told << program.find<Banner>("banner")->text(); });
    program.window.openPath(file);
    QTRY_COMPARE(program.newest->epoch, 1);
    QTRY_COMPARE(told.size(), 2);
    QVERIFY2(
        told[0].startsWith("parts.rewire is opened") && told[0].contains("curves/bad.csv (") && told[0].contains("window.json ("),
        qPrintable(told[0]));
    QVERIFY(!told[0].contains("/runs/"));
    QVERIFY2(told[1].startsWith(told[0]) && told[1].contains("drawing.png"), qPrintable(told[1]));
    QTest::keyClick(&program.window, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(program.packer.worker.latest()->packed, std::uint64_t{1});
    const ZipReader zip(file.toStdString());
    QCOMPARE(zip.text(*zip.find("window.json"), 100), std::string("[]"));
    QCOMPARE(zip.text(*zip.find("curves/bad.csv"), 100), std::string("a,b\n"));
    QCOMPARE(zip.text(*zip.find("drawings/drawing.png"), 100), std::string("no picture"));
  }

  void whatCannotBeOpenedIsSaidInTheBanner() {
    writeBytes(path("bad.rewire").toStdString(), "no zip");
    Program program(path("bad"));
    program.window.openPath(path("bad.rewire"));
    QTRY_VERIFY(program.find<Banner>("banner")->isVisible());
    QVERIFY(program.find<Banner>("banner")->text().contains("no project file"));
    QVERIFY(QSettings().value("recent/files").toStringList().isEmpty());
  }

  void whatCannotBeSavedIsSaidInTheBannerAndIsStillUnsaved() {
    Program program(path("full"));
    QVERIFY(QTest::qWaitForWindowActive(&program.window));
    program.engine.worker.post(StartExperiment{tinySessionExperiment(path("data").toStdString(), 5)});
    QTRY_COMPARE(program.newest->phase, Phase::Paused);
    QTest::keyClick(&program.window, Qt::Key_S, Qt::ControlModifier);
    auto* dialog = program.find<QFileDialog>("saveProjectDialog");
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path("no such folder/a.rewire"));
    delete dialog;
    QTRY_VERIFY(program.find<Banner>("banner")->isVisible());
    QVERIFY(program.find<Banner>("banner")->text().contains("its folder does not exist"));
    QVERIFY(!program.window.windowTitle().contains(".rewire"));
  }

  // The old file stays whole, training goes on, and the next save is as good as any.
  void aDiskThatFillsUpOrVanishesLosesNothing() {
    const QString drive = path("drive"), file = drive + "/a.rewire";
    QVERIFY(QDir().mkpath(drive));
    Program program(path("small"));
    QVERIFY(QTest::qWaitForWindowActive(&program.window));
    program.engine.worker.post(StartExperiment{tinySessionExperiment(path("data").toStdString(), 9)});
    QTRY_COMPARE(program.newest->phase, Phase::Paused);
    trainAnEpoch(program);
    QTest::keyClick(&program.window, Qt::Key_S, Qt::ControlModifier);
    saveAs(program, file);
    const std::string before = readBytes(file.toStdString());
    auto* banner = program.find<Banner>("banner");
    {
      const SmallDisk disk(static_cast<rlim_t>(before.size() / 2));
      trainAnEpoch(program);
      QTest::keyClick(&program.window, Qt::Key_S, Qt::ControlModifier);
      QTRY_VERIFY2(banner->isVisible() && banner->text().contains("larger than is allowed"), qPrintable(banner->text()));
      QVERIFY(readBytes(file.toStdString()) == before);
      QCOMPARE(namesIn(drive.toStdString()).size(), std::size_t{1});
      QVERIFY(program.window.isWindowModified());
      trainAnEpoch(program);
    }
    QVERIFY(QDir(drive).removeRecursively());
    QTest::keyClick(&program.window, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY2(banner->text().contains("its folder does not exist"), qPrintable(banner->text()));
    QVERIFY(program.window.isWindowModified());
    trainAnEpoch(program);
    QVERIFY(QDir().mkpath(drive));
    QTest::keyClick(&program.window, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(program.saved());
    const QTemporaryDir opened;
    unpackProject(file.toStdString(), opened.path().toStdString());
    QCOMPARE(readModel(opened.filePath("model.safetensors").toStdString()).epoch, 4);
  }

  // Whoever saves and closes at once means both.
  void theWindowClosesWhenItHasSaved() {
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto snapshot = std::make_shared<Snapshot>(*withSamples(freshSnapshot({64, 40, 30, 10}, 0.1)));
    snapshot->file = "/tmp/a.rewire";
    window.showSnapshot(snapshot);
    QSignalSpy packer(&window, &MainWindow::packerRequested);
    QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!window.close());
    QVERIFY(window.isVisible());
    snapshot = std::make_shared<Snapshot>(*snapshot);
    snapshot->staged = {1, "/tmp/staged", snapshot->run, snapshot->revision};
    window.showSnapshot(snapshot);
    QCOMPARE(packer.size(), 1);
    auto packed = std::make_shared<PackerState>();
    packed->packed = 1;
    window.showPacker(packed);
    QVERIFY(!window.isVisible());
  }

  // The run folder is the autosave: nobody is asked, and all is there at the next start.
  void closingLosesNothing() {
    {
      Program program(path("closed"));
      QVERIFY(QTest::qWaitForWindowActive(&program.window));
      program.engine.worker.post(StartExperiment{tinySessionExperiment(path("data").toStdString(), 5)});
      QTRY_COMPARE(program.newest->phase, Phase::Paused);
      trainAnEpoch(program);
      QTest::keyClick(program.find<QSlider>("removeLinksSlider"), Qt::Key_PageUp);
      QVERIFY(program.window.close());
    }
    Program program(path("closed"));
    const std::vector<KeptRun> kept = keptRuns(program.runs);
    QCOMPARE(kept.size(), std::size_t{1});
    QVERIFY(!kept.front().left);
    program.window.offerToContinue(QString::fromStdString(kept.front().folder.string()), "the last run");
    QTest::mouseClick(program.find<QPushButton>("continueRun"), Qt::LeftButton);
    QTRY_COMPARE(program.newest->epoch, 1);
    QVERIFY(program.find<QSlider>("removeLinksSlider")->value() > 0);
  }

  void aRunThatACrashLeftIsOfferedAndGoesOn() {
    fs::path folder;
    {
      Program program(path("crashed"));
      QVERIFY(QTest::qWaitForWindowActive(&program.window));
      program.engine.worker.post(StartExperiment{tinySessionExperiment(path("data").toStdString(), 5)});
      QTRY_COMPARE(program.newest->phase, Phase::Paused);
      trainAnEpoch(program);
      QTest::keyClick(program.find<QSlider>("removeLinksSlider"), Qt::Key_PageUp);
      QVERIFY(QMetaObject::invokeMethod(program.window.findChild<QObject*>("keepLabTimer"), "timeout"));  // a minute later
      folder = keptRuns(program.runs).front().folder;
      QTRY_VERIFY(fs::exists(folder / "specimen.json"));
      fs::copy(path("crashed").toStdString(), path("copy").toStdString(), fs::copy_options::recursive);  // as the crash leaves it
    }
    Program program(path("copy"));
    QVERIFY(QTest::qWaitForWindowActive(&program.window));
    const KeptRun left = keptRuns(program.runs).front();
    QVERIFY(left.left);
    program.window.offerLeftRun("Go on?", QString::fromStdString(left.folder.string()));
    QTest::mouseClick(program.find<QPushButton>("goOnWithLeftRun"), Qt::LeftButton);
    QTRY_COMPARE(program.newest->epoch, 1);
    QVERIFY(program.find<QSlider>("removeLinksSlider")->value() > 0);
    QVERIFY(keptRuns(program.runs).front().open);
  }

  /// Killed while it stands still, after two perturbations were applied and kept in the lab before.
  void aCrashTakesNoAppliedPerturbation() {
    const fs::path home = path("applied").toStdString(), copy = path("applied copy").toStdString();
    std::vector<float> weights;
    {
      Program program(path("applied"));
      QVERIFY(QTest::qWaitForWindowActive(&program.window));
      program.engine.worker.post(StartExperiment{tinySessionExperiment(path("data").toStdString(), 5)});
      QTRY_COMPARE(program.newest->phase, Phase::Paused);
      trainAnEpoch(program);
      for (const char* slider : {"removeLinksSlider", "removeNeuronsSlider"}) {
        const std::size_t events = program.newest->events->size();
        QTest::keyClick(program.find<QSlider>(slider), Qt::Key_PageUp);
        QVERIFY(QMetaObject::invokeMethod(program.window.findChild<QObject*>("keepLabTimer"), "timeout"));
        for (int click = 0; click < 2; ++click)  // the first asks
          QTest::mouseClick(program.find<QPushButton>("apply"), Qt::LeftButton);
        QTRY_COMPARE(program.newest->events->size(), events + 1);
      }
      const fs::path folder = keptRuns(program.runs).front().folder;
      QTRY_COMPARE(readModelFacts(folder / "model.safetensors").experiment.actions.size(), std::size_t{2});
      QTRY_VERIFY(!readLab(folder, 2)->specimen.perturbations.changesNetwork());
      weights = *program.newest->layers[0].weights;
      fs::copy(home, copy, fs::copy_options::recursive);  // as the crash leaves it
    }
    Program program(path("applied copy"));
    program.engine.worker.post(ContinueRun{keptRuns(program.runs).front().folder.string()});
    QTRY_COMPARE(program.newest->epoch, 1);
    QCOMPARE(program.newest->events->size(), std::size_t{2});
    QCOMPARE(*program.newest->layers[0].weights, weights);
    QCOMPARE(program.find<QSlider>("removeLinksSlider")->value(), 0);
  }

  void aDeclinedRunIsNotOfferedAgain() {
    Program program(path("copy"));
    const fs::path folder = keptRuns(program.runs).front().folder;
    writeBytes(folder / "run.lock", "process 1 on another\n");
    QVERIFY(keptRuns(program.runs).front().left);
    program.window.offerLeftRun("Go on?", QString::fromStdString(folder.string()));
    QTest::mouseClick(program.find<QWidget>("bannerClose"), Qt::LeftButton);
    QVERIFY(!keptRuns(program.runs).front().left);
  }
};

REWIRE_WIDGET_TEST(TestMainWindowProject)
#include "tst_main_window_project.moc"

#include "ui/window/main_window.h"

#include "tests/support/curves.h"
#include "tests/support/lab_results.h"
#include "tests/support/registry.h"
#include "tests/support/snapshots.h"
#include "ui/picture/view.h"
#include "ui/widgets/banner.h"
#include "ui/window/saving/movie_bar.h"
#include "ui/window/saving/save_movie_dialog.h"
#include "ui/window/saving/save_pictures_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace rewire;

namespace {

const std::vector<int> kWidths = {64, 40, 30, 10};

SnapshotPtr training() {
  auto snapshot = std::make_shared<Snapshot>(*makeSnapshot(kWidths, 0.1));
  snapshot->phase = Phase::Training;
  return snapshot;
}

QString write(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write %s", qPrintable(path));
  return path;
}

}  // namespace

class TestMainWindow : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_settings;
  QTemporaryDir m_files;

  static bool show(MainWindow& window, QSize size = QSize(1440, 900)) {
    window.resize(size);
    window.show();
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
  }

  template <typename Requested>
  static std::optional<Requested> last(const QSignalSpy& spy) {
    if (spy.isEmpty()) return std::nullopt;
    const auto command = spy.last().front().value<Command>();
    const auto* requested = std::get_if<Requested>(&command);
    return requested ? std::optional(*requested) : std::nullopt;
  }

  template <class Requested>
  static std::optional<Requested> any(const QSignalSpy& spy) {
    for (const auto& call : spy)
      if (const auto command = call.front().value<Command>(); const auto* requested = std::get_if<Requested>(&command))
        return *requested;
    return std::nullopt;
  }

  static QDockWidget* dock(MainWindow& window, const char* name) { return window.findChild<QDockWidget*>(name); }
  static QAction* action(MainWindow& window, const char* name) { return window.findChild<QAction*>(name); }

 private Q_SLOTS:
  void initTestCase() {
    qRegisterMetaType<Command>();
    QCoreApplication::setOrganizationName("rewire-test");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
  }

  void init() { QSettings().clear(); }

  void spacePlaysAndPausesWhereverTheCursorIs() {
    MainWindow window;
    QVERIFY(show(window));
    QSignalSpy spy(&window, &MainWindow::commandRequested);
    for (View* view : window.views()) {
      view->setFocus();
      window.showSnapshot(freshSnapshot(kWidths, 0.1));
      QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
      QVERIFY(last<Play>(spy));
      window.showSnapshot(training());
      QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
      QVERIFY(last<Pause>(spy));
    }
    QCOMPARE(spy.size(), 2 * static_cast<int>(window.views().size()));
  }

  void spaceInANumberPlays() {
    MainWindow window;
    QVERIFY(show(window));
    window.showSnapshot(freshSnapshot(kWidths, 0.1));
    QSignalSpy spy(&window, &MainWindow::commandRequested);
    auto* zeta = window.findChild<QDoubleSpinBox*>("zeta");
    zeta->setFocus();
    QTest::keyClick(zeta, Qt::Key_Space);
    QCOMPARE(spy.size(), 1);
    QVERIFY(last<Play>(spy));
    auto* seed = window.findChild<QLineEdit*>("seed");
    seed->setFocus();
    QTest::keyClick(seed, Qt::Key_Space);
    QCOMPARE(spy.size(), 2);
    QCOMPARE(seed->text().trimmed(), seed->text());
  }

  void spaceInTextIsASpace() {
    MainWindow window;
    QVERIFY(show(window));
    window.showSnapshot(freshSnapshot(kWidths, 0.1));
    QSignalSpy spy(&window, &MainWindow::commandRequested);
    auto* hidden = window.findChild<QLineEdit*>("hidden");
    hidden->setFocus();
    hidden->setText("40,");
    QTest::keyClick(hidden, Qt::Key_Space);
    QCOMPARE(hidden->text(), QStringLiteral("40, "));
    QCOMPARE(spy.size(), 0);
  }

  void spaceOnAButtonPressesIt() {
    MainWindow window;
    QVERIFY(show(window));
    window.showSnapshot(freshSnapshot(kWidths, 0.1));
    QSignalSpy spy(&window, &MainWindow::commandRequested);
    auto* reset = window.findChild<QToolButton*>("resetButton");
    reset->setFocus(Qt::TabFocusReason);  // a button that was clicked: tst_focus
    QTest::keyClick(reset, Qt::Key_Space);
    QCOMPARE(spy.size(), 1);
    QVERIFY(last<Reset>(spy));
  }

  void theOtherKeys() {
    MainWindow window;
    QVERIFY(show(window));
    window.showSnapshot(freshSnapshot(kWidths, 0.1));
    QSignalSpy spy(&window, &MainWindow::commandRequested);
    QTest::keyClick(&window, Qt::Key_Period);
    QVERIFY(last<StepEpoch>(spy));
    QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier);
    QVERIFY(last<Reset>(spy));
    QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(last<StartExperiment>(spy));
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    QVERIFY(dock(window, "historyDock")->isHidden());
    QTest::keyClick(&window, Qt::Key_0, Qt::ControlModifier);
    QVERIFY(!dock(window, "historyDock")->isHidden());
    QTest::keyClick(&window, Qt::Key_F1);
    QVERIFY(window.findChild<QDialog*>("shortcutsDialog"));
  }

  void aWindowOfALargerScreenFitsTheNext() {
    {
      MainWindow window;
      window.setGeometry(300, 200, 2600, 1900);
      window.close();
    }
    const MainWindow window;
    const QRect room = window.screen()->availableGeometry();
    QVERIFY(room.width() < 2600);
    QCOMPARE(window.size(), room.size().expandedTo(window.minimumSize()));
    QCOMPARE(window.pos(), room.topLeft());
  }

  void aScreenWithoutRoomIsFilledAtTheFirstStart() {
    QSettings().remove("window/geometry");
    MainWindow window;
    QVERIFY(window.screen()->availableSize().height() < 900);
    window.showAtStart();
    QVERIFY(window.isMaximized());
  }

  void everyActionIsReachableByKeyboardAndNamed() {
    MainWindow window;
    for (const char* name : {"new",
                             "open",
                             "saveModel",
                             "saveExperiment",
                             "savePictures",
                             "quit",
                             "playPause",
                             "step",
                             "reset",
                             "stopAt",
                             "newNetwork",
                             "resetLayout",
                             "themeLight",
                             "themeDark",
                             "themeSystem",
                             "reduceMotion",
                             "enlarge",
                             "textLarger",
                             "textSmaller",
                             "textActualSize",
                             "pictureFormat",
                             "fullScreen",
                             "shortcuts",
                             "welcome",
                             "about",
                             "undo",
                             "redo",
                             "exportGraphml",
                             "exportGexf",
                             "exportEdges",
                             "exportNpz",
                             "exportOnnx",
                             "exportTensorboard",
                             "exportMetrics",
                             "saveMovie",
                             "save",
                             "saveAs",
                             "closeGaps",
                             "neuronsByIndex",
                             "neuronsByDegree",
                             "neuronsByNeighbourhood"})
      QVERIFY2(action(window, name), name);
    QCOMPARE(action(window, "closeGaps")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_G));
    QCOMPARE(action(window, "open")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_O));
    QCOMPARE(action(window, "save")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_S));
    QCOMPARE(action(window, "saveAs")->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    QCOMPARE(action(window, "saveModel")->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    QCOMPARE(action(window, "saveExperiment")->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    QCOMPARE(action(window, "quit")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Q));
    QCOMPARE(action(window, "fullScreen")->shortcut(), QKeySequence(Qt::Key_F11));
  }

  void aSmallWindowHasTabsAndClipsNothing() {
    MainWindow window;
    QVERIFY(show(window, QSize(1024, 700)));
    window.showSnapshot(training());
    QCOMPARE(window.size(), QSize(1024, 700));
    const qsizetype others = window.findChildren<QDockWidget*>().size() - 3;  // but itself, Experiment and Perturb
    QCOMPARE(window.tabifiedDockWidgets(dock(window, "historyDock")).size(), others);
    QCOMPARE(window.tabifiedDockWidgets(dock(window, "experimentDock")).size(), 1);
    window.resize(1440, 900);
    QTRY_COMPARE(window.tabifiedDockWidgets(dock(window, "historyDock")).size(), 3);
    QCOMPARE(window.tabifiedDockWidgets(dock(window, "experimentDock")).size(), 0);
    window.resize(1024, 700);
    QTRY_COMPARE(window.tabifiedDockWidgets(dock(window, "historyDock")).size(), others);
    for (const char* name : {"playButton", "resetButton", "stopEpoch", "runEpoch", "accuracy", "dataset", "newNetworkButton",
                             "statusPhase", "statusSeed", "statusTimeLeft"}) {
      auto* widget = window.findChild<QWidget*>(name);
      QVERIFY2(widget->visibleRegion() == QRegion(widget->rect()), name);
    }
  }

  // From the slider to the request, and from the answer to the picture and the number.
  void aSliderPerturbsTheSpecimenAndCanBeUndone() {
    MainWindow window;
    QVERIFY(show(window));
    const SnapshotPtr network = withSamples(freshSnapshot(kWidths, 0.1));
    window.showSnapshot(network);
    const QSignalSpy requests(&window, &MainWindow::labRequested), commands(&window, &MainWindow::commandRequested);
    auto* slider = window.findChild<QSlider*>("removeLinksSlider");
    QTest::keyClick(slider, Qt::Key_PageUp);
    QVERIFY(!requests.isEmpty());
    const auto request = requests.last().front().value<LabRequest>();
    QVERIFY(request.perturbations.step<RemoveLinks>().fraction > 0.0);
    QCOMPARE(request.specimen, network);
    window.showLabResult(labResult(network, request.perturbations, 0.9, 0.7));
    QVERIFY(window.findChild<QLabel*>("evaluationChange")->text().contains("20.0 points"));
    QVERIFY(window.views().front()->network()->perturbations);  // the specimen
    QVERIFY(action(window, "undo")->text().contains("links"));
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(requests.last().front().value<LabRequest>().perturbations.step<RemoveLinks>().fraction, 0.0);
    QCOMPARE(window.views().front()->snapshot(), network);
    QVERIFY(!window.views().front()->network()->perturbations);
    QVERIFY(action(window, "redo")->isEnabled());
    QCOMPARE(commands.size(), 0);  // training is untouched
  }

  void aPerturbationIsAppliedOnlyOnce() {
    MainWindow window;
    QVERIFY(show(window));
    const SnapshotPtr network = withSamples(freshSnapshot(kWidths, 0.1));
    window.showSnapshot(network);
    Perturbations perturbations;
    perturbations.step<RemoveLinks>().fraction = 0.5;
    perturbations.step<Attack>().epsilon = 0.1;
    window.perturbSpecimen(perturbations, "Both");
    const QSignalSpy commands(&window, &MainWindow::commandRequested), requests(&window, &MainWindow::labRequested);
    auto* apply = window.findChild<QPushButton*>("apply");
    apply->click();
    QVERIFY(!last<ApplyPerturbations>(commands));  // it asks
    apply->click();
    const auto applied = any<ApplyPerturbations>(commands);  // what is left in the lab is kept after it
    QVERIFY(applied);
    QCOMPARE(applied->perturbations, perturbations);
    const Perturbations rest = requests.last().front().value<LabRequest>().perturbations;
    QVERIFY(!rest.changesNetwork());
    QCOMPARE(rest.step<Attack>(), perturbations.step<Attack>());
    QVERIFY(!action(window, "undo")->isEnabled());
  }

  void newIsSeenWhereverThePanelIs() {
    MainWindow window;
    QVERIFY(show(window, QSize(1024, 700)));
    window.showSnapshot(freshSnapshot(kWidths, 0.1));
    QDockWidget* panel = dock(window, "experimentDock");
    dock(window, "perturbDock")->raise();  // in a small window the two are tabs
    QTRY_VERIFY(!panel->widget()->isVisible());
    for (int times = 0; times < 2; ++times) {
      QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
      QTRY_VERIFY(!window.findChild<QComboBox*>("dataset")->visibleRegion().isEmpty());
      QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("dataset"));
      QVERIFY(window.findChild<QLabel*>("newHint")->isVisible());
      window.views().front()->setFocus();
      QVERIFY(!window.findChild<QLabel*>("newHint")->isVisible());
      panel->hide();
    }
  }

  void aFinishedRunTrainsOn() {
    MainWindow window;
    QVERIFY(show(window));
    auto finished = std::make_shared<Snapshot>(*makeSnapshot(kWidths, 0.1));
    finished->phase = Phase::Finished;
    window.showSnapshot(finished);
    QSignalSpy spy(&window, &MainWindow::commandRequested);
    QTest::mouseClick(window.findChild<QPushButton*>("trainMore"), Qt::LeftButton);
    QCOMPARE(spy.size(), 2);
    QVERIFY(last<Play>(spy));
    QCOMPARE(std::get<ExtendRun>(spy.front().front().value<Command>()).epochs, finished->experiment.epochs + 20);
    QTest::keyClick(&window, Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(spy.size(), 4);
  }

  void anotherNetworkIsUnperturbed() {
    MainWindow window;
    QVERIFY(show(window));
    const SnapshotPtr network = withSamples(freshSnapshot(kWidths, 0.1));
    window.showSnapshot(network);
    Perturbations perturbations;
    perturbations.silencedNeurons = {{0, 3}};
    window.perturbSpecimen(perturbations, "Silence");
    const QSignalSpy requests(&window, &MainWindow::labRequested);
    auto other = std::make_shared<Snapshot>(*network);
    ++other->run;
    window.showSnapshot(other);
    QVERIFY(!requests.last().front().value<LabRequest>().perturbations.changesNetwork());
    QVERIFY(!action(window, "undo")->isEnabled());
  }

  void resetPutsThePicturesSideBySideAgain() {
    MainWindow window;
    QVERIFY(show(window));
    const auto isEven = [&] {
      const int first = dock(window, "historyDock")->width(), second = dock(window, "degreeDock")->width();
      return std::abs(first - second) < 0.1 * (first + second);
    };
    QVERIFY(isEven());
    for (int times = 0; times < 2; ++times) {
      action(window, "resetLayout")->trigger();
      QTRY_VERIFY(isEven());
    }
  }

  void layoutAndThemeAreRemembered() {
    {
      MainWindow window;
      QVERIFY(show(window));
      action(window, "themeDark")->trigger();
      dock(window, "weightDock")->hide();
      window.close();
    }
    MainWindow window;
    QVERIFY(window.theme().dark);
    QVERIFY(action(window, "themeDark")->isChecked());
    QVERIFY(show(window));
    QVERIFY(dock(window, "weightDock")->isHidden());
    QVERIFY(!dock(window, "degreeDock")->isHidden());
    action(window, "resetLayout")->trigger();
    QVERIFY(!dock(window, "weightDock")->isHidden());
  }

  void theSpeedIsRememberedAndTheEngineIsTold() {
    {
      MainWindow window;
      QVERIFY(show(window));
      QSignalSpy spy(&window, &MainWindow::commandRequested);
      QTest::keyClick(&window, Qt::Key_1, Qt::AltModifier);
      QVERIFY(last<SetSpeed>(spy));
      QCOMPARE(last<SetSpeed>(spy)->speed, Speed::SlowMotion);
    }
    MainWindow window;
    QSignalSpy spy(&window, &MainWindow::commandRequested);
    window.showAtStart();
    QVERIFY(last<SetSpeed>(spy));
    QCOMPARE(last<SetSpeed>(spy)->speed, Speed::SlowMotion);
    QVERIFY(action(window, "slowMotion")->isChecked());
    QSettings().setValue("run/speed", 7);
    QVERIFY(action(*std::make_unique<MainWindow>(), "fullSpeed")->isChecked());
  }

  void theThemeReachesThePalette() {
    MainWindow window;
    window.setThemeChoice(ThemeChoice::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::darkTheme().window);
    window.setThemeChoice(ThemeChoice::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::light().window);
  }

  void filesAreOpenedByTheirKind() {
    MainWindow window;
    QSignalSpy spy(&window, &MainWindow::commandRequested);
    Experiment experiment;
    experiment.seed = 77;
    window.openPath(write(m_files.filePath("e.json"), QByteArray::fromStdString(toJson(experiment))));
    QVERIFY(last<StartExperiment>(spy));
    QCOMPARE(last<StartExperiment>(spy)->experiment, experiment);
    const QString model = write(m_files.filePath("m.safetensors"), {});
    window.openPath(model);
    QVERIFY(last<OpenModel>(spy));
    QCOMPARE(last<OpenModel>(spy)->path, model.toStdString());
    auto* recent = window.findChild<QMenu*>("recentMenu");
    QCOMPARE(recent->actions().size(), 2);
    QCOMPARE(recent->actions().front()->toolTip(), model);
  }

  void curvesAreOpenedByTheShelf() {
    MainWindow window;
    QVERIFY(show(window));
    QSignalSpy spy(&window, &MainWindow::shelfRequested);
    const QString file = write(m_files.filePath("curves.csv"), {});
    window.openPath(file);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(std::get<OpenCurves>(spy[0][0].value<ShelfRequest>()).path, file.toStdString());
    auto failed = std::make_shared<ShelfState>();
    failed->failures = 1;
    failed->error = "this is no curve (curves.csv)";
    window.showShelf(failed);
    const auto* banner = window.findChild<Banner*>("banner");
    auto begun = std::make_shared<Snapshot>(*makeSnapshot(kWidths, 0.1));
    begun->run = 77;  // that of the start, which has nothing to do with it
    window.showSnapshot(begun);
    QCOMPARE(banner->text(), QString("this is no curve (curves.csv)"));
    QVERIFY(!banner->isHidden());

    auto opened = std::make_shared<ShelfState>(*failed);
    opened->openings = 1;
    opened->openedPath = file.toStdString();
    auto curves = test::madeCurves();
    curves->id = opened->opened = idOf(*curves);
    opened->curves = {curves};
    window.showShelf(opened);
    QVERIFY(banner->isHidden());
    QCOMPARE(window.findChild<QMenu*>("recentMenu")->actions().front()->toolTip(), file);
    QTRY_VERIFY(!window.findChild<QWidget*>("curveChosen")->visibleRegion().isEmpty());  // its dock has come forward
  }

  void aWrongFileIsToldInTheBanner() {
    MainWindow window;
    QSignalSpy spy(&window, &MainWindow::commandRequested);
    auto* banner = window.findChild<Banner*>("banner");
    window.openPath(write(m_files.filePath("wrong.json"), "{\"epochs\": \"many\"}"));
    QVERIFY(!banner->isHidden());
    QVERIFY(banner->text().contains("epochs"));
    banner->dismiss();
    window.openPath(m_files.filePath("picture.png"));
    QVERIFY(!banner->isHidden());
    banner->dismiss();
    window.openPath(m_files.filePath("absent.json"));
    QVERIFY(!banner->isHidden());
    QCOMPARE(spy.size(), 0);
  }

  void whatIsDroppedIsOpenedAfterAHint() {
    MainWindow window;
    QVERIFY(show(window));
    QSignalSpy spy(&window, &MainWindow::commandRequested);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(m_files.filePath("d.safetensors"), {}))});
    auto* hint = window.findChild<QWidget*>("dropHint");
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(hint->isVisible());
    QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    QVERIFY(!hint->isVisible());
    QVERIFY(last<OpenModel>(spy));
  }

  void aDroppedFolderBecomesTheDataset() {
    MainWindow window;
    QSignalSpy spy(&window, &MainWindow::commandRequested);
    window.openPath(m_files.path());
    QCOMPARE(window.findChild<QComboBox*>("dataset")->currentData().toString(), m_files.path());
    QVERIFY(last<StartExperiment>(spy));  // nothing had been learned that could be lost
    QCOMPARE(last<StartExperiment>(spy)->experiment.dataset, m_files.path().toStdString());
    spy.clear();
    window.showSnapshot(training());
    window.openPath(m_settings.path());
    QCOMPARE(spy.size(), 0);
  }

  void theLastExperimentIsStartedAgain() {
    Experiment experiment;
    experiment.hidden = {30};
    {
      MainWindow window;
      window.openPath(write(m_files.filePath("again.json"), QByteArray::fromStdString(toJson(experiment))));
    }
    MainWindow window;
    QSignalSpy spy(&window, &MainWindow::commandRequested);
    window.startLastExperiment();
    QCOMPARE(last<StartExperiment>(spy)->experiment, experiment);
    QSettings().setValue("experiment/last", "{}}");
    window.startLastExperiment();
    QCOMPARE(last<StartExperiment>(spy)->experiment, Experiment{});
  }

  void experimentsAreSaved() {
    MainWindow window;
    QVERIFY(show(window));
    window.showSnapshot(makeSnapshot(kWidths, 0.1));
    window.saveExperimentAs(m_files.filePath("saved.json"));
    QFile saved(m_files.filePath("saved.json"));
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(experimentFromJson(saved.readAll().toStdString(), "saved.json"), makeSnapshot(kWidths, 0.1)->experiment);
    window.saveExperimentAs("/there/is/no/such/folder/e.json");
    QVERIFY(!window.findChild<Banner*>("banner")->isHidden());
  }

  void aRunFolderIsOpened() {
    MainWindow window;
    QSignalSpy spy(&window, &MainWindow::commandRequested);
    const QTemporaryDir run;
    write(run.filePath("experiment.json"), "{}");
    window.openPath(run.path());
    QVERIFY(last<ContinueRun>(spy));
    QCOMPARE(last<ContinueRun>(spy)->folder, run.path().toStdString());
    auto* recent = window.findChild<QMenu*>("recentMenu");
    QVERIFY(recent->actions().front()->text().contains(QFileInfo(run.path()).absolutePath()));  // names alone say little
  }

  void theTitleNamesFileDatasetAndWhatIsUnsaved() {
    MainWindow window;
    auto snapshot = std::make_shared<Snapshot>(*makeSnapshot(kWidths, 0.1));
    snapshot->changedSince = false;
    window.showSnapshot(snapshot);
    QCOMPARE(window.windowTitle(), QStringLiteral("MNIST, set[*]"));
    QVERIFY(!window.isWindowModified());
    snapshot = std::make_shared<Snapshot>(*snapshot);
    snapshot->changedSince = true;
    snapshot->file = "/a/b/first.safetensors";
    snapshot->record.actions = {{.epoch = 2, .batch = 0, .set = {.rule = Rule::Static}},
                                {.epoch = 3, .batch = 0, .applied = AppliedPerturbations{}}};
    window.showSnapshot(snapshot);
    QCOMPARE(window.windowTitle(), QStringLiteral("first.safetensors[*] – MNIST, set → static, perturbed"));
    QVERIFY(window.isWindowModified());
  }

  void aPerturbedSpecimenIsSavedOrTheNetworkThatTrains() {
    MainWindow window;
    QVERIFY(show(window));
    const SnapshotPtr network = withSamples(freshSnapshot(kWidths, 0.1));
    window.showSnapshot(network);
    QSignalSpy spy(&window, &MainWindow::commandRequested);
    const auto save = [&](const char* which, const char* name) {
      action(window, "saveModel")->trigger();
      if (auto* box = window.findChild<QMessageBox*>("whichModel")) {
        for (QAbstractButton* button : box->buttons())
          if (button->text().contains(which)) button->click();
        QCoreApplication::sendPostedEvents(box, QEvent::DeferredDelete);
      }
      auto* dialog = window.findChild<QFileDialog*>("saveModelDialog");
      if (!dialog) return false;
      Q_EMIT dialog->fileSelected(m_files.filePath(name));
      delete dialog;
      return true;
    };
    QVERIFY(save("", "plain.safetensors"));  // there is only one network: nobody is asked
    QCOMPARE(last<SaveModel>(spy)->path, m_files.filePath("plain.safetensors").toStdString());

    Perturbations perturbations;
    perturbations.step<RemoveLinks>().fraction = 0.5;
    perturbations.step<Attack>().epsilon = 0.1;
    window.perturbSpecimen(perturbations, "Both");
    QVERIFY(save("training", "training.safetensors"));
    QCOMPARE(last<SaveModel>(spy)->path, m_files.filePath("training.safetensors").toStdString());
    QVERIFY(save("specimen", "specimen.safetensors"));
    const auto specimen = last<SaveSpecimen>(spy);
    QVERIFY(specimen);
    QCOMPARE(specimen->specimen, network);
    QCOMPARE(specimen->perturbations, onNetwork(perturbations));
  }

  void everyFormatIsExportedOfTheNetworkThatIsMeant() {
    MainWindow window;
    QVERIFY(show(window));
    const SnapshotPtr network = withSamples(freshSnapshot(kWidths, 0.1));
    window.showSnapshot(network);
    QSignalSpy spy(&window, &MainWindow::commandRequested);
    const auto exported = [&](const char* name, const char* which) -> std::optional<ExportNetwork> {
      action(window, name)->trigger();
      if (auto* box = window.findChild<QMessageBox*>("whichModel")) {
        for (QAbstractButton* button : box->buttons())
          if (button->text().contains(which)) button->click();
        QCoreApplication::sendPostedEvents(box, QEvent::DeferredDelete);
      }
      auto* dialog = window.findChild<QFileDialog*>("exportDialog");
      if (!dialog) return std::nullopt;
      Q_EMIT dialog->fileSelected(m_files.filePath(name));
      delete dialog;
      return last<ExportNetwork>(spy);
    };
    const auto plain = exported("exportNpz", "");
    QVERIFY(plain && plain->format == ExportFormat::Npz && !plain->specimen);
    QCOMPARE(plain->path, m_files.filePath("exportNpz").toStdString());
    QVERIFY(plain->program.starts_with("rewire "));

    Perturbations perturbations;
    perturbations.step<RemoveLinks>().fraction = 0.5;
    window.perturbSpecimen(perturbations, "Removed");
    const auto specimen = exported("exportGraphml", "specimen");
    QVERIFY(specimen && specimen->format == ExportFormat::Graphml);
    QCOMPARE(specimen->specimen, network);
    QCOMPARE(specimen->perturbations, onNetwork(perturbations));
    const auto trained = exported("exportGexf", "training");
    QVERIFY(trained && trained->format == ExportFormat::Gexf && !trained->specimen);
    const auto metrics = exported("exportTensorboard", "nobody is asked");
    QVERIFY(metrics && metrics->format == ExportFormat::Tensorboard && !metrics->specimen);
  }

  void theFolderOfDataThatWereMovedIsAskedForOnce() {
    MainWindow window;
    QVERIFY(show(window));
    QSignalSpy spy(&window, &MainWindow::commandRequested);
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->phase = Phase::Failed;
    snapshot->dataWanted = {1, m_files.filePath("moved.safetensors").toStdString()};
    window.showSnapshot(snapshot);
    window.showSnapshot(std::make_shared<Snapshot>(*snapshot));
    QCOMPARE(window.findChildren<QMessageBox*>("whereDataLie").size(), 1);
    auto* box = window.findChild<QMessageBox*>("whereDataLie");
    for (QAbstractButton* button : box->buttons())
      if (button->text().contains("folder")) button->click();
    auto* dialog = window.findChild<QFileDialog*>("dataFolderDialog");
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(m_files.path());
    delete dialog;
    const auto asked = last<OpenModel>(spy);
    QVERIFY(asked);
    QCOMPARE(asked->path, snapshot->dataWanted.path);
    QCOMPARE(asked->dataset, m_files.path().toStdString());
  }

  // Empty views are left out; what is saved is told, and what went wrong too.
  void allPicturesAreSavedFromTheMenu() {
    MainWindow window;
    QVERIFY(show(window));
    window.showSnapshot(makeSnapshot(kWidths, 0.1));
    const QTemporaryDir pictures;
    action(window, "savePictures")->trigger();
    auto* dialog = window.findChild<SavePicturesDialog*>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit*>("setFolder")->setText(pictures.path());
    QTest::mouseClick(dialog->findChild<QPushButton*>("setAccept"), Qt::LeftButton);
    const auto shown = std::count_if(window.views().begin(), window.views().end(), [](View* view) { return !view->isEmpty(); });
    QCOMPARE(QDir(pictures.path()).entryList({"*.png"}).size(), static_cast<qsizetype>(shown));
    QCOMPARE(QDir(pictures.path()).entryList({"*.csv"}).size(), static_cast<qsizetype>(shown));
    QVERIFY(shown < static_cast<std::ptrdiff_t>(window.views().size()));
  }

  void aMovieNeedsARunThatIsKept() {
    MainWindow window;
    QVERIFY(show(window));
    auto snapshot = std::make_shared<Snapshot>(*makeSnapshot(kWidths, 0.1));
    window.showSnapshot(snapshot);
    QVERIFY(!action(window, "saveMovie")->isEnabled());
    auto kept = std::make_shared<Snapshot>(*snapshot);
    kept->historyFile = m_files.filePath("history.sqlite").toStdString();
    window.showSnapshot(kept);
    QVERIFY(action(window, "saveMovie")->isEnabled());
    QCOMPARE(action(window, "saveMovie")->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    window.findChild<MovieBar*>("movieBar")->setProgram(REWIRE_EXECUTABLE);
    action(window, "saveMovie")->trigger();
    auto* dialog = window.findChild<SaveMovieDialog*>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit*>("movieOut")->setText(m_files.filePath("m.gif"));
    QTest::mouseClick(dialog->findChild<QPushButton*>("movieAccept"), Qt::LeftButton);
    QVERIFY(!action(window, "saveMovie")->isEnabled());
    auto* banner = window.findChild<Banner*>("banner");  // that folder has no run
    QTRY_VERIFY_WITH_TIMEOUT(!banner->isHidden(), 60'000);
    QVERIFY2(banner->text().contains("there is no run"), qPrintable(banner->text()));
    QVERIFY(action(window, "saveMovie")->isEnabled());
  }

  void anErrorGoesWhenItsReasonGoes() {
    MainWindow window;
    QVERIFY(show(window));
    auto* banner = window.findChild<Banner*>("banner");
    window.openPath(m_files.filePath("absent.json"));
    QVERIFY(!banner->isHidden());
    window.openPath(write(m_files.filePath("good.json"), QByteArray::fromStdString(toJson(Experiment{}))));
    QVERIFY(banner->isHidden());
    window.openPath(m_files.filePath("absent.json"));
    window.showSnapshot(freshSnapshot(kWidths, 0.1));
    auto another = std::make_shared<Snapshot>(*freshSnapshot(kWidths, 0.1));
    another->run += 7;
    window.showSnapshot(another);
    QVERIFY(banner->isHidden());
    window.saveExperimentAs("/there/is/no/such/folder/e.json");
    QVERIFY(!banner->isHidden());
    window.saveExperimentAs(m_files.filePath("now.json"));
    QVERIFY(banner->isHidden());
  }

  void withoutANetworkThereIsNothingToSave() {
    MainWindow window;
    QVERIFY(!action(window, "saveModel")->isEnabled());
    window.showSnapshot(training());
    QVERIFY(action(window, "saveModel")->isEnabled());
  }
};

REWIRE_WIDGET_TEST(TestMainWindow)
#include "tst_main_window.moc"

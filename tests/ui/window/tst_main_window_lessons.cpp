#include "core/lab/lab.h"
#include "core/lab/lesson_meter.h"
#include "core/run/engine.h"
#include "tests/support/files.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/sessions.h"
#include "ui/lesson/lesson_panel.h"
#include "ui/style/text_size.h"
#include "ui/window/bridge.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSlider>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QtTest>

using namespace rewire;
using namespace rewire::test;

namespace {

/// The window with an engine and a lab, as the program has them.
class LessonWindow {
 public:
  explicit LessonWindow(const QString& home)
      : engine(Engine::Options{1, (std::filesystem::path(home.toStdString()) / "runs").string()}), lab(1), meter(1) {
    engine.tell(&window, [this](const SnapshotPtr& snapshot) { window.showSnapshot(newest = snapshot); });
    lab.tell(&window, [this](const LabResultPtr& result) { window.showLabResult(result); });
    QObject::connect(&window, &MainWindow::commandRequested, &engine.bridge, [this](const Command& c) { engine.worker.post(c); });
    QObject::connect(&window, &MainWindow::labRequested, &lab.bridge, [this](const LabRequest& r) { lab.worker.ask(r); });
    meter.tell(&window, [this](const MeterAnswerPtr& answer) { window.showLessonMeasures(answer); });
    QObject::connect(&window, &MainWindow::lessonMeasuresRequested, &meter.bridge,
                     [this](const MeterRequest& r) { meter.worker.ask(r); });
    window.resize(1440, 900);
    window.show();
  }

  template <class Widget>
  Widget* find(const char* name) {
    return window.findChild<Widget*>(QString::fromLatin1(name));
  }
  QString place() { return find<QLabel>("lessonPlace")->text(); }
  void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, key); }
  bool done() { return find<QLabel>("lessonProblem")->isHidden(); }

  SnapshotPtr newest = std::make_shared<const Snapshot>();
  MainWindow window;
  Bridged<Engine> engine;
  Bridged<Lab> lab;
  Bridged<LessonMeter> meter;
};

}  // namespace

/// Lessons from the keys of a remote control to the network that the class sees.
class TestMainWindowLessons : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  QString path(const char* name) const { return m_folder.filePath(name); }

  /// Three steps: a new network, two epochs of it, and a cut.
  QString lesson() {
    const std::filesystem::path folder = path("lesson").toStdString();
    makeTinyDataset((folder / "data").string());
    writeBytes(folder / "lesson.json", R"({"format": "rewire-lesson", "version": 1, "minutes": 5, "prerequisites": [],
      "experiment": {"dataset": "data", "hidden": [30, 20], "density": 0.2, "epochs": 6, "batch": 20},
      "steps": [
        {"text": "1.md", "show": ["connectivity"]},
        {"text": "2.md", "show": ["accuracy"], "actions": [{"train_to": 2}]},
        {"text": "3.md", "show": ["perturb"], "controls": ["remove-links"],
         "expect": [{"what": "links", "from": 250, "to": 260, "control": {"actions": []}},
                    {"what": "accuracy", "from": 0, "to": 0.1, "control": {"actions": []}}],
         "actions": [{"perturb": [{"kind": "remove-links", "parameters": {"fraction": 0.5, "order": "random"}}]}]}]})");
    writeBytes(folder / "lesson.md", "# A trial\n\nFor a test.\n");
    for (const char* name : {"1.md", "2.md", "3.md"})
      writeBytes(folder / name, std::string("# Step ") + name + "\n\nLook *here*.\n");
    return path("lesson");
  }

 private Q_SLOTS:
  void initTestCase() {
    qRegisterMetaType<Command>();
    qRegisterMetaType<SnapshotPtr>();
    QCoreApplication::setOrganizationName("rewire-test");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, path("settings"));
    makeTinyDataset(path("data").toStdString());
  }
  void init() { QSettings().clear(); }

  void pageDownLeadsOnAndPageUpBackExactly() {
    LessonWindow program(path("keys"));
    QVERIFY(QTest::qWaitForWindowActive(&program.window));
    program.engine.worker.post(StartExperiment{tinySessionExperiment(path("data").toStdString(), 5)});
    QTRY_COMPARE(program.newest->phase, Phase::Paused);
    program.engine.worker.post(StepEpoch{});
    QTRY_COMPARE(program.newest->epoch, 1);
    QTRY_COMPARE(program.newest->phase, Phase::Paused);
    const SnapshotPtr own = program.newest;
    QSettings().setValue("experiment/last", "mine");
    program.window.openPath(lesson());
    QTRY_VERIFY2(program.place() == "A trial · 1 of 3", qPrintable(program.find<QWidget>("banner")->accessibleName() +
                                                                   program.find<QWidget>("banner")->accessibleDescription()));
    QTRY_VERIFY(program.done());
    QCOMPARE(program.newest->experiment.hidden, (std::vector<int>{30, 20}));
    QCOMPARE(program.find<QLabel>("lessonStep")->text(), QString("Step 1.md"));
    QCOMPARE(program.find<QTextBrowser>("lessonText")->toPlainText(), QString("Look here."));
    program.press(Qt::Key_PageDown);
    QTRY_VERIFY(program.done() && program.newest->epoch == 2);
    const SnapshotPtr trained = program.newest;
    program.press(Qt::Key_PageDown);
    auto* slider = program.find<QSlider>("removeLinksSlider");
    QTRY_VERIFY(slider->value() > 0);
    program.press(Qt::Key_PageUp);
    QTRY_VERIFY(program.done() && program.newest->run != trained->run);
    QCOMPARE(program.place(), QString("A trial · 2 of 3"));
    QCOMPARE(program.newest->epoch, 2);
    QCOMPARE(*program.newest->layers[0].weights, *trained->layers[0].weights);
    QCOMPARE(program.newest->layers[0].topology->indices, trained->layers[0].topology->indices);
    QTRY_COMPARE(slider->value(), 0);
    QTest::mouseClick(program.find<QPushButton>("lessonRestart"), Qt::LeftButton);
    QTRY_VERIFY(program.done() && program.newest->epoch == 2);
    QCOMPARE(*program.newest->layers[0].weights, *trained->layers[0].weights);
    QTest::mouseClick(program.find<QPushButton>("lessonClose"), Qt::LeftButton);
    QTRY_VERIFY(program.newest->experiment == own->experiment && program.newest->epoch == 1);
    QCOMPARE(*program.newest->layers[0].weights, *own->layers[0].weights);
    QVERIFY(!program.find<QWidget>("lessonPanel")->isVisible());
    QCOMPARE(QSettings().value("experiment/last").toString(), QString("mine"));
    QVERIFY(QDir(path("keys/runs")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 1);  // those of lessons lie elsewhere
  }

  void topologyDrawsWhatTheStepStates() {
    LessonWindow program(path("stated"));
    const QString folder = lesson();
    const std::filesystem::path file = (folder + "/lesson.json").toStdString();
    const std::string links = R"("what": "links", "from": 250, "to": 260)";
    std::string json = readBytes(file);
    json.replace(json.find(links), links.size(), R"("what": "active_neurons", "from": 0, "to": 50)");
    writeBytes(file, json);
    const auto isChosen = [&](const char* name) { return program.find<QAction>(name)->isChecked(); };
    program.window.openPath(folder);
    QTRY_VERIFY(program.place() == "A trial · 1 of 3" && program.done());
    QVERIFY(isChosen("itop") && !isChosen("active_neurons"));
    for (const char* place : {"A trial · 2 of 3", "A trial · 3 of 3"}) {
      QTest::mouseClick(program.find<QPushButton>("lessonNext"), Qt::LeftButton);
      QTRY_VERIFY(program.place() == place && program.done());
    }
    QVERIFY(!isChosen("itop") && isChosen("active_neurons"));
    QTest::mouseClick(program.find<QPushButton>("lessonClose"), Qt::LeftButton);
    QTRY_VERIFY(isChosen("itop") && !isChosen("active_neurons"));
  }

  void presentingShowsOnlyWhatAStepNeedsAndEndsAsItBegan() {
    LessonWindow program(path("presented"));
    QVERIFY(QTest::qWaitForWindowActive(&program.window));
    const int percent = TextSize::instance().percent();
    program.window.presentLesson(lesson());
    QTRY_VERIFY(program.done());
    QVERIFY(!program.window.menuBar()->isVisible());
    QVERIFY(TextSize::instance().percent() > percent);
    const auto shown = [&] {
      QStringList names;
      for (const QDockWidget* dock : program.window.findChildren<QDockWidget*>())
        if (!dock->isHidden()) names << dock->objectName();
      return names;
    };
    QCOMPARE(shown(), QStringList());
    program.press(Qt::Key_Space);
    QTRY_VERIFY(program.done() && program.newest->epoch == 2);
    QCOMPARE(shown(), QStringList("historyDock"));
    program.press(Qt::Key_B);
    QVERIFY(program.find<QWidget>("blackScreen"));
    program.press(Qt::Key_B);
    QVERIFY(!program.find<QWidget>("blackScreen"));
    program.press(Qt::Key_Right);
    QTRY_COMPARE(shown(), QStringList("perturbDock"));
    program.press(Qt::Key_Left);
    QTRY_COMPARE(program.place(), QString("A trial · 2 of 3"));
    program.press(Qt::Key_Escape);
    QVERIFY(program.window.menuBar()->isVisible());
    QCOMPARE(TextSize::instance().percent(), percent);
    QVERIFY(shown().contains("experimentDock") && shown().contains("galleryDock"));
    QVERIFY(program.find<QWidget>("lessonPanel")->isVisible());  // the lesson itself goes on
  }

  void whatAStepStatesIsMeasuredOnceItIsDone() {
    LessonWindow program(path("measured"));
    QVERIFY(QTest::qWaitForWindowActive(&program.window));
    program.window.openPath(lesson());
    QTRY_VERIFY(program.done());
    program.press(Qt::Key_PageDown);
    QTRY_VERIFY(program.done() && program.newest->epoch == 2);
    program.press(Qt::Key_PageDown);
    auto* expected = program.find<QLabel>("lessonExpected");
    QTRY_VERIFY2(expected->text().contains("✓ links: 25") && expected->text().contains("✗ accuracy: "),
                 qPrintable(expected->text()));
    program.press(Qt::Key_PageUp);
    QTRY_VERIFY(expected->isHidden());  // that step states nothing
  }

  void presentingHidesWhatTheStepDoesNotUseAndLiftsOneViewOut() {
    LessonWindow program(path("lifted"));
    QVERIFY(QTest::qWaitForWindowActive(&program.window));
    program.window.presentLesson(lesson());
    QTRY_VERIFY(program.done());
    program.press(Qt::Key_PageDown);
    QTRY_VERIFY(program.done() && program.newest->epoch == 2);
    QVERIFY(program.find<QWidget>("runBar")->isVisible());  // it trains: how far, and how right
    QVERIFY(program.find<QWidget>("accuracy")->sizeHint().height() > 64);
    QVERIFY(!program.find<QWidget>("speed")->isVisible() && !program.find<QWidget>("veil"));
    program.press(Qt::Key_PageDown);
    QTRY_VERIFY(program.find<QSlider>("removeLinksSlider")->value() > 0);
    QVERIFY(!program.find<QWidget>("runBar")->isVisible());
    QVERIFY(program.find<QSlider>("removeLinksSlider")->isVisible() && !program.find<QSlider>("attackSlider")->isVisible());
    QVERIFY(!program.find<QPushButton>("heal")->isVisible());
    program.press(Qt::Key_F5);
    QVERIFY(program.find<QSlider>("attackSlider")->isVisibleTo(program.find<QWidget>("perturbPanel")));
    QTRY_VERIFY(program.find<QWidget>("runBar")->isVisible() && program.find<QWidget>("speed")->isVisible());
    QVERIFY(!TextSize::instance().isPresenting());
  }

  void oneOfSeveralViewsIsLiftedOut() {
    LessonWindow program(path("several"));
    QVERIFY(QTest::qWaitForWindowActive(&program.window));
    const QString folder = lesson();
    QFile file(folder + "/lesson.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray json =
        file.readAll().replace("\"show\": [\"connectivity\"]", "\"show\": [\"degrees\", \"connectivity\", \"weights\"]");
    writeBytes((folder + "/lesson.json").toStdString(), json.toStdString());
    program.window.presentLesson(folder);
    QTRY_VERIFY(program.done());
    const auto dimmed = [&](const char* name) { return program.find<QWidget>(name)->findChild<QWidget*>("veil") != nullptr; };
    QVERIFY(!dimmed("degreeDock") && dimmed("connectivityView") && dimmed("weightDock"));
    program.press(Qt::Key_Escape);
    QVERIFY(!dimmed("connectivityView") && !dimmed("weightDock"));
  }

  void aLessonShowsOnlyItsControlsUntilItEnds() {
    LessonWindow program(path("only"));
    QVERIFY(QTest::qWaitForWindowActive(&program.window));
    const QString folder = lesson();
    QFile file(folder + "/lesson.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray json =
        file.readAll().replace("\"minutes\"", "\"only_controls\": [\"connectivity\", \"perturb\", \"attack\"], \"minutes\"");
    writeBytes((folder + "/lesson.json").toStdString(), json.toStdString());
    program.window.openPath(folder);
    QTRY_VERIFY(program.done());
    QVERIFY(program.find<QDockWidget>("galleryDock")->isHidden() && program.find<QSlider>("attackSlider")->isVisible());
    QVERIFY(program.find<QPushButton>("showAllControls")->isVisible());
    QTest::mouseClick(program.find<QPushButton>("lessonClose"), Qt::LeftButton);
    QVERIFY(!program.find<QDockWidget>("galleryDock")->isHidden() && !program.find<QPushButton>("showAllControls")->isVisible());
  }

  void aLessonEndsWithTheProgram() {
    {
      LessonWindow program(path("ended"));
      program.window.openPath(lesson());
      QTRY_VERIFY(program.find<QWidget>("lessonPanel")->isVisible());
      program.window.close();
    }
    LessonWindow again(path("ended"));
    QVERIFY(again.window.isVisible() && !again.find<QWidget>("lessonPanel")->isVisible());
  }

  void aLessonThatCannotBeReadIsToldInTheBanner() {
    LessonWindow program(path("bad"));
    QDir().mkpath(path("bad-lesson"));
    writeBytes(path("bad-lesson/lesson.json").toStdString(), "{");
    program.window.openPath(path("bad-lesson"));
    QTRY_VERIFY(program.find<QWidget>("banner")->isVisible());
    QVERIFY(!program.find<QWidget>("lessonPanel")->isVisible());
  }
};

REWIRE_WIDGET_TEST(TestMainWindowLessons)
#include "tst_main_window_lessons.moc"

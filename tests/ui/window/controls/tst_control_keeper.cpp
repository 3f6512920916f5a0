#include "ui/window/controls/control_keeper.h"

#include "core/project/lab_state.h"
#include "tests/support/files.h"
#include "tests/support/lab_results.h"
#include "tests/support/registry.h"
#include "tests/support/snapshots.h"
#include "ui/connectivity/connectivity_view.h"
#include "ui/window/controls/part_chooser.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QDockWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QToolBar>
#include <QTreeWidget>
#include <QtTest>

using namespace rewire;
using namespace rewire::test;

/// The controls that a file lets pupils see, in the whole window.
class TestControlKeeper : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  QString path(const char* name) const { return m_folder.filePath(name); }
  static QStringList shownDocks(const MainWindow& window) {
    QStringList names;
    for (const QDockWidget* dock : window.findChildren<QDockWidget*>())
      if (!dock->isHidden()) names << dock->objectName();
    names.sort();
    return names;
  }
  template <class Widget>
  static bool isShown(const MainWindow& window, const char* name) {
    const auto* widget = window.findChild<Widget*>(QString::fromLatin1(name));
    return widget && widget->isVisibleTo(widget->parentWidget());
  }
  static bool canDo(const MainWindow& window, const char* action) {
    return window.findChild<QAction*>(QString::fromLatin1(action))->isVisible();
  }
  static void open(MainWindow& window) {
    window.resize(1440, 900);
    window.show();
    window.showSnapshot(withSamples(makeSnapshot({64, 40, 30, 10}, 0.1)));
    QCoreApplication::processEvents();
  }
  QString experiment(const char* name, const char* keys) {
    writeBytes(path(name).toStdString(), keys);
    return path(name);
  }

 private Q_SLOTS:
  void initTestCase() {
    qRegisterMetaType<Command>();
    QCoreApplication::setOrganizationName("rewire-test");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, path("settings"));
  }
  void init() { QSettings().clear(); }

  void anExperimentFileShowsOnlyItsControls() {
    MainWindow window;
    open(window);
    const QStringList before = shownDocks(window);
    window.openPath(experiment("few.json", R"({"only_controls": ["connectivity", "perturb", "experiment", "remove-links", "play",
                                               "rule", "zeta", "heal"]})"));
    QCOMPARE(shownDocks(window), (QStringList{"experimentDock", "perturbDock"}));
    QVERIFY(isShown<QSlider>(window, "removeLinksSlider") && window.findChild<QSlider*>("removeLinksSlider")->isVisible());
    QVERIFY(!window.findChild<QSlider*>("attackSlider")->isVisible());
    QVERIFY(isShown<QPushButton>(window, "heal") && !isShown<QPushButton>(window, "pin") &&
            !isShown<QPushButton>(window, "apply"));
    QVERIFY(canDo(window, "play") && canDo(window, "playPause") && !canDo(window, "step") && !canDo(window, "reset"));
    QVERIFY(!canDo(window, "undo") && !canDo(window, "stopAt") && !canDo(window, "galleryDockToggle"));
    QVERIFY(!isShown<QToolBar>(window, "timelineEdge") && !isShown<QPushButton>(window, "newNetworkButton"));
    QVERIFY(window.findChild<QWidget*>("zeta")->isVisible() && !window.findChild<QWidget*>("density")->isVisible());
    QTest::mouseClick(window.findChild<QPushButton*>("showAllControls"), Qt::LeftButton);
    QCOMPARE(shownDocks(window), before);
    QVERIFY(canDo(window, "step") && canDo(window, "undo") && isShown<QPushButton>(window, "pin"));
    QVERIFY(!isShown<QPushButton>(window, "showAllControls"));
  }

  void whatIsHiddenHasNoKeyAndNoMouse() {
    MainWindow window;
    open(window);
    auto* network = window.findChild<ConnectivityView*>();
    QSignalSpy silenced(network, &ConnectivityView::silenceToggled), commands(&window, &MainWindow::commandRequested);
    const QPoint neuron = network->positionOf({1, 3}).toPoint();
    window.openPath(experiment("look.json", R"({"only_controls": ["connectivity"]})"));
    commands.clear();
    QCoreApplication::processEvents();
    QTest::mouseClick(network, Qt::LeftButton, {}, network->positionOf({1, 3}).toPoint());
    QTest::keyClick(network, Qt::Key_Space);
    QTest::keyClick(network, Qt::Key_Period);
    QTest::keyClick(network, Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(silenced.size() + commands.size(), 0);
    window.findChild<QAction*>("allControls")->trigger();
    QCoreApplication::processEvents();
    QTest::mouseClick(network, Qt::LeftButton, {}, network->positionOf({1, 3}).toPoint());
    QCOMPARE(silenced.size(), 1);
    QVERIFY(!neuron.isNull());
  }

  void aChoiceByHandIsKeptInTheExperimentFile() {
    MainWindow window;
    open(window);
    window.findChild<QAction*>("onlyControls")->trigger();
    auto* tree = window.findChild<PartChooser*>()->findChild<QTreeWidget*>("parts");
    for (QTreeWidgetItem* item : tree->findItems({}, Qt::MatchContains | Qt::MatchRecursive))
      if (item->data(0, Qt::UserRole).toString() == "gallery") item->setCheckState(0, Qt::Unchecked);
    QVERIFY(!shownDocks(window).contains("galleryDock") && shownDocks(window).contains("confusionDock"));
    window.saveExperimentAs(path("kept.json"));
    MainWindow other;
    open(other);
    other.openPath(path("kept.json"));
    QVERIFY(!shownDocks(other).contains("galleryDock") && shownDocks(other).contains("confusionDock"));
    other.openPath(experiment("plain.json", "{}"));
    QVERIFY(shownDocks(other).contains("galleryDock"));
  }

  void aProjectBringsItsControlsAndThoseOfOtherVersionsArePassedOver() {
    MainWindow window;
    open(window);
    auto lab = std::make_shared<LabState>();
    lab->window = R"({"only_controls": ["perturb", "attack", "of-a-later-version", 7]})";
    auto opened = std::make_shared<Snapshot>(*withSamples(makeSnapshot({64, 40, 30, 10}, 0.1)));
    opened->run = 77;
    opened->lab = lab;
    window.showSnapshot(opened);
    QCOMPARE(shownDocks(window), QStringList("perturbDock"));
    QVERIFY(!window.findChild<QSlider*>("removeLinksSlider")->isVisible());
    auto without = std::make_shared<Snapshot>(*opened);
    without->run = 78;
    auto plain = std::make_shared<LabState>();
    plain->window = R"({"wide": true})";
    without->lab = plain;
    window.showSnapshot(without);
    QVERIFY(shownDocks(window).size() > 5);
  }

  void theLayoutOfTheNextStartIsTheWholeOne() {
    {
      MainWindow window;
      open(window);
      window.openPath(experiment("one.json", R"({"only_controls": ["draw", "pad"]})"));
      QCOMPARE(shownDocks(window), QStringList("drawDock"));
      QVERIFY(!window.centralWidget()->isVisible());
      window.close();
    }
    MainWindow window;
    open(window);
    QVERIFY(shownDocks(window).contains("galleryDock") && shownDocks(window).contains("perturbDock"));
  }

  void namesThatDoNotExistAreToldInTheBanner() {
    MainWindow window;
    open(window);
    window.openPath(experiment("wrong.json", R"({"only_controls": ["galery"]})"));
    QVERIFY(window.findChild<QWidget*>("banner")->isVisible());
    QVERIFY(shownDocks(window).size() > 5);
  }
};

REWIRE_WIDGET_TEST(TestControlKeeper)
#include "tst_control_keeper.moc"

#include "ui/window/dock_gestures.h"

#include "tests/support/registry.h"
#include "tests/support/snapshots.h"
#include "ui/widgets/banner.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStatusBar>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolBar>
#include <QtTest>

using namespace rewire;

/// Panels as the mouse takes them: by their tabs and titles.
class TestDockGestures : public QObject {
  Q_OBJECT

  QTemporaryDir m_settings;

  static QDockWidget* dock(MainWindow& window, const char* name) { return window.findChild<QDockWidget*>(name); }

  static void show(MainWindow& window, QSize size = QSize(1440, 900)) {
    window.resize(size);
    window.show();
    window.showSnapshot(makeSnapshot({64, 40, 30, 10}, 0.1));
    QCoreApplication::processEvents();
  }

  /// The bar with a tab of this title, and the middle of the tab.
  static std::pair<QTabBar*, QPoint> tab(MainWindow& window, const QString& title) {
    for (QTabBar* bar : window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly))
      for (int i = 0; i < bar->count(); ++i)
        if (bar->isVisible() && bar->tabText(i) == title) return {bar, bar->tabRect(i).center()};
    return {nullptr, {}};
  }

  static void doubleClickOnTab(MainWindow& window, const QString& title) {
    const auto [bar, at] = tab(window, title);
    QVERIFY2(bar, qPrintable(title));
    QTest::mouseClick(bar, Qt::LeftButton, {}, at);
    QTest::mouseDClick(bar, Qt::LeftButton, {}, at);
    QTest::mouseRelease(bar, Qt::LeftButton, {}, at);
    QCoreApplication::processEvents();
  }

  static void doubleClickOnTitle(QDockWidget& dock) {
    const QPoint at(40, dock.widget()->y() / 2);
    QTest::mouseDClick(&dock, Qt::LeftButton, {}, at);
    QTest::mouseRelease(&dock, Qt::LeftButton, {}, at);
  }

  static void choose(MainWindow& window, const QString& title, const char* action) {
    const auto [bar, at] = tab(window, title);
    QVERIFY2(bar, qPrintable(title));
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, bar->mapToGlobal(at));
    QApplication::sendEvent(bar, &event);
    auto* menu = window.findChild<QMenu*>("panelMenu");
    QVERIFY(menu);
    menu->findChild<QAction*>(action)->trigger();
    menu->close();
    QCoreApplication::processEvents();
  }

  /// The height of the window without its bars: menu, run, timeline and status.
  static int heightLeftByBars(MainWindow& window) {
    int height = window.height() - window.menuBar()->height() - window.statusBar()->height();
    for (const QToolBar* bar : window.findChildren<QToolBar*>(Qt::FindDirectChildrenOnly))
      height -= bar->isVisible() ? bar->height() : 0;
    return height;
  }

 private Q_SLOTS:
  void initTestCase() {
    QCoreApplication::setOrganizationName("rewire-test");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
  }
  void init() { QSettings().clear(); }

  void aDoubleClickOnATabFillsTheWindow() {
    MainWindow window;
    show(window);
    QDockWidget* gallery = dock(window, "galleryDock");
    const QSize before = dock(window, "historyDock")->size();
    doubleClickOnTab(window, "Gallery");
    QTRY_VERIFY2(
        gallery->width() > 1400 && gallery->height() > heightLeftByBars(window) - 8,
        qPrintable(QString("%1 × %2, %3 are left").arg(gallery->width()).arg(gallery->height()).arg(heightLeftByBars(window))));
    QVERIFY(!window.centralWidget()->isVisible());
    QVERIFY(dock(window, "experimentDock")->isHidden());
    // Alone it has no tab, but a title.
    QTRY_VERIFY(gallery->titleBarWidget() == nullptr);
    doubleClickOnTitle(*gallery);
    QTRY_VERIFY(window.centralWidget()->isVisible());
    QVERIFY(!dock(window, "experimentDock")->isHidden());
    QTRY_VERIFY(std::abs(dock(window, "historyDock")->width() - before.width()) < 20);
  }

  void aTitleIsADoubleClickTooAndAKey() {
    MainWindow window;
    show(window);
    QDockWidget* experiment = dock(window, "experimentDock");
    doubleClickOnTitle(*experiment);
    QTRY_VERIFY(experiment->width() > 1400);
    QVERIFY(!experiment->isFloating());
    QTest::keyClick(&window, Qt::Key_F9);
    QTRY_VERIFY(experiment->width() < 500);
  }

  void anErrorIsSeenAlthoughAPanelIsLarge() {
    MainWindow window;
    show(window);
    doubleClickOnTab(window, "Gallery");
    window.openPath("/there/is/no/such/file.json");
    QVERIFY(window.findChild<Banner*>("banner")->isVisible());
  }

  void aHiddenPanelLeavesNoEmptyWindow() {
    MainWindow window;
    show(window);
    doubleClickOnTab(window, "Gallery");
    dock(window, "galleryDock")->hide();
    QTRY_VERIFY(window.centralWidget()->isVisible());
  }

  void anEnlargedPanelIsNotTheArrangementThatIsRemembered() {
    {
      MainWindow window;
      show(window);
      doubleClickOnTab(window, "Gallery");
      window.close();
    }
    MainWindow window;
    show(window);
    QVERIFY(window.centralWidget()->isVisible());
    QVERIFY(!dock(window, "experimentDock")->isHidden());
  }

  void aTabBecomesAWindowAndComesBack() {
    MainWindow window;
    show(window);
    QDockWidget* weights = dock(window, "weightDock");
    choose(window, "Weights", "floatPanel");
    QTRY_VERIFY(weights->isFloating() && weights->isVisible());
    QTRY_COMPARE(weights->windowFlags() & Qt::WindowType_Mask, Qt::Window);
    weights->activateWindow();
    QTRY_VERIFY(weights->isActiveWindow());
    QTest::keyClick(weights, Qt::Key_0, Qt::ControlModifier);  // the keys of the window work there too
    QTRY_VERIFY(!weights->isFloating());
    QVERIFY(tab(window, "Weights").first);
  }

  void aWindowOfItsOwnIsRemembered() {
    {
      MainWindow window;
      show(window);
      choose(window, "Weights", "floatPanel");
      QTRY_VERIFY(dock(window, "weightDock")->isFloating());
      window.close();
    }
    MainWindow window;
    show(window);
    QVERIFY(dock(window, "weightDock")->isFloating());
    QVERIFY(!dock(window, "galleryDock")->isFloating());
  }

  void noTitleIsCut() {
    MainWindow window;
    show(window, QSize(1024, 700));
    const auto [bar, at] = tab(window, "Accuracy and loss");
    QVERIFY(bar);
    QTRY_COMPARE(bar->elideMode(), Qt::ElideNone);
  }

  void aTabBarWithoutTabsIsPutAway() {
    MainWindow window;
    show(window);
    auto* bar = new QTabBar(&window);  // as Qt leaves one behind
    bar->setGeometry(0, 0, 400, 30);
    bar->show();
    dock(window, "perturbDock")->toggleViewAction()->trigger();
    QTRY_VERIFY(!window.rect().intersects(bar->geometry()));
    bar->addTab("Degrees");
    bar->setGeometry(0, 0, 400, 30);
    bar->update();
    QCoreApplication::processEvents();
    QVERIFY(window.rect().intersects(bar->geometry()));
  }
};

REWIRE_WIDGET_TEST(TestDockGestures)
#include "tst_dock_gestures.moc"

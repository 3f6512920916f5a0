#include "tests/support/registry.h"
#include "ui/window/dock_layout.h"
#include "ui/window/project/dock_arrangement.h"

#include <QDockWidget>
#include <QJsonObject>
#include <QMainWindow>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QtTest>

using namespace rewire;

namespace {

struct WideWindow : QMainWindow {
  WideWindow() { resize(1440, 900); }
};

/// A window with six docks: one at each side, two tabs at each half of the bottom.
struct Docked {
  Docked() {
    window.setCentralWidget(new QWidget);
    using Area = DockLayout::Area;
    for (const auto& [name, area] :
         {std::pair("a", Area::Left), std::pair("b", Area::Right), std::pair("c", Area::BottomLeft),
          std::pair("d", Area::BottomLeft), std::pair("e", Area::BottomRight), std::pair("f", Area::BottomRight)})
      layout.add(QString::fromLatin1(name), QString::fromLatin1(name), new QWidget, area);
    layout.add("g", "g", new QWidget, Area::BottomRight, "e");  // made last, and the tab behind the first
    layout.reset();
    window.show();
  }
  QDockWidget* dock(const char* name) { return window.findChild<QDockWidget*>(QString::fromLatin1(name)); }
  bool front(const char* name) { return dock(name)->widget()->isVisible(); }
  /// The names on the tabs of the place that has this dock.
  QString tabsWith(const char* name) const {
    for (const QTabBar* bar : window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
      QString names;
      for (int tab = 0; tab < bar->count(); ++tab) names += bar->tabText(tab);
      if (names.contains(QLatin1String(name))) return names;
    }
    return {};
  }
  QJsonArray arrangement() { return dockArrangement(window, layout.docks()); }
  void arrange(const QJsonArray& arrangement) { arrangeDocks(window, layout.docks(), arrangement); }

  WideWindow window;
  DockLayout layout{&window};
};

}  // namespace

class TestDockArrangement : public QObject {
  Q_OBJECT

  QTemporaryDir m_settings;

 private Q_SLOTS:
  void initTestCase() {
    QCoreApplication::setOrganizationName("rewire-test");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
  }

  void whatWasMovedComesBack() {
    Docked first;
    QVERIFY(QTest::qWaitForWindowExposed(&first.window));
    first.window.addDockWidget(Qt::LeftDockWidgetArea, first.dock("f"));
    first.dock("d")->raise();
    first.dock("b")->hide();
    first.window.resizeDocks({first.dock("a")}, {400}, Qt::Horizontal);
    QTRY_VERIFY(first.front("d") && !first.front("c"));
    QTRY_COMPARE(first.dock("a")->width(), 400);
    const QJsonArray arrangement = first.arrangement();

    Docked second;
    QVERIFY(QTest::qWaitForWindowExposed(&second.window));
    second.arrange(arrangement);
    QCOMPARE(second.window.dockWidgetArea(second.dock("f")), Qt::LeftDockWidgetArea);
    QCOMPARE(second.window.tabifiedDockWidgets(second.dock("c")), QList<QDockWidget*>{second.dock("d")});
    QVERIFY(second.window.tabifiedDockWidgets(second.dock("f")).isEmpty());
    QVERIFY(second.dock("b")->isHidden());
    QTRY_VERIFY(second.front("d") && !second.front("c"));
    QTRY_COMPARE(second.dock("a")->width(), 400);
    QTRY_COMPARE(second.arrangement(), arrangement);
  }

  void tabsKeepTheirOrderAndPlacesTheirHeight() {
    Docked first;
    QVERIFY(QTest::qWaitForWindowExposed(&first.window));
    QTRY_COMPARE(first.tabsWith("g"), QString("egf"));
    first.window.resizeDocks({first.dock("e")}, {260}, Qt::Vertical);
    QTRY_VERIFY(first.dock("e")->height() > 200 && first.dock("e")->height() <= 260);  // with its tabs
    const int height = first.dock("e")->height();
    const QJsonArray arrangement = first.arrangement();
    Docked second;
    QVERIFY(QTest::qWaitForWindowExposed(&second.window));
    second.arrange(arrangement);
    QTRY_COMPARE(second.tabsWith("g"), QString("egf"));
    QTRY_COMPARE(second.dock("e")->height(), height);
    QCOMPARE(second.arrangement(), arrangement);
  }

  void aFloatingDockFloatsAgain() {
    Docked first, second;
    first.dock("e")->setFloating(true);
    second.arrange(first.arrangement());
    QVERIFY(second.dock("e")->isFloating());
    QVERIFY(!second.dock("f")->isFloating());
  }

  void whatMakesNoSenseIsPassedOver() {
    Docked docked;
    QVERIFY(QTest::qWaitForWindowExposed(&docked.window));
    const QJsonArray before = docked.arrangement();
    docked.arrange({QJsonValue(3), QJsonObject{{"name", "nobody"}, {"side", "left"}},
                    QJsonObject{{"name", "a"}, {"side", "inside"}}, QJsonArray{}});
    QTRY_COMPARE(docked.arrangement(), before);
    docked.arrange(
        {QJsonObject{{"name", "a"}, {"side", "right"}, {"place", -5}, {"front", true}, {"width", 1e300}, {"height", -1e9}},
         QJsonObject{{"name", "a"}, {"side", "left"}}});
    QCOMPARE(docked.window.dockWidgetArea(docked.dock("a")), Qt::RightDockWidgetArea);
    QVERIFY(!docked.dock("b")->isHidden());
  }
};

REWIRE_WIDGET_TEST(TestDockArrangement)
#include "tst_dock_arrangement.moc"

#include "tests/support/lab_results.h"
#include "tests/support/registry.h"
#include "tests/support/snapshots.h"
#include "ui/style/text_size.h"
#include "ui/window/main_window.h"

#include <qcustomplot.h>
#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>
#include <QScrollArea>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace rewire;

namespace {

/// A size of text for every widget of the window, by its place in the tree.
std::map<const QWidget*, double> sizesIn(const QWidget& window) {
  std::map<const QWidget*, double> sizes;
  for (const QWidget* widget : window.findChildren<QWidget*>()) sizes[widget] = widget->font().pointSizeF();
  return sizes;
}

bool scrolled(const QWidget* widget) {
  for (; widget; widget = widget->parentWidget())
    if (qobject_cast<const QAbstractScrollArea*>(widget->parentWidget() ? widget->parentWidget()->parentWidget() : nullptr))
      return true;
  return false;
}

}  // namespace

class TestTextInWindow : public QObject {
  Q_OBJECT

  QTemporaryDir m_settings;

  static void show(MainWindow& window, QSize size) {
    window.resize(size);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto training = std::make_shared<Snapshot>(*withSamples(makeSnapshot({64, 40, 30, 10}, 0.1)));
    training->phase = Phase::Training;
    window.showSnapshot(training);
    QCoreApplication::processEvents();
  }
  static QAction* action(MainWindow& window, const char* name) { return window.findChild<QAction*>(name); }

 private Q_SLOTS:
  void initTestCase() {
    QCoreApplication::setOrganizationName("rewire-test");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
  }
  void init() { QSettings().clear(); }
  void cleanup() { TextSize::instance().setPercent(100); }

  void keysMakeItLargerAndSmaller() {
    MainWindow window;
    show(window, {1440, 900});
    QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(TextSize::instance().percent(), 110);
    QTest::keyClick(&window, Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(TextSize::instance().percent(), 125);
    QTest::keyClick(&window, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(TextSize::instance().percent(), 110);
    QTest::keyClick(&window, Qt::Key_0, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(TextSize::instance().percent(), 100);
    QVERIFY(!action(window, "textActualSize")->isEnabled());
    for (int i = 0; i < 9; ++i) action(window, "textLarger")->trigger();
    QCOMPARE(TextSize::instance().percent(), 200);
    QVERIFY(!action(window, "textLarger")->isEnabled());
    QVERIFY(action(window, "textSmaller")->isEnabled());
  }

  void isRemembered() {
    {
      MainWindow window;
      action(window, "textLarger")->trigger();
      action(window, "textLarger")->trigger();
    }
    TextSize::instance().setPercent(100);
    const MainWindow window;
    QCOMPARE(TextSize::instance().percent(), 125);
  }

  void reachesEveryWidgetAndEveryPlot() {
    MainWindow window;
    show(window, {1440, 900});
    const auto before = sizesIn(window);
    action(window, "textLarger")->trigger();
    TextSize::instance().setPercent(150);
    QStringList left;
    for (const auto& [widget, size] : sizesIn(window)) {
      const auto found = before.find(widget);
      if (found == before.end() || std::abs(size - 1.5 * found->second) < 0.06) continue;
      left << QString("%1 %2: %3 → %4").arg(widget->metaObject()->className(), widget->objectName()).arg(found->second).arg(size);
    }
    QCOMPARE(left.join('\n'), QString());
    auto* plot = window.findChild<QWidget*>("historyDock")->findChild<QCustomPlot*>("plot");
    QTRY_COMPARE(plot->axisRect(0)->axis(QCPAxis::atLeft)->tickLabelFont().pointSizeF(), 1.5 * 0.9 * before.at(window.menuBar()));
  }

  // A larger minimum would push the window beyond the edge of the screen.
  void aSmallScreenHoldsLargeText() {
    MainWindow window;
    show(window, {1280, 800});
    for (const int percent : {80, 100, 125, 150}) {
      TextSize::instance().setPercent(percent);
      QCoreApplication::processEvents();
      window.resize(1280, 800);
      QCoreApplication::processEvents();
      QCOMPARE(window.size(), QSize(1280, 800));
      const QSize least = window.minimumSizeHint();
      QVERIFY2(least.width() <= 1280 && least.height() <= 800,
               qPrintable(QString("%1 %: %2 × %3").arg(percent).arg(least.width()).arg(least.height())));
      for (QDockWidget* dock : window.findChildren<QDockWidget*>()) {
        dock->raise();
        QCoreApplication::processEvents();
        QVERIFY2(window.rect().contains(dock->geometry()), qPrintable(dock->objectName()));
      }
    }
  }

  void nothingIsClippedAtOneAndAHalf() {
    MainWindow window;
    show(window, {1280, 800});
    TextSize::instance().setPercent(150);
    QCoreApplication::processEvents();
    window.resize(1280, 800);
    for (QDockWidget* dock : window.findChildren<QDockWidget*>()) {
      dock->raise();
      QCoreApplication::processEvents();
      QStringList clipped;
      for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool text = qobject_cast<const QLabel*>(widget) || qobject_cast<const QAbstractButton*>(widget);
        if (!text || !widget->isVisible() || scrolled(widget) || widget->visibleRegion().isEmpty()) continue;
        const QSize least = widget->minimumSizeHint();
        const bool whole = widget->visibleRegion().boundingRect() == widget->rect();
        if (!whole || widget->height() < least.height())
          clipped << QString("%1 %2: %3 × %4 of a height of %5, least %6")
                         .arg(widget->metaObject()->className(), widget->objectName())
                         .arg(widget->visibleRegion().boundingRect().width())
                         .arg(widget->visibleRegion().boundingRect().height())
                         .arg(widget->height())
                         .arg(least.height());
      }
      QCOMPARE(clipped.join('\n'), QString());
    }
    for (const char* name : {"playButton", "resetButton", "stopEpoch", "runEpoch", "accuracy", "statusPhase"}) {
      auto* widget = window.findChild<QWidget*>(name);
      QVERIFY2(widget->visibleRegion() == QRegion(widget->rect()), name);
    }
  }
};

REWIRE_WIDGET_TEST(TestTextInWindow)
#include "tst_text_in_window.moc"

#include "ui/window/history_room.h"

#include "tests/support/registry.h"
#include "ui/window/bars/timeline_bar.h"
#include "ui/window/timeline.h"

#include <QInputDialog>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace rewire;

class TestHistoryRoom : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { QSettings().clear(); }
  void cleanupTestCase() { QSettings().clear(); }

  void itIsSetAndRemembered() {
    QCOMPARE(historyRoom(), 1'000'000'000);
    TimelineBar bar;
    Timeline timeline(&bar);
    bar.show();
    const QSignalSpy commands(&timeline, &Timeline::commandRequested);
    bar.roomAction()->trigger();
    auto* dialog = bar.findChild<QInputDialog*>("historyRoomDialog");
    auto* number = dialog->findChild<QSpinBox*>();
    QCOMPARE(number->value(), 1000);
    number->selectAll();
    QTest::keyClicks(number, "250");
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(std::get<LimitHistory>(commands.last().at(0).value<Command>()).bytes, 250'000'000);
    QCOMPARE(historyRoom(), 250'000'000);
    bar.roomAction()->trigger();
    QTest::keyClick(bar.findChildren<QInputDialog*>().last(), Qt::Key_Escape);
    QCOMPARE(commands.size(), 1);
  }

  void whatIsNoNumberOfMegabytesIsTheUsualOne() {
    for (const char* value : {"", "many", "-3", "99999999999999"}) {
      QSettings().setValue("run/historyMegabytes", value);
      QCOMPARE(historyRoom(), 1'000'000'000);
    }
    QSettings().setValue("run/historyMegabytes", "0");
    QCOMPARE(historyRoom(), 0);
  }
};

REWIRE_WIDGET_TEST(TestHistoryRoom)
#include "tst_history_room.moc"

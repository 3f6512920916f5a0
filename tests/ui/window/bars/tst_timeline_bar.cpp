#include "ui/window/bars/timeline_bar.h"

#include "tests/support/registry.h"
#include "tests/support/snapshots.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace rewire;

class TestTimelineBar : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void controlsWorkWhereTheyMakeSense() {
    TimelineBar bar;
    QVERIFY(!bar.playAction()->isEnabled() && !bar.liveAction()->isEnabled() && !bar.branchAction()->isEnabled());
    const SnapshotPtr run = makeSnapshot({16, 10, 10, 4}, 0.2);
    bar.showRun(run, {0, 1, 2, 3}, {});
    QVERIFY(bar.playAction()->isEnabled() && bar.compareAction()->isEnabled());
    QVERIFY(!bar.liveAction()->isEnabled() && !bar.branchAction()->isEnabled());
    QVERIFY(bar.findChild<QLabel*>("timelineEpoch")->text().isEmpty());
    bar.showRun(run, {0, 1, 2, 3}, 2);
    QVERIFY(bar.liveAction()->isEnabled() && bar.branchAction()->isEnabled());
    QCOMPARE(bar.findChild<QLabel*>("timelineEpoch")->text(), QString("epoch 2 of %1").arg(run->experiment.epochs));
  }

  void epochsThatAreLeftOutAreSaid() {
    TimelineBar bar;
    const auto* told = bar.findChild<QLabel*>("timelineEpoch");
    auto run = std::make_shared<Snapshot>(*makeSnapshot({16, 10, 10, 4}, 0.2));
    run->historyInterval = 3;
    bar.showRun(run, {0, 3}, {});
    QCOMPARE(told->text(), QString("keeps 1 epoch in 3"));
    QVERIFY(told->toolTip().contains("Room for the history"));
    bar.showRun(run, {0, 3}, 3);
    QVERIFY(told->text().startsWith("epoch 3 of"));
    run->historyInterval = 0;
    bar.showRun(run, {}, {});
    QCOMPARE(told->text(), QString("keeps no epochs"));
  }

  void playIsAClickAndItsSpeedAChoice() {
    TimelineBar bar;
    bar.showRun(makeSnapshot({16, 10, 10, 4}, 0.2), {0, 1, 2, 3}, {});
    bar.show();
    const QSignalSpy played(&bar, &TimelineBar::playToggled), speeds(&bar, &TimelineBar::speedChanged);
    QTest::mouseClick(bar.findChild<QToolButton*>("timelinePlayButton"), Qt::LeftButton);
    QCOMPARE(played.size(), 1);
    QCOMPARE(played.last().at(0).toBool(), true);
    bar.setPlaying(false);  // says nothing of it
    QCOMPARE(played.size(), 1);
    QVERIFY(!bar.playAction()->isChecked());
    auto* speed = bar.findChild<QComboBox*>("timelineSpeed");
    QCOMPARE(speed->count(), 4);
    QTest::keyClick(speed, Qt::Key_End);
    QCOMPARE(speeds.last().at(0).toInt(), 10);
    QCOMPARE(bar.speed(), 10);
  }

  void theComparedEpochIsNamed() {
    TimelineBar bar;
    bar.setComparedWith(4);
    QVERIFY(bar.compareAction()->isChecked());
    QCOMPARE(bar.compareAction()->text(), QString("&Compared with 4"));
    bar.setComparedWith({});
    QVERIFY(!bar.compareAction()->isChecked());
  }
};

REWIRE_WIDGET_TEST(TestTimelineBar)
#include "tst_timeline_bar.moc"

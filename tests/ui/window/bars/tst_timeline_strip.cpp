#include "ui/window/bars/timeline_strip.h"

#include "tests/support/registry.h"
#include "tests/support/snapshots.h"

#include <QSignalSpy>
#include <QTest>

using namespace rewire;

class TestTimelineStrip : public QObject {
  Q_OBJECT

  SnapshotPtr m_run = makeSnapshot({16, 10, 10, 4}, 0.2);  // epoch 3

  void prepare(TimelineStrip& strip) const {
    auto run = std::make_shared<Snapshot>(*m_run);
    run->experiment.epochs = 10;
    run->batch = 0;
    strip.resize(218, 30);  // 20 pixels an epoch, 9 at either side
    strip.showRun(run, {0, 1, 2, 3});
    strip.show();
  }

 private Q_SLOTS:
  void aClickAndADragMoveTheHead() {
    TimelineStrip strip;
    prepare(strip);
    const QSignalSpy chosen(&strip, &TimelineStrip::headChosen), live(&strip, &TimelineStrip::liveChosen);
    QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(9 + 41, 15));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.last().at(0).toInt(), 2);
    strip.setHead(2);
    QTest::mousePress(&strip, Qt::LeftButton, {}, QPoint(9 + 43, 15));
    QCOMPARE(chosen.size(), 1);  // it is there
    QTest::mouseMove(&strip, QPoint(9 + 2, 15));
    QTRY_COMPARE(chosen.size(), 2);
    QCOMPARE(chosen.last().at(0).toInt(), 0);
    QTest::mouseRelease(&strip, Qt::LeftButton, {}, QPoint(9 + 2, 15));
    QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(9 + 150, 15));  // no epoch is there yet
    QCOMPARE(live.size(), 1);
  }

  void keysMoveTheHead() {
    TimelineStrip strip;
    prepare(strip);
    const QSignalSpy chosen(&strip, &TimelineStrip::headChosen), live(&strip, &TimelineStrip::liveChosen);
    QTest::keyClick(&strip, Qt::Key_Left);
    QCOMPARE(chosen.last().at(0).toInt(), 3);
    strip.setHead(3);
    QTest::keyClick(&strip, Qt::Key_Left);
    QCOMPARE(chosen.last().at(0).toInt(), 2);
    QTest::keyClick(&strip, Qt::Key_Home);
    QCOMPARE(chosen.last().at(0).toInt(), 0);
    QTest::keyClick(&strip, Qt::Key_Right);
    QCOMPARE(live.size(), 1);
    strip.setHead(0);
    QTest::keyClick(&strip, Qt::Key_PageUp);
    QCOMPARE(chosen.size(), 3);  // there is none before
    QTest::keyClick(&strip, Qt::Key_End);
    QCOMPARE(live.size(), 2);
  }

  void isReadOut() {
    TimelineStrip strip;
    prepare(strip);
    QCOMPARE(strip.accessibleName(), QString("timeline"));
    QCOMPARE(strip.accessibleDescription(), QString("live"));
    strip.setHead(2);
    QCOMPARE(strip.accessibleDescription(), QString("epoch 2 of 10"));
  }

  void theHeadIsDrawnWhereItIs() {
    TimelineStrip strip;
    prepare(strip);
    strip.setHead(1);
    const QImage drawn = strip.grab().toImage();
    const qreal ratio = drawn.devicePixelRatio();
    const auto colour = drawn.pixelColor(QPointF(29 * ratio, 25 * ratio).toPoint());
    QCOMPARE(colour, strip.palette().color(QPalette::Highlight));
  }
};

REWIRE_WIDGET_TEST(TestTimelineStrip)
#include "tst_timeline_strip.moc"

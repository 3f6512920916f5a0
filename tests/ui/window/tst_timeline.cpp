#include "ui/window/timeline.h"

#include "tests/support/registry.h"
#include "tests/support/snapshots.h"
#include "ui/window/bars/timeline_bar.h"
#include "ui/window/bars/timeline_strip.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace rewire;

/// The timeline between its bar, which is clicked, and a reader of the history, which the test plays.
class TestTimeline : public QObject {
  Q_OBJECT

  std::shared_ptr<Snapshot> m_run;

  static PastRequest lastRequest(const QSignalSpy& requests) { return requests.last().at(0).value<PastRequest>(); }
  static SnapshotPtr lastShown(const QSignalSpy& shown) { return shown.last().at(0).value<SnapshotPtr>(); }

  /// Answers as the reader would.
  void answer(Timeline& timeline, const PastRequest& request, std::vector<int> kept = {0, 1, 2, 3}) const {
    auto result = std::make_shared<PastEpoch>(PastEpoch{request.id, request.present->run, std::move(kept), nullptr});
    if (request.epoch) {
      auto past = std::make_shared<Snapshot>(*request.present);
      past->epoch = *request.epoch;
      result->past = past;
    }
    timeline.takeAnswer(result);
  }

 private Q_SLOTS:
  void init() {
    m_run = std::make_shared<Snapshot>(*makeSnapshot({16, 10, 10, 4}, 0.2));  // epoch 3
    m_run->historyFile = "history.sqlite";
  }

  void aRunWithAHistoryIsAskedForItsEpochs() {
    TimelineBar bar;
    Timeline timeline(&bar);
    const QSignalSpy requests(&timeline, &Timeline::requested);
    auto without = std::make_shared<Snapshot>(*m_run);
    without->historyFile.clear();
    timeline.showSnapshot(without);
    QCOMPARE(requests.size(), 0);
    timeline.showSnapshot(m_run);
    QCOMPARE(requests.size(), 1);
    QVERIFY(!lastRequest(requests).epoch);
    answer(timeline, lastRequest(requests));
    QVERIFY(bar.playAction()->isEnabled());
    timeline.showSnapshot(m_run);
    QCOMPARE(requests.size(), 1);  // nothing new
    auto later = std::make_shared<Snapshot>(*m_run);
    later->epoch = 4;
    timeline.showSnapshot(later);
    QCOMPARE(requests.size(), 2);
  }

  void theHeadIsMovedAndComesBack() {
    TimelineBar bar;
    Timeline timeline(&bar);
    bar.resize(700, 34);
    bar.show();
    const QSignalSpy requests(&timeline, &Timeline::requested), shown(&timeline, &Timeline::pastShown);
    timeline.showSnapshot(m_run);
    answer(timeline, lastRequest(requests));
    QTest::keyClick(bar.strip(), Qt::Key_Home);
    QCOMPARE(*lastRequest(requests).epoch, 0);
    answer(timeline, lastRequest(requests));
    QCOMPARE(lastShown(shown)->epoch, 0);
    bar.forwardAction()->trigger();
    QCOMPARE(*lastRequest(requests).epoch, 1);
    bar.backAction()->trigger();
    QCOMPARE(*lastRequest(requests).epoch, 0);
    QTest::mouseClick(bar.findChild<QToolButton*>("timelineLiveButton"), Qt::LeftButton);
    QVERIFY(lastShown(shown) == nullptr);
    QVERIFY(!timeline.head());
    answer(timeline, lastRequest(requests));  // one that comes too late is not shown
    QVERIFY(lastShown(shown) == nullptr);
  }

  void playingShowsEveryEpochOnce() {
    TimelineBar bar;
    Timeline timeline(&bar);
    bar.show();
    const QSignalSpy requests(&timeline, &Timeline::requested), shown(&timeline, &Timeline::pastShown);
    connect(&timeline, &Timeline::requested, &timeline, [&](const PastRequest& request) { answer(timeline, request); });
    timeline.showSnapshot(m_run);
    QTest::keyClick(bar.findChild<QWidget*>("timelineSpeed"), Qt::Key_End);
    bar.playAction()->trigger();
    QTRY_VERIFY(!bar.playAction()->isChecked());
    QCOMPARE(shown.size(), 4);
    for (int epoch = 0; epoch < 4; ++epoch) QCOMPARE(shown.at(epoch).at(0).value<SnapshotPtr>()->epoch, epoch);
    QCOMPARE(timeline.head(), 3);
  }

  void twoEpochsAreCompared() {
    TimelineBar bar;
    Timeline timeline(&bar);
    const QSignalSpy requests(&timeline, &Timeline::requested);
    timeline.showSnapshot(m_run);
    answer(timeline, lastRequest(requests));
    timeline.moveTo(1);
    bar.compareAction()->trigger();
    QCOMPARE(lastRequest(requests).against, 1);
    timeline.moveTo(3);
    QCOMPARE(lastRequest(requests).epoch, 3);
    QCOMPARE(lastRequest(requests).against, 1);
    bar.compareAction()->trigger();
    QVERIFY(!lastRequest(requests).against);
  }

  void theHeadIsBackWhereItWasLeft() {
    TimelineBar bar;
    Timeline timeline(&bar);
    const QSignalSpy requests(&timeline, &Timeline::requested), lost(&timeline, &Timeline::lost);
    timeline.showSnapshot(m_run);
    timeline.restore(1, 0);
    QCOMPARE(timeline.head(), std::optional(1));
    QCOMPARE(lastRequest(requests).epoch, 1);
    QCOMPARE(lastRequest(requests).against, 0);
    timeline.restore({}, {});
    QCOMPARE(timeline.head(), std::optional(1));
    timeline.goLive();
    timeline.restore(9, 9);  // the run ends at 3
    QVERIFY(!timeline.head());
    QCOMPARE(lost.front().front().toInt(), 9);
  }

  void aBranchIsRequested() {
    TimelineBar bar;
    Timeline timeline(&bar);
    const QSignalSpy requests(&timeline, &Timeline::requested), commands(&timeline, &Timeline::commandRequested);
    timeline.showSnapshot(m_run);
    answer(timeline, lastRequest(requests));
    bar.branchAction()->trigger();
    QCOMPARE(commands.size(), 0);  // the present is no past
    timeline.moveTo(2);
    bar.branchAction()->trigger();
    const Branch branch = std::get<Branch>(commands.last().at(0).value<Command>());
    QCOMPARE(branch.epoch, 2);
    QVERIFY(!branch.again);
    bar.againAction()->trigger();
    QVERIFY(std::get<Branch>(commands.last().at(0).value<Command>()).again);
  }

  void anotherRunHasNoPastYet() {
    TimelineBar bar;
    Timeline timeline(&bar);
    const QSignalSpy requests(&timeline, &Timeline::requested), shown(&timeline, &Timeline::pastShown);
    timeline.showSnapshot(m_run);
    answer(timeline, lastRequest(requests));
    timeline.moveTo(2);
    auto other = std::make_shared<Snapshot>(*freshSnapshot({16, 10, 10, 4}, 0.2));
    other->run = m_run->run + 1;
    timeline.showSnapshot(other);
    QVERIFY(lastShown(shown) == nullptr);
    QVERIFY(!timeline.head() && !bar.playAction()->isEnabled());
  }

  void aFailureIsSaidAndThePresentShown() {
    TimelineBar bar;
    Timeline timeline(&bar);
    const QSignalSpy requests(&timeline, &Timeline::requested), failed(&timeline, &Timeline::failed);
    timeline.showSnapshot(m_run);
    answer(timeline, lastRequest(requests));
    timeline.moveTo(2);
    auto result = std::make_shared<PastEpoch>();
    result->request = lastRequest(requests).id;
    result->run = m_run->run;
    result->error = "the history is gone";
    timeline.takeAnswer(result);
    QCOMPARE(failed.last().at(0).toString(), QString("the history is gone"));
    QVERIFY(!timeline.head());
  }
};

REWIRE_WIDGET_TEST(TestTimeline)
#include "tst_timeline.moc"

#include "ui/window/bridge.h"

#include "core/lab/curve_run.h"

#include "tests/support/registry.h"
#include "tests/support/specimens.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace rewire;

class TestBridge : public QObject {
  Q_OBJECT

  std::vector<ModelRequest> m_models;

  static Sampling sampling(int steps, int repeats) {
    Sampling made;
    made.kind = RemoveLinks{};
    made.steps = steps;
    made.repeats = repeats;
    return made;
  }

 private Q_SLOTS:
  void initTestCase() { m_models = {{"tiny", test::trainedSpecimen(test::tinyDataset(60)), {}}}; }

  void curvesArriveInTheWindowsThread() {
    Bridged<CurveRun> curves(2);
    QVERIFY(curves.worker.latest());
    QThread* where = nullptr;
    CurveStatePtr last;
    curves.tell(this, [&](const CurveStatePtr& state) {
      where = QThread::currentThread();
      last = state;
    });
    curves.worker.start(sampling(3, 2), m_models);
    QTRY_VERIFY(last && !last->running && last->points.size() == 6);
    QCOMPARE(where, QThread::currentThread());
    QVERIFY(last->models.front().name.ends_with(", set, seed 1, epoch 6"));
    QVERIFY(last->error.empty());
  }

  void aWakeUpIsHeardOnceHoweverOftenItIsSent() {
    Bridge bridge;
    QSignalSpy woken(&bridge, &Bridge::woken);
    const auto wake = bridge.waker();
    for (int i = 0; i < 100; ++i) wake();
    QVERIFY(woken.isEmpty());  // not before the window's loop turns
    QTRY_COMPARE(woken.size(), 1);
    wake();
    QTRY_COMPARE(woken.size(), 2);
  }

  void stoppingKeepsWhatIsDoneAndStartingGoesOn() {
    Bridged<CurveRun> curves(1);
    CurveStatePtr last;
    curves.tell(this, [&](const CurveStatePtr& state) {
      last = state;
      if (state->running && !state->points.empty()) curves.worker.stop();
    });
    curves.worker.start(sampling(100, 100), m_models);
    QTRY_VERIFY(last && !last->running && !last->points.empty());
    QVERIFY(last->points.size() < 10'000u);
    const CurveStatePtr stopped = last;
    last.reset();
    curves.worker.start(sampling(100, 100), m_models);
    QTRY_VERIFY(last && !last->running);
    QVERIFY(last->points.size() >= stopped->points.size());
  }

  // A wake-up that still waits in the queue must not reach a bridge that is gone.
  void itCanGoAwayWhileItComputes() {
    for (int i = 0; i < 5; ++i) {
      Bridged<CurveRun> curves(2);
      curves.worker.start(sampling(50, 50), m_models);
    }
    QCoreApplication::processEvents();
  }
};

REWIRE_TEST(TestBridge)
#include "tst_bridge.moc"

#include "ui/window/curve_bridge.h"

#include "tests/support/registry.h"
#include "tests/support/specimens.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace rewire;

class TestCurveBridge : public QObject {
  Q_OBJECT

  std::vector<ModelRequest> m_models;

  static Sweep sweep(int steps, int repeats) {
    Sweep made;
    made.kind = RemoveLinks{};
    made.steps = steps;
    made.repeats = repeats;
    return made;
  }

 private Q_SLOTS:
  void initTestCase() { m_models = {{"tiny", test::trainedSpecimen(test::tinyDataset(60)), {}}}; }

  void curvesArriveInTheWindowsThread() {
    CurveBridge bridge(2);
    QVERIFY(bridge.latest());
    QThread* where = nullptr;
    CurveStatePtr last;
    connect(&bridge, &CurveBridge::curvesArrived, this, [&](const CurveStatePtr& curves) {
      where = QThread::currentThread();
      last = curves;
    });
    bridge.start(sweep(3, 2), m_models);
    QTRY_VERIFY(last && !last->running && last->points.size() == 6);
    QCOMPARE(where, QThread::currentThread());
    QCOMPARE(last->models.front().name, "tiny");
    QVERIFY(last->error.empty());
  }

  void signalsGoThroughAnyConnection() {
    CurveBridge bridge(1);
    QSignalSpy arrived(&bridge, &CurveBridge::curvesArrived);
    bridge.start(sweep(2, 1), {});
    QTRY_VERIFY(!arrived.isEmpty() && !arrived.last()[0].value<CurveStatePtr>()->running);
    QVERIFY(!arrived.last()[0].value<CurveStatePtr>()->error.empty());
  }

  void stoppingKeepsWhatIsDoneAndStartingGoesOn() {
    CurveBridge bridge(1);
    CurveStatePtr last;
    connect(&bridge, &CurveBridge::curvesArrived, this, [&](const CurveStatePtr& curves) {
      last = curves;
      if (curves->running && !curves->points.empty()) bridge.stop();
    });
    bridge.start(sweep(100, 100), m_models);
    QTRY_VERIFY(last && !last->running && !last->points.empty());
    QVERIFY(last->points.size() < 10'000u);
    const CurveStatePtr stopped = last;
    last.reset();
    bridge.start(sweep(100, 100), m_models);
    QTRY_VERIFY(last && !last->running);
    QVERIFY(last->points.size() >= stopped->points.size());
  }

  // A wake-up that still waits in the queue must not reach a bridge that is gone.
  void itCanGoAwayWhileItComputes() {
    for (int i = 0; i < 5; ++i) {
      CurveBridge bridge(2);
      bridge.start(sweep(50, 50), m_models);
    }
    QCoreApplication::processEvents();
  }
};

REWIRE_TEST(TestCurveBridge)
#include "tst_curve_bridge.moc"

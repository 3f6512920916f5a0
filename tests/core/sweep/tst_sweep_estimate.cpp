#include "core/sweep/sweep_estimate.h"

#include "core/error.h"
#include "tests/support/made_sweep.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;

class TestSweepEstimate : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void runsOfOneKindTakeTheSameTimeAnEpoch() {
    const QTemporaryDir folder;
    std::vector<PlannedRun> runs = makeSweep(folder.path().toStdString(), {"set", "dense"}, 2).runs;
    runs[1].experiment.epochs *= 10;
    const std::vector<double> seconds = secondsOfRuns(runs);
    QCOMPARE(seconds.size(), 4u);
    QVERIFY(seconds[0] > 0.0);
    QVERIFY(std::abs(seconds[1] - 10.0 * seconds[0]) < 1e-9 * seconds[1]);
    QCOMPARE(seconds[2], seconds[3]);
  }

  void ofManyKindsSomeAreMeasured() {
    const QTemporaryDir folder;
    const PlannedRun run = makeSweep(folder.path().toStdString(), {"set"}, 1).runs[0];
    std::vector<PlannedRun> runs(3 * kMostMeasured, run);
    for (std::size_t i = 0; i < runs.size(); ++i) runs[i].experiment.hidden = {static_cast<int>(20 + 10 * i), 20};
    for (const double seconds : secondsOfRuns(runs)) QVERIFY(seconds > 0.0);
    QVERIFY(secondsOfRuns({}).empty());
  }

  void missingDataAreTold() {
    PlannedRun run;
    run.experiment.dataset = "/nowhere/at/all";
    QVERIFY(!thrown<InputError>([&] { secondsOfRuns({run}); }).isEmpty());
  }
};

REWIRE_TEST(TestSweepEstimate)
#include "tst_sweep_estimate.moc"

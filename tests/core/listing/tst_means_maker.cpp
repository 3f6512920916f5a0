#include "core/listing/means_maker.h"

#include "core/io/metrics_file.h"
#include "tests/support/made_sweep.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace rewire;
using namespace rewire::test;

class TestMeansMaker : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  Sweep m_sweep;  // set and static, seeds 1 and 2, accuracies 0.9, 0.7, 0.5, 0.4

  RunList list() const { return RunListReader().read(m_sweep.folder); }
  static std::vector<std::size_t> all() { return {0, 1, 2, 3}; }

 private Q_SLOTS:
  void initTestCase() {
    m_sweep = makeSweep(m_dir.path().toStdString(), {"set", "static"}, 2, {"perturb remove-links --fraction 0.5"});
    workOn(m_sweep, testsOf(m_sweep), oneWorker());
    const std::vector<double> accuracies = {0.9, 0.7, 0.5, 0.4};
    for (std::size_t i = 0; i < accuracies.size(); ++i) {
      const auto file = m_sweep.folderOf(m_sweep.runs[i]) / "metrics.csv";
      std::vector<EpochMetrics> rows = readMetrics(file);
      rows.back().testAccuracy = accuracies[i];
      writeMetrics(rows, file);
    }
  }

  void listedRunsAreTheTableOfTheirSweep() {
    const MeansRequest request{sweepOfListed(list(), all()), "rule=static"};
    QVERIFY(asCsv(meansOf(request)) == asCsv(tableOf(m_sweep, {{"rule"}, {"seed"}, "rule=static"})));
    const SweepTable table = meansOf(request);
    QCOMPARE(table.rows.size(), std::size_t{4});  // two metrics each
    QVERIFY(std::abs(table.rows[0].difference->mean - 0.35) < 1e-12);
  }

  void runsOfAFolderAboveAreTheSame() {
    const RunList above = RunListReader().read(m_sweep.folder.parent_path());
    QCOMPARE(above.runs.size(), std::size_t{4});
    QVERIFY(asCsv(meansOf({sweepOfListed(above, all())})) == asCsv(tableOf(m_sweep, {{"rule"}, {"seed"}, ""})));
  }

  void someRunsAreAGroup() {
    const SweepTable table = meansOf({sweepOfListed(list(), {0, 1})});
    QCOMPARE(table.rows.size(), std::size_t{2});
    QVERIFY(table.request.by.empty());
    QVERIFY(std::abs(table.rows[0].mean.mean - 0.8) < 1e-12);
    QVERIFY(meansOf({sweepOfListed(list(), {})}).rows.empty());
  }

  void everyGroupMayBeComparedWith() {
    QCOMPARE(pairings(sweepOfListed(list(), all())), (std::vector<std::string>{"rule=set", "rule=static"}));
    QVERIFY(pairings(sweepOfListed(list(), {0, 1})).empty());
  }

  void theMakerAnswersAndTellsErrors() {
    MeansMaker maker([] {});
    const MeansRequest request{sweepOfListed(list(), all())};
    maker.ask(request);
    QTRY_VERIFY(maker.latest() && maker.latest()->request == request);
    QVERIFY(maker.latest()->error.empty());
    QCOMPARE(maker.latest()->table.finished, std::size_t{4});
    maker.ask({sweepOfListed(list(), all()), "rule=dense"});
    QTRY_VERIFY(!maker.latest()->error.empty());
  }
};

REWIRE_TEST(TestMeansMaker)
#include "tst_means_maker.moc"

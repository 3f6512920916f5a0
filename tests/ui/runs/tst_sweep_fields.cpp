#include "ui/runs/sweep_fields.h"

#include "tests/support/registry.h"

#include <QtTest>

using namespace rewire;

class TestSweepFields : public QObject {
  Q_OBJECT

  static SweepFields usual() { return {"set", "mnist", "1 %", "300, 200", "1"}; }

 private Q_SLOTS:
  void theFieldsOfAnExperimentAreItself() {
    Experiment base;
    base.hidden = {300, 200};
    base.seed = 9;
    const TypedPlan typed = planOf(base, fieldsOf(base));
    QCOMPARE(typed.problem, QString());
    const std::vector<PlannedRun> runs = runsOf(typed.plan, "test");
    QCOMPARE(runs.size(), std::size_t{5});
    for (std::size_t i = 0; i < runs.size(); ++i) {
      Experiment expected = base;
      expected.seed = i + 1;
      QVERIFY(runs[i].experiment == expected);
    }
  }

  void everyCombinationIsARun() {
    const TypedPlan typed = planOf({}, {"set, static", "mnist;fashion-mnist", "0.5 %; 0.2, 0.1", "300, 200; 40, 30", "1..3, 7"});
    QCOMPARE(typed.problem, QString());
    const std::vector<PlannedRun> runs = runsOf(typed.plan, "test");
    QCOMPARE(runs.size(), std::size_t{2 * 2 * 2 * 2 * 4});
    QVERIFY(runs.front().experiment.density == std::vector<double>{0.005});
    QVERIFY(runs.back().experiment.density == (std::vector<double>{0.2, 0.1}));
    QVERIFY(runs.back().experiment.hidden == (std::vector<int>{40, 30}));
    QCOMPARE(runs.back().experiment.seed, std::uint64_t{7});
    QVERIFY(runs.back().experiment.rule == Rule::Static);
  }

  void keysStandInTheOrderOfTheFile() {
    const auto& order = variableKeys();
    std::ptrdiff_t last = -1;
    const TypedPlan typed = planOf({}, usual());
    for (const VariedKey& key : typed.plan.grids.front().keys) {
      const std::ptrdiff_t at = std::find(order.begin(), order.end(), key.key) - order.begin();
      QVERIFY(at > last && at < std::ssize(order));
      last = at;
    }
  }

  void whatIsNoValueIsToldWithWhatWouldBe_data() {
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("density");
    QTest::addColumn<QString>("hidden");
    QTest::addColumn<QString>("seed");
    QTest::addColumn<QString>("told");
    QTest::newRow("rule") << "set, sett"
                          << "1 %"
                          << "300"
                          << "1"
                          << "Rules are";
    QTest::newRow("no rule") << " ; "
                             << "1 %"
                             << "300"
                             << "1"
                             << "Rules are";
    QTest::newRow("density") << "set"
                             << "much"
                             << "300"
                             << "1"
                             << "A density is";
    QTest::newRow("hidden") << "set"
                            << "1 %"
                            << "300 x"
                            << "1"
                            << "Hidden layers are";
    QTest::newRow("seed") << "set"
                          << "1 %"
                          << "300"
                          << "-1"
                          << "Seeds are";
    QTest::newRow("seeds") << "set"
                           << "1 %"
                           << "300"
                           << "1..x"
                           << "Seeds are";
    QTest::newRow("long seed") << "set"
                               << "1 %"
                               << "300" << QString(400, '9') << "Seeds are";
  }
  void whatIsNoValueIsToldWithWhatWouldBe() {
    QFETCH(QString, rule);
    QFETCH(QString, density);
    QFETCH(QString, hidden);
    QFETCH(QString, seed);
    QFETCH(QString, told);
    const QString problem = planOf({}, {rule, "mnist", density, hidden, seed}).problem;
    QVERIFY2(problem.startsWith(told), qPrintable(problem));
  }

  void aDatasetMayHaveAnyName() {
    const TypedPlan typed = planOf({}, {"set", "/data/my \"images\"", "1 %", "300", "1"});
    QCOMPARE(runsOf(typed.plan, "test").front().experiment.dataset, std::string("/data/my \"images\""));
    QVERIFY(planOf({}, {"set", "", "1 %", "300", "1"}).problem.startsWith("A dataset is"));
  }
};

REWIRE_WIDGET_TEST(TestSweepFields)
#include "tst_sweep_fields.moc"

#include "ui/runs/comparison.h"

#include "tests/support/registry.h"
#include "tests/support/run_lists.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace rewire;
using namespace rewire::test;

class TestComparison : public QObject {
  Q_OBJECT

  static ComparisonPtr compared(const RunListPtr& list, bool grouped) {
    RunLooks looks;
    return comparisonOf(list, rowsOf(*list, {}, grouped, looks));
  }

  static ComparedValue valueNamed(const Comparison& comparison, const QString& key) {
    for (const ComparedValue& value : comparedValues(comparison))
      if (value.key == key) return value;
    return {};
  }

 private Q_SLOTS:
  void aRunHasItsRows() {
    const auto comparison = compared(madeRunList({madeListedRun(Rule::Set, 0.01, 1, {0.5, 0.75})}), false);
    QCOMPARE(comparison->lines.size(), std::size_t{1});
    const auto points = pointsOf(comparison->lines[0], valueNamed(*comparison, "test_accuracy"));
    QCOMPARE(points.size(), std::size_t{2});
    QCOMPARE(points[1].at, 2.0);
    QCOMPARE(points[1].mean.mean, 0.75);
    QCOMPARE(points[1].mean.count, 1);
  }

  void aGroupHasMeansOfTheRunsThatHaveTheEpoch() {
    const auto comparison =
        compared(madeRunList({madeListedRun(Rule::Set, 0.01, 1, {0.5, 0.7}), madeListedRun(Rule::Set, 0.01, 2, {0.6, 0.8}),
                              madeListedRun(Rule::Set, 0.01, 3, {0.7})}),
                 true);
    const auto points = pointsOf(comparison->lines[0], valueNamed(*comparison, "test_accuracy"));
    QCOMPARE(points.size(), std::size_t{2});
    QCOMPARE(points[0].mean.count, 3);
    QVERIFY(std::abs(points[0].mean.mean - 0.6) < 1e-12);
    QCOMPARE(points[1].mean.count, 2);
    QVERIFY(std::abs(points[1].mean.mean - 0.75) < 1e-12);
  }

  void everyMeasureOfTheTopologyCanBeDrawn() {
    const auto comparison = compared(madeRunList({madeListedRun(Rule::Set, 0.01, 1, {0.5})}), false);
    for (const Measure measure : allMeasures()) {
      const std::string key(nameOf(measure));
      QVERIFY(!valueNamed(*comparison, QString::fromStdString(key)).name.isEmpty());
    }
    QCOMPARE(pointsOf(comparison->lines[0], valueNamed(*comparison, "dead_neurons")).front().mean.mean, 10.0);
    QVERIFY(pointsOf(comparison->lines[0], valueNamed(*comparison, "itop")).empty());  // not known
  }

  void curvesAreOfferedWhereTheyAre() {
    ListedRun run = madeListedRun(Rule::Set, 0.01, 1, {0.5, 0.6, 0.7});
    run.curves = {std::make_shared<const KeptCurve>(
        KeptCurve{"curve shuffle --steps 2", {{.strength = 0.0, .mean = 0.7}, {.strength = 0.5, .mean = 0.4}}})};
    const auto comparison = compared(madeRunList({run}), false);
    const ComparedValue curve = comparedValues(*comparison).back();
    QVERIFY(curve.along == Along::Strengths);
    QCOMPARE(curve.key, QString("curve shuffle --steps 2"));
    const auto points = pointsOf(comparison->lines[0], curve);
    QCOMPARE(points.size(), std::size_t{2});
    QCOMPARE(points[1].at, 0.5);
    QCOMPARE(points[1].mean.mean, 0.4);
    QVERIFY(comparedValues(Comparison()).back().along == Along::Degrees);
  }

  void whatIsNotFiniteIsLeftOut() {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const auto comparison = compared(madeRunList({madeListedRun(Rule::Set, 0.01, 1, {0.5, nan, 0.7})}), false);
    QCOMPARE(pointsOf(comparison->lines[0], valueNamed(*comparison, "test_accuracy")).size(), std::size_t{2});
  }

  void atMostFiveHundredRowsAreDrawn() {
    std::vector<ListedRun> runs;
    for (std::uint64_t seed = 1; seed <= 503; ++seed) runs.push_back(madeListedRun(Rule::Set, 0.01, seed, {0.5}));
    const auto comparison = compared(madeRunList(std::move(runs)), false);
    QCOMPARE(comparison->lines.size(), std::size_t{500});
    QCOMPARE(comparison->leftOut, std::size_t{3});
  }

  void theTableHasARowAPoint() {
    const auto comparison =
        compared(madeRunList({madeListedRun(Rule::Set, 0.01, 1, {0.5}), madeListedRun(Rule::Set, 0.01, 2, {0.75}),
                              madeListedRun(Rule::Static, 0.02, 1, {0.25})}),
                 true);
    std::vector<ComparedLine> drawn;
    for (const ComparedRuns& line : comparison->lines)
      drawn.push_back({&line, pointsOf(line, valueNamed(*comparison, "test_accuracy"))});
    const QStringList lines = comparisonCsv(drawn, Along::Epochs).split('\n');
    QCOMPARE(lines[0], QString("runs,epoch,n,mean,sd,ci95_low,ci95_high"));
    QVERIFY(lines[1].startsWith("\"set, 1 %\",1,2,0.625,0.17677669"));
    QCOMPARE(lines[2], QString("\"static, 2 %\",1,1,0.25,,,"));
    QCOMPARE(lines.size(), 4);
    QVERIFY(comparisonCsv({}, Along::Degrees).startsWith("runs,degree,n,"));
  }
};

REWIRE_WIDGET_TEST(TestComparison)
#include "tst_comparison.moc"

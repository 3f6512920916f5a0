#include "ui/runs/class_grid.h"

#include "tests/support/registry.h"
#include "tests/support/run_lists.h"

#include <QTest>

using namespace rewire;
using namespace rewire::test;

class TestClassGrid : public QObject {
  Q_OBJECT

  static ComparisonPtr compared(std::vector<ListedRun> runs) {
    RunLooks looks;
    const RunListPtr list = madeRunList(std::move(runs));
    return comparisonOf(list, rowsOf(*list, {}, false, looks));
  }

  static ComparedValue lastOf(const Comparison& comparison) { return comparedValues(comparison).back(); }

 private Q_SLOTS:
  void pairsAreOfferedWhereRunsDifferInThem() {
    const auto same = compared({madePairRun({"1", "2"}, 1, 0.9, {}), madePairRun({"1", "2"}, 2, 0.9, {})});
    QVERIFY(!differInPairs(*same) && valuesOfPairs(*same).empty());
    QVERIFY(!differInPairs(*compared({madeListedRun(Rule::Set, 0.01, 1, {0.5})})));
    const auto different = compared({madePairRun({"1", "2"}, 1, 0.9, {}), madePairRun({"1", "10"}, 1, 0.9, {})});
    QVERIFY(differInPairs(*different));
    QCOMPARE(valuesOfPairs(*different).size(), std::size_t{1});
    QVERIFY(lastOf(*different).along == Along::Pairs);
  }

  void aCellIsTheMeanOfWhatTheCommandHasCost() {
    const auto comparison = compared({madePairRun({"1", "2"}, 1, 0.9, 0.5), madePairRun({"1", "2"}, 2, 0.9, 0.7),
                                      madePairRun({"10", "2"}, 1, 1.0, 0.9), madePairRun({"1", "10"}, 1, 0.9, {})});
    const ComparedValue lost = lastOf(*comparison);
    QCOMPARE(lost.key, QString("pairs perturb binarize"));
    const ClassGrid grid = classGridOf(*comparison, lost);
    QCOMPARE(grid.classes, (QStringList{"1", "2", "10"}));  // by their values
    QCOMPARE(grid.cells.size(), std::size_t{2});
    QVERIFY(std::abs(grid.at(0, 1)->mean - 0.3) < 1e-12);
    QCOMPARE(grid.at(1, 0)->count, 2);
    QVERIFY(std::abs(grid.at(2, 1)->mean - 0.1) < 1e-12);
    QVERIFY(!grid.at(0, 2) && !grid.at(0, 0));
    QCOMPARE(classGridInWords(grid, lost), QString("10.0 (2 and 10) to 30.0 (1 and 2), mean 20.0 of 2 pairs"));
    const QStringList lines = classGridCsv(grid).split('\n');
    QCOMPARE(lines[0], QString("class_a,class_b,n,mean,sd,ci95_low,ci95_high"));
    QVERIFY(lines[1].startsWith("\"1\",\"2\",2,0.3"));
    QCOMPARE(lines.size(), 4);
  }

  void runsThatAreNotFinishedAreLeftOut() {
    ListedRun begun = madePairRun({"1", "2"}, 1, 0.9, {});
    begun.epoch = 1;
    const auto comparison = compared({begun, madePairRun({"1", "3"}, 1, 0.8, {})});
    const ClassGrid grid = classGridOf(*comparison, lastOf(*comparison));
    QCOMPARE(grid.cells.size(), std::size_t{1});
    QVERIFY(classGridInWords(ClassGrid(), lastOf(*comparison)).isEmpty());
  }
};

REWIRE_WIDGET_TEST(TestClassGrid)
#include "tst_class_grid.moc"

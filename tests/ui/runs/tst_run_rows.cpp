#include "ui/runs/run_rows.h"

#include "tests/support/registry.h"
#include "tests/support/run_lists.h"

#include <QtTest>

using namespace rewire;
using namespace rewire::test;

class TestRunRows : public QObject {
  Q_OBJECT

  RunLooks m_looks;

  static QStringList column(const std::vector<RunRow>& rows, RunColumn column) {
    QStringList cells;
    for (const RunRow& row : rows) cells << row.cell(column);
    return cells;
  }

 private Q_SLOTS:
  void aRunIsARow() {
    const RunListPtr list =
        madeRunList({madeListedRun(Rule::Set, 0.01, 7, {0.5, 0.912}), madeListedRun(Rule::Dense, 0.01, 1, {})});
    const std::vector<RunRow> rows = rowsOf(*list, {}, false, m_looks);
    QCOMPARE(column(rows, RunColumn::Rule), (QStringList{"set", "dense"}));
    QCOMPARE(column(rows, RunColumn::Density), (QStringList{"1 %", "–"}));
    QCOMPARE(column(rows, RunColumn::Seed), (QStringList{"7", "1"}));
    QCOMPARE(column(rows, RunColumn::Epochs), (QStringList{"2 of 3", "0 of 3"}));
    QCOMPARE(column(rows, RunColumn::Accuracy), (QStringList{"91.2 %", "–"}));
    QCOMPARE(column(rows, RunColumn::State), (QStringList{"training", "waiting"}));
  }

  void aGroupHasMeanAndDeviationOfWhatIsFinished() {
    const RunListPtr list =
        madeRunList({madeListedRun(Rule::Set, 0.01, 1, {0.1, 0.2, 0.80}), madeListedRun(Rule::Set, 0.01, 2, {0.1, 0.2, 0.90}),
                     madeListedRun(Rule::Set, 0.01, 3, {0.1}), madeListedRun(Rule::Static, 0.01, 1, {})});
    const std::vector<RunRow> rows = rowsOf(*list, {}, true, m_looks);
    QCOMPARE(rows.size(), std::size_t{2});
    QCOMPARE(rows[0].runs, (std::vector<std::size_t>{0, 1, 2}));
    QCOMPARE(column(rows, RunColumn::Accuracy), (QStringList{"85.0 ± 7.1 %", "–"}));  // 5 √2
    QCOMPARE(column(rows, RunColumn::Seed), (QStringList{"n = 2 of 3", "n = 0 of 1"}));
    QCOMPARE(column(rows, RunColumn::Epochs), (QStringList{"7 of 9", "0 of 3"}));
    QCOMPARE(column(rows, RunColumn::State), (QStringList{"training", "waiting"}));
  }

  void theFilterTakesEveryWordOfAnyColumn() {
    const RunListPtr list = madeGrid(2);
    QCOMPARE(rowsOf(*list, {}, false, m_looks).size(), std::size_t{8});
    QCOMPARE(rowsOf(*list, "  STATIC ", false, m_looks).size(), std::size_t{4});
    QCOMPARE(rowsOf(*list, "static finished", false, m_looks).size(), std::size_t{4});
    QCOMPARE(rowsOf(*list, "static waiting", false, m_looks).size(), std::size_t{0});
  }

  void numbersAreSortedAsNumbers() {
    std::vector<ListedRun> runs;
    for (const std::uint64_t seed : {10, 9, 2, 100}) runs.push_back(madeListedRun(Rule::Set, 0.01, seed, {}));
    std::vector<RunRow> rows = rowsOf(*madeRunList(std::move(runs)), {}, false, m_looks);
    sortRows(rows, RunColumn::Seed, false);
    QCOMPARE(column(rows, RunColumn::Seed), (QStringList{"2", "9", "10", "100"}));
    sortRows(rows, RunColumn::Seed, true);
    QCOMPARE(column(rows, RunColumn::Seed), (QStringList{"100", "10", "9", "2"}));
    sortRows(rows, RunColumn::Rule, true);  // alike: they stay
    QCOMPARE(column(rows, RunColumn::Seed), (QStringList{"100", "10", "9", "2"}));
  }

  void namesTellWhatDiffers() {
    RunListPtr list = madeGrid(1);
    QCOMPARE(namesInPlot(rowsOf(*list, {}, true, m_looks)),
             (std::vector<QString>{"set, 1 %", "set, 2 %", "static, 1 %", "static, 2 %"}));
    list = madeRunList({madeListedRun(Rule::Set, 0.01, 1, {}), madeListedRun(Rule::Set, 0.01, 2, {})});
    QCOMPARE(namesInPlot(rowsOf(*list, {}, false, m_looks)), (std::vector<QString>{"seed 1", "seed 2"}));
    QCOMPARE(namesInPlot(rowsOf(*list, {}, true, m_looks)), (std::vector<QString>{"set"}));
    QVERIFY(namesInPlot({}).empty());
  }

  void aLookStaysWithItsGroup() {
    RunLooks looks;
    const RunListPtr grid = madeGrid(2);
    const std::vector<RunRow> all = rowsOf(*grid, {}, false, looks);
    QCOMPARE(all[0].look.shade, all[1].look.shade);
    QVERIFY(all[0].look.shade != all[2].look.shade);
    QCOMPARE(rowsOf(*grid, "static", true, looks)[1].look.shade, all[7].look.shade);
    QCOMPARE(colourOf(all[0].look, Theme::light()), Theme::light().ofRule(Rule::Set));
    QVERIFY(colourOf(all[2].look, Theme::light()) != colourOf(all[0].look, Theme::light()));
    QCOMPARE(dashOf({Rule::Set, 4}), Qt::SolidLine);
    QVERIFY(dashOf({Rule::Set, 5}) != Qt::SolidLine);
  }
};

REWIRE_WIDGET_TEST(TestRunRows)
#include "tst_run_rows.moc"

#include "core/topology/cells.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

using namespace rewire;

/// Free cells of a grid, drawn at random.
class TestCells : public QObject {
  Q_OBJECT

  using Cells = std::vector<Cell>;

  static bool ascends(const Cells& cells) {
    return std::adjacent_find(cells.begin(), cells.end(), std::greater_equal<>()) == cells.end();
  }

  static QString problem(std::uint64_t grid, const Cells& taken, std::uint64_t count, const Cells& cells) {
    if (cells.size() != count) return QString("%1 cells").arg(cells.size());
    if (!ascends(cells)) return "cells do not ascend";
    if (!cells.empty() && cells.back() >= grid) return "a cell beyond the grid";
    Cells both;
    std::set_intersection(taken.begin(), taken.end(), cells.begin(), cells.end(), std::back_inserter(both));
    return both.empty() ? QString() : "a taken cell";
  }

 private Q_SLOTS:
  void cellsAscendAndAreFree_data() {
    QTest::addColumn<quint64>("grid");
    QTest::addColumn<quint64>("taken");
    QTest::addColumn<quint64>("count");
    const quint64 cases[][3] = {{1, 0, 0},           {1, 0, 1},        {10, 0, 5},     {10, 0, 6},
                                {10, 5, 5},          {10, 9, 1},       {10, 10, 0},    {1000, 0, 1000},
                                {1000, 300, 200},    {1000, 300, 201}, {1000, 999, 1}, {100'000, 1000, 1000},
                                {100'000, 0, 50'000}};
    for (const auto& [grid, taken, count] : cases)
      QTest::addRow("%llu + %llu of %llu", taken, count, grid) << grid << taken << count;
  }
  void cellsAscendAndAreFree() {
    QFETCH(quint64, grid);
    QFETCH(quint64, taken);
    QFETCH(quint64, count);
    Random random(1, Purpose::Topology);
    const Cells occupied = sampleFreeCells(grid, {}, taken, random);
    QCOMPARE(problem(grid, {}, taken, occupied), QString());
    QCOMPARE(problem(grid, occupied, count, sampleFreeCells(grid, occupied, count, random)), QString());
  }

  void aFullGridIsEveryCell() {
    Random random(1, Purpose::Topology);
    QCOMPARE(sampleFreeCells(6, {}, 6, random), (Cells{0, 1, 2, 3, 4, 5}));
    QCOMPARE(sampleFreeCells(6, {1, 4}, 4, random), (Cells{0, 2, 3, 5}));
    QCOMPARE(sampleFreeCells(6, {0, 1, 2, 3, 4, 5}, 0, random), Cells{});
  }

  // Up to half of the grid cells are drawn and thrown back, beyond that chosen from a list: both ways, all sets alike.
  void everySetIsEquallyLikely_data() {
    QTest::addColumn<Cells>("taken");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("sets");
    QTest::newRow("drawn: 1 of 6") << Cells{} << 1 << 6;
    QTest::newRow("drawn: 2 of 6") << Cells{} << 2 << 15;
    QTest::newRow("drawn: 3 of 6") << Cells{} << 3 << 20;
    QTest::newRow("drawn: 2 of 5") << Cells{0} << 2 << 10;
    QTest::newRow("drawn: 1 of 4") << Cells{2, 4} << 1 << 4;
    QTest::newRow("listed: 4 of 6") << Cells{} << 4 << 15;
    QTest::newRow("listed: 5 of 6") << Cells{} << 5 << 6;
    QTest::newRow("listed: 2 of 4") << Cells{2, 4} << 2 << 6;
    QTest::newRow("listed: 1 of 2") << Cells{0, 1, 2, 4} << 1 << 2;
  }
  void everySetIsEquallyLikely() {
    QFETCH(Cells, taken);
    QFETCH(int, count);
    QFETCH(int, sets);
    constexpr int kExpected = 2000;
    Random random(2, Purpose::Rewiring);
    std::map<Cells, int> seen;
    for (int i = 0; i < kExpected * sets; ++i) ++seen[sampleFreeCells(6, taken, static_cast<std::uint64_t>(count), random)];
    QCOMPARE(static_cast<int>(seen.size()), sets);
    double chiSquare = 0.0;
    for (const auto& [cells, times] : seen) chiSquare += std::pow(times - kExpected, 2) / kExpected;
    QVERIFY2(chiSquare < sets - 1 + 4.0 * std::sqrt(2.0 * (sets - 1)), qPrintable(QString("chi square %1").arg(chiSquare)));
  }

  void gridsBeyond32Bits() {
    const std::uint64_t grid = std::uint64_t{10'000'000} * 1'000'000;
    Random random(3, Purpose::Topology);
    const Cells taken = sampleFreeCells(grid, {}, 1000, random);
    const Cells cells = sampleFreeCells(grid, taken, 1000, random);
    QCOMPARE(problem(grid, taken, 1000, cells), QString());
    const auto upper = std::count_if(cells.begin(), cells.end(), [&](Cell cell) { return cell > grid / 2; });
    QVERIFY(upper > 430 && upper < 570);  // spread over all of it
  }

  void theSameStreamGivesTheSameCells() {
    Random a(4, Purpose::Rewiring, 3, 1), b(4, Purpose::Rewiring, 3, 1), other(4, Purpose::Rewiring, 4, 1);
    const Cells cells = sampleFreeCells(1000, {5, 6}, 100, a);
    QCOMPARE(cells, sampleFreeCells(1000, {5, 6}, 100, b));
    QVERIFY(cells != sampleFreeCells(1000, {5, 6}, 100, other));
  }
};

QTEST_GUILESS_MAIN(TestCells)
#include "tst_cells.moc"

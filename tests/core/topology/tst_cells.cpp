#include "core/topology/cells.h"
#include "tests/support/registry.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <numeric>
#include <set>

using namespace rewire;

/// Free cells of a grid, drawn at random.
class TestCells : public QObject {
  Q_OBJECT

  using Cells = std::vector<Cell>;

  /// The cells drawn from a grid of rows of this width, of which some are taken.
  static Cells drawn(std::uint64_t grid, const Cells& taken, std::uint64_t count, Random& random, std::uint64_t width = 1) {
    SparseLayer layer;
    layer.inputs = static_cast<int>(width);
    layer.outputs = static_cast<int>(grid / width);
    layer.indptr.assign(grid / width + 1, 0);
    for (const Cell cell : taken) {
      layer.indices.push_back(static_cast<std::int32_t>(cell % width));
      ++layer.indptr[cell / width + 1];
    }
    std::partial_sum(layer.indptr.begin(), layer.indptr.end(), layer.indptr.begin());
    return sampleFreeCells(layer, count, random);
  }

  /// The cells that are drawn, as slowly and plainly as can be. They are thrown back one by one, or listed if more than half
  /// are taken.
  static Cells naive(std::uint64_t grid, const Cells& taken, std::uint64_t count, Random& random) {
    std::set<Cell> occupied(taken.begin(), taken.end()), found;
    if (taken.size() + count > grid / 2) {
      Cells free;
      for (Cell cell = 0; cell < grid; ++cell) {
        if (!occupied.contains(cell)) free.push_back(cell);
      }
      for (std::uint64_t i = 0; i < count; ++i) std::swap(free[i], free[i + random.below(free.size() - i)]);
      found.insert(free.begin(), free.begin() + static_cast<std::ptrdiff_t>(count));
    }
    while (found.size() < count) {
      for (std::uint64_t missing = count - found.size(); missing > 0; --missing) {
        const Cell cell = random.below(grid);
        if (!occupied.contains(cell)) found.insert(cell);
      }
    }
    return {found.begin(), found.end()};
  }

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
    const Cells occupied = drawn(grid, {}, taken, random);
    QCOMPARE(problem(grid, {}, taken, occupied), QString());
    QCOMPARE(problem(grid, occupied, count, drawn(grid, occupied, count, random)), QString());
  }

  void aFullGridIsEveryCell() {
    Random random(1, Purpose::Topology);
    QCOMPARE(drawn(6, {}, 6, random), (Cells{0, 1, 2, 3, 4, 5}));
    QCOMPARE(drawn(6, {1, 4}, 4, random), (Cells{0, 2, 3, 5}));
    QCOMPARE(drawn(6, {0, 1, 2, 3, 4, 5}, 0, random), Cells{});
  }

  // The cells of a seed are part of every result: they must stay those that the plain way draws, whatever is done for speed.
  void cellsAreThoseOfThePlainWay_data() {
    QTest::addColumn<quint64>("width");
    QTest::addColumn<quint64>("rows");
    QTest::addColumn<quint64>("taken");
    QTest::addColumn<quint64>("count");
    const quint64 cases[][4] = {{6, 4, 0, 12},
                                {6, 4, 0, 13},
                                {6, 4, 5, 7},
                                {6, 4, 23, 1},
                                {1, 1, 0, 1},
                                {1, 900, 100, 300},
                                {900, 1, 100, 300},
                                {70, 30, 300, 700},
                                {70, 30, 300, 800},
                                {784, 1000, 5488, 2352},
                                {1000, 600, 0, 90'000},
                                {1000, 600, 200'000, 90'000},
                                {70'000, 70'000, 1000, 60'000}};
    for (const auto& [width, rows, taken, count] : cases)
      QTest::addRow("%llu + %llu of %llu x %llu", taken, count, width, rows) << width << rows << taken << count;
  }
  void cellsAreThoseOfThePlainWay() {
    QFETCH(quint64, width);
    QFETCH(quint64, rows);
    QFETCH(quint64, taken);
    QFETCH(quint64, count);
    const std::uint64_t grid = width * rows;
    Random random(5, Purpose::Rewiring), same(5, Purpose::Rewiring);
    const Cells occupied = drawn(grid, {}, taken, random, width);
    QVERIFY(occupied == naive(grid, {}, taken, same));
    QVERIFY(drawn(grid, occupied, count, random, width) == naive(grid, occupied, count, same));
    QCOMPARE(random.bits(), same.bits());  // and no more was drawn
  }

  void anIndexIsThatOfALinkThatIsOrWouldBe() {
    SparseLayer layer;
    layer.inputs = 10;
    layer.outputs = 3;
    layer.indptr = {0, 4, 4, 5};
    layer.indices = {1, 4, 5, 9, 7};
    const int expected[] = {0, 0, 1, 1, 1, 2, 3, 3, 3, 3,  //
                            4, 4, 4, 4, 4, 4, 4, 4, 4, 4,  //
                            4, 4, 4, 4, 4, 4, 4, 4, 5, 5};
    for (Cell cell = 0; cell < 30; ++cell)
      QCOMPARE(indexOf(layer, cell / 10, static_cast<std::int32_t>(cell % 10)), expected[cell]);
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
    for (int i = 0; i < kExpected * sets; ++i) ++seen[drawn(6, taken, static_cast<std::uint64_t>(count), random)];
    QCOMPARE(static_cast<int>(seen.size()), sets);
    double chiSquare = 0.0;
    for (const auto& [cells, times] : seen) chiSquare += std::pow(times - kExpected, 2) / kExpected;
    QVERIFY2(chiSquare < sets - 1 + 4.0 * std::sqrt(2.0 * (sets - 1)), qPrintable(QString("chi square %1").arg(chiSquare)));
  }

  void gridsBeyond32Bits() {
    const std::uint64_t grid = std::uint64_t{10'000'000} * 1'000'000;
    Random random(3, Purpose::Topology);
    const Cells taken = drawn(grid, {}, 1000, random, 10'000'000);
    const Cells cells = drawn(grid, taken, 1000, random, 10'000'000);
    QCOMPARE(problem(grid, taken, 1000, cells), QString());
    const auto upper = std::count_if(cells.begin(), cells.end(), [&](Cell cell) { return cell > grid / 2; });
    QVERIFY(upper > 430 && upper < 570);  // spread over all of it
  }

  void theSameStreamGivesTheSameCells() {
    Random a(4, Purpose::Rewiring, 3, 1), b(4, Purpose::Rewiring, 3, 1), other(4, Purpose::Rewiring, 4, 1);
    const Cells cells = drawn(1000, {5, 6}, 100, a);
    QCOMPARE(cells, drawn(1000, {5, 6}, 100, b));
    QVERIFY(cells != drawn(1000, {5, 6}, 100, other));
  }
};

REWIRE_TEST(TestCells)
#include "tst_cells.moc"

#include "core/topology/rules/best_cells.h"

#include "core/compute/parallel.h"
#include "tests/support/networks.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace rewire;
using namespace rewire::test;

class TestBestCells : public QObject {
  Q_OBJECT

  static CellNoise noise() {
    Random random(3, Purpose::Rewiring);
    return CellNoise(random);
  }

  /// The best of 100,000 offers, on some threads.
  static std::vector<Cell> best(std::size_t count, int threads) {
    std::vector<Cell> cells;
    Threads(threads).run([&] {
      BestCells all(count, noise());
      parallelFor(100'000, 512, [&](int begin, int end) {
        for (int i = begin; i < end; ++i) all.offer((i * 7919) % 1000, static_cast<Cell>(i));
      });
      cells = all.take();
    });
    return cells;
  }

 private Q_SLOTS:
  void theSmallestAreKept() {
    const std::vector<Cell> cells = best(250, 1);
    QCOMPARE(cells.size(), std::size_t{250});
    QVERIFY(std::is_sorted(cells.begin(), cells.end()));
    std::vector<int> keys;
    for (const Cell cell : cells) keys.push_back(static_cast<int>(cell * 7919 % 1000));
    QCOMPARE(std::count(keys.begin(), keys.end(), 0), 100);
    QCOMPARE(std::count(keys.begin(), keys.end(), 1), 100);
    QCOMPARE(std::count(keys.begin(), keys.end(), 2), 50);  // told apart by their noise
  }

  void threadsChangeNothing() {
    for (const std::size_t count : {std::size_t{1}, std::size_t{250}, std::size_t{40'000}})
      QCOMPARE(best(count, 4), best(count, 1));
  }

  void fewAreFewAndNoneIsNone() {
    BestCells some(5, noise());
    some.offer(2.0, 9);
    some.offer(1.0, 4);
    QCOMPARE(some.take(), (std::vector<Cell>{4, 9}));
    BestCells none(0, noise());
    none.offer(1.0, 4);
    QVERIFY(none.take().empty());
  }

  /// All but 10 of 30 × 30 places are taken or found: the rest comes from the ten.
  void theRestIsDrawn() {
    const SparseLayer layer = layerFromText("0-0 1-1 2-2 3-3", 4, 4);
    Random random(5, Purpose::Rewiring);
    std::set<Cell> seen;
    for (int draw = 0; draw < 200; ++draw) {
      const std::vector<Cell> cells = filledUp({1, 2}, 4, layer, random);
      QCOMPARE(cells.size(), std::size_t{4});
      QVERIFY(std::is_sorted(cells.begin(), cells.end()));
      QVERIFY(std::adjacent_find(cells.begin(), cells.end()) == cells.end());
      QVERIFY(cells[0] == 1 && cells[1] == 2);
      seen.insert(cells.begin(), cells.end());
    }
    QCOMPARE(seen.size(), std::size_t{12});  // every free cell, and no other
    for (const Cell taken : {0, 5, 10, 15}) QVERIFY(!seen.contains(taken));
    QCOMPARE(filledUp({1, 2}, 12, layer, random).size(), std::size_t{12});
    QCOMPARE(filledUp({1, 2}, 2, layer, random), (std::vector<Cell>{1, 2}));
  }

  void noiseIsUniform() {
    double sum = 0.0, squares = 0.0;
    for (Cell cell = 0; cell < 100'000; ++cell) {
      const double u = noise().uniform(cell);
      QVERIFY(u >= 0.0 && u < 1.0);
      sum += u;
      squares += u * u;
    }
    QVERIFY(std::abs(sum / 1e5 - 0.5) < 0.005);
    QVERIFY(std::abs(squares / 1e5 - 1.0 / 3.0) < 0.005);
  }
};

REWIRE_TEST(TestBestCells)
#include "tst_best_cells.moc"

#include "core/perturb/kinds/random_order.h"
#include "tests/support/registry.h"

#include <QTest>
#include <algorithm>
#include <map>
#include <utility>
#include <vector>

using namespace rewire;

/// A random order drawn item by item.
class TestRandomOrder : public QObject {
  Q_OBJECT

  static std::vector<std::int64_t> firstOf(std::int64_t items, int count, std::uint64_t seed) {
    Random random(seed, Purpose::LinkRemoval);
    RandomOrder order(items, random);
    std::vector<std::int64_t> drawn;
    for (int i = 0; i < count; ++i) drawn.push_back(order.next());
    return drawn;
  }

 private Q_SLOTS:
  void everyItemComesOnce() {
    std::vector<std::int64_t> drawn = firstOf(100, 100, 1);
    std::sort(drawn.begin(), drawn.end());
    for (std::int64_t i = 0; i < 100; ++i) QCOMPARE(drawn[i], i);
  }

  void whatComesFirstDoesNotDependOnHowManyFollow() {
    const std::vector<std::int64_t> all = firstOf(50, 50, 3);
    for (const int count : {0, 1, 20, 49}) {
      const std::vector<std::int64_t> some = firstOf(50, count, 3);
      QVERIFY(std::equal(some.begin(), some.end(), all.begin()));
    }
    QVERIFY(firstOf(50, 50, 4) != all);
  }

  void whatWasDrawnIsRemembered() {
    Random random(2, Purpose::LinkRemoval);
    RandomOrder order(9, random);
    QVERIFY(order.drawn().empty());
    for (std::size_t i = 0; i < 9; ++i) {
      const std::int64_t item = order.next();
      QCOMPARE(order.drawn().size(), i + 1);
      QCOMPARE(order.drawn().back(), item);
    }
  }

  void manyAtOnceAreTheSame() {
    const std::vector<std::int64_t> one = firstOf(1000, 700, 5);
    Random random(5, Purpose::LinkRemoval);
    RandomOrder order(1000, random);
    std::vector<std::int64_t> many = {order.next()};
    for (const int count : {0, 1, 31, 32, 33, 602}) order.forEachOfNext(count, [&](std::int64_t item) { many.push_back(item); });
    QVERIFY(many == one);
    QVERIFY(std::equal(many.begin(), many.end(), order.drawn().begin(), order.drawn().end()));
  }

  void manyWithAnotherOfThoseDrawnAreTheSame() {
    Random one(5, Purpose::LinkRemoval), many(5, Purpose::LinkRemoval);
    RandomOrder byOne(1000, one), byMany(1000, many);
    std::vector<std::pair<std::int64_t, std::int64_t>> expected, pairs;
    std::vector<std::int64_t> announced, visited;
    for (int i = 0; i < 700; ++i) {
      const std::int64_t item = byOne.next();
      expected.emplace_back(item, byOne.drawn()[one.below(byOne.drawn().size())]);
    }
    for (const int count : {1, 0, 31, 32, 33, 603}) {
      byMany.forEachOfNextWithOther(
          count, [&](std::int64_t item) { announced.push_back(item); },
          [&](std::int64_t item, std::int64_t other) {
            pairs.emplace_back(item, other);
            visited.insert(visited.end(), {item, other});
          });
    }
    QVERIFY(pairs == expected);
    QVERIFY(announced == visited);
    QCOMPARE(many.bits(), one.bits());
  }

  void everyOrderIsAsLikelyAsAnyOther() {
    std::map<std::vector<std::int64_t>, int> counts;
    const int draws = 12000;
    for (int seed = 0; seed < draws; ++seed) ++counts[firstOf(4, 4, static_cast<std::uint64_t>(seed))];
    QCOMPARE(counts.size(), std::size_t{24});
    double chiSquare = 0.0;
    for (const auto& [order, count] : counts) chiSquare += (count - draws / 24.0) * (count - draws / 24.0) / (draws / 24.0);
    QVERIFY2(chiSquare < 50.0, qPrintable(QString::number(chiSquare)));  // 23 degrees of freedom: beyond this once in 1,000
  }
};

REWIRE_TEST(TestRandomOrder)
#include "tst_random_order.moc"

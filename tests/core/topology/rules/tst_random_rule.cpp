#include "core/topology/rules/random_rule.h"

#include "core/topology/initial.h"
#include "core/topology/rules/rewiring.h"
#include "tests/support/registry.h"

#include <QTest>

#include <cmath>

using namespace rewire;

class TestRandomRule : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  /// Strong links go as often as weak ones, and the number stays.
  void anyGo() {
    Random topology(1, Purpose::Topology), weights(1, Purpose::Weights);
    const SparseLayer start = randomSparseLayer(100, 100, 1000, topology, weights);
    double sum = 0.0, all = 0.0;
    for (const float weight : start.values) all += std::abs(static_cast<double>(weight)) / 1000.0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
      Network network;
      network.layers.emplace_back(start);
      const Rewiring change = rewireNetwork(network, *kRandomRule.steps, {.seed = seed, .zeta = 0.2, .epoch = 1, .epochs = 5});
      QCOMPARE(std::get<SparseLayer>(network.layers[0]).links(), std::int64_t{1000});
      QCOMPARE(std::ssize(change.layers[0].died), 200);
      for (const Link& link : change.layers[0].died) sum += std::abs(static_cast<double>(link.weight)) / 8000.0;
    }
    QVERIFY(std::abs(sum / all - 1.0) < 0.03);
  }
};

REWIRE_TEST(TestRandomRule)
#include "tst_random_rule.moc"

#include "core/perturb/kinds/flip_signs.h"
#include "core/perturb/perturbed_network.h"

#include <QTest>
#include <cmath>
#include <set>

#include "core/perturb/kinds/layer_links.h"
#include "tests/support/networks.h"
#include "tests/support/perturbed_networks.h"
#include "tests/support/registry.h"

using namespace rewire;
using test::denseNetwork;
using test::layerFromText;
using test::networkWith;
using test::problemOf;
using test::randomNetwork;
using test::sameBits;
using test::weightsAsText;

/// Weights that change their sign.
class TestFlipSigns : public QObject {
  Q_OBJECT

  static Network flipped(const Network& network, FlipSigns kind, std::uint64_t seed = 1) {
    return perturb(network, kind, seed).network;
  }
  /// The indices of the weights of one layer that changed; each must have changed its sign and nothing else.
  static std::set<std::size_t> turned(const Layer& before, const Layer& after) {
    const std::vector<float>&was = weightsOf(before), &is = weightsOf(after);
    std::set<std::size_t> found;
    for (std::size_t i = 0; i < was.size(); ++i) {
      if (was[i] == is[i]) continue;
      if (is[i] != -was[i]) qFatal("a weight changed more than its sign");
      found.insert(i);
    }
    return found;
  }

 private Q_SLOTS:
  void aShareOfEachLayerTurns() {
    for (const Network& network : {randomNetwork(), denseNetwork()}) {
      const Network after = flipped(network, {0.3, WeightOrder::Random, {}});
      QCOMPARE(problemOf(after), std::string());
      for (int i = 0; i < hiddenLayerCount(network); ++i)
        QCOMPARE(std::ssize(turned(network.layers[i], after.layers[i])), shareOf(0.3, std::ssize(weightsOf(network.layers[i]))));
      QVERIFY(turned(network.layers.back(), after.layers.back()).empty());
    }
  }

  void turnedSetsAreNested() {
    const Network network = randomNetwork();
    for (const WeightOrder order : {WeightOrder::Random, WeightOrder::Weakest, WeightOrder::Strongest}) {
      const auto few = turned(network.layers[1], flipped(network, {0.2, order, {}}).layers[1]);
      const auto many = turned(network.layers[1], flipped(network, {0.7, order, {}}).layers[1]);
      QVERIFY(few.size() < many.size() && std::includes(many.begin(), many.end(), few.begin(), few.end()));
    }
  }

  void theOrderIsThatOfTheWeights() {
    const Network network = networkWith({layerFromText("0-0:1 1-0:-2 0-1:3 1-1:-4", 2, 2)});
    const auto after = [&](WeightOrder order) {
      return weightsAsText(std::get<SparseLayer>(flipped(network, {0.5, order, {}}).layers[0]));
    };
    QCOMPARE(after(WeightOrder::Weakest), std::string("0-0:-1 0-1:3 1-0:2 1-1:-4"));
    QCOMPARE(after(WeightOrder::Strongest), std::string("0-0:1 0-1:-3 1-0:-2 1-1:4"));
  }

  void everySignTwiceIsNothing() {
    const Network network = randomNetwork();
    const Network twice = flipped(flipped(network, {1.0, WeightOrder::Random, {}}), {1.0, WeightOrder::Random, {}});
    for (std::size_t i = 0; i < network.layers.size(); ++i) QCOMPARE(weightsOf(twice.layers[i]), weightsOf(network.layers[i]));
  }

  void onlyChosenLayersAndTheirMomentumChange() {
    const Network network = randomNetwork();
    const Network after = flipped(network, {1.0, WeightOrder::Random, {1, 3}});
    QVERIFY(turned(network.layers[0], after.layers[0]).empty() && turned(network.layers[2], after.layers[2]).empty());
    QCOMPARE(turned(network.layers[3], after.layers[3]).size(), weightsOf(network.layers[3]).size());  // the output layer
    for (const float momentum : std::get<SparseLayer>(after.layers[1]).momentum) QCOMPARE(momentum, 0.0f);
    QCOMPARE(std::get<SparseLayer>(after.layers[0]).momentum, std::get<SparseLayer>(network.layers[0]).momentum);
  }

  void onlyARandomOrderDraws() {
    const Network network = randomNetwork();
    QVERIFY(!sameBits(flipped(network, {0.5, WeightOrder::Random, {}}, 1), flipped(network, {0.5, WeightOrder::Random, {}}, 2)));
    QVERIFY(sameBits(flipped(network, {0.5, WeightOrder::Weakest, {}}, 1), flipped(network, {0.5, WeightOrder::Weakest, {}}, 2)));
    QVERIFY(isRandom(FlipSigns{}) && !isRandom(FlipSigns{0.5, WeightOrder::Strongest, {}}));
  }
};

REWIRE_TEST(TestFlipSigns)
#include "tst_flip_signs.moc"

#include "core/perturb/network_damage.h"

#include <QTest>

#include "tests/support/hurt_networks.h"
#include "tests/support/networks.h"

using namespace rewire;
using test::denseNetwork;
using test::layerFromText;
using test::linksAsText;
using test::networkWith;
using test::problemOf;
using test::randomNetwork;
using test::sameBits;
using test::weightsAsText;

/// Perturbations put together.
class TestNetworkDamage : public QObject {
  Q_OBJECT

  static std::vector<Perturbation> everyKind() {
    return {RemoveLinks{}, RemoveNeurons{}, ShuffleWeights{}, SwapLinks{}, WeightNoise{}, Attack{}, InputNoise{}};
  }
  static std::vector<Network> someNetworks() {
    Network mixed = randomNetwork();
    mixed.layers.erase(mixed.layers.begin(), mixed.layers.begin() + 3);
    mixed.layers.insert(mixed.layers.begin(), layerFromText("0-14:2 1-3:-1", 2, 15));
    return {randomNetwork(), denseNetwork(), mixed, networkWith({layerFromText("", 1, 1)}), {{randomNetwork().layers[3]}}, {}};
  }
  static Damage everything(double strength) {
    Damage damage;
    damage.seed = 3;
    damage.swapLinks.fraction = strength;
    damage.shuffleWeights.fraction = strength;
    damage.weightNoise.sigma = strength;
    damage.removeLinks.fraction = strength;
    damage.removeNeurons.fraction = strength;
    damage.cut = {{0, 0, 14}, {1, 2, 2}, {9, 9, 9}};
    damage.silenced = {{0, 3}, {5, 5}};
    return damage;
  }

 private Q_SLOTS:
  void aStrengthOfNothingDoesNothing() {
    for (const Network& network : someNetworks()) {
      for (const Perturbation& kind : everyKind()) {
        const Damaged after = perturbed(network, kind, 1);
        QVERIFY2(sameBits(after.network, network), std::string(kindOf(kind)).c_str());
        QCOMPARE(after.swapped, std::vector<double>(network.layers.empty() ? 0 : network.layers.size() - 1, 0.0));
      }
      QVERIFY(sameBits(damaged(network, Damage{}).network, network));
    }
  }

  void whatIsDoneToImagesLeavesTheNetwork() {
    const Network network = randomNetwork();
    QVERIFY(sameBits(perturbed(network, withStrength(Attack{}, 0.5), 1).network, network));
    QVERIFY(sameBits(perturbed(network, withStrength(InputNoise{}, 0.5), 1).network, network));
  }

  void everyKindReachesTheNetwork() {
    const std::vector<Perturbation> kinds = {RemoveLinks{}, RemoveNeurons{}, ShuffleWeights{}, SwapLinks{}, WeightNoise{}};
    const Network network = randomNetwork();
    for (const Perturbation& kind : kinds) {
      const Perturbation half = withStrength(kind, 0.5);
      QVERIFY2(!sameBits(perturbed(network, half, 1).network, network), std::string(kindOf(kind)).c_str());
      QVERIFY(sameBits(perturbed(network, half, 1).network, perturbed(network, half, 1).network));
      QVERIFY(!sameBits(perturbed(network, half, 1).network, perturbed(network, half, 2).network));
    }
    QVERIFY(sameBits(network, randomNetwork()));  // what is given is not changed
  }

  void damageIsDoneInItsOrder() {
    const Network network = randomNetwork();
    const Damage damage = everything(0.3);
    const Damaged swapped = perturbed(network, damage.swapLinks, 3);
    Network step = perturbed(swapped.network, damage.shuffleWeights, 3).network;
    step = perturbed(step, damage.weightNoise, 3).network;
    step = perturbed(step, damage.removeLinks, 3).network;
    step = perturbed(step, damage.removeNeurons, 3).network;
    Damage byHand;
    byHand.cut = damage.cut;
    step = damaged(step, byHand).network;
    byHand.silenced = damage.silenced;
    step = damaged(step, byHand).network;

    const Damaged together = damaged(network, damage);
    QVERIFY(sameBits(together.network, step));
    QCOMPARE(together.swapped, swapped.swapped);
    QVERIFY(together.swapped[0] > 0.0);
  }

  void anyDamageLeavesASoundNetwork() {
    for (const Network& network : someNetworks()) {
      for (const double strength : {0.01, 0.5, 1.0}) {
        Damage damage = everything(strength);
        for (const LinkOrder order : {LinkOrder::Random, LinkOrder::Weakest, LinkOrder::Strongest, LinkOrder::Hubs}) {
          damage.removeLinks.order = order;
          QCOMPARE(problemOf(damaged(network, damage).network), std::string());
        }
      }
    }
  }

  void handsCutWhatTheyName() {
    Damage damage;
    damage.cut = {{0, 0, 1}};
    damage.silenced = {{0, 0}};
    const Network network = networkWith({layerFromText("0-0 1-0 0-1 1-1", 2, 2)});
    const Network after = damaged(network, damage).network;
    QCOMPARE(linksAsText(std::get<SparseLayer>(after.layers[0])), std::string("1-1"));
    QCOMPARE(std::get<DenseLayer>(after.layers[1]).weight, (std::vector<float>{0, 1, 0, 1}));
  }

  void linksAreCounted() {
    const Network network = networkWith({layerFromText("0-0:0 1-0", 2, 2), layerFromText("", 2, 3)});
    QCOMPARE(hiddenLinks(network), (std::vector<std::int64_t>{2, 0}));
    QCOMPARE(hiddenLinks(denseNetwork()), (std::vector<std::int64_t>{30, 20}));
    QCOMPARE(hiddenLinks(perturbed(denseNetwork(), withStrength(RemoveLinks{}, 0.1), 1).network),
             (std::vector<std::int64_t>{27, 18}));
    QVERIFY(hiddenLinks(Network{}).empty());
  }

  // Who changes one of these changes what a seed means, and says why in the commit.
  void aSeedMeansWhatItMeant() {
    const Network network = networkWith({layerFromText("0-0:1 1-0:2 2-1:3 3-1:4 0-2:5 3-2:6 1-3:7 2-3:8", 4, 4)});
    const auto after = [&](const Perturbation& kind) {
      return weightsAsText(std::get<SparseLayer>(perturbed(network, withStrength(kind, 0.5), 1).network.layers[0]));
    };
    QCOMPARE(after(RemoveLinks{}), std::string("0-0:1 1-3:7 2-1:3 3-1:4"));
    QCOMPARE(after(RemoveNeurons{}), std::string("0-2:5 1-3:7 2-3:8 3-2:6"));
    QCOMPARE(after(ShuffleWeights{}), std::string("0-0:1 0-2:5 1-0:2 1-3:7 2-1:4 2-3:8 3-1:3 3-2:6"));
    QCOMPARE(after(SwapLinks{}), std::string("0-0:1 0-2:5 1-2:6 1-3:7 2-1:3 2-3:8 3-0:2 3-1:4"));
  }
};

QTEST_GUILESS_MAIN(TestNetworkDamage)
#include "tst_network_damage.moc"

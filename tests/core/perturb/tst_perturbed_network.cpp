#include "core/perturb/perturbed_network.h"

#include <QTest>

#include "tests/support/networks.h"
#include "tests/support/perturbed_networks.h"
#include "tests/support/registry.h"

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
class TestPerturbedNetwork : public QObject {
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
  static Perturbations everything(double strength) {
    Perturbations perturbations;
    perturbations.seed = 3;
    perturbations.swapLinks.fraction = strength;
    perturbations.shuffleWeights.fraction = strength;
    perturbations.weightNoise.sigma = strength;
    perturbations.removeLinks.fraction = strength;
    perturbations.removeNeurons.fraction = strength;
    perturbations.cut = {{0, 0, 14}, {1, 2, 2}, {9, 9, 9}};
    perturbations.silenced = {{0, 3}, {5, 5}};
    return perturbations;
  }

 private Q_SLOTS:
  void aStrengthOfNothingDoesNothing() {
    for (const Network& network : someNetworks()) {
      for (const Perturbation& kind : everyKind()) {
        const PerturbedNetwork after = perturb(network, kind, 1);
        QVERIFY2(sameBits(after.network, network), std::string(kindOf(kind)).c_str());
        QCOMPARE(after.swapped, std::vector<double>(network.layers.empty() ? 0 : network.layers.size() - 1, 0.0));
      }
      QVERIFY(sameBits(perturb(network, Perturbations{}).network, network));
    }
  }

  void whatIsDoneToImagesLeavesTheNetwork() {
    const Network network = randomNetwork();
    QVERIFY(sameBits(perturb(network, withStrength(Attack{}, 0.5), 1).network, network));
    QVERIFY(sameBits(perturb(network, withStrength(InputNoise{}, 0.5), 1).network, network));
  }

  void everyKindReachesTheNetwork() {
    const std::vector<Perturbation> kinds = {RemoveLinks{}, RemoveNeurons{}, ShuffleWeights{}, SwapLinks{}, WeightNoise{}};
    const Network network = randomNetwork();
    for (const Perturbation& kind : kinds) {
      const Perturbation half = withStrength(kind, 0.5);
      QVERIFY2(!sameBits(perturb(network, half, 1).network, network), std::string(kindOf(kind)).c_str());
      QVERIFY(sameBits(perturb(network, half, 1).network, perturb(network, half, 1).network));
      QVERIFY(!sameBits(perturb(network, half, 1).network, perturb(network, half, 2).network));
    }
    QVERIFY(sameBits(network, randomNetwork()));  // what is given is not changed
  }

  void perturbationsAreDoneInTheirOrder() {
    const Network network = randomNetwork();
    const Perturbations perturbations = everything(0.3);
    const PerturbedNetwork swapped = perturb(network, perturbations.swapLinks, 3);
    Network step = perturb(swapped.network, perturbations.shuffleWeights, 3).network;
    step = perturb(step, perturbations.weightNoise, 3).network;
    step = perturb(step, perturbations.removeLinks, 3).network;
    step = perturb(step, perturbations.removeNeurons, 3).network;
    Perturbations byHand;
    byHand.cut = perturbations.cut;
    step = perturb(step, byHand).network;
    byHand.silenced = perturbations.silenced;
    step = perturb(step, byHand).network;

    const PerturbedNetwork together = perturb(network, perturbations);
    QVERIFY(sameBits(together.network, step));
    QCOMPARE(together.swapped, swapped.swapped);
    QVERIFY(together.swapped[0] > 0.0);
  }

  void anySequenceLeavesASoundNetwork() {
    for (const Network& network : someNetworks()) {
      for (const double strength : {0.01, 0.5, 1.0}) {
        Perturbations perturbations = everything(strength);
        for (const LinkOrder order : {LinkOrder::Random, LinkOrder::Weakest, LinkOrder::Strongest, LinkOrder::Hubs}) {
          perturbations.removeLinks.order = order;
          QCOMPARE(problemOf(perturb(network, perturbations).network), std::string());
        }
      }
    }
  }

  void handsCutWhatTheyName() {
    Perturbations perturbations;
    perturbations.cut = {{0, 0, 1}};
    perturbations.silenced = {{0, 0}};
    const Network network = networkWith({layerFromText("0-0 1-0 0-1 1-1", 2, 2)});
    const Network after = perturb(network, perturbations).network;
    QCOMPARE(linksAsText(std::get<SparseLayer>(after.layers[0])), std::string("1-1"));
    QCOMPARE(std::get<DenseLayer>(after.layers[1]).weight, (std::vector<float>{0, 1, 0, 1}));
  }

  void linksAreCounted() {
    const Network network = networkWith({layerFromText("0-0:0 1-0", 2, 2), layerFromText("", 2, 3)});
    QCOMPARE(hiddenLinks(network), (std::vector<std::int64_t>{2, 0}));
    QCOMPARE(hiddenLinks(denseNetwork()), (std::vector<std::int64_t>{30, 20}));
    QCOMPARE(hiddenLinks(perturb(denseNetwork(), withStrength(RemoveLinks{}, 0.1), 1).network),
             (std::vector<std::int64_t>{27, 18}));
    QVERIFY(hiddenLinks(Network{}).empty());
  }

  // Who changes one of these changes what a seed means, and says why in the commit.
  void aSeedMeansWhatItMeant() {
    const Network network = networkWith({layerFromText("0-0:1 1-0:2 2-1:3 3-1:4 0-2:5 3-2:6 1-3:7 2-3:8", 4, 4)});
    const auto after = [&](const Perturbation& kind) {
      return weightsAsText(std::get<SparseLayer>(perturb(network, withStrength(kind, 0.5), 1).network.layers[0]));
    };
    QCOMPARE(after(RemoveLinks{}), std::string("0-0:1 1-3:7 2-1:3 3-1:4"));
    QCOMPARE(after(RemoveNeurons{}), std::string("0-2:5 1-3:7 2-3:8 3-2:6"));
    QCOMPARE(after(ShuffleWeights{}), std::string("0-0:1 0-2:5 1-0:2 1-3:7 2-1:4 2-3:8 3-1:3 3-2:6"));
    QCOMPARE(after(SwapLinks{}), std::string("0-0:1 0-2:5 1-2:6 1-3:7 2-1:3 2-3:8 3-0:2 3-1:4"));
  }
};

REWIRE_TEST(TestPerturbedNetwork)
#include "tst_perturbed_network.moc"

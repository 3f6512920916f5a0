#include "core/perturb/perturbed_network.h"

#include <QTest>
#include <algorithm>
#include <cmath>

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
    perturbations.step<SwapLinks>().fraction = strength;
    perturbations.step<ShuffleWeights>().fraction = strength;
    perturbations.step<WeightNoise>().sigma = strength;
    perturbations.step<RemoveLinks>().fraction = strength;
    perturbations.step<RemoveNeurons>().fraction = strength;
    perturbations.removedLinks = {{0, 0, 14}, {1, 2, 2}, {9, 9, 9}};
    perturbations.silencedNeurons = {{0, 3}, {5, 5}};
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
    QVERIFY(sameBits(network, randomNetwork()));  // the given network is not changed
  }

  void perturbationsAreDoneInTheirOrder() {
    const Network network = randomNetwork();
    const Perturbations perturbations = everything(0.3);
    const PerturbedNetwork swapped = perturb(network, perturbations.step<SwapLinks>(), 3);
    Network step = perturb(swapped.network, perturbations.step<ShuffleWeights>(), 3).network;
    step = perturb(step, perturbations.step<WeightNoise>(), 3).network;
    step = perturb(step, perturbations.step<RemoveLinks>(), 3).network;
    step = perturb(step, perturbations.step<RemoveNeurons>(), 3).network;
    Perturbations byHand;
    byHand.removedLinks = perturbations.removedLinks;
    step = perturb(step, byHand).network;
    byHand.silencedNeurons = perturbations.silencedNeurons;
    step = perturb(step, byHand).network;

    const PerturbedNetwork together = perturb(network, perturbations);
    QVERIFY(sameBits(together.network, step));
    QCOMPARE(together.swapped, swapped.swapped);
    QVERIFY(together.swapped[0] > 0.0);
  }

  void sharesOfLaterStepsAreOfTheRest() {
    const auto half = inSequence({withStrength(RemoveLinks{}, 0.5), withStrength(RemoveLinks{}, 0.5)}, 7);
    QCOMPARE(hiddenLinks(perturb(denseNetwork(), half).network),
             (std::vector<std::int64_t>{7, 5}));  // 15 and 10 left from 30 and 20, then
    const auto links = hiddenLinks(randomNetwork());
    const auto left = hiddenLinks(perturb(randomNetwork(), half).network);
    for (std::size_t i = 0; i < links.size(); ++i) {
      const std::int64_t once = links[i] - std::llround(0.5 * static_cast<double>(links[i]));
      QCOMPARE(left[i], once - std::llround(0.5 * static_cast<double>(once)));
    }
  }

  void theSameKindTwiceDrawsAnew() {
    const Network network = randomNetwork();
    const Perturbation noise = withStrength(WeightNoise{}, 0.5);
    const Network once = perturb(network, noise, 3).network;
    QVERIFY(!sameBits(perturb(network, inSequence({noise, noise}, 3)).network, perturb(once, noise, 3).network));
    Perturbations alike = inSequence({noise, noise}, 3);
    alike.steps[1].draw = 0;
    QVERIFY(sameBits(perturb(network, alike).network, perturb(once, noise, 3).network));
  }

  void removedLinksOfDenseLayersStayRemoved() {
    for (const Perturbation& kind : {withStrength(WeightNoise{}, 1.0), withStrength(ShuffleWeights{}, 1.0)}) {
      const auto steps = inSequence({withStrength(RemoveLinks{}, 0.5), kind}, 1);
      QCOMPARE(hiddenLinks(perturb(denseNetwork(), steps).network), (std::vector<std::int64_t>{15, 10}));
    }
    const RemoveLinks output{0.5, LinkOrder::Random, {2}};
    const auto steps = inSequence({output, WeightNoise{1.0, {2}}}, 1);
    const Network after = perturb(denseNetwork(), steps).network;
    const auto& weight = std::get<DenseLayer>(after.layers[2]).weight;
    QCOMPARE(std::count(weight.begin(), weight.end(), 0.0f), 6);
    QVERIFY(std::get<DenseLayer>(after.layers[2]).bias == std::get<DenseLayer>(denseNetwork().layers[2]).bias);
  }

  void theOutputLayerIsReachedWhereItIsNamed() {
    const Network network = randomNetwork();
    for (const LinkOrder order : {LinkOrder::Random, LinkOrder::Weakest, LinkOrder::Strongest, LinkOrder::Hubs}) {
      const Network after = perturb(network, RemoveLinks{0.25, order, {3}}, 1).network;
      const auto& weight = std::get<DenseLayer>(after.layers[3]).weight;
      QCOMPARE(std::count(weight.begin(), weight.end(), 0.0f), 15);  // a quarter of 15 x 4
      for (int i = 0; i < 3; ++i) QCOMPARE(test::differingLinks(after.layers[i], network.layers[i]), 0);
    }
  }

  void everyStepIsTold() {
    std::vector<std::int64_t> links;
    const auto steps =
        inSequence({withStrength(RemoveLinks{}, 0.5), withStrength(Attack{}, 0.1), withStrength(RemoveLinks{}, 1.0)}, 1);
    perturb(denseNetwork(), steps, [&](const Network& network) { links.push_back(hiddenLinks(network)[0]); });
    QCOMPARE(links, (std::vector<std::int64_t>{15, 15, 0}));
  }

  void anySequenceLeavesASoundNetwork() {
    for (const Network& network : someNetworks()) {
      for (const double strength : {0.01, 0.5, 1.0}) {
        Perturbations perturbations = everything(strength);
        for (const LinkOrder order : {LinkOrder::Random, LinkOrder::Weakest, LinkOrder::Strongest, LinkOrder::Hubs}) {
          perturbations.step<RemoveLinks>().order = order;
          QCOMPARE(problemOf(perturb(network, perturbations).network), std::string());
        }
      }
    }
  }

  void handsCutWhatTheyName() {
    Perturbations perturbations;
    perturbations.removedLinks = {{0, 0, 1}};
    perturbations.silencedNeurons = {{0, 0}};
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

  // A change of these numbers changes what a seed means; the commit says why.
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

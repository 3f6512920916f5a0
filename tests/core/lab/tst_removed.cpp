#include "core/lab/removed.h"

#include "core/perturb/perturbed_network.h"
#include "tests/support/networks.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>

using namespace rewire;
using namespace rewire::test;

namespace {

DenseLayer allOnes(int inputs, int outputs) {
  const auto cells = static_cast<std::size_t>(inputs) * static_cast<std::size_t>(outputs);
  const std::vector<float> ones(cells, 1.0f), zeros(static_cast<std::size_t>(outputs), 0.0f);
  return {inputs, outputs, ones, std::vector<float>(cells, 0.0f), zeros, zeros};
}

/// 3 inputs, hidden layers of 3 and 2 neurons, 2 classes; every hidden neuron has a bias.
Network small() {
  Network network;
  network.layers.emplace_back(layerFromText("0-0:0.5 1-0:-1 1-1:2 2-1:3 2-2:4", 3, 3));
  network.layers.emplace_back(layerFromText("0-0:5 1-0:6 1-1:7 2-1:8", 3, 2));
  network.layers.emplace_back(allOnes(2, 2));
  for (int i = 0; i < 2; ++i) std::ranges::fill(std::get<SparseLayer>(network.layers[static_cast<std::size_t>(i)]).bias, 0.25f);
  return network;
}

std::shared_ptr<const Removed> removedBy(const Perturbations& perturbations, const Network& network = small()) {
  return removedBetween(network, perturb(network, perturbations).network, perturbations);
}

/// The weight of a link of the first layer, which is dense.
float weightOf(const Network& network, const Link& link) {
  const auto& layer = std::get<DenseLayer>(network.layers.front());
  return layer.weight[static_cast<std::size_t>(link.to * layer.inputs + link.from)];
}

}  // namespace

class TestRemoved : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void linksThatAreGoneKeepTheirWeights() {
    Perturbations perturbations;
    perturbations.removedLinks = {{0, 1, 0}, {0, 2, 2}, {1, 1, 1}, {1, 0, 1}};  // the last is not there
    const auto removed = removedBy(perturbations);
    QVERIFY(removed);
    QCOMPARE(removed->links.size(), 3u);
    QCOMPARE(removed->links[0], (std::vector<Link>{{1, 0, -1.0f}, {2, 2, 4.0f}}));
    QCOMPARE(removed->links[1], (std::vector<Link>{{1, 1, 7.0f}}));
    QVERIFY(removed->links[2].empty());
    QVERIFY(removed->neurons.empty());
  }

  void aShareOfTheLinksIsCutOnceEach() {
    Perturbations perturbations;
    perturbations.step<RemoveLinks>().fraction = 0.5;
    const Network before = small();
    const auto removed = removedBy(perturbations, before);
    const auto after = hiddenLinks(perturb(before, perturbations).network);
    QCOMPARE(std::ssize(removed->links[0]), hiddenLinks(before)[0] - after[0]);
    QCOMPARE(std::ssize(removed->links[1]), hiddenLinks(before)[1] - after[1]);
  }

  void silencedByHandOrByShare() {
    Perturbations perturbations;
    perturbations.silencedNeurons = {{1, 1}, {0, 2}, {5, 0}, {0, 9}};  // the last two are not there
    const auto byHand = removedBy(perturbations);
    QCOMPARE(byHand->neurons, (std::vector<HiddenNeuron>{{0, 2}, {1, 1}}));
    QCOMPARE(byHand->links[0], (std::vector<Link>{{2, 2, 4.0f}}));
    QCOMPARE(byHand->links[1], (std::vector<Link>{{1, 1, 7.0f}, {2, 1, 8.0f}}));
    QCOMPARE(byHand->links[2], (std::vector<Link>{{1, 0, 1.0f}, {1, 1, 1.0f}}));

    Perturbations share;
    share.step<RemoveNeurons>().fraction = 1.0;
    QCOMPARE(removedBy(share)->neurons, (std::vector<HiddenNeuron>{{0, 0}, {0, 1}, {0, 2}, {1, 0}, {1, 1}}));
  }

  void aNeuronThatOnlyLostItsLinksIsNotSilenced() {
    Perturbations perturbations;
    perturbations.step<RemoveLinks>().fraction = 1.0;
    perturbations.step<RemoveNeurons>() = {1.0, NeuronOrder::Random, {0}};
    QCOMPARE(removedBy(perturbations)->neurons.size(), 3u);  // those of hidden layer 0; the others still have their bias
  }

  void otherPartnersAndWeightsAreNoRemoval() {
    Perturbations perturbations;
    perturbations.step<SwapLinks>().fraction = 1.0;
    perturbations.step<WeightNoise>().sigma = 1.0;
    perturbations.step<ShuffleWeights>().fraction = 1.0;
    QVERIFY(!removedBy(perturbations));
    QVERIFY(!removedBy({}));
  }

  void afterSwappingOnlyWhatWasTakenAwayIsCut() {
    Perturbations perturbations;
    perturbations.step<SwapLinks>().fraction = 1.0;
    perturbations.step<RemoveLinks>().fraction = 0.4;
    const auto removed = removedBy(perturbations);
    QCOMPARE(removed->links[0].size(), 2u);
    QCOMPARE(removed->links[1].size(), 2u);
  }

  void denseLayersLoseTheLinksWhoseWeightBecameZero() {
    Network network;
    network.layers.emplace_back(allOnes(3, 2));
    network.layers.emplace_back(allOnes(2, 2));
    Perturbations perturbations;
    perturbations.step<RemoveLinks>().fraction = 0.5;
    const auto half = removedBy(perturbations, network);
    QVERIFY(half);
    QCOMPARE(half->links[0].size(), 3u);
    for (const Link& link : half->links[0]) QCOMPARE(weightOf(perturb(network, perturbations).network, link), 0.0f);
    QVERIFY(half->links[1].empty());
    perturbations = {};
    perturbations.removedLinks = {{0, 2, 1}};
    QCOMPARE(removedBy(perturbations, network)->links[0], (std::vector<Link>{{2, 1, 1.0f}}));
    perturbations.silencedNeurons = {{0, 1}};
    QCOMPARE(removedBy(perturbations, network)->neurons.size(), 1u);
    perturbations = {};
    perturbations.step<RemoveNeurons>().fraction = 1.0;
    QCOMPARE(removedBy(perturbations, network)->neurons.size(), 2u);
  }
};

REWIRE_TEST(TestRemoved)
#include "tst_removed.moc"

#include "core/live/injury.h"

#include "core/perturb/network_damage.h"
#include "tests/support/networks.h"

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

std::shared_ptr<const Injury> injuryBy(const Damage& damage, const Network& network = small()) {
  return injuryOf(network, damaged(network, damage).network, damage);
}

/// Of a link of the first layer, which is dense.
float weightOf(const Network& network, const Link& link) {
  const auto& layer = std::get<DenseLayer>(network.layers.front());
  return layer.weight[static_cast<std::size_t>(link.to * layer.inputs + link.from)];
}

}  // namespace

class TestInjury : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void linksThatAreGoneKeepTheirWeights() {
    Damage damage;
    damage.cut = {{0, 1, 0}, {0, 2, 2}, {1, 1, 1}, {1, 0, 1}};  // the last is not there
    const auto injury = injuryBy(damage);
    QVERIFY(injury);
    QCOMPARE(injury->cut.size(), 3u);
    QCOMPARE(injury->cut[0], (std::vector<Link>{{1, 0, -1.0f}, {2, 2, 4.0f}}));
    QCOMPARE(injury->cut[1], (std::vector<Link>{{1, 1, 7.0f}}));
    QVERIFY(injury->cut[2].empty());
    QVERIFY(injury->silenced.empty());
  }

  void aShareOfTheLinksIsCutOnceEach() {
    Damage damage;
    damage.removeLinks.fraction = 0.5;
    const Network before = small();
    const auto injury = injuryBy(damage, before);
    const auto after = hiddenLinks(damaged(before, damage).network);
    QCOMPARE(std::ssize(injury->cut[0]), hiddenLinks(before)[0] - after[0]);
    QCOMPARE(std::ssize(injury->cut[1]), hiddenLinks(before)[1] - after[1]);
  }

  void silencedByHandOrByShare() {
    Damage damage;
    damage.silenced = {{1, 1}, {0, 2}, {5, 0}, {0, 9}};  // the last two are not there
    const auto byHand = injuryBy(damage);
    QCOMPARE(byHand->silenced, (std::vector<HiddenNeuron>{{0, 2}, {1, 1}}));
    QCOMPARE(byHand->cut[0], (std::vector<Link>{{2, 2, 4.0f}}));
    QCOMPARE(byHand->cut[1], (std::vector<Link>{{1, 1, 7.0f}, {2, 1, 8.0f}}));
    QCOMPARE(byHand->cut[2], (std::vector<Link>{{1, 0, 1.0f}, {1, 1, 1.0f}}));

    Damage share;
    share.removeNeurons.fraction = 1.0;
    QCOMPARE(injuryBy(share)->silenced, (std::vector<HiddenNeuron>{{0, 0}, {0, 1}, {0, 2}, {1, 0}, {1, 1}}));
  }

  void aNeuronThatOnlyLostItsLinksIsNotSilenced() {
    Damage damage;
    damage.removeLinks.fraction = 1.0;
    damage.removeNeurons = {1.0, NeuronOrder::Random, {0}};
    QCOMPARE(injuryBy(damage)->silenced.size(), 3u);  // those of hidden layer 0; the others still have their bias
  }

  void otherPartnersAndWeightsAreNoInjury() {
    Damage damage;
    damage.swapLinks.fraction = 1.0;
    damage.weightNoise.sigma = 1.0;
    damage.shuffleWeights.fraction = 1.0;
    QVERIFY(!injuryBy(damage));
    QVERIFY(!injuryBy({}));
  }

  void afterSwappingOnlyWhatWasTakenAwayIsCut() {
    Damage damage;
    damage.swapLinks.fraction = 1.0;
    damage.removeLinks.fraction = 0.4;
    const auto injury = injuryBy(damage);
    QCOMPARE(injury->cut[0].size(), 2u);
    QCOMPARE(injury->cut[1].size(), 2u);
  }

  void denseLayersLoseTheLinksWhoseWeightBecameZero() {
    Network network;
    network.layers.emplace_back(allOnes(3, 2));
    network.layers.emplace_back(allOnes(2, 2));
    Damage damage;
    damage.removeLinks.fraction = 0.5;
    const auto half = injuryBy(damage, network);
    QVERIFY(half);
    QCOMPARE(half->cut[0].size(), 3u);
    for (const Link& link : half->cut[0]) QCOMPARE(weightOf(damaged(network, damage).network, link), 0.0f);
    QVERIFY(half->cut[1].empty());
    damage = {};
    damage.cut = {{0, 2, 1}};
    QCOMPARE(injuryBy(damage, network)->cut[0], (std::vector<Link>{{2, 1, 1.0f}}));
    damage.silenced = {{0, 1}};
    QCOMPARE(injuryBy(damage, network)->silenced.size(), 1u);
    damage = {};
    damage.removeNeurons.fraction = 1.0;
    QCOMPARE(injuryBy(damage, network)->silenced.size(), 2u);
  }
};

QTEST_GUILESS_MAIN(TestInjury)
#include "tst_injury.moc"

#include "core/perturb/hand_removal.h"
#include "core/perturb/kinds/remove_neurons.h"
#include "core/perturb/perturbed_network.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <set>

#include "tests/support/networks.h"
#include "tests/support/perturbed_networks.h"
#include "tests/support/reference_network.h"
#include "tests/support/registry.h"

using namespace rewire;
using test::denseNetwork;
using test::layerFromText;
using test::networkWith;
using test::problemOf;
using test::randomNetwork;
using test::sameBits;
using test::statesOf;

/// Neurons silenced: drawn, by degree, by hand.
class TestNeuronRemoval : public QObject {
  Q_OBJECT

  static Network without(Network network, const RemoveNeurons& removal, std::uint64_t seed = 1) {
    network = perturb(network, removal, seed).network;
    return network;
  }
  static Network silenced(Network network, const std::vector<HiddenNeuron>& neurons) {
    silenceNeurons(network, neurons);
    return network;
  }
  static const std::vector<float>& biasOf(const Layer& layer) {
    return std::visit([](const auto& l) -> const std::vector<float>& { return l.bias; }, layer);
  }
  static const std::vector<float>& biasMomentumOf(const Layer& layer) {
    return std::visit([](const auto& l) -> const std::vector<float>& { return l.biasMomentum; }, layer);
  }

  /// The silent neurons of a hidden layer by their biases, none of which is 0 in a network that is whole.
  static std::set<int> silentIn(const Network& network, int layer) {
    std::set<int> silent;
    for (int i = 0; i < outputsOf(network.layers[layer]); ++i) {
      if (biasOf(network.layers[layer])[i] == 0.0f) silent.insert(i);
    }
    return silent;
  }

  /// The first thing that is not as it must be where exactly these neurons were silenced.
  static std::string wrongWith(const Network& after, const Network& whole, const std::vector<std::set<int>>& silent) {
    for (int layer = 0; layer < std::ssize(whole.layers); ++layer) {
      const bool hidden = layer + 1 < std::ssize(whole.layers);
      auto expected = statesOf(whole.layers[layer]);
      std::erase_if(expected, [&](const auto& link) {
        return (hidden && silent[layer].contains(link.first.first)) ||
               (layer > 0 && silent[layer - 1].contains(link.first.second));
      });
      if (statesOf(after.layers[layer]) != expected) return "the links of layer " + std::to_string(layer);
      for (int neuron = 0; neuron < outputsOf(whole.layers[layer]); ++neuron) {
        const bool mute = hidden && silent[layer].contains(neuron);
        if (biasOf(after.layers[layer])[neuron] != (mute ? 0.0f : biasOf(whole.layers[layer])[neuron])) return "a bias";
        if (biasMomentumOf(after.layers[layer])[neuron] != (mute ? 0.0f : biasMomentumOf(whole.layers[layer])[neuron]))
          return "the momentum of a bias";
      }
    }
    return problemOf(after);
  }

  static std::vector<std::set<int>> silentNeurons(const Network& network) {
    std::vector<std::set<int>> silent;
    for (int layer = 0; layer + 1 < std::ssize(network.layers); ++layer) silent.push_back(silentIn(network, layer));
    return silent;
  }

 private Q_SLOTS:
  void eachLayerLosesItsShareWithAllLinks() {
    for (const Network& whole : {randomNetwork(), denseNetwork()}) {
      for (const NeuronOrder order : {NeuronOrder::Random, NeuronOrder::Hubs}) {
        std::vector<std::set<int>> before(whole.layers.size() - 1);
        for (const double fraction : {0.0, 0.04, 0.3, 0.65, 1.0}) {
          const Network after = without(whole, {fraction, order, {}});
          const std::vector<std::set<int>> silent = silentNeurons(after);
          QCOMPARE(wrongWith(after, whole, silent), std::string());
          for (std::size_t i = 0; i < silent.size(); ++i) {
            QCOMPARE(std::llround(fraction * outputsOf(whole.layers[i])), std::ssize(silent[i]));
            QVERIFY(std::includes(silent[i].begin(), silent[i].end(), before[i].begin(), before[i].end()));
          }
          before = silent;
        }
      }
    }
  }

  void nothingRemovedChangesNothing() {
    QVERIFY(sameBits(without(randomNetwork(), {0.0, NeuronOrder::Random, {}}), randomNetwork()));
    QVERIFY(sameBits(silenced(randomNetwork(), {}), randomNetwork()));
  }

  void aSilentNeuronSaysNothing() {
    const Network after = without(randomNetwork(), {0.4, NeuronOrder::Random, {}});
    const test::Matrix images(3, std::vector<double>(20, 1.5));
    const std::vector<test::Matrix> activations = test::ReferenceNetwork(after).activations(images);
    int speaking = 0;
    for (int layer = 0; layer < 3; ++layer) {
      const std::set<int> silent = silentIn(after, layer);
      for (int neuron = 0; neuron < outputsOf(after.layers[layer]); ++neuron) {
        const double value = activations[layer + 1][0][neuron];
        if (silent.contains(neuron)) QCOMPARE(value, 0.0);
        speaking += value > 0.0;
      }
    }
    QVERIFY(speaking > 0);
  }

  void theSeedDecides() {
    for (const NeuronOrder order : {NeuronOrder::Random, NeuronOrder::Hubs}) {
      QVERIFY(sameBits(without(randomNetwork(), {0.3, order, {}}, 5), without(randomNetwork(), {0.3, order, {}}, 5)));
      QVERIFY(!sameBits(without(denseNetwork(), {0.4, order, {}}, 5), without(denseNetwork(), {0.4, order, {}}, 6)));
    }
  }

  void everyNeuronIsAsLikelyToGo() {
    std::vector<int> counts(4, 0);
    const int draws = 4000;
    for (int seed = 0; seed < draws; ++seed) {
      const Network after = without(denseNetwork(), {0.5, NeuronOrder::Random, {1}}, static_cast<std::uint64_t>(seed));
      for (const int neuron : silentIn(after, 1)) ++counts[neuron];
    }
    for (const int count : counts) QVERIFY(std::abs(count - draws / 2) < 160);  // 5 standard deviations
  }

  void hubsGoFirst() {
    SparseLayer first = layerFromText("0-0 0-1 1-1 0-2", 2, 4);
    first.bias = {1, 1, 1, 1};
    SparseLayer second = layerFromText("2-0 2-1 2-2", 4, 3);
    second.bias = {1, 1, 1};
    const Network network = networkWith({first, second});  // total degrees of the first outputs: 1, 2, 4, 0
    const auto gone = [&](double fraction) { return silentIn(without(network, {fraction, NeuronOrder::Hubs, {0}}), 0); };
    QCOMPARE(gone(0.25), (std::set<int>{2}));
    QCOMPARE(gone(0.5), (std::set<int>{1, 2}));
    QCOMPARE(gone(0.75), (std::set<int>{0, 1, 2}));
  }

  void onlyChosenLayersLoseNeurons() {
    const Network whole = randomNetwork();
    const Network after = without(whole, {0.5, NeuronOrder::Random, {1, 5}});
    QVERIFY(silentIn(after, 0).empty() && silentIn(after, 2).empty());
    QCOMPARE(std::ssize(silentIn(after, 1)), 13);
    QVERIFY(sameBits({{after.layers[0], after.layers[3]}}, {{whole.layers[0], whole.layers[3]}}));
    QVERIFY(!sameBits({{after.layers[2]}}, {{whole.layers[2]}}));  // its links from silent neurons are gone
  }

  void neuronsAreSilencedByHand() {
    for (const Network& whole : {randomNetwork(), denseNetwork()}) {
      const bool three = whole.layers.size() == 4;
      std::vector<std::set<int>> silent = {{0, 3}, {2}};
      if (three) silent.push_back({});
      QCOMPARE(wrongWith(silenced(whole, {{0, 3}, {1, 2}, {0, 0}, {0, 3}}), whole, silent), std::string());
    }
  }

  void neuronsThatAreNotThereArePassedOver() {
    const std::vector<HiddenNeuron> misses = {{3, 0}, {4, 0}, {-1, 0}, {0, 30}, {0, -1}};
    QVERIFY(sameBits(silenced(randomNetwork(), misses), randomNetwork()));
    QVERIFY(silenced(Network{}, {{0, 0}}).layers.empty());
  }

  void oneNeuronAndLayersWithoutLinksAreFine() {
    const Network tiny = networkWith({layerFromText("", 1, 1), layerFromText("0-0", 1, 1)});
    for (const NeuronOrder order : {NeuronOrder::Random, NeuronOrder::Hubs}) {
      const Network after = without(tiny, {1.0, order, {}});
      QCOMPARE(problemOf(after), std::string());
      QVERIFY(statesOf(after.layers[1]).empty() && statesOf(after.layers[2]).empty());
      QVERIFY(sameBits(without(tiny, {0.4, order, {}}), tiny));  // less than half of one neuron is none
    }
  }
};

REWIRE_TEST(TestNeuronRemoval)
#include "tst_remove_neurons.moc"

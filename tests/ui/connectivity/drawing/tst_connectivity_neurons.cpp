#include "tests/support/registry.h"
#include "tests/support/removed_parts.h"
#include "tests/support/snapshots.h"
#include "ui/connectivity/drawing/connectivity_neurons.h"

#include <QTest>

#include <numeric>

using namespace rewire;

class TstConnectivityNeurons : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void degreesAreLinksInAndOut() {
    const ShownNetworkPtr network = shownNetworkOf(*makeSnapshot({64, 40, 30, 4}, 0.2));
    const NeuronDegrees degrees = neuronDegrees(*network);
    QCOMPARE(degrees.of.size(), std::size_t{4});
    const auto sumOf = [&](std::size_t layer) {
      return std::accumulate(degrees.of[layer].begin(), degrees.of[layer].end(), std::int64_t{0});
    };
    QCOMPARE(sumOf(0), network->layers[0].links());
    QCOMPARE(sumOf(1), network->layers[0].links() + network->layers[1].links());
    QCOMPARE(sumOf(3), network->layers[2].links());
    QCOMPARE(degrees.of[3][2], 30);
    QCOMPARE(degrees.most[3], 30);
  }

  void noNetworkHasNoDegrees() { QVERIFY(neuronDegrees(ShownNetwork{}).of.empty()); }

  void factsCountTheLinksOfOneNeuron() {
    const ShownNetworkPtr network = shownNetworkOf(*makeSnapshot({64, 40, 30, 4}, 0.2));
    const LayerState& before = network->layers[0];
    const LayerState& after = network->layers[1];
    for (int neuron = 0; neuron < 40; ++neuron) {
      const NeuronFacts facts = neuronFacts(*network, {1, neuron});
      QCOMPARE(facts.linksIn, std::int64_t{before.topology->inDegree[static_cast<std::size_t>(neuron)]});
      QCOMPARE(facts.linksOut, std::int64_t{after.topology->outDegree[static_cast<std::size_t>(neuron)]});
      QCOMPARE(facts.lifted.size(), static_cast<std::size_t>(facts.linksIn + facts.linksOut));
      for (const NeuronLink& link : facts.lifted) QVERIFY(link.from == facts.id || link.to == facts.id);
    }
  }

  void weightsAreThoseOfTheLinks() {
    auto network = std::make_shared<ShownNetwork>();
    // Two inputs, three outputs; rows are output neurons.
    network->layers = {LayerState{.inputs = 2,
                                  .outputs = 3,
                                  .topology = {},
                                  .initialTopology = {},
                                  .weights = std::make_shared<std::vector<float>>(std::vector<float>{1, 2, 3, -4, 5, 6}),
                                  .bias = {}}};
    const NeuronFacts out = neuronFacts(*network, {0, 1});
    QCOMPARE(out.linksIn, std::int64_t{0});
    QCOMPARE(out.linksOut, std::int64_t{3});
    QCOMPARE(out.meanOut, 4.0);  // 2, |−4|, 6
    const NeuronFacts in = neuronFacts(*network, {1, 1});
    QCOMPARE(in.linksIn, std::int64_t{2});
    QCOMPARE(in.meanIn, 3.5);                  // 3, |−4|
    QCOMPARE(in.lifted.back().weight, -4.0f);  // the strongest is drawn last
  }

  void onlyTheStrongestAreLifted() {
    const ShownNetworkPtr network = shownNetworkOf(*freshSnapshot({16, 5000, 2}, 0.01));
    const NeuronFacts facts = neuronFacts(*network, {2, 1});
    QCOMPARE(facts.linksIn, std::int64_t{5000});
    QCOMPARE(facts.lifted.size(), NeuronFacts::kMostLifted);
    QVERIFY(facts.lifted.front().strength <= facts.lifted.back().strength);
  }

  void namesAndNumbers() {
    const ShownNetworkPtr network = shownNetworkOf(*makeSnapshot({784, 100, 100, 10}, 0.1));
    const ConnectivityLayout layout(*network, {0, 0, 600, 400}, 20.0);
    QCOMPARE(neuronName(*network, layout, {0, 12 * 28 + 5}), QString("pixel row 12, column 5"));
    QCOMPARE(neuronName(*network, layout, {2, 41}), QString("hidden 2, neuron 41"));
    QCOMPARE(neuronName(*network, layout, {3, 3}), QString("output 3, class “3”"));
    QCOMPARE(neuronText(*network, layout, neuronFacts(*network, {0, 0})).size(), 2);
    const QStringList text = neuronText(*network, layout, neuronFacts(*network, {2, 41}));
    QCOMPARE(text.size(), 3);
    QVERIFY(text[1].contains("links in · mean |weight| 0."));
    QVERIFY(text[2].contains("links out"));
  }

  void aPerturbedNetworkHasFewerLinksAndSaysSo() {
    const SnapshotPtr whole = makeSnapshot({64, 40, 30, 4}, 0.2);
    const ShownNetworkPtr perturbed = withRemoved(whole, 4, {{0, 7}});
    const NeuronDegrees before = neuronDegrees(*shownNetworkOf(*whole));
    const NeuronDegrees now = neuronDegrees(*perturbed);
    QCOMPARE(now.of[1][7], 0);
    for (const int neuron : {3, 7}) {
      const NeuronFacts was = neuronFacts(*shownNetworkOf(*whole), {1, neuron});
      const NeuronFacts is = neuronFacts(*perturbed, {1, neuron});
      QCOMPARE(is.linksIn + is.removedIn, was.linksIn);
      QCOMPARE(is.linksOut + is.removedOut, was.linksOut);
      QCOMPARE(static_cast<std::int64_t>(is.removed.size()), is.removedIn + is.removedOut);
      QCOMPARE(is.linksIn + is.linksOut, static_cast<std::int64_t>(now.of[1][static_cast<std::size_t>(neuron)]));
      QVERIFY(now.of[1][static_cast<std::size_t>(neuron)] < before.of[1][static_cast<std::size_t>(neuron)]);
    }
    const ConnectivityLayout layout(*perturbed, {0, 0, 600, 400}, 20.0);
    const QStringList text = neuronText(*perturbed, layout, neuronFacts(*perturbed, {1, 7}));
    QCOMPARE(text[0], QString("hidden 1, neuron 7 · silenced"));
    QVERIFY(text[1].startsWith("0 links in, ") && text[1].endsWith(" cut"));
  }

  void aDenseLayerThatWasPerturbedToo() {
    const SnapshotPtr whole = freshSnapshot({16, 8, 6, 2}, 1.0);
    const ShownNetworkPtr perturbed = withRemoved(whole, 4, {{1, 2}});
    QCOMPARE(neuronDegrees(*perturbed).of[2][2], 0);
    const NeuronFacts facts = neuronFacts(*perturbed, {1, 0});
    QCOMPARE(facts.linksIn, std::int64_t{12});
    QCOMPARE(facts.removedIn, std::int64_t{4});
    QCOMPARE(facts.linksOut + facts.removedOut, std::int64_t{6});
    QVERIFY(facts.removedOut >= 1);
  }

  void aSilencedNeuronShowsOnlyItsRemovedLinksAndEvenly() {
    const ShownNetworkPtr perturbed = withRemoved(freshSnapshot({100, 8, 90, 2}, 1.0), 0, {{0, 2}});
    NeuronFacts facts = neuronFacts(*perturbed, {1, 2});
    QVERIFY(facts.lifted.empty());
    QCOMPARE(facts.removedIn, std::int64_t{100});
    QCOMPARE(facts.removedOut, std::int64_t{90});
    QCOMPARE(facts.removed.size(), 2 * NeuronFacts::kMostRemoved);
    QCOMPARE(facts.removed.front().from, (NeuronId{0, 0}));
    QVERIFY(facts.removed[NeuronFacts::kMostRemoved - 1].from.neuron > 90);
    QVERIFY(facts.removed.back().to.neuron > 80);
    auto withoutList = std::make_shared<ShownNetwork>(*perturbed);  // as where it was applied to the network that trains
    withoutList->removed = nullptr;
    facts = neuronFacts(*withoutList, {1, 2});
    QVERIFY(facts.lifted.empty());
    QCOMPARE(facts.linksIn, std::int64_t{0});
  }

  void onlyHiddenNeuronsAreTheLabs() {
    const ShownNetworkPtr network = shownNetworkOf(*makeSnapshot({64, 40, 30, 4}, 0.2));
    QCOMPARE(hiddenNeuron(*network, {1, 5}), std::optional(HiddenNeuron{0, 5}));
    QCOMPARE(hiddenNeuron(*network, {2, 29}), std::optional(HiddenNeuron{1, 29}));
    QVERIFY(!hiddenNeuron(*network, {0, 5}));
    QVERIFY(!hiddenNeuron(*network, {3, 1}));
  }

  void keysStepToNeighbours() {
    const ShownNetworkPtr network = shownNetworkOf(*makeSnapshot({64, 40, 30, 4}, 0.2));
    const ConnectivityLayout layout(*network, {0, 0, 600, 400}, 20.0);
    QCOMPARE(neuronAfterKey(Qt::Key_BracketRight, layout, std::nullopt), std::optional(NeuronId{1, 0}));
    QCOMPARE(neuronAfterKey(Qt::Key_BracketRight, layout, NeuronId{1, 39}), std::optional(NeuronId{1, 39}));
    QCOMPARE(neuronAfterKey(Qt::Key_PageDown, layout, NeuronId{1, 20}), std::optional(NeuronId{2, 15}));
    QCOMPARE(neuronAfterKey(Qt::Key_Home, layout, NeuronId{2, 20}), std::optional(NeuronId{2, 0}));
    QVERIFY(!neuronAfterKey(Qt::Key_A, layout, NeuronId{1, 20}));
    QVERIFY(!neuronAfterKey(Qt::Key_End, ConnectivityLayout(), std::nullopt));
  }
};

REWIRE_TEST(TstConnectivityNeurons)
#include "tst_connectivity_neurons.moc"

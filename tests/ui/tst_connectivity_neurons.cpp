#include "tests/support/snapshots.h"
#include "ui/views/connectivity_neurons.h"

#include <QTest>

#include <numeric>

using namespace rewire;

class TstConnectivityNeurons : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void degreesAreLinksInAndOut() {
    const SnapshotPtr snapshot = makeSnapshot({64, 40, 30, 4}, 0.2);
    const NeuronDegrees degrees = neuronDegrees(*snapshot);
    QCOMPARE(degrees.of.size(), std::size_t{4});
    const auto sumOf = [&](std::size_t layer) {
      return std::accumulate(degrees.of[layer].begin(), degrees.of[layer].end(), std::int64_t{0});
    };
    QCOMPARE(sumOf(0), snapshot->layers[0].links());
    QCOMPARE(sumOf(1), snapshot->layers[0].links() + snapshot->layers[1].links());
    QCOMPARE(sumOf(3), snapshot->layers[2].links());
    QCOMPARE(degrees.of[3][2], 30);
    QCOMPARE(degrees.most[3], 30);
  }

  void noNetworkHasNoDegrees() { QVERIFY(neuronDegrees(Snapshot{}).of.empty()); }

  void factsCountTheLinksOfOneNeuron() {
    const SnapshotPtr snapshot = makeSnapshot({64, 40, 30, 4}, 0.2);
    const LayerState& before = snapshot->layers[0];
    const LayerState& after = snapshot->layers[1];
    for (int neuron = 0; neuron < 40; ++neuron) {
      const NeuronFacts facts = neuronFacts(*snapshot, {1, neuron});
      QCOMPARE(facts.linksIn, std::int64_t{before.topology->inDegree[static_cast<std::size_t>(neuron)]});
      QCOMPARE(facts.linksOut, std::int64_t{after.topology->outDegree[static_cast<std::size_t>(neuron)]});
      QCOMPARE(facts.lifted.size(), static_cast<std::size_t>(facts.linksIn + facts.linksOut));
      for (const NeuronLink& link : facts.lifted) QVERIFY(link.from == facts.place || link.to == facts.place);
    }
  }

  void weightsAreThoseOfTheLinks() {
    auto snapshot = std::make_shared<Snapshot>();
    // Two inputs, three outputs; rows are output neurons.
    snapshot->layers = {LayerState{.inputs = 2,
                                   .outputs = 3,
                                   .topology = {},
                                   .initialTopology = {},
                                   .weights = std::make_shared<std::vector<float>>(std::vector<float>{1, 2, 3, -4, 5, 6})}};
    const NeuronFacts out = neuronFacts(*snapshot, {0, 1});
    QCOMPARE(out.linksIn, std::int64_t{0});
    QCOMPARE(out.linksOut, std::int64_t{3});
    QCOMPARE(out.meanOut, 4.0);  // 2, |−4|, 6
    const NeuronFacts in = neuronFacts(*snapshot, {1, 1});
    QCOMPARE(in.linksIn, std::int64_t{2});
    QCOMPARE(in.meanIn, 3.5);                  // 3, |−4|
    QCOMPARE(in.lifted.back().weight, -4.0f);  // the strongest is drawn last
  }

  void onlyTheStrongestAreLifted() {
    const SnapshotPtr snapshot = freshSnapshot({16, 5000, 2}, 0.01);
    const NeuronFacts facts = neuronFacts(*snapshot, {2, 1});
    QCOMPARE(facts.linksIn, std::int64_t{5000});
    QCOMPARE(facts.lifted.size(), NeuronFacts::kMostLifted);
    QVERIFY(facts.lifted.front().strength <= facts.lifted.back().strength);
  }

  void namesAndNumbers() {
    const SnapshotPtr snapshot = makeSnapshot({784, 100, 100, 10}, 0.1);
    const ConnectivityLayout layout(*snapshot, {0, 0, 600, 400}, 20.0);
    QCOMPARE(neuronName(*snapshot, layout, {0, 12 * 28 + 5}), QString("pixel row 12, column 5"));
    QCOMPARE(neuronName(*snapshot, layout, {2, 41}), QString("hidden 2, neuron 41"));
    QCOMPARE(neuronName(*snapshot, layout, {3, 3}), QString("output 3, class “3”"));
    QCOMPARE(neuronText(*snapshot, layout, neuronFacts(*snapshot, {0, 0})).size(), 2);
    const QStringList text = neuronText(*snapshot, layout, neuronFacts(*snapshot, {2, 41}));
    QCOMPARE(text.size(), 3);
    QVERIFY(text[1].contains("links in · mean |weight| 0."));
    QVERIFY(text[2].contains("links out"));
  }
};

QTEST_GUILESS_MAIN(TstConnectivityNeurons)
#include "tst_connectivity_neurons.moc"

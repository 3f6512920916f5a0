#include "core/run/shown_network.h"

#include "tests/support/registry.h"
#include "tests/support/snapshots.h"

#include <QTest>

using namespace rewire;

class TstShownNetwork : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aSnapshotAloneShowsTheNetworkThatTrains() {
    const SnapshotPtr snapshot = makeSnapshot({16, 10, 8, 2}, 0.25);
    const ShownNetworkPtr network = shownNetworkOf(*snapshot);
    QCOMPARE(network->run, snapshot->run);
    QCOMPARE(network->dataset, snapshot->dataset);
    QCOMPARE(network->epoch, 3);
    QCOMPARE(network->lastRewiring, snapshot->lastRewiring);
    QVERIFY(!network->pinned && !network->removed && !network->perturbations);
  }

  void linksAndWeightsAreShared() {
    const SnapshotPtr snapshot = makeSnapshot({16, 10, 8, 2}, 0.25);
    const ShownNetworkPtr network = shownNetworkOf(*snapshot);
    QCOMPARE(network->layers.size(), snapshot->layers.size());
    for (std::size_t layer = 0; layer < network->layers.size(); ++layer) {
      QCOMPARE(network->layers[layer].topology, snapshot->layers[layer].topology);
      QCOMPARE(network->layers[layer].weights, snapshot->layers[layer].weights);
    }
  }

  void withoutANetworkThereAreNoLayers() { QVERIFY(shownNetworkOf(Snapshot{})->layers.empty()); }
};

REWIRE_TEST(TstShownNetwork)
#include "tst_shown_network.moc"

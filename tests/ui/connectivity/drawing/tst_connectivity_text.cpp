#include "ui/connectivity/drawing/connectivity_text.h"

#include "tests/support/registry.h"
#include "tests/support/removed_parts.h"
#include "tests/support/snapshots.h"

#include <QTest>

using namespace rewire;

class TstConnectivityText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void birthsToSilentNeuronsAreTold() {
    Rewiring rewiring;
    rewiring.layers.resize(3);
    rewiring.layers[0].born.resize(352);
    rewiring.layers[1].born.resize(8'000);
    QVERIFY(bornToSilentText(rewiring).isEmpty());  // not known after a start in the middle of a run
    rewiring.layers[0].bornToSilent = 0;
    rewiring.layers[1].bornToSilent = 410;
    QCOMPARE(bornToSilentText(rewiring), QString("410 of 8,352 born to silent neurons"));
    auto network = std::make_shared<ShownNetwork>(*shownNetworkOf(*makeSnapshot({16, 10, 10, 2}, 0.3)));
    network->lastRewiring = std::make_shared<Rewiring>(rewiring);
    QVERIFY2(networkText(*network).endsWith("Last rewiring: 410 of 8,352 born to silent neurons."),
             qPrintable(networkText(*network)));
  }

  void strandedLinksAreToldApart() {
    Rewiring rewiring;
    rewiring.layers.resize(2);
    for (Rewiring::Layer& layer : rewiring.layers) layer.died.resize(700);
    QCOMPARE(rewiringWords(rewiring, false, std::nullopt).died, QString("1,400 links died"));
    rewiring.layers[0].percolated = {3, 17};
    rewiring.layers[1].percolated = {5};
    QCOMPARE(rewiringWords(rewiring, false, std::nullopt).died, QString("1,400 links died (3 stranded)"));
  }

  /// A link that is born where another died stands in no list of differences: the number of the metrics is told, as at live.
  void aRewiringOfThePastTellsTheNumberOfTheMetrics() {
    Rewiring rewiring;
    rewiring.layers.resize(2);
    rewiring.layers[0].died.resize(8'332);
    rewiring.layers[0].born.resize(8'332);
    const RewiringWords past = rewiringWords(rewiring, true, 8'352);
    QCOMPARE(past.died, QString("8,352 links died"));
    QCOMPARE(past.born, QString("8,352 born"));
    QCOMPARE(past.more, QString("8,332 places changed"));
    QVERIFY(rewiringWords(rewiring, true, 8'332).more.isEmpty());
    QCOMPARE(rewiringWords(rewiring, true, std::nullopt).died, QString("8,332 links gone"));
    rewiring.layers[0].born.resize(9'000);  // links were removed by hand before, and grow back
    QCOMPARE(rewiringWords(rewiring, true, 8'352).died, QString("8,332 links gone"));
    QCOMPARE(rewiringWords(rewiring, true, 8'352).born, QString("9,000 new"));
    QCOMPARE(rewiringWords(rewiring, false, std::nullopt).born, QString("9,000 born"));  // live: the lists have all
  }

  void onlyEpochsThatDoNotFollowEachOtherAreCompared() {
    ShownNetwork network;
    Rewiring rewiring;
    rewiring.epoch = 3;
    network.lastRewiring = std::make_shared<const Rewiring>(rewiring);
    network.epoch = 4;
    QVERIFY(!compares(network));
    network.past = true;
    QVERIFY(!compares(network));
    network.epoch = 6;
    QVERIFY(compares(network) && !goesBack(network));
    network.epoch = 1;
    QVERIFY(compares(network) && goesBack(network));
    network.past = false;
    QVERIFY(!goesBack(network));
  }

  void waiting() {
    QVERIFY(waitingText(nullptr).contains("No network yet"));
    QVERIFY(waitingText(snapshotWithoutNetwork(Phase::Empty).get()).contains("No network yet"));
    QCOMPARE(waitingText(snapshotWithoutNetwork(Phase::Loading, "Loading MNIST …").get()), QString("Loading MNIST …"));
    QCOMPARE(waitingText(snapshotWithoutNetwork(Phase::Loading).get()), QString("Loading …"));
    QCOMPARE(waitingText(snapshotWithoutNetwork(Phase::Failed, "No such file").get()), QString("No such file"));
    QCOMPARE(waitingText(snapshotWithoutNetwork(Phase::Failed).get()), QString("No network."));
  }

  void theWholeNetworkAndWhatIsRemoved() {
    const SnapshotPtr whole = makeSnapshot({16, 10, 10, 2}, 0.25);
    QCOMPARE(networkText(*shownNetworkOf(*whole)), QString("Layers of 16, 10, 10, 2 neurons, 65 sparse links, epoch 3."));
    QCOMPARE(networkText(*withRemoved(whole, 5)), QString("Layers of 16, 10, 10, 2 neurons, 52 sparse links, epoch 3. Perturbed "
                                                          "in the lab: 13 of 65 links are cut, 0 neurons are "
                                                          "silenced."));
    QVERIFY(networkText(*withRemoved(whole, 0, {{0, 3}})).endsWith("1 neuron is silenced."));
  }

  void aPinnedSpecimenSaysOfWhichEpochItIs() {
    auto pinned = std::make_shared<ShownNetwork>(*shownNetworkOf(*makeSnapshot({16, 10, 10, 2}, 0.25)));
    QCOMPARE(epochText(*pinned), QString("epoch 3"));
    pinned->pinned = true;
    pinned->epoch = 0;
    QCOMPARE(epochText(*pinned), QString("specimen of epoch 0"));
    QVERIFY(networkText(*pinned).contains("specimen of epoch 0."));
  }

  void whatAClickOrAKeyWouldDo() {
    const ShownNetworkPtr perturbed = withRemoved(makeSnapshot({16, 10, 10, 2}, 0.25), 0, {{1, 4}});
    QCOMPARE(silenceText(*perturbed, {1, 4}, true), QString("click to silence"));
    QCOMPARE(silenceText(*perturbed, {2, 4}, true), QString("click to bring it back"));
    QCOMPARE(silenceText(*perturbed, {1, 4}, false), QString("Delete silences it"));
    QCOMPARE(silenceText(*perturbed, {2, 4}, false), QString("Delete brings it back"));
    QVERIFY(silenceText(*perturbed, {0, 4}, true).isEmpty());
    QVERIFY(silenceText(*perturbed, {3, 1}, true).isEmpty());
    QVERIFY(notSilencedText({0, 4}).startsWith("inputs"));
    QVERIFY(notSilencedText({3, 1}).startsWith("outputs"));
  }
};

REWIRE_TEST(TstConnectivityText)
#include "tst_connectivity_text.moc"

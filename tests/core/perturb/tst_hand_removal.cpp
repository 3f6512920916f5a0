#include "core/perturb/hand_removal.h"

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

/// Links and neurons that somebody names one by one.
class TestHandRemoval : public QObject {
  Q_OBJECT

  static Network without(Network network, const std::vector<LinkId>& links) {
    removeLinks(network, links);
    return network;
  }

 private Q_SLOTS:
  void namedLinksGoAndOthersStay() {
    const Network network = networkWith({layerFromText("0-0 1-0 2-0 0-1 2-1", 3, 2)});
    const Network after = without(network, {{0, 2, 0}, {0, 0, 1}, {0, 2, 0}});
    QCOMPARE(linksAsText(std::get<SparseLayer>(after.layers[0])), std::string("0-0 1-0 2-1"));
    QCOMPARE(problemOf(after), std::string());
  }

  void namesThatAreNotThereArePassedOver() {
    for (const Network& network : {randomNetwork(), denseNetwork()}) {
      QVERIFY(sameBits(without(network, {{9, 0, 0}, {-1, 0, 0}, {0, -1, 0}, {0, 0, 999}, {0, 999, 0}}), network));
      Network silenced = network;
      silenceNeurons(silenced, {{9, 0}, {-1, 0}, {0, -1}, {0, 999}});
      QVERIFY(sameBits(silenced, network));
    }
  }

  void aLinkOfADenseLayerBecomesZero() {
    const Network after = without(denseNetwork(), {{0, 2, 1}});
    const auto& layer = std::get<DenseLayer>(after.layers[0]);
    QCOMPARE(layer.weight[1 * 6 + 2], 0.0f);
    QCOMPARE(layer.momentum[1 * 6 + 2], 0.0f);
    QCOMPARE(test::differingLinks(std::get<DenseLayer>(denseNetwork().layers[0]), layer), 1);
  }

  void theOutputLayerIsLeftAlone() { QVERIFY(sameBits(without(denseNetwork(), {{2, 0, 0}}), denseNetwork())); }

  void aSilentNeuronHasNeitherLinksNorBias() {
    Network network = denseNetwork();
    silenceNeurons(network, {{0, 3}});
    const auto& first = std::get<DenseLayer>(network.layers[0]);
    const auto& second = std::get<DenseLayer>(network.layers[1]);
    for (int input = 0; input < 6; ++input) QCOMPARE(first.weight[static_cast<std::size_t>(3 * 6 + input)], 0.0f);
    for (int output = 0; output < 4; ++output) QCOMPARE(second.weight[static_cast<std::size_t>(output * 5 + 3)], 0.0f);
    QCOMPARE(first.bias[3], 0.0f);
  }
};

REWIRE_TEST(TestHandRemoval)
#include "tst_hand_removal.moc"

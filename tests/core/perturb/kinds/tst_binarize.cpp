#include "core/perturb/kinds/binarize.h"
#include "core/perturb/perturbed_network.h"

#include <QTest>
#include <cmath>

#include "core/perturb/kinds/layer_links.h"
#include "tests/support/networks.h"
#include "tests/support/perturbed_networks.h"
#include "tests/support/registry.h"

using namespace rewire;
using test::denseNetwork;
using test::layerFromText;
using test::networkWith;
using test::problemOf;
using test::randomNetwork;
using test::sameBits;
using test::weightsAsText;

/// Weights of which the sign is left.
class TestBinarize : public QObject {
  Q_OBJECT

  static Network binarized(const Network& network, const Binarize& kind, std::uint64_t seed = 1) {
    return perturb(network, kind, seed).network;
  }
  /// Rows: -6 2 | 0 4 -1.
  static Network small() { return networkWith({layerFromText("0-0:-6 2-0:2 0-1:0 1-1:4 2-1:-1", 3, 2)}); }
  static std::string after(const Binarize& kind) {
    return weightsAsText(std::get<SparseLayer>(binarized(small(), kind).layers[0]));
  }

 private Q_SLOTS:
  void theScaleIsOneOrAMean() {
    QCOMPARE(after({1.0, WeightOrder::Random, BinaryScale::None, {}}), std::string("0-0:-1 0-1:0 1-1:1 2-0:1 2-1:-1"));
    QCOMPARE(after({1.0, WeightOrder::Random, BinaryScale::Layer, {}}), std::string("0-0:-2.6 0-1:0 1-1:2.6 2-0:2.6 2-1:-2.6"));
    const std::string third = "1.6666666";  // 5 / 3, the link of weight 0 counts
    QCOMPARE(after({1.0, WeightOrder::Random, BinaryScale::Neuron, {}}), "0-0:-4 0-1:0 1-1:" + third + " 2-0:4 2-1:-" + third);
  }

  void theMeanIsThatOfAllLinksBefore() {
    QCOMPARE(after({0.4, WeightOrder::Strongest, BinaryScale::Layer, {}}), std::string("0-0:-2.6 0-1:0 1-1:2.6 2-0:2 2-1:-1"));
    QCOMPARE(after({0.4, WeightOrder::Weakest, BinaryScale::Layer, {}}), std::string("0-0:-6 0-1:0 1-1:4 2-0:2 2-1:-2.6"));
  }

  void aShareOfEachLayerChanges() {
    for (const Network& network : {randomNetwork(), denseNetwork()}) {
      const Network half = binarized(network, {0.5, WeightOrder::Random, BinaryScale::Layer, {}});
      QCOMPARE(problemOf(half), std::string());
      for (int i = 0; i < hiddenLayerCount(network); ++i) {
        const std::vector<float>&was = weightsOf(network.layers[i]), &is = weightsOf(half.layers[i]);
        std::int64_t changed = 0;
        for (std::size_t k = 0; k < was.size(); ++k) {
          changed += was[k] != is[k];
          QCOMPARE(std::signbit(was[k]), std::signbit(is[k]));
        }
        QCOMPARE(changed, shareOf(0.5, std::ssize(was)));
      }
    }
  }

  void changedSetsAreNested() {
    const Network network = randomNetwork();
    const Network few = binarized(network, {0.2, WeightOrder::Random, BinaryScale::Layer, {}});
    const Network many = binarized(network, {0.6, WeightOrder::Random, BinaryScale::Layer, {}});
    const std::vector<float>&was = weightsOf(network.layers[1]), &first = weightsOf(few.layers[1]),
          &second = weightsOf(many.layers[1]);
    for (std::size_t k = 0; k < was.size(); ++k) QVERIFY(first[k] == was[k] || second[k] == first[k]);
  }

  void theOutputLayerCanBeNamed() {
    const Network network = randomNetwork();
    const Network after = binarized(network, {1.0, WeightOrder::Random, BinaryScale::None, {3}});
    for (const float weight : weightsOf(after.layers[3])) QCOMPARE(std::abs(weight), 1.0f);
    for (int i = 0; i < 3; ++i) QCOMPARE(weightsOf(after.layers[i]), weightsOf(network.layers[i]));
  }
};

REWIRE_TEST(TestBinarize)
#include "tst_binarize.moc"

#include "core/perturb/kinds/layer_links.h"

#include <QTest>

#include "tests/support/networks.h"
#include "tests/support/perturbed_networks.h"
#include "tests/support/registry.h"

using namespace rewire;
using test::denseNetwork;
using test::layerFromText;
using test::linksAsText;
using test::networkWith;

/// A network as perturbations see it.
class TestLayerLinks : public QObject {
  Q_OBJECT

  using Marks = std::vector<std::uint8_t>;
  using Degrees = std::vector<std::vector<std::int64_t>>;

 private Q_SLOTS:
  void theLastLayerIsReachedWhereItIsNamed() {
    QCOMPARE(hiddenLayerCount(denseNetwork()), 2);
    QCOMPARE(hiddenLayerCount(Network{}), 0);
    QCOMPARE(reachedLayers(denseNetwork(), {}), (std::vector<int>{0, 1}));
    QCOMPARE(reachedLayers(denseNetwork(), {1}), (std::vector<int>{1}));
    QCOMPARE(reachedLayers(denseNetwork(), {-1, 1, 2, 7}), (std::vector<int>{1, 2}));
    QCOMPARE(reachedLayers(Network{}, {}), std::vector<int>());
  }

  void sharesAreRounded() {
    QCOMPARE(shareOf(0.0, 10), 0);
    QCOMPARE(shareOf(0.04, 10), 0);
    QCOMPARE(shareOf(0.05, 10), 1);
    QCOMPARE(shareOf(0.3, 10), 3);
    QCOMPARE(shareOf(1.0, 7840), 7840);
    QCOMPARE(shareOf(1.0, 0), 0);
  }

  void removedLinksTakeEverythingWithThem() {
    SparseLayer sparse = layerFromText("0-0:1 1-0:2 0-1:3 1-1:4", 2, 2);
    sparse.momentum = {10, 20, 30, 40};
    Layer layer = sparse;
    removeMarked(layer, Marks{0, 1, 1, 0});
    const auto& left = std::get<SparseLayer>(layer);
    QCOMPARE(test::weightsAsText(left), std::string("0-0:1 1-1:4"));
    QCOMPARE(left.momentum, (std::vector<float>{10, 40}));
    QCOMPARE(checkInvariants(left), std::string());

    Network dense = denseNetwork();
    const auto before = std::get<DenseLayer>(dense.layers[1]);
    Marks gone(20, 0);
    gone[3] = gone[19] = 1;
    removeMarked(dense.layers[1], gone);
    const auto& after = std::get<DenseLayer>(dense.layers[1]);
    for (std::size_t index = 0; index < 20; ++index) {
      QCOMPARE(after.weight[index], gone[index] ? 0.0f : before.weight[index]);
      QCOMPARE(after.momentum[index], gone[index] ? 0.0f : before.momentum[index]);
    }
  }

  void momentumStaysWhereTheWeightStayed() {
    SparseLayer sparse = layerFromText("0-0:1 1-0:2 0-1:0", 2, 2);
    sparse.momentum = {10, 20, 30};
    Layer layer = sparse;
    weightsOf(layer) = {1.0f, 2.5f, -0.0f};
    forgetMomentumOfChanged(layer, sparse.values);
    QCOMPARE(std::get<SparseLayer>(layer).momentum, (std::vector<float>{10, 0, 0}));
  }

  void degreesCountBothSidesOfANeuron() {
    const Network network = networkWith({layerFromText("0-0 0-1 0-2 1-2", 3, 3), layerFromText("0-0 0-1 2-1", 3, 2)});
    QCOMPARE(totalDegrees(network), (Degrees{{3, 1, 0}, {1 + 2, 1, 2 + 1}, {1, 2}, {2, 2}}));
    QCOMPARE(totalDegrees(denseNetwork()), (Degrees{{5, 5, 5, 5, 5, 5}, {10, 10, 10, 10, 10}, {5, 5, 5, 5}, {4, 4, 4}}));
  }

  void theSmallestKeysAreMarked() {
    const std::vector<std::uint64_t> keys = {50, 10, 40, 20, 30};
    QCOMPARE(markSmallest(keys, 0), Marks(5, 0));
    QCOMPARE(markSmallest(keys, 2), (Marks{0, 1, 0, 1, 0}));
    QCOMPARE(markSmallest(keys, 4), (Marks{0, 1, 1, 1, 1}));
    QCOMPARE(markSmallest(keys, 5), Marks(5, 1));
    QCOMPARE(markSmallest({}, 0), Marks());
  }

  // Keys of all lengths: equal in their upper bits, in their lower ones, or in none.
  void theSmallestOfManyAreThoseOfSorting() {
    for (const int shift : {0, 3, 17, 32, 50}) {
      for (const std::uint64_t range : {std::uint64_t{3000}, std::uint64_t{1} << 40}) {
        Random random(static_cast<std::uint64_t>(shift), Purpose::LinkRemoval);
        std::vector<std::uint64_t> keys;
        for (std::uint64_t i = 0; i < 3000; ++i)
          keys.push_back((random.below(range) << shift >> (range > 3000 ? 12 : 0)) * 4096 + i);
        std::vector<std::uint64_t> sorted = keys;
        std::sort(sorted.begin(), sorted.end());
        for (const int count : {1, 2, 700, 1500, 2999}) {
          Marks expected;
          for (const std::uint64_t key : keys) expected.push_back(key < sorted[static_cast<std::size_t>(count)]);
          QVERIFY(markSmallest(keys, count) == expected);
        }
      }
    }
  }

  void linksAreVisitedByIndex() {
    const auto visited = [](const Layer& layer) {
      std::string text;
      forEachLink(layer, [&](std::size_t index, int row, int column) {
        text += std::to_string(index) + ':' + std::to_string(column) + '-' + std::to_string(row) + ' ';
      });
      return text;
    };
    QCOMPARE(visited(layerFromText("2-0 0-0 1-2", 3, 3)), std::string("0:0-0 1:2-0 2:1-2 "));
    DenseLayer dense;
    dense.inputs = 2;
    dense.outputs = 2;
    QCOMPARE(visited(dense), std::string("0:0-0 1:1-0 2:0-1 3:1-1 "));
  }
};

REWIRE_TEST(TestLayerLinks)
#include "tst_layer_links.moc"

#include "core/topology/overlap.h"

#include "tests/support/networks.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rewire;
using namespace rewire::test;

class TestOverlap : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void sharedLinksAreMarkedOnBothSides() {
    const LayerOverlap overlap = overlapOf(layerFromText("0-0 1-0 2-1", 3, 2), layerFromText("1-0 2-0 2-1 0-1", 3, 2));
    QCOMPARE(overlap.left, 3);
    QCOMPARE(overlap.right, 4);
    QCOMPARE(overlap.shared, 2);
    QCOMPARE(overlap.cells, 6);
    QCOMPARE(overlap.leftShared, (std::vector<bool>{false, true, true}));
    QCOMPARE(overlap.rightShared, (std::vector<bool>{true, false, false, true}));  // rows: 1-0 2-0, then 0-1 2-1
    QCOMPARE(overlap.share(), 2.0 / 3.0);
    QCOMPARE(overlap.shareByChance(), 4.0 / 6.0);
  }

  void aLayerSharesAllWithItself() {
    const SparseLayer layer = layerFromText("0-0 1-1 2-0 2-1", 3, 2);
    QCOMPARE(overlapOf(layer, layer).share(), 1.0);
    QVERIFY(!overlapOf(layer, layer).isDense());
  }

  void aDenseLayerHasEveryLinkOfASparseOne() {
    const SparseLayer sparse = layerFromText("0-0 2-1", 3, 2);
    const DenseLayer dense{3, 2, std::vector<float>(6, 0.5f), std::vector<float>(6), {0.0f, 0.0f}, {0.0f, 0.0f}};
    const LayerOverlap here = overlapOf(sparse, dense);
    QVERIFY(here.left == 2 && here.right == 6 && here.shared == 2);
    QCOMPARE(here.rightShared, (std::vector<bool>{true, false, false, false, false, true}));
    QCOMPARE(here.shareByChance(), 1.0);
    const LayerOverlap there = overlapOf(dense, sparse);
    QVERIFY(there.left == 6 && there.right == 2 && there.shared == 2);
    QVERIFY(overlapOf(dense, dense).isDense());
  }

  void nothingIsSharedWithoutLinks() {
    const LayerOverlap overlap = overlapOf(layerFromText("", 3, 2), layerFromText("0-0", 3, 2));
    QCOMPARE(overlap.share(), 0.0);
    QCOMPARE(overlap.shared, 0);
  }
};

REWIRE_TEST(TestOverlap)
#include "tst_overlap.moc"

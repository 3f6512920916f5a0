#include "core/topology/difference.h"

#include "tests/support/networks.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rewire;
using namespace rewire::test;

class TestDifference : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void linksOfOneNetworkAlone() {
    const Network before{{layerFromText("0-0:1 1-0:2 2-1:3", 3, 2), DenseLayer{2, 1, {1, 1}, {}, {0}, {}}}};
    const Network after{{layerFromText("1-0:9 0-1:4 2-1:3", 3, 2), DenseLayer{2, 1, {2, 2}, {}, {0}, {}}}};
    const Rewiring change = differenceOf(before, after);
    QCOMPARE(change.layers.size(), 2u);
    QVERIFY(change.layers[0].died == std::vector<Link>({{0, 0, 1.0f}}));
    QVERIFY(change.layers[0].born == std::vector<Link>({{0, 1, 4.0f}}));
    QVERIFY(change.layers[1].died.empty() && change.layers[1].born.empty());
    QVERIFY(differenceOf(after, after).layers[0].born.empty());
  }

  void emptyRowsAndLayers() {
    const Network none{{layerFromText("", 3, 2)}};
    const Network some{{layerFromText("2-0:1 0-1:2", 3, 2)}};
    QCOMPARE(differenceOf(none, some).layers[0].born.size(), 2u);
    QCOMPARE(differenceOf(some, none).layers[0].died.size(), 2u);
  }
};

REWIRE_TEST(TestDifference)
#include "tst_difference.moc"

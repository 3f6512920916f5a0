#include "ui/picture/removed_counts.h"

#include "tests/support/registry.h"
#include "tests/support/removed_parts.h"
#include "tests/support/snapshots.h"

#include <QTest>

#include <numeric>

using namespace rewire;

class TstRemovedCounts : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nothingIsRemovedWithoutARemoval() {
    const SnapshotPtr trained = makeSnapshot({64, 40, 30, 4}, 0.2);
    const ShownNetworkPtr whole = shownNetworkOf(*trained);
    QCOMPARE(linksRemoved(*whole), std::int64_t{0});
    QCOMPARE(hiddenLinksLeft(*whole), trained->links() - trained->layers.back().links());
    QCOMPARE(hiddenLinksRemoved(*whole), std::int64_t{0});
    QCOMPARE(removedNeurons(*whole).size(), std::size_t{0});
    QVERIFY(!isRemoved(*whole, {0, 3}));
    QVERIFY(removedLinks(*whole, 0).empty());
    QVERIFY(removedLinks(*withRemoved(trained, 4), 17).empty());
  }

  void whatIsLeftAndWhatIsRemovedIsWhatWas_data() {
    QTest::addColumn<double>("density");
    QTest::newRow("sparse") << 0.2;
    QTest::newRow("dense") << 1.0;
  }

  void whatIsLeftAndWhatIsRemovedIsWhatWas() {
    QFETCH(double, density);
    const SnapshotPtr whole = freshSnapshot({64, 40, 30, 4}, density);
    const ShownNetworkPtr perturbed = withRemoved(whole, 4, {{0, 7}, {1, 2}});
    QVERIFY(linksRemoved(*perturbed) > whole->links() / 5);
    const std::int64_t toTheOutput = whole->layers.back().links();
    QCOMPARE(hiddenLinksLeft(*perturbed) + hiddenLinksRemoved(*perturbed), whole->links() - toTheOutput);
    QCOMPARE(hiddenLinksLeft(*perturbed) + linksLeft(*perturbed, 2) + linksRemoved(*perturbed), whole->links());
    QCOMPARE(linksRemoved(*perturbed) - hiddenLinksRemoved(*perturbed),
             std::int64_t{4});  // from the silenced neuron of the last hidden layer
    for (std::size_t layer = 0; layer < 3; ++layer)
      for (const LinkEnd end : {LinkEnd::In, LinkEnd::Out}) {
        QCOMPARE(degreesBeforeRemoval(*perturbed, layer, end), degreesLeft(*shownNetworkOf(*whole), layer, end));
        const std::vector<std::int32_t> now = degreesLeft(*perturbed, layer, end);
        QCOMPARE(std::accumulate(now.begin(), now.end(), std::int64_t{0}), linksLeft(*perturbed, layer));
      }
    QCOMPARE(degreesLeft(*perturbed, 0, LinkEnd::In)[7], 0);
    QCOMPARE(degreesLeft(*perturbed, 2, LinkEnd::Out)[2], 0);
    QVERIFY(isRemoved(*perturbed, {1, 2}));
    QVERIFY(!isRemoved(*perturbed, {0, 2}));
    QCOMPARE(removedNeurons(*perturbed).size(), std::size_t{2});
  }
};

REWIRE_TEST(TstRemovedCounts)
#include "tst_removed_counts.moc"

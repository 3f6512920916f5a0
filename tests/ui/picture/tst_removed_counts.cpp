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
    const SnapshotPtr whole = makeSnapshot({64, 40, 30, 4}, 0.2);
    QCOMPARE(cutLinks(*whole), std::int64_t{0});
    QCOMPARE(livingHiddenLinks(*whole), whole->links() - whole->layers.back().links());
    QCOMPARE(cutHiddenLinks(*whole), std::int64_t{0});
    QCOMPARE(silencedNeurons(*whole), std::size_t{0});
    QVERIFY(!isSilenced(*whole, {0, 3}));
    QVERIFY(cutOf(*whole, 0).empty());
    QVERIFY(cutOf(*withRemoved(whole, 4), 17).empty());
  }

  void whatIsLeftAndWhatIsCutIsWhatWas_data() {
    QTest::addColumn<double>("density");
    QTest::newRow("sparse") << 0.2;
    QTest::newRow("dense") << 1.0;
  }

  void whatIsLeftAndWhatIsCutIsWhatWas() {
    QFETCH(double, density);
    const SnapshotPtr whole = freshSnapshot({64, 40, 30, 4}, density);
    const SnapshotPtr perturbed = withRemoved(whole, 4, {{0, 7}, {1, 2}});
    QVERIFY(cutLinks(*perturbed) > whole->links() / 5);
    const std::int64_t toTheOutput = whole->layers.back().links();
    QCOMPARE(livingHiddenLinks(*perturbed) + cutHiddenLinks(*perturbed), whole->links() - toTheOutput);
    QCOMPARE(livingHiddenLinks(*perturbed) + livingLinks(*perturbed, 2) + cutLinks(*perturbed), whole->links());
    QCOMPARE(cutLinks(*perturbed) - cutHiddenLinks(*perturbed),
             std::int64_t{4});  // from the silenced neuron of the last hidden layer
    for (std::size_t layer = 0; layer < 3; ++layer)
      for (const LinkEnd end : {LinkEnd::In, LinkEnd::Out}) {
        QCOMPARE(degreesBeforeRemoval(*perturbed, layer, end), livingDegrees(*whole, layer, end));
        const std::vector<std::int32_t> now = livingDegrees(*perturbed, layer, end);
        QCOMPARE(std::accumulate(now.begin(), now.end(), std::int64_t{0}), livingLinks(*perturbed, layer));
      }
    QCOMPARE(livingDegrees(*perturbed, 0, LinkEnd::In)[7], 0);
    QCOMPARE(livingDegrees(*perturbed, 2, LinkEnd::Out)[2], 0);
    QVERIFY(isSilenced(*perturbed, {1, 2}));
    QVERIFY(!isSilenced(*perturbed, {0, 2}));
    QCOMPARE(silencedNeurons(*perturbed), std::size_t{2});
  }
};

REWIRE_TEST(TstRemovedCounts)
#include "tst_removed_counts.moc"

#include "ui/views/injury_counts.h"

#include "tests/support/injuries.h"
#include "tests/support/snapshots.h"

#include <QTest>

#include <numeric>

using namespace rewire;

class TstInjuryCounts : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nothingIsCutWithoutAnInjury() {
    const SnapshotPtr whole = makeSnapshot({64, 40, 30, 4}, 0.2);
    QCOMPARE(cutLinks(*whole), std::int64_t{0});
    QCOMPARE(livingHiddenLinks(*whole), whole->links() - whole->layers.back().links());
    QCOMPARE(cutHiddenLinks(*whole), std::int64_t{0});
    QCOMPARE(silencedNeurons(*whole), std::size_t{0});
    QVERIFY(!isSilenced(*whole, {0, 3}));
    QVERIFY(cutOf(*whole, 0).empty());
    QVERIFY(cutOf(*injured(whole, 4), 17).empty());
  }

  void whatIsLeftAndWhatIsCutIsWhatWas_data() {
    QTest::addColumn<double>("density");
    QTest::newRow("sparse") << 0.2;
    QTest::newRow("dense") << 1.0;
  }

  void whatIsLeftAndWhatIsCutIsWhatWas() {
    QFETCH(double, density);
    const SnapshotPtr whole = freshSnapshot({64, 40, 30, 4}, density);
    const SnapshotPtr hurt = injured(whole, 4, {{0, 7}, {1, 2}});
    QVERIFY(cutLinks(*hurt) > whole->links() / 5);
    const std::int64_t toTheOutput = whole->layers.back().links();
    QCOMPARE(livingHiddenLinks(*hurt) + cutHiddenLinks(*hurt), whole->links() - toTheOutput);
    QCOMPARE(livingHiddenLinks(*hurt) + livingLinks(*hurt, 2) + cutLinks(*hurt), whole->links());
    QCOMPARE(cutLinks(*hurt) - cutHiddenLinks(*hurt), std::int64_t{4});  // from the silenced neuron of the last hidden layer
    for (std::size_t layer = 0; layer < 3; ++layer)
      for (const LinkEnd end : {LinkEnd::In, LinkEnd::Out}) {
        QCOMPARE(degreesBeforeInjury(*hurt, layer, end), livingDegrees(*whole, layer, end));
        const std::vector<std::int32_t> now = livingDegrees(*hurt, layer, end);
        QCOMPARE(std::accumulate(now.begin(), now.end(), std::int64_t{0}), livingLinks(*hurt, layer));
      }
    QCOMPARE(livingDegrees(*hurt, 0, LinkEnd::In)[7], 0);
    QCOMPARE(livingDegrees(*hurt, 2, LinkEnd::Out)[2], 0);
    QVERIFY(isSilenced(*hurt, {1, 2}));
    QVERIFY(!isSilenced(*hurt, {0, 2}));
    QCOMPARE(silencedNeurons(*hurt), std::size_t{2});
  }
};

QTEST_GUILESS_MAIN(TstInjuryCounts)
#include "tst_injury_counts.moc"

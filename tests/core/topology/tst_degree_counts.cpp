#include "core/topology/degree_counts.h"

#include "tests/support/registry.h"

#include <QElapsedTimer>
#include <QTest>

using namespace rewire;

class TestDegreeCounts : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void countsWhatIsThere() {
    const DegreeCounts counts = countDegrees({2, 0, 5, 2, 0, 3});
    const std::vector<std::pair<std::int64_t, std::int64_t>> expected = {{0, 2}, {2, 2}, {3, 1}, {5, 1}};
    QCOMPARE(counts.bins, expected);
    QCOMPARE(counts.neurons, 6);
    QCOMPARE(counts.unlinked, 2);
    QCOMPARE(counts.largest, 5);
    QCOMPARE(counts.mean, 2.0);
    QCOMPARE(counts.variance, 3.0);  // (0 + 4 + 9 + 0 + 4 + 1) / 6
    QCOMPARE(counts.dispersion(), 1.5);
  }

  void noNeuronsAreNoNumbers() {
    const DegreeCounts counts = countDegrees({});
    QVERIFY(counts.bins.empty() && degreeTail(counts).empty());
    QCOMPARE(counts.dispersion(), 0.0);
  }

  void oneDegreeForAll() {
    const DegreeCounts counts = uniformDegrees(10, 1000);
    QCOMPARE(counts.mean, 1000.0);
    QCOMPARE(counts.dispersion(), 0.0);
    QCOMPARE(degreeTail(counts).size(), std::size_t{1});
  }

  void theTailIsTheShareWithAtLeastAsMany() {
    const std::vector<std::pair<std::int64_t, double>> expected = {{1, 0.75}, {4, 0.25}};
    QCOMPARE(degreeTail(countDegrees({0, 1, 1, 4})), expected);
  }

  void aMillionNeuronsAreCheap() {
    std::vector<std::int32_t> degrees(1'000'000);
    for (std::size_t i = 0; i < degrees.size(); ++i) degrees[i] = static_cast<std::int32_t>(i * 7919 % 40);
    degrees[0] = 1'000'000;
    QElapsedTimer timer;
    timer.start();
    const DegreeCounts counts = countDegrees(degrees);
    QVERIFY(timer.elapsed() < 200);
    QCOMPARE(counts.bins.size(), std::size_t{41});
  }
};

REWIRE_TEST(TestDegreeCounts)
#include "tst_degree_counts.moc"

#include "tests/support/registry.h"
#include "ui/statistics/degree_counts.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>
#include <string>

using namespace rewire;

namespace {

std::string asText(const Points& points) {
  std::string text;
  for (qsizetype i = 0; i < points.x.size(); ++i)
    text += (i > 0 ? " " : "") + QString("%1:%2").arg(points.x[i]).arg(points.y[i]).toStdString();
  return text;
}

}  // namespace

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

  void aFittedTailBeginsWithItsShare() {
    const DegreeCounts counts = countDegrees({0, 0, 1, 1, 2, 2, 2, 3, 4, 8});
    const Points points = tailOf(ZetaTail{2.5, 2, 6, 0.0}, counts);
    QCOMPARE(points.x.front(), 2.0);
    QCOMPARE(points.y.front(), 0.6);
    QVERIFY(std::abs(points.x.back() - 8.0) < 1e-9);
    QVERIFY(std::abs(points.y.back() - 0.6 * std::exp(logHurwitzZeta(2.5, 8.0) - logHurwitzZeta(2.5, 2.0))) < 1e-9);
  }

  void noNeuronsAreNoNumbers() {
    const DegreeCounts counts = countDegrees({});
    QVERIFY(counts.bins.empty());
    QCOMPARE(counts.dispersion(), 0.0);
    QVERIFY(histogramOf(counts).x.isEmpty());
    QVERIFY(tailOf(counts).x.isEmpty());
  }

  void oneDegreeForAll() {
    const DegreeCounts counts = uniformDegrees(10, 1000);
    QCOMPARE(counts.mean, 1000.0);
    QCOMPARE(counts.dispersion(), 0.0);
    QCOMPARE(asText(histogramOf(counts)), std::string("999:0 1000:10 1001:0"));
  }

  void theHistogramFallsToZeroInItsGaps() {
    QCOMPARE(asText(histogramOf(countDegrees({0, 0, 2, 3, 6}))), std::string("-1:0 0:2 1:0 2:1 3:1 4:0 5:0 6:1 7:0"));
  }

  void theTailIsTheShareWithAtLeastAsMany() {
    QCOMPARE(asText(tailOf(countDegrees({0, 1, 1, 4}))), std::string("1:0.75 4:0.25"));
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
    QCOMPARE(histogramOf(counts).x.size(), 45);  // one a bin, and the zeros before 0, after 39, before and after the hub
  }
};

REWIRE_TEST(TestDegreeCounts)
#include "tst_degree_counts.moc"

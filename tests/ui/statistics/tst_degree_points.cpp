#include "tests/support/registry.h"
#include "ui/statistics/degree_points.h"

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

class TestDegreePoints : public QObject {
  Q_OBJECT

 private Q_SLOTS:
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
    QVERIFY(histogramOf(counts).x.isEmpty());
    QVERIFY(tailOf(counts).x.isEmpty());
  }

  void oneDegreeForAll() { QCOMPARE(asText(histogramOf(uniformDegrees(10, 1000))), std::string("999:0 1000:10 1001:0")); }

  void theHistogramFallsToZeroInItsGaps() {
    QCOMPARE(asText(histogramOf(countDegrees({0, 0, 2, 3, 6}))), std::string("-1:0 0:2 1:0 2:1 3:1 4:0 5:0 6:1 7:0"));
  }

  void theTailIsTheShareWithAtLeastAsMany() {
    QCOMPARE(asText(tailOf(countDegrees({0, 1, 1, 4}))), std::string("1:0.75 4:0.25"));
  }

  void aHubAddsAFewPoints() {
    std::vector<std::int32_t> degrees(1'000'000);
    for (std::size_t i = 0; i < degrees.size(); ++i) degrees[i] = static_cast<std::int32_t>(i * 7919 % 40);
    degrees[0] = 1'000'000;
    QCOMPARE(histogramOf(countDegrees(degrees)).x.size(), 45);  // one a bin, and the zeros before 0, after 39, and beside the hub
  }
};

REWIRE_TEST(TestDegreePoints)
#include "tst_degree_points.moc"

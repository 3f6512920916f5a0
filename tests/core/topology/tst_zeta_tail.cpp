#include "core/topology/zeta_tail.h"

#include "tests/support/registry.h"

#include <QTest>

#include <cmath>

using namespace rewire;

class TestZetaTail : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theZetaFunctionIsExact_data() {
    QTest::addColumn<double>("exponent");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("expected");
    const double pi = std::acos(-1.0);
    QTest::newRow("zeta(2)") << 2.0 << 1.0 << std::log(pi * pi / 6.0);
    QTest::newRow("zeta(4)") << 4.0 << 1.0 << std::log(std::pow(pi, 4) / 90.0);
    QTest::newRow("zeta(3)") << 3.0 << 1.0 << std::log(1.2020569031595942);
    QTest::newRow("zeta(1.5)") << 1.5 << 1.0 << std::log(2.612375348685488);
    QTest::newRow("zeta(2, 3)") << 2.0 << 3.0 << std::log(pi * pi / 6.0 - 1.25);
    QTest::newRow("zeta(1.01)") << 1.01 << 1.0 << std::log(100.57794333849687);
  }
  void theZetaFunctionIsExact() {
    QFETCH(double, exponent);
    QFETCH(double, from);
    QFETCH(double, expected);
    QVERIFY2(std::abs(logHurwitzZeta(exponent, from) - expected) < 1e-12,
             qPrintable(QString::number(logHurwitzZeta(exponent, from) - expected)));
  }

  // ζ(s, q) − ζ(s, q + 1) = q^−s holds for every exponent, also those whose terms are too small for a number.
  void neighboursDifferByTheFirstTerm() {
    for (const double exponent : {1.1, 2.5, 7.0, 20.0, 60.0, 150.0, 400.0}) {
      for (const double from : {1.0, 2.0, 9.0, 30.0, 200.0, 5000.0}) {
        const double here = logHurwitzZeta(exponent, from), next = logHurwitzZeta(exponent, from + 1.0);
        const double difference = here + std::log(-std::expm1(next - here));
        const double error = std::abs(difference + exponent * std::log(from));
        QVERIFY2(error < 1e-9 * std::max(1.0, from / exponent),
                 qPrintable(QString("%1 %2: %3").arg(exponent).arg(from).arg(error)));
      }
    }
  }

  void valuesAreCountedWithoutZeros() {
    const std::vector<std::int32_t> values = {3, 0, 1, 3, 7, 0};
    QCOMPARE(countValues(values), (ValueCounts{{1, 1}, {3, 2}, {7, 1}}));
    QCOMPARE(totalOf(countValues(values)), std::int64_t{4});
  }

  /// The exponent of maximum likelihood, found by trying them all.
  void theExponentIsTheLikeliest() {
    const ValueCounts counts = {{1, 60}, {2, 20}, {3, 9}, {4, 5}, {6, 3}, {11, 2}, {30, 1}};
    const ZetaTail tail = *estimateTail(counts);
    const auto likelihood = [&](double exponent) {
      double sum = 0.0;
      for (const auto& [value, count] : counts)
        if (value >= tail.from)
          sum -= static_cast<double>(count) *
                 (exponent * std::log(value) + logHurwitzZeta(exponent, static_cast<double>(tail.from)));
      return sum;
    };
    double best = 1.001;
    for (double exponent = 1.001; exponent < 10.0; exponent += 0.0005)
      if (likelihood(exponent) > likelihood(best)) best = exponent;
    QVERIFY(std::abs(tail.exponent - best) < 0.0006);
  }

  void oneValueIsNoDistribution() {
    QVERIFY(!estimateTail({}));
    QVERIFY(!estimateTail({{5, 100}}));
    QVERIFY(estimateTail({{5, 100}, {6, 1}}).has_value());
  }

  void resamplesFollowTheTailAndKeepWhatIsBelow() {
    const ValueCounts counts = {{1, 3000}, {2, 1000}, {5, 4000}, {6, 1500}, {40, 500}};
    const ZetaTail tail{2.5, 5, 6000, 0.0};
    Random random(1, Purpose::DegreeResampling);
    const ValueCounts drawn = ZetaResampler(counts, tail).draw(random);
    QCOMPARE(totalOf(drawn), std::int64_t{10000});
    const auto share = [&](std::int64_t from, std::int64_t to) {
      double sum = 0.0;
      for (const auto& [value, count] : drawn) sum += value >= from && value <= to ? static_cast<double>(count) : 0.0;
      return sum / 10000.0;
    };
    QVERIFY(std::abs(share(1, 1) - 0.3) < 0.02);
    QVERIFY(std::abs(share(2, 2) - 0.1) < 0.02);
    QCOMPARE(share(3, 4), 0.0);
    const auto expected = [](double value) { return 0.6 * std::exp(logHurwitzZeta(2.5, value) - logHurwitzZeta(2.5, 5.0)); };
    for (const std::int64_t value : {5, 6, 10, 30, 200})
      QVERIFY(std::abs(share(value, 1 << 30) - expected(static_cast<double>(value))) < 0.02);
    QVERIFY(drawn.back().first > 1000);
  }
};

REWIRE_TEST(TestZetaTail)
#include "tst_zeta_tail.moc"

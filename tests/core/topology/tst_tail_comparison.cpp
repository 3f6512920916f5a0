#include "core/topology/tail_comparison.h"

#include "tests/support/registry.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace rewire;

class TestTailComparison : public QObject {
  Q_OBJECT

  template <class Distribution>
  static ValueCounts sample(Distribution distribution, int count) {
    std::mt19937 random(1);
    std::vector<std::int32_t> values(static_cast<std::size_t>(count));
    for (std::int32_t& value : values) value = static_cast<std::int32_t>(std::lround(distribution(random)));
    return countValues(values);
  }
  static double exponentOf(const ValueCounts& counts) { return estimateTail({counts.begin(), counts.end()})->exponent; }

 private Q_SLOTS:
  // By hand: the tail 1 1 2 has the mean 4/3, so that its exponential is (3/4) (1/4)^(x - 1).
  void theExponentialIsTheLikeliest() {
    const ValueCounts counts = {{1, 2}, {2, 1}};
    const double all = logHurwitzZeta(2.0, 1.0);
    const double powerLaw = -3.0 * all - 2.0 * std::log(2.0);
    const double exponential = 3.0 * std::log(0.75) + std::log(0.25);
    const TailComparison comparison = compareWithExponential(counts, 2.0);
    QVERIFY(std::abs(comparison.logLikelihoodRatio - (powerLaw - exponential)) < 1e-12);
    const double one = -all - std::log(0.75), two = -all - 2.0 * std::log(2.0) - std::log(0.1875);
    const double mean = (2.0 * one + two) / 3.0;
    const double squares = 2.0 * (one - mean) * (one - mean) + (two - mean) * (two - mean);
    const double expected = std::erfc(std::abs(2.0 * one + two) / std::sqrt(2.0 * squares));
    QVERIFY(std::abs(comparison.significance - expected) < 1e-12);
  }

  void anExponentialIsFoundOut() {
    const ValueCounts counts = sample(std::exponential_distribution<double>(0.05), 3000);
    const TailComparison comparison = compareWithExponential(counts, 1.4);
    QVERIFY(comparison.logLikelihoodRatio < 0.0 && comparison.significance < 0.001);
  }

  void aLogNormalIsFoundOut() {
    const ValueCounts counts = sample(std::lognormal_distribution<double>(3.0, 0.5), 3000);
    const TailComparison comparison = compareWithLogNormal(counts, 1.4);
    QVERIFY(comparison.logLikelihoodRatio < 0.0 && comparison.significance < 0.001);
    QVERIFY(compareWithExponential(counts, 1.4).logLikelihoodRatio > comparison.logLikelihoodRatio);
  }

  // A wide log-normal comes as near to a power law as one likes, and cannot be worse than it by more than that.
  void aPowerLawIsNotMistakenForALogNormal() {
    const ValueCounts counts = {{1, 7454}, {2, 1318}, {3, 478}, {4, 233}, {5, 133}, {6, 85},  {7, 58},  {8, 41},
                                {9, 31},   {10, 24},  {12, 36}, {15, 40}, {20, 30}, {30, 20}, {60, 15}, {200, 4}};
    const TailComparison comparison = compareWithLogNormal(counts, exponentOf(counts));
    QVERIFY2(!(comparison.logLikelihoodRatio < 0.0 && comparison.significance < 0.1),
             qPrintable(QString("%1 %2").arg(comparison.logLikelihoodRatio).arg(comparison.significance)));
  }
};

REWIRE_TEST(TestTailComparison)
#include "tst_tail_comparison.moc"

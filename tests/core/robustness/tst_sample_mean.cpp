#include "core/robustness/sample_mean.h"

#include "tests/support/registry.h"

#include <QTest>

#include <cmath>

using namespace rewire;

class TestSampleMean : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void fiveValues() {
    const SampleMean mean = sampleMean({2.0, 4.0, 4.0, 5.0, 10.0});
    QCOMPARE(mean.count, 5);
    QCOMPARE(mean.mean, 5.0);
    QCOMPARE(mean.deviation, 3.0);                                              // the squares sum to 36
    QVERIFY(std::abs(mean.half - 2.7764451052 * 3.0 / std::sqrt(5.0)) < 1e-9);  // t of 4 degrees of freedom, from tables
  }

  void twoValuesAreKnownBadly() {
    const SampleMean mean = sampleMean({0.0, 2.0});
    QCOMPARE(mean.mean, 1.0);
    QCOMPARE(mean.deviation, std::sqrt(2.0));
    QVERIFY(std::abs(mean.half - 12.7062047362) < 1e-9);
  }

  void oneValueHasNoDeviation() {
    const SampleMean mean = sampleMean({0.25});
    QCOMPARE(mean.count, 1);
    QCOMPARE(mean.mean, 0.25);
    QCOMPARE(mean.deviation, 0.0);
    QCOMPARE(mean.half, 0.0);
  }
};

REWIRE_TEST(TestSampleMean)
#include "tst_sample_mean.moc"

#include "core/data/pixel_statistics.h"
#include "tests/support/registry.h"

#include <QTest>
#include <cmath>

using namespace rewire;

/// Mean and standard deviation of pixels, against sums made by hand.
class TestPixelStatistics : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void bytesInPixelUnits() {
    Samples samples;
    samples.bytes = {0, 255, 0, 255, 51};  // one more than a multiple of four
    const auto statistics = pixelStatistics(samples);
    const double mean = (0 + 1 + 0 + 1 + 0.2) / 5;
    const double variance = (2 * mean * mean + 2 * (1 - mean) * (1 - mean) + (0.2 - mean) * (0.2 - mean)) / 5;
    QCOMPARE(statistics.mean, mean);
    QCOMPARE(statistics.std, std::sqrt(variance));
  }

  void equalBytesHaveNoDeviation() {
    Samples samples;
    samples.bytes.assign(1001, 77);
    QCOMPARE(pixelStatistics(samples).mean, 77.0 / 255.0);
    QCOMPARE(pixelStatistics(samples).std, 0.0);
  }

  void manyBrightBytesDoNotOverflow() {
    Samples samples;
    samples.bytes.assign(300'000, 255);
    samples.bytes.back() = 254;
    QCOMPARE(pixelStatistics(samples).mean, (255.0 - 1.0 / 300'000) / 255.0);
    QCOMPARE(pixelStatistics(samples).std, std::sqrt(299'999.0) / 300'000 / 255.0);
  }

  void floatsAreMeasuredInTheirRange() {
    Samples samples;
    samples.floats = {-100.0f, 0.0f, 100.0f};
    samples.range = {-100.0, 300.0};
    const auto statistics = pixelStatistics(samples);
    QCOMPARE(statistics.mean, 0.25);
    QVERIFY(std::abs(statistics.std - std::sqrt(2.0 / 3.0) / 4.0) < 1e-7);
  }

  void theMeanOfPixelsThatHardlyDifferIsKeptWhole() {
    QCOMPARE(roundedMean({0.130660474, 0.3081}), 0.1307);
    QCOMPARE(roundedMean({0.500012345, 0.001}), 0.500012345);  // 0.5 would be a hundredth of the deviation off
    QCOMPARE(roundedMean({0.500012345, 0.002}), 0.5);
  }

  void fourSignificantDigits() {
    QCOMPARE(toFourDigits(0.130660474), 0.1307);
    QCOMPARE(toFourDigits(0.286040596), 0.2860);
    QCOMPARE(toFourDigits(0.000123456), 0.0001235);
    QCOMPARE(toFourDigits(-33.33333), -33.33);
    QCOMPARE(toFourDigits(0.0), 0.0);
  }
};

REWIRE_TEST(TestPixelStatistics)
#include "tst_pixel_statistics.moc"

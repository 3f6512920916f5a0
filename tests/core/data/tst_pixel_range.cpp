#include "core/data/pixel_range.h"
#include "tests/support/registry.h"

#include <QTest>
#include <vector>

using namespace rewire;

/// Ranges of floats; tst_dataset has the rules for whole datasets.
class TestPixelRange : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theEdgesOfTheRules() {
    QVERIFY(rangeOf({-0.05f, 1.05f}) == kUnitRange);
    QVERIFY(rangeOf({-0.06f, 1.0f}) == (PixelRange{-0.06f, 1.0}));
    QVERIFY(rangeOf({-1.0f, 268.0f}) == kByteRange);
    QVERIFY(rangeOf({0.0f, 25.0f}) == (PixelRange{0.0, 25.0}));
    QVERIFY(rangeOf({0.0f, 269.0f}) == (PixelRange{0.0, 269.0}));
  }

  void beforeRangesBothSplitsDecided() {
    QVERIFY(rangeBefore({0.0f, 1.0f}, {0.0f, 0.5f}) == kUnitRange);
    QVERIFY(rangeBefore({0.0f, 1.0f}, {0.0f, 1.0000001f}) == kByteRange);
    QVERIFY(rangeBefore({-0.01f, 1.0f}, {0.0f, 1.0f}) == kByteRange);
  }

  void smallestAndLargest() {
    const std::vector<float> values{3.0f, -2.0f, 7.0f};
    QCOMPARE(extentOf(values).least, -2.0f);
    QCOMPARE(extentOf(values).largest, 7.0f);
  }

  void reversedBytesAreKnown() {
    QVERIFY(looksReversed(std::vector{0.0f, 4.6006e-41f}));            // 0 and 1
    QVERIFY(!looksReversed(std::vector{0.0f, 1.0f, 1234.5f, 1e-9f}));  // measured values
    QVERIFY(!looksReversed(std::vector{0.0f, 1e-30f, 2e-30f, 5e-29f, 7e-33f}));                // small, but no better the other way round
  }
};

REWIRE_TEST(TestPixelRange)
#include "tst_pixel_range.moc"

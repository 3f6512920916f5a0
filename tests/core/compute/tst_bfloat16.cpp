#include "core/compute/activations.h"

#include <QTest>
#include <cmath>
#include <limits>

#include "core/compute/random.h"
#include "tests/support/registry.h"

using namespace rewire;

/// Rounding to 16 bits.
class TestBfloat16 : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void valuesOf16BitsStayThemselves() {
    for (std::uint32_t bits = 0; bits < 0x10000; ++bits) {
      const Bfloat16 value{static_cast<std::uint16_t>(bits)};
      if (!std::isnan(asFloat(value))) QCOMPARE(toBfloat16(asFloat(value)).bits, value.bits);
    }
  }

  void theNearestIsTaken() {
    Random random(1, Purpose::Weights);
    for (int i = 0; i < 100'000; ++i) {
      const auto value = static_cast<float>(random.normal() * std::exp2(20.0 * random.normal()));
      const Bfloat16 got = toBfloat16(value);
      const double off = std::abs(double{asFloat(got)} - value);
      for (const int step : {-1, 1}) {
        const Bfloat16 other{static_cast<std::uint16_t>(got.bits + step)};
        QVERIFY(off <= std::abs(double{asFloat(other)} - value));
      }
    }
  }

  void ofTwoThatAreAsNearTheEvenOneIsTaken() {
    QCOMPARE(asFloat(toBfloat16(1.0f + 0x1p-8f)), 1.0f);
    QCOMPARE(asFloat(toBfloat16(1.0f + 3 * 0x1p-8f)), 1.0f + 0x1p-6f);
    QCOMPARE(asFloat(toBfloat16(-1.0f - 0x1p-8f)), -1.0f);
    QCOMPARE(asFloat(toBfloat16(1.0f + 0x1p-8f + 0x1p-20f)), 1.0f + 0x1p-7f);
  }

  void whatIsTooLargeIsInfinite() {
    const float infinite = std::numeric_limits<float>::infinity();
    QCOMPARE(asFloat(toBfloat16(infinite)), infinite);
    QCOMPARE(asFloat(toBfloat16(-infinite)), -infinite);
    QCOMPARE(asFloat(toBfloat16(std::numeric_limits<float>::max())), infinite);
    QVERIFY(std::isfinite(asFloat(toBfloat16(0x1.fefffep127f))));
  }
};

REWIRE_TEST(TestBfloat16)
#include "tst_bfloat16.moc"

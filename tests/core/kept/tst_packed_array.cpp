#include "core/kept/packed_array.h"

#include "core/error.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTest>

#include <numeric>

using namespace rewire;
using test::thrown;
using Bytes = std::vector<std::uint8_t>;

class TestPackedArray : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void comesBackAsItWas() {
    for (const std::size_t count : {std::size_t{0}, std::size_t{1}, std::size_t{1000}, std::size_t{300'000}}) {
      std::vector<std::int32_t> numbers(count);
      std::iota(numbers.begin(), numbers.end(), -5);
      QCOMPARE(unpackedIntegers(packed(std::span<const std::int32_t>(numbers)), true, count, "file"), numbers);
      std::vector<float> weights(count);
      for (std::size_t i = 0; i < count; ++i) weights[i] = 1.0f / static_cast<float>(i + 3);
      QCOMPARE(unpackedFloats(packed(std::span<const float>(weights)), true, count, "file"), weights);
    }
    const Bytes plain = {1, 0, 0, 0, 255, 255, 255, 255};
    QCOMPARE(unpackedIntegers(plain, false, 2, "file"), (std::vector<std::int32_t>{1, -1}));
  }

  void badBytesAreRefused() {
    const std::vector<std::int32_t> numbers(5000, 7);
    const Bytes good = packed(std::span<const std::int32_t>(numbers));
    const auto refused = [](const Bytes& bytes, bool isPacked, std::size_t most) {
      return thrown<InputError>([&] { unpackedIntegers(bytes, isPacked, most, "file"); });
    };
    QVERIFY(refused(good, true, 4999).contains("more values"));
    QVERIFY(refused(Bytes(good.begin(), good.end() - 1), true, 5000).contains("zlib"));
    QVERIFY(refused({}, true, 5000).contains("zlib"));
    QVERIFY(refused({1, 2, 3, 4}, true, 5000).contains("zlib"));
    Bytes longer = good;
    longer.push_back(0);
    QVERIFY(refused(longer, true, 5000).contains("bytes follow"));
    QVERIFY(refused({1, 2, 3}, false, 5).contains("within a value"));
    QVERIFY(refused({1, 2, 3, 4, 5, 6, 7, 8}, false, 1).contains("more values"));
  }
};

REWIRE_TEST(TestPackedArray)
#include "tst_packed_array.moc"

#include "core/network/loader.h"

#include <QTest>
#include <algorithm>
#include <utility>
#include <vector>

#include "core/compute/parallel.h"
#include "tests/support/half_rows.h"
#include "tests/support/registry.h"

using namespace rewire;

/// Images in, columns of normalised pixels out.
class TestLoader : public QObject {
  Q_OBJECT

  static constexpr Normalisation kNormalisation{0.1307, 0.3081};

  static Samples images(int count, int pixels, bool floats, double white = 1.0) {
    Samples samples;
    samples.count = count;
    samples.pixels = pixels;
    samples.range = {0.0, white};
    for (int i = 0; i < count * pixels; ++i) {
      const auto byte = static_cast<std::uint8_t>(i * 7 % 256);
      if (floats) {
        samples.floats.push_back(static_cast<float>(byte / 255.0 * white));
      } else {
        samples.bytes.push_back(byte);
      }
    }
    return samples;
  }

  static Activations wide(int neurons, int count) { return {neurons, count}; }

  /// `count` of `images` images, in an order that is not theirs.
  static std::vector<std::int32_t> someOf(int images, int count) {
    std::vector<std::int32_t> chosen;
    for (int i = 0; i < count; ++i) chosen.push_back((8 + 5 * i) % images);
    return chosen;
  }

  /// The first pixel that differs from (pixel − mean) / std, column by column; padding must be 0.
  static QString problem(const Samples& samples, const std::vector<std::int32_t>& chosen, const Activations& x) {
    for (int pixel = 0; pixel < x.neurons(); ++pixel) {
      for (int column = 0; column < x.stride(); ++column) {
        const bool image = column < static_cast<int>(chosen.size());
        const double expected =
            image ? (samples.pixelAt(chosen[static_cast<std::size_t>(column)], pixel) - kNormalisation.mean) / kNormalisation.std
                  : 0.0;
        const float got = x.row(pixel)[column];
        if (image ? std::abs(got - expected) > 1e-6 : got != 0.0f)
          return QString("pixel %1, column %2: %3 instead of %4").arg(pixel).arg(column).arg(got).arg(expected);
      }
    }
    return {};
  }

 private Q_SLOTS:
  void imagesBecomeColumns_data() {
    QTest::addColumn<int>("pixels");
    QTest::addColumn<bool>("floats");
    QTest::addColumn<double>("white");
    for (const int pixels : {1, 63, 64, 65, 400, 784}) {
      QTest::addRow("%d bytes", pixels) << pixels << false << 1.0;
      QTest::addRow("%d floats to 1", pixels) << pixels << true << 1.0;
      QTest::addRow("%d floats to 255", pixels) << pixels << true << 255.0;
    }
  }
  void imagesBecomeColumns() {
    QFETCH(int, pixels);
    QFETCH(bool, floats);
    QFETCH(double, white);
    const Samples samples = images(9, pixels, floats, white);
    for (const int count : {1, 2, 3, 5, 8, 9, 16, 17, 33, 64, 65}) {
      const std::vector<std::int32_t> chosen = someOf(9, count);
      for (Activations (*memory)(int, int) : {wide, Activations::narrow}) {
        Activations x = memory(pixels, count);
        std::fill_n(x.data(), x.values(), 777.0f);  // left over from the batch before
        Threads(2).run([&] { Loader(kNormalisation).load(samples, chosen, x); });
        QCOMPARE(problem(samples, chosen, x), QString());
      }
    }
  }

  void floatsAreReadInTheirRange() {
    Samples samples;
    samples.count = 1;
    samples.pixels = 4;
    samples.floats = {-1.0f, 0.0f, 1.0f, 3.0f};
    samples.range = {-1.0, 1.0};
    Activations x(4, 1);
    Loader(Normalisation{0.25, 0.5}).load(samples, std::vector<std::int32_t>{0}, x);
    for (int pixel = 0; pixel < 4; ++pixel) {
      const float units = std::vector{0.0f, 0.5f, 1.0f, 2.0f}[static_cast<std::size_t>(pixel)];
      QCOMPARE(samples.pixelAt(0, pixel), units);
      QCOMPARE(x.row(pixel)[0], (units - 0.25f) / 0.5f);
    }
  }

  void anotherRangeIsAnotherNormalisation() {
    const Normalisation own{0.25, 0.5};  // for pixels in −1 … 1
    const Normalisation other = own.from({-1.0, 1.0}, {0.0, 255.0});
    for (const double value : {-1.0, 0.0, 0.5, 200.0})
      QCOMPARE((value / 255.0 - other.mean) / other.std, ((value + 1.0) / 2.0 - 0.25) / 0.5);
    QCOMPARE(own.from(kUnitRange, kUnitRange).mean, 0.25);
  }

  void paddingIsClearedWhereFewerSamplesComeNext_data() {
    QTest::addColumn<bool>("floats");
    QTest::newRow("bytes") << false;
    QTest::newRow("floats") << true;
  }
  void paddingIsClearedWhereFewerSamplesComeNext() {
    QFETCH(bool, floats);
    const Samples samples = images(9, 70, floats);
    const Loader loader(kNormalisation);
    for (const auto& [most, fewer] : {std::pair{4, 3}, {8, 5}, {16, 9}, {32, 1}, {64, 63}, {128, 65}}) {
      Activations x = Activations::narrow(70, most);
      loader.load(samples, someOf(9, most), x);
      x.setSamples(fewer);
      const std::vector<std::int32_t> chosen = someOf(9, fewer);
      loader.load(samples, chosen, x);
      QCOMPARE(problem(samples, chosen, x), QString());
    }
  }

  void valuesOf16BitsAreThoseOfFloatsRounded() {
    for (const bool floats : {false, true}) {
      const Samples samples = images(9, 300, floats);
      for (const int count : {1, 17, 32, 33, 64, 65}) {
        const auto chosen = someOf(samples.count, count);
        Activations expected(300, count <= 32 ? 32 : count);  // wide enough for both
        expected.setSamples(count);
        Loader(kNormalisation).load(samples, chosen, expected);
        SampleRows<Bfloat16> x(300, count);
        std::fill_n(x.data(), x.values(), toBfloat16(777.0f));
        Threads(2).run([&] { parallelFor(Loader(kNormalisation).work(samples, chosen, x)); });
        QVERIFY(test::same(x, test::rounded(expected)));
      }
    }
  }

  // The lab compares loaded pixels with Samples::pixelAt(): if nothing was perturbed, there must be no difference.
  void aPixelIsTheSameNumberInNarrowRowsAndInWideOnes() {
    for (const bool floats : {false, true}) {
      const Samples samples = images(9, 300, floats);
      for (const int count : {1, 2, 3, 8}) {
        const auto chosen = someOf(samples.count, count);
        Activations narrow = Activations::narrow(300, count);
        Activations usual(300, count);
        QVERIFY(narrow.stride() < usual.stride());
        for (Activations* x : {&narrow, &usual}) Loader(kNormalisation).load(samples, chosen, *x);
        for (int pixel = 0; pixel < 300; ++pixel)
          QVERIFY(std::equal(narrow.row(pixel), narrow.row(pixel) + count, usual.row(pixel)));
      }
    }
  }

  void pixelsThatAreNotNormalisedAreThoseOfTheDatasetBitForBit() {
    Samples samples;
    samples.count = 1;
    samples.pixels = 256;
    for (int byte = 0; byte < 256; ++byte) samples.bytes.push_back(static_cast<std::uint8_t>(byte));
    Activations x(256, 1);
    Loader(Normalisation{}).load(samples, std::vector<std::int32_t>{0}, x);
    for (int pixel = 0; pixel < 256; ++pixel) QVERIFY(x.row(pixel)[0] == samples.pixelAt(0, pixel));
    QVERIFY(x.row(0)[0] == 0.0f && x.row(255)[0] == 1.0f);
  }

  void bytesAndTheSameFloatsGiveTheSame() {
    const std::vector<std::int32_t> chosen = {0, 1};
    Activations ofBytes(256, 2);
    Activations ofFloats(256, 2);
    const Loader loader(kNormalisation);
    loader.load(images(2, 256, false), chosen, ofBytes);
    loader.load(images(2, 256, true), chosen, ofFloats);
    for (int pixel = 0; pixel < 256; ++pixel) {
      for (int column = 0; column < 2; ++column)
        QVERIFY(std::abs(ofBytes.row(pixel)[column] - ofFloats.row(pixel)[column]) < 1e-6f);
    }
  }
};

REWIRE_TEST(TestLoader)
#include "tst_loader.moc"

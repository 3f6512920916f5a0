#include "core/compute/image_kernels.h"

#include <QTest>

#include "tests/support/instruction_sets.h"
#include "tests/support/kernel_reference.h"
#include "tests/support/registry.h"

using namespace rewire;
using test::kUntouched;
using test::Sum;

/// Sixteen images at a time, in every instruction set that this machine has.
class TestImageKernels : public QObject {
  Q_OBJECT

  using Image = std::vector<std::uint8_t>;

  static std::vector<Image> randomImages(int pixels) {
    std::vector<Image> images(16, Image(static_cast<std::size_t>(pixels)));
    Random random(1, Purpose::Shuffling);
    for (Image& image : images) {
      for (std::uint8_t& byte : image) byte = static_cast<std::uint8_t>(random.below(256));
    }
    return images;
  }

  static std::vector<const std::uint8_t*> begins(const std::vector<Image>& images) {
    std::vector<const std::uint8_t*> result;
    for (const Image& image : images) result.push_back(image.data());
    return result;
  }

 private Q_SLOTS:
  void initTestCase_data() { test::addInstructionSets(); }
  void init() { test::useInstructionSetOfTheRow(); }

  void spreadBytes_data() {
    QTest::addColumn<int>("pixels");
    QTest::addColumn<int>("stride");
    for (const int pixels : {1, 15, 16, 17, 31, 64, 100}) {
      for (const int stride : {16, 32, 64, 192}) QTest::addRow("%d pixels, %d columns", pixels, stride) << pixels << stride;
    }
  }
  void spreadBytes() {
    QFETCH(int, pixels);
    QFETCH(int, stride);
    constexpr ByteScale kScale{0.0127f, -0.424f};
    const std::vector<Image> images = randomImages(pixels);
    for (const int first : {0, stride - 16}) {
      Activations x = test::untouchedRows(pixels + 1, stride);
      rewire::spreadBytes(begins(images).data(), pixels, kScale, x.data() + first, stride);
      for (int pixel = 0; pixel <= pixels; ++pixel) {
        for (int column = 0; column < stride; ++column) {
          const float got = x.row(pixel)[column];
          if (pixel == pixels || column < first || column >= first + 16) {
            QCOMPARE(got, kUntouched);
            continue;
          }
          Sum expected;
          expected.add(static_cast<double>(images[column - first][pixel]) * kScale.scale);
          expected.add(kScale.shift);
          QVERIFY2(expected.near(got), qPrintable(expected.problem(got)));
        }
      }
    }
  }

  // Pixels that are loaded as they are stay within 0 … 1.
  void blackIsExactly0AndWhiteExactly1() {
    std::vector<Image> images = randomImages(33);
    images[3].assign(33, 0);
    images[5].assign(33, 255);
    Activations x = test::untouchedRows(33, 16);
    rewire::spreadBytes(begins(images).data(), 33, {static_cast<float>(1.0 / 255.0), 0.0f}, x.data(), 16);
    for (int pixel = 0; pixel < 33; ++pixel) {
      QCOMPARE(x.row(pixel)[3], 0.0f);
      QCOMPARE(x.row(pixel)[5], 1.0f);
    }
  }
};

REWIRE_TEST(TestImageKernels)
#include "tst_image_kernels.moc"

#include "core/perturb/images/pixel_kernels.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "core/compute/activations.h"
#include "core/compute/random.h"
#include "tests/support/instruction_sets.h"
#include "tests/support/registry.h"

using namespace rewire;

/// Every kernel against a plain loop, in every instruction set that this machine has.
class TestPixelKernels : public QObject {
  Q_OBJECT

  static constexpr int kRows = 37;
  static constexpr int kStride = 64;

  static Activations filled(double low, double high, std::uint64_t seed) {
    Activations a(kRows, kStride);
    Random random(seed, Purpose::Weights);
    for (std::size_t i = 0; i < a.values(); ++i) a.data()[i] = static_cast<float>(low + (high - low) * random.uniform());
    return a;
  }
  /// Pixels with some that are 0 and some that are 1.
  static Activations pixels() {
    Activations a = filled(-0.3, 1.3, 1);
    for (std::size_t i = 0; i < a.values(); ++i) a.data()[i] = std::clamp(a.data()[i], 0.0f, 1.0f);
    return a;
  }

  /// A tile that is attacked, with memory of its own.
  struct Attacked {
    Activations pixel = pixels();
    Activations input = filled(-2, 2, 2);
    Activations shift = filled(-0.1, 0.1, 3);
    Activations before = filled(-0.1, 0.1, 3);
    Activations x = filled(7, 8, 4);
    AttackedImages images{pixel.data(), input.data(), shift.data(), x.data(), 3.0f, 0.1f, kRows, kStride};

    /// Tells whether every pixel's perturbation is moved(i), clipped, and the input follows.
    template <class Moved>
    bool after(Moved moved) const {
      for (std::size_t i = 0; i < shift.values(); ++i) {
        const float low = std::max(-0.1f, -pixel.data()[i]);
        const float high = std::min(0.1f, 1.0f - pixel.data()[i]);
        const double expected = std::clamp<double>(moved(i), low, high);
        const float got = shift.data()[i];
        const float pixelAfter = pixel.data()[i] + got;
        if (std::abs(got - expected) > 1e-8 || std::abs(got) > 0.1f || pixelAfter < 0.0f || pixelAfter > 1.0f) return false;
        if (std::abs(x.data()[i] - (input.data()[i] + 3.0 * got)) > 1e-6) return false;
        if (got == 0.0f && x.data()[i] != input.data()[i]) return false;
      }
      return true;
    }
  };

 private Q_SLOTS:
  void initTestCase_data() { test::addInstructionSets(); }
  void init() { test::useInstructionSetOfTheRow(); }

  void noise_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<float>("amount");
    for (const NoiseKind kind : {NoiseKind::Gaussian, NoiseKind::Uniform, NoiseKind::SaltPepper, NoiseKind::Sign}) {
      for (const float amount : {0.01f, 0.3f, 1.0f})
        QTest::addRow("kind %d, %g", static_cast<int>(kind), static_cast<double>(amount)) << static_cast<int>(kind) << amount;
    }
  }
  void noise() {
    QFETCH(int, kind);
    QFETCH(float, amount);
    const Activations before = pixels();
    const Activations draws = filled(-1, 1, 5);
    Activations after = pixels();
    Activations shift = filled(-1, 1, 5);
    addNoise(static_cast<NoiseKind>(kind), amount, after.data(), shift.data(), shift.values());
    for (std::size_t i = 0; i < shift.values(); ++i) {
      const float pixel = before.data()[i];
      const float draw = draws.data()[i];
      double expected = static_cast<double>(pixel) + static_cast<double>(amount) * draw;
      if (static_cast<NoiseKind>(kind) == NoiseKind::Sign) expected = draw < 0.0f ? pixel - amount : pixel + amount;
      if (static_cast<NoiseKind>(kind) == NoiseKind::SaltPepper)
        expected = draw < amount - 1.0f ? 0.0f : draw >= 1.0f - amount ? 1.0f : pixel;
      QVERIFY(std::abs(after.data()[i] - std::clamp(expected, 0.0, 1.0)) < 1e-7);
      QVERIFY(after.data()[i] >= 0.0f && after.data()[i] <= 1.0f);
      QCOMPARE(shift.data()[i], after.data()[i] - pixel);
    }
  }

  void whatLiesOutsideMovesNoFurtherOut() {
    const Activations before = filled(-0.5, 1.5, 1);
    for (const NoiseKind kind : {NoiseKind::Gaussian, NoiseKind::Uniform, NoiseKind::SaltPepper, NoiseKind::Sign}) {
      for (const float amount : {1e-9f, 0.4f}) {
        Activations after = filled(-0.5, 1.5, 1);
        Activations draws = filled(-1, 1, 5);
        rewire::addNoise(kind, amount, after.data(), draws.data(), draws.values());
        for (std::size_t i = 0; i < after.values(); ++i) {
          const float pixel = before.data()[i];
          QVERIFY(after.data()[i] >= std::min(0.0f, pixel) && after.data()[i] <= std::max(1.0f, pixel));
          if (amount < 0.1f) QVERIFY(kind == NoiseKind::SaltPepper || std::abs(after.data()[i] - pixel) < 1e-6f);
        }
      }
    }
    Attacked tile;
    tile.pixel = filled(-0.5, 1.5, 1);
    tile.images.pixels = tile.pixel.data();
    const Activations gradient = filled(-1, 1, 6);
    rewire::stepBySign(tile.images, gradient.data(), 0.05f);
    for (std::size_t i = 0; i < tile.shift.values(); ++i) {
      const float pixel = tile.pixel.data()[i];
      QVERIFY(pixel + tile.shift.data()[i] >= std::min(0.0f, pixel) &&
              pixel + tile.shift.data()[i] <= std::max(1.0f, pixel) + 1e-7f);
      if (pixel < 0.0f) QVERIFY(tile.shift.data()[i] >= 0.0f);
      if (pixel > 1.0f) QVERIFY(tile.shift.data()[i] <= 0.0f);
    }
  }

  void saltAndPepperOfOneLeavesNoPixel() {
    Activations after = filled(0.4, 0.6, 1);
    Activations draws = filled(-1, 1, 5);
    draws.data()[0] = 0.0f;
    draws.data()[1] = -0.0f;
    addNoise(NoiseKind::SaltPepper, 1.0f, after.data(), draws.data(), draws.values());
    for (std::size_t i = 0; i < after.values(); ++i) QVERIFY(after.data()[i] == 0.0f || after.data()[i] == 1.0f);
  }

  void addScaled() {
    const Activations shift = filled(-1, 1, 6);
    const Activations before = filled(-2, 2, 7);
    Activations x = filled(-2, 2, 7);
    rewire::addScaled(shift.data(), 2.5f, x.data(), x.values() - 16);
    for (std::size_t i = 0; i + 16 < x.values(); ++i)
      QVERIFY(std::abs(x.data()[i] - (before.data()[i] + 2.5 * shift.data()[i])) < 1e-6);
    for (std::size_t i = x.values() - 16; i < x.values(); ++i) QCOMPARE(x.data()[i], before.data()[i]);
  }

  void stepBySign() {
    Attacked a;
    Activations gradient = filled(-1e-30, 1e-30, 8);
    for (std::size_t i = 0; i < gradient.values(); i += 5) gradient.data()[i] = i % 2 == 0 ? 0.0f : -0.0f;
    gradient.data()[7] = std::numeric_limits<float>::quiet_NaN();  // no direction
    rewire::stepBySign(a.images, gradient.data(), 0.03f);
    QVERIFY(a.after([&](std::size_t i) {
      const float g = gradient.data()[i];
      return a.before.data()[i] + (g > 0.0f ? 0.03f : g < 0.0f ? -0.03f : 0.0f);
    }));
  }

  void settle() {
    Attacked a;
    std::vector<float> scale(kStride);
    for (std::size_t column = 0; column < scale.size(); ++column) scale[column] = 0.1f * static_cast<float>(column);
    rewire::settle(a.images, scale.data());
    QVERIFY(a.after([&](std::size_t i) { return a.before.data()[i] * scale[i % kStride]; }));
  }

  void noPerturbationIsExactlyTheImage() {
    Attacked a;
    const std::vector<float> nothing(kStride, 0.0f);
    rewire::settle(a.images, nothing.data());
    for (std::size_t i = 0; i < a.x.values(); ++i) QCOMPARE(a.x.data()[i], a.input.data()[i]);
  }

  void addColumns() {
    const Activations gradient = filled(-1, 1, 9);
    const Activations before = filled(-2, 2, 10);
    Activations shift = filled(-2, 2, 10);
    std::vector<float> scale(kStride);
    for (std::size_t column = 0; column < scale.size(); ++column) scale[column] = static_cast<float>(column) - 9.0f;
    rewire::addColumns(gradient.data(), scale.data(), shift.data(), kRows, kStride);
    for (std::size_t i = 0; i < shift.values(); ++i) {
      const double expected = before.data()[i] + static_cast<double>(scale[i % kStride]) * gradient.data()[i];
      QVERIFY(std::abs(shift.data()[i] - expected) < 1e-5);
    }
  }

  // Squares of these leave the range of a float on both sides.
  void columnSquares_data() {
    QTest::addColumn<double>("size");
    for (const double size : {1e-40, 1e-30, 1.0, 1e30}) QTest::addRow("%g", size) << size;
  }
  void columnSquares() {
    QFETCH(double, size);
    const Activations values = filled(-size, size, 11);
    std::vector<double> squares(kStride);
    std::vector<float> peaks(kStride);
    rewire::columnSquares(values.data(), squares.data(), kRows, kStride);
    columnPeaks(values.data(), peaks.data(), kRows, kStride);
    for (std::size_t column = 0; column < kStride; ++column) {
      double square = 0.0;
      float peak = 0.0f;
      for (int row = 0; row < kRows; ++row) {
        const float value = values.row(row)[column];
        square += static_cast<double>(value) * value;
        peak = std::max(peak, std::abs(value));
      }
      QVERIFY(std::abs(squares[column] - square) <= 1e-12 * square);
      QCOMPARE(peaks[column], peak);
    }
  }
};

REWIRE_TEST(TestPixelKernels)
#include "tst_pixel_kernels.moc"

#include "core/perturb/kinds/input_noise.h"

#include <QTest>
#include <algorithm>
#include <cmath>

#include "tests/support/random_images.h"
#include "tests/support/registry.h"

using namespace rewire;
using test::firstPlaces;
using test::loaded;
using test::randomImages;

/// Noise on images: its size and share, that it stays within the pixels' range, and that it grows with the amount.
class TestInputNoise : public QObject {
  Q_OBJECT

  static constexpr int kPixels = 100;
  static constexpr int kSamples = 200;
  static constexpr NoiseKind kKinds[] = {NoiseKind::Gaussian, NoiseKind::Uniform, NoiseKind::SaltPepper, NoiseKind::Sign};

  const Samples m_samples = randomImages(kSamples, kPixels, 10, 1);
  const std::vector<std::int32_t> m_indices = firstPlaces(kSamples);

  struct Noisy {
    Activations pixels;
    Activations shift{kPixels, kSamples};
  };
  Noisy noisy(NoiseKind kind, double amount, std::uint64_t seed = 1) const {
    Noisy result{loaded(m_samples, m_indices)};
    const Network none;
    const auto step = InputNoise{kind, amount}.begin({none, {}}, {seed});
    step->run({&result.pixels, nullptr, m_indices, m_samples.labels}, {});
    std::copy_n(step->shift().data(), step->shift().values(), result.shift.data());
    return result;
  }

  /// Calls visit(clean pixel, noisy pixel, what was added) for every pixel of every sample.
  template <class Visit>
  void forPixels(const Noisy& noisy, Visit visit) const {
    for (int pixel = 0; pixel < kPixels; ++pixel) {
      for (int sample = 0; sample < kSamples; ++sample)
        visit(m_samples.pixelAt(sample, pixel), noisy.pixels.row(pixel)[sample], noisy.shift.row(pixel)[sample]);
    }
  }

 private Q_SLOTS:
  void pixelsStayInRangeAndTheShiftIsTheDifference() {
    for (const NoiseKind kind : kKinds) {
      for (const double amount : {0.1, 1.0}) {
        forPixels(noisy(kind, amount), [](float clean, float after, float shift) {
          QVERIFY(after >= 0.0f && after <= 1.0f);
          QCOMPARE(shift, after - clean);
        });
      }
    }
  }

  void gaussianNoiseHasItsDeviation() {
    double sum = 0.0, squares = 0.0;
    int count = 0;
    forPixels(noisy(NoiseKind::Gaussian, 0.05), [&](float clean, float, float shift) {
      if (clean < 0.3f || clean > 0.7f) return;  // nothing is clipped there
      sum += shift;
      squares += static_cast<double>(shift) * shift;
      ++count;
    });
    QVERIFY(count > 4000);
    QVERIFY(std::abs(sum / count) < 4.0 * 0.05 / std::sqrt(count));
    QVERIFY(std::abs(std::sqrt(squares / count) / 0.05 - 1.0) < 4.0 / std::sqrt(2.0 * count));
  }

  void uniformNoiseFillsItsRange() {
    double lowest = 0.0, highest = 0.0;
    int count = 0, halves = 0;
    forPixels(noisy(NoiseKind::Uniform, 0.2), [&](float clean, float, float shift) {
      QVERIFY(std::abs(shift) <= 0.2f + 1e-7f);
      if (clean < 0.25f || clean > 0.75f) return;
      lowest = std::min<double>(lowest, shift);
      highest = std::max<double>(highest, shift);
      halves += std::abs(shift) < 0.1f;
      ++count;
    });
    QVERIFY(lowest < -0.199 && highest > 0.199);
    QVERIFY(std::abs(halves - 0.5 * count) < 2.0 * std::sqrt(count));
  }

  void saltAndPepperTakesItsShareHalfAndHalf() {
    int salt = 0, pepper = 0, count = 0;
    forPixels(noisy(NoiseKind::SaltPepper, 0.3), [&](float clean, float after, float) {
      if (clean == 0.0f || clean == 1.0f) return;
      salt += after == 1.0f;
      pepper += after == 0.0f;
      QVERIFY(after == clean || after == 1.0f || after == 0.0f);
      ++count;
    });
    const double error = std::sqrt(0.15 * 0.85 * count);
    QVERIFY(std::abs(salt - 0.15 * count) < 4.0 * error);
    QVERIFY(std::abs(pepper - 0.15 * count) < 4.0 * error);
  }

  void signNoiseMovesEveryPixelByTheSame() {
    int up = 0, count = 0;
    forPixels(noisy(NoiseKind::Sign, 0.1), [&](float clean, float, float shift) {
      if (clean < 0.15f || clean > 0.85f) return;
      QVERIFY(std::abs(std::abs(shift) - 0.1f) < 1e-6f);
      up += shift > 0.0f;
      ++count;
    });
    QVERIFY(std::abs(up - 0.5 * count) < 2.0 * std::sqrt(count));
  }

  // The slider moves smoothly: more noise is the same noise, larger.
  void noiseGrowsWithTheAmount() {
    for (const NoiseKind kind : kKinds) {
      const Noisy less = noisy(kind, 0.1);
      const Noisy more = noisy(kind, 0.2);
      for (std::size_t i = 0; i < less.shift.values(); ++i) {
        const float a = less.shift.data()[i];
        const float b = more.shift.data()[i];
        QVERIFY(a == 0.0f || (std::abs(b) >= std::abs(a) && (a > 0.0f) == (b > 0.0f)));
      }
    }
  }

  void anotherSeedIsAnotherDraw() {
    for (const NoiseKind kind : kKinds) {
      const Noisy one = noisy(kind, 0.5, 1);
      const Noisy same = noisy(kind, 0.5, 1);
      const Noisy other = noisy(kind, 0.5, 2);
      QVERIFY(std::equal(one.pixels.data(), one.pixels.data() + one.pixels.values(), same.pixels.data()));
      QVERIFY(!std::equal(one.pixels.data(), one.pixels.data() + one.pixels.values(), other.pixels.data()));
    }
  }
};

REWIRE_TEST(TestInputNoise)
#include "tst_input_noise.moc"

#include "core/perturb/images/random_pixels.h"

#include <QTest>
#include <cmath>
#include <numbers>
#include <vector>

#include "tests/support/instruction_sets.h"
#include "tests/support/registry.h"

using namespace rewire;

/// The numbers of every pixel against the words of the generator, in every instruction set that this machine has.
class TestRandomPixels : public QObject {
  Q_OBJECT

  static constexpr std::uint64_t kSeed = 0xfedcba9876543210;

  static PixelStreams streamsAt(const std::vector<std::int32_t>& indices, std::uint32_t draw = 0) {
    return {kSeed, Purpose::AttackStart, draw, indices};
  }
  static std::vector<std::int32_t> someIndices(int count) {
    std::vector<std::int32_t> indices;
    for (int i = 0; i < count; ++i) indices.push_back(i * 7919 % 10'000);
    return indices;
  }

  /// The words of one sample's pixels, by the generator for single numbers.
  static std::vector<std::uint32_t> wordsOf(const PixelStreams& streams, std::size_t column, int pixels) {
    Random random = streams.ofColumn(column);
    std::vector<std::uint32_t> words;
    for (int i = 0; i < 4; ++i) random.bits();  // for the image as a whole
    for (int i = 0; i < (pixels + 3) / 4 * 4; ++i) words.push_back(random.bits());
    return words;
  }

  static double signedUnit(std::uint32_t word) { return static_cast<std::int32_t>(word) * 0x1p-31; }

 private Q_SLOTS:
  void initTestCase_data() { test::addInstructionSets(); }
  void init() { test::useInstructionSetOfTheRow(); }

  void aStreamIsThatOfTheSample() {
    const std::vector<std::int32_t> indices = {5, 77};
    Random expected(kSeed, Purpose::AttackStart, 77, 3);
    Random got = streamsAt(indices, 3).ofColumn(1);
    for (int i = 0; i < 10; ++i) QCOMPARE(got.bits(), expected.bits());
  }

  void valuesAreThoseOfTheWords_data() {
    QTest::addColumn<int>("pixels");
    QTest::addColumn<int>("samples");
    for (const int pixels : {1, 2, 3, 4, 5, 50}) {
      for (const int samples : {1, 16, 17, 50}) QTest::addRow("%d pixels, %d samples", pixels, samples) << pixels << samples;
    }
  }
  void valuesAreThoseOfTheWords() {
    QFETCH(int, pixels);
    QFETCH(int, samples);
    const auto indices = someIndices(samples);
    const PixelStreams streams = streamsAt(indices, 2);
    Activations uniform(pixels, samples);
    Activations normal(pixels, samples);
    drawUniform(streams, uniform);
    drawNormal(streams, normal);
    for (std::size_t column = 0; column < indices.size(); ++column) {
      const auto words = wordsOf(streams, column, pixels);
      for (int pixel = 0; pixel < pixels; ++pixel) {
        const auto at = static_cast<std::size_t>(pixel);
        QVERIFY(std::abs(uniform.row(pixel)[column] - signedUnit(words[at])) < 1e-7);
        const double radius = std::sqrt(-2.0 * std::log(((words[at / 2 * 2] >> 1) + 0.5) * 0x1p-31));
        const double angle = std::numbers::pi * signedUnit(words[at / 2 * 2 + 1]);
        const double expected = radius * (pixel % 2 == 0 ? std::cos(angle) : std::sin(angle));
        QVERIFY(std::abs(normal.row(pixel)[column] - expected) < 4e-6);
      }
    }
  }

  void normalNumbersHaveTheirMoments() {
    constexpr int kPixels = 400;
    constexpr int kSamples = 400;
    const auto indices = someIndices(kSamples);
    Activations values(kPixels, kSamples);
    drawNormal(streamsAt(indices), values);
    double moments[5] = {};
    double neighbours = 0.0;
    for (int pixel = 0; pixel < kPixels; ++pixel) {
      for (int sample = 0; sample < kSamples; ++sample) {
        const double value = values.row(pixel)[sample];
        for (int power = 1; power <= 4; ++power) moments[power] += std::pow(value, power) / (kPixels * kSamples);
        if (pixel > 0) neighbours += value * values.row(pixel - 1)[sample] / (kPixels * kSamples);
      }
    }
    const double error = 1.0 / std::sqrt(kPixels * kSamples);
    QVERIFY(std::abs(moments[1]) < 4.0 * error);
    QVERIFY(std::abs(moments[2] - 1.0) < 4.0 * std::sqrt(2.0) * error);
    QVERIFY(std::abs(moments[3]) < 4.0 * std::sqrt(15.0) * error);
    QVERIFY(std::abs(moments[4] - 3.0) < 4.0 * std::sqrt(96.0) * error);
    QVERIFY(std::abs(neighbours) < 4.0 * error);
  }

  void aSamplesNumbersDoNotDependOnTheOthers() {
    const auto indices = someIndices(40);
    Activations together(9, 40);
    drawNormal(streamsAt(indices), together);
    for (std::size_t column = 0; column < indices.size(); ++column) {
      const std::vector<std::int32_t> one = {indices[column]};
      Activations alone(9, 1);
      drawNormal(streamsAt(one), alone);
      for (int pixel = 0; pixel < 9; ++pixel) QCOMPARE(alone.row(pixel)[0], together.row(pixel)[column]);
    }
  }

  void drawsOfOneSampleDiffer() {
    const std::vector<std::int32_t> indices = {0, 1};
    Activations first(50, 2);
    Activations second(50, 2);
    drawUniform(streamsAt(indices, 0), first);
    drawUniform(streamsAt(indices, 1), second);
    int same = 0;
    for (int pixel = 0; pixel < 50; ++pixel)
      same += first.row(pixel)[0] == second.row(pixel)[0] || first.row(pixel)[0] == first.row(pixel)[1];
    QCOMPARE(same, 0);
  }
};

REWIRE_TEST(TestRandomPixels)
#include "tst_random_pixels.moc"

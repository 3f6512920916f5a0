#include "core/perturb/kinds/noise_kernels.h"

#include "tests/support/instruction_sets.h"
#include "tests/support/kernel_reference.h"
#include "tests/support/registry.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <vector>

using namespace rewire;

/// Noise of many draws at once against one draw after the other, bit for bit, in every instruction set that this machine has.
class TestNoiseKernels : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase_data() { test::addInstructionSets(); }
  void init() { test::useInstructionSetOfTheRow(); }

  void manyDrawsAreThoseOfTheStream_data() {
    QTest::addColumn<bool>("normal");
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("size");
    for (const bool normal : {true, false}) {
      for (const int count : {0, 1, 2, 3, 15, 16, 17, 33, 1000})
        QTest::addRow("%d, %d", normal, count) << normal << count << 0.05;
      for (const double size : {1e-9, 1e-4, 1.0, 1e4}) QTest::addRow("%d, size %g", normal, size) << normal << 40'001 << size;
    }
  }
  void manyDrawsAreThoseOfTheStream() {
    QFETCH(bool, normal);
    QFETCH(int, count);
    QFETCH(double, size);
    const Random stream(7, Purpose::WeightNoise, 3, 2);
    for (const std::uint64_t first : {std::uint64_t{0}, std::uint64_t{12'345}}) {
      std::vector<float> values = test::randomValues(static_cast<std::size_t>(count), 5);
      std::vector<float> expected = values;
      Random random = stream.after(first);
      for (float& value : expected) {
        const double drawn = normal ? random.normal() : std::numbers::sqrt3 * (2.0 * random.uniform() - 1.0);
        value = static_cast<float>(value + size * drawn);
      }
      (normal ? addNormals : addUniforms)(values, size, stream, first);
      QVERIFY(values == expected);
    }
  }

  // Where the rounded sum is in doubt it is drawn as Random draws it: beside 0, floats lie closer than the error of a draw.
  void sumsThatCancelAreRight() {
    constexpr int kValues = 4096;
    const Random stream(9, Purpose::WeightNoise);
    Random random = stream.after(0);
    std::vector<float> values, expected;
    for (int i = 0; i < kValues; ++i) {
      const double drawn = random.normal();
      values.push_back(static_cast<float>(-drawn));
      expected.push_back(static_cast<float>(static_cast<double>(values.back()) + drawn));
    }
    addNormals(values, 1.0, stream, 0);
    QVERIFY(values == expected);
  }
};

REWIRE_TEST(TestNoiseKernels)
#include "tst_noise_kernels.moc"

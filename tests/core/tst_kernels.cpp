#include "core/model/kernels.h"

#include <QTest>
#include <cmath>
#include <limits>

#include "core/model/activations.h"
#include "core/model/network.h"
#include "core/model/random.h"
#include "tests/support/instruction_sets.h"

using namespace rewire;

/// Every kernel against a plain loop in double precision, in every instruction set that this machine has, for numbers of columns
/// that eight, four, two and one vectors make up in all ways, and rows with no, one, many and very many links.
class TestKernels : public QObject {
  Q_OBJECT

  static constexpr int kInputs = 700;
  static constexpr float kUntouched = 777.0f;
  static constexpr double kTolerance = 1e-6;  // of the sum of the terms' magnitudes

  SparseLayer m_layer;

  static float draw(Random& random) { return static_cast<float>(random.normal()); }
  static void fill(std::vector<float>& values, Random& random) {
    for (float& value : values) value = draw(random);
  }
  static Activations filled(int neurons, int stride, std::uint64_t seed) {
    Activations a(neurons, stride);
    Random random(seed, Purpose::Weights);
    for (int neuron = 0; neuron < neurons; ++neuron) {
      for (int column = 0; column < stride; ++column) a.row(neuron)[column] = draw(random);
    }
    return a;
  }
  static Activations untouched(int neurons, int stride) {
    Activations a(neurons, stride);
    for (int neuron = 0; neuron < neurons; ++neuron) std::fill_n(a.row(neuron), stride, kUntouched);
    return a;
  }

  /// Rows with 0, 1, 2, 3, 20, 256, 257, 600 links and again 0, at columns that step through the inputs.
  static SparseLayer layerOfAllLengths() {
    SparseLayer layer;
    layer.inputs = kInputs;
    layer.indptr = {0};
    Random random(5, Purpose::Topology);
    for (const int links : {0, 1, 2, 3, 20, 256, 257, 600, 0}) {
      for (int link = 0; link < links; ++link) layer.indices.push_back(link * kInputs / links);
      layer.indptr.push_back(static_cast<std::int32_t>(layer.indices.size()));
    }
    layer.outputs = static_cast<int>(layer.indptr.size()) - 1;
    layer.values.resize(layer.indices.size());
    layer.momentum.resize(layer.indices.size());
    layer.born.assign(layer.indices.size(), 0);
    layer.bias.resize(static_cast<std::size_t>(layer.outputs));
    layer.biasMomentum = layer.bias;
    for (auto* values : {&layer.values, &layer.momentum, &layer.bias, &layer.biasMomentum}) fill(*values, random);
    indexColumns(layer);
    return layer;
  }

  static void addStrides() {
    QTest::addColumn<int>("stride");
    for (const int stride : {16, 32, 48, 96, 128, 144, 272}) QTest::addRow("%d columns", stride) << stride;
  }

  /// A sum with the sum of its terms' magnitudes, which bounds what float arithmetic may lose.
  struct Sum {
    double value = 0.0;
    double magnitude = 0.0;
    void add(double term) {
      value += term;
      magnitude += std::abs(term);
    }
    bool near(float got) const { return std::abs(got - value) <= kTolerance * magnitude; }
    bool nearZero() const { return std::abs(value) <= kTolerance * magnitude; }
  };

  Sum weightedSum(int row, const Activations& x, int column) const {
    Sum sum;
    sum.add(m_layer.bias[static_cast<std::size_t>(row)]);
    for (int link = m_layer.indptr[row]; link < m_layer.indptr[row + 1]; ++link)
      sum.add(static_cast<double>(m_layer.values[link]) * x.row(m_layer.indices[link])[column]);
    return sum;
  }

  static Sum product(const float* a, const float* b, int columns) {
    Sum sum;
    for (int column = 0; column < columns; ++column) sum.add(static_cast<double>(a[column]) * b[column]);
    return sum;
  }

  /// Whether value and momentum are one step of descent further.
  static bool stepped(float value, float momentum, float newValue, float newMomentum, Sum gradient, const Descent& d) {
    gradient.add(static_cast<double>(d.momentum) * momentum);
    gradient.add(static_cast<double>(d.weightDecay) * value);
    Sum next{-d.learningRate * gradient.value, d.learningRate * gradient.magnitude};
    next.add(value);
    return gradient.near(newMomentum) && next.near(newValue);
  }

 private Q_SLOTS:
  void initTestCase_data() { test::addInstructionSets(); }
  void initTestCase() { m_layer = layerOfAllLengths(); }
  void init() { test::useInstructionSetOfTheRow(); }

  void sparseForward_data() { addStrides(); }
  void sparseForward() {
    QFETCH(int, stride);
    const Activations x = filled(kInputs, stride, 1);
    Activations y = untouched(m_layer.outputs, stride);
    const int end = m_layer.outputs - 1;
    rewire::sparseForward({m_layer.indptr.data(), m_layer.indices.data(), nullptr, m_layer.values.data()}, m_layer.bias.data(),
                          x.data(), y.data(), stride, 0, end);
    for (int column = 0; column < stride; ++column) {
      for (int row = 0; row < end; ++row) {
        const Sum sum = weightedSum(row, x, column);
        const float got = y.row(row)[column];
        QVERIFY2(sum.value > 0.0 ? sum.near(got) : got == 0.0f || sum.nearZero(), qPrintable(QString("row %1").arg(row)));
      }
      QCOMPARE(y.row(end)[column], kUntouched);
    }
  }

  void sparseInputGradient_data() {
    QTest::addColumn<int>("stride");
    QTest::addColumn<bool>("masked");
    for (const int stride : {16, 32, 48, 96, 128, 144, 272}) {
      QTest::addRow("%d columns", stride) << stride << true;
      QTest::addRow("%d columns of an image", stride) << stride << false;
    }
  }
  void sparseInputGradient() {
    QFETCH(int, stride);
    QFETCH(bool, masked);
    Activations x = filled(kInputs, stride, 2);
    for (int column = 0; column < stride; column += 3) x.row(7)[column] = 0.0f;  // exactly at the kink: no gradient
    const Activations dy = filled(m_layer.outputs, stride, 3);
    Activations dx = untouched(kInputs, stride);
    rewire::sparseInputGradient(
        {m_layer.columnPtr.data(), m_layer.columnRow.data(), m_layer.columnLink.data(), m_layer.values.data()}, dy.data(),
        masked ? x.data() : nullptr, dx.data(), stride, 1, kInputs);
    std::vector<Sum> sums(static_cast<std::size_t>(kInputs) * static_cast<std::size_t>(stride));
    for (int row = 0; row < m_layer.outputs; ++row) {
      for (int link = m_layer.indptr[row]; link < m_layer.indptr[row + 1]; ++link) {
        for (int column = 0; column < stride; ++column)
          sums[m_layer.indices[link] * stride + column].add(static_cast<double>(m_layer.values[link]) * dy.row(row)[column]);
      }
    }
    for (int column = 0; column < stride; ++column) {
      QCOMPARE(dx.row(0)[column], kUntouched);
      for (int input = 1; input < kInputs; ++input) {
        const Sum expected = !masked || x.row(input)[column] > 0.0f ? sums[input * stride + column] : Sum();
        QVERIFY2(expected.near(dx.row(input)[column]), qPrintable(QString("input %1").arg(input)));
      }
    }
  }

  void sparseDescend_data() { addStrides(); }
  void sparseDescend() {
    QFETCH(int, stride);
    const Activations x = filled(kInputs, stride, 4);
    const Activations dy = filled(m_layer.outputs, stride, 5);
    const Descent descent{0.1f, 0.9f, 0.01f};
    SparseLayer after = m_layer;
    const int last = 7;  // the longest row stays out
    rewire::sparseDescend(after.indptr.data(), after.indices.data(), after.values.data(), after.momentum.data(), x.data(),
                          dy.data(), stride, descent, 0, last);
    for (int row = 0; row < m_layer.outputs; ++row) {
      for (int link = m_layer.indptr[row]; link < m_layer.indptr[row + 1]; ++link) {
        if (row >= last) {
          QCOMPARE(after.values[link], m_layer.values[link]);
          QCOMPARE(after.momentum[link], m_layer.momentum[link]);
          continue;
        }
        const Sum gradient = product(dy.row(row), x.row(m_layer.indices[link]), stride);
        QVERIFY2(
            stepped(m_layer.values[link], m_layer.momentum[link], after.values[link], after.momentum[link], gradient, descent),
            qPrintable(QString("row %1, link %2").arg(row).arg(link)));
      }
    }
    rewire::sparseDescend(after.indptr.data(), after.indices.data(), after.values.data(), after.momentum.data(), x.data(),
                          dy.data(), stride, descent, last, m_layer.outputs);
    for (int link = m_layer.indptr[last]; link < m_layer.indptr[last + 1]; ++link) {
      const Sum gradient = product(dy.row(last), x.row(m_layer.indices[link]), stride);
      QVERIFY(stepped(m_layer.values[link], m_layer.momentum[link], after.values[link], after.momentum[link], gradient, descent));
    }
  }

  void biasDescend_data() { addStrides(); }
  void biasDescend() {
    QFETCH(int, stride);
    const Activations dy = filled(m_layer.outputs, stride, 6);
    const Descent descent{0.1f, 0.9f, 0.5f};
    const Descent withoutDecay{0.1f, 0.9f, 0.0f};
    SparseLayer after = m_layer;
    rewire::biasDescend(after.bias.data(), after.biasMomentum.data(), dy.data(), stride, descent, 1, m_layer.outputs);
    QCOMPARE(after.bias[0], m_layer.bias[0]);
    QCOMPARE(after.biasMomentum[0], m_layer.biasMomentum[0]);
    for (int row = 1; row < m_layer.outputs; ++row) {
      Sum gradient;
      for (int column = 0; column < stride; ++column) gradient.add(dy.row(row)[column]);
      QVERIFY(stepped(m_layer.bias[row], m_layer.biasMomentum[row], after.bias[row], after.biasMomentum[row], gradient,
                      withoutDecay));
    }
  }

  void addBias_data() { addStrides(); }
  void addBias() {
    QFETCH(int, stride);
    for (const bool relu : {true, false}) {
      const Activations before = filled(m_layer.outputs, stride, 7);
      Activations y = filled(m_layer.outputs, stride, 7);
      rewire::addBias(m_layer.bias.data(), relu, y.data(), stride, 2, m_layer.outputs);
      for (int column = 0; column < stride; ++column) {
        QCOMPARE(y.row(1)[column], before.row(1)[column]);
        for (int row = 2; row < m_layer.outputs; ++row) {
          const float sum = before.row(row)[column] + m_layer.bias[row];
          QCOMPARE(y.row(row)[column], relu && sum < 0.0f ? 0.0f : sum);
        }
      }
    }
  }

  void whatIsNotFiniteIsSeenAtTheLogits() {
    const float infinite = std::numeric_limits<float>::infinity();
    const std::vector<float> bias = {1.0f};
    Activations y(1, 16);
    y.row(0)[0] = std::numeric_limits<float>::quiet_NaN();
    y.row(0)[1] = infinite;
    y.row(0)[2] = -infinite;
    rewire::addBias(bias.data(), false, y.data(), 16, 0, 1);
    QVERIFY(std::isnan(y.row(0)[0]));
    QCOMPARE(y.row(0)[1], infinite);
    QCOMPARE(y.row(0)[2], -infinite);
    QCOMPARE(y.row(0)[3], 1.0f);
  }

  void maskByRelu_data() { addStrides(); }
  void maskByRelu() {
    QFETCH(int, stride);
    Activations x = filled(4, stride, 8);
    x.row(2)[5] = 0.0f;
    x.row(2)[6] = -0.0f;
    const Activations before = filled(4, stride, 9);
    Activations dx = filled(4, stride, 9);
    rewire::maskByRelu(x.data(), dx.data(), stride, 1, 3);
    for (int column = 0; column < stride; ++column) {
      for (const int row : {0, 3}) QCOMPARE(dx.row(row)[column], before.row(row)[column]);
      for (const int row : {1, 2}) QCOMPARE(dx.row(row)[column], x.row(row)[column] > 0.0f ? before.row(row)[column] : 0.0f);
    }
  }

  void spreadBytes_data() {
    QTest::addColumn<int>("pixels");
    for (const int pixels : {1, 15, 16, 17, 64}) QTest::addRow("%d pixels", pixels) << pixels;
  }
  void spreadBytes() {
    QFETCH(int, pixels);
    constexpr int kStride = 48;
    std::vector<std::vector<std::uint8_t>> pictures(16, std::vector<std::uint8_t>(static_cast<std::size_t>(pixels)));
    std::vector<const std::uint8_t*> images;
    for (std::size_t image = 0; image < pictures.size(); ++image) {
      for (std::size_t pixel = 0; pixel < pictures[image].size(); ++pixel)
        pictures[image][pixel] = static_cast<std::uint8_t>(image * 61 + pixel * 7);
      images.push_back(pictures[image].data());
    }
    std::vector<float> ofByte;
    for (int byte = 0; byte < 256; ++byte) ofByte.push_back(0.1f * static_cast<float>(byte) - 3.0f);
    Activations x = untouched(pixels, kStride);
    rewire::spreadBytes(images.data(), pixels, ofByte.data(), x.data() + 16, kStride);
    for (int pixel = 0; pixel < pixels; ++pixel) {
      for (int column = 0; column < kStride; ++column) {
        const bool image = column >= 16 && column < 32;
        QCOMPARE(x.row(pixel)[column], image ? ofByte[pictures[column - 16][pixel]] : kUntouched);
      }
    }
  }

  void descend_data() {
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    QTest::newRow("nothing") << 5 << 5;
    QTest::newRow("one") << 3 << 4;
    QTest::newRow("some") << 1 << 38;
    QTest::newRow("all") << 0 << 1000;
  }
  void descend() {
    QFETCH(int, begin);
    QFETCH(int, end);
    Random random(10, Purpose::Weights);
    std::vector<float> before(1000), momentumBefore(1000), gradient(1000);
    for (auto* values : {&before, &momentumBefore, &gradient}) fill(*values, random);
    const Descent descent{0.1f, 0.9f, 0.01f};
    std::vector<float> value = before;
    std::vector<float> momentum = momentumBefore;
    rewire::descend(value.data(), momentum.data(), gradient.data(), descent, static_cast<std::size_t>(begin),
                    static_cast<std::size_t>(end));
    for (int i = 0; i < 1000; ++i) {
      Sum g;
      g.add(gradient[i]);
      if (i >= begin && i < end) {
        QVERIFY(stepped(before[i], momentumBefore[i], value[i], momentum[i], g, descent));
      } else {
        QCOMPARE(value[i], before[i]);
        QCOMPARE(momentum[i], momentumBefore[i]);
      }
    }
  }
};

QTEST_GUILESS_MAIN(TestKernels)
#include "tst_kernels.moc"

#include "core/compute/dense_kernels.h"
#include "core/compute/instruction_set.h"
#include "core/compute/sparse_kernels.h"

#include <QTest>

#include "core/topology/initial.h"
#include "tests/support/half_rows.h"
#include "tests/support/instruction_sets.h"
#include "tests/support/kernel_reference.h"
#include "tests/support/registry.h"

using namespace rewire;
using test::randomRows;
using test::rounded;
using test::same;
using test::Sum;
using test::widened;

/// Kernels over rows of 16 bits against those over floats, which have tests of their own, in every instruction set that this
/// machine has. Sums for each sample are the same, bit by bit, until they are rounded.
class TestHalfKernels : public QObject {
  Q_OBJECT

  static constexpr int kInputs = 300;
  static constexpr int kOutputs = 70;
  static constexpr int kClasses = 10;
  static constexpr Descent kDescent{0.1f, 0.9f, 0.5f};

  SparseLayer m_layer;
  std::vector<float> m_weights = test::randomValues(static_cast<std::size_t>(kInputs * kClasses), 21);
  std::vector<float> m_bias = test::randomValues(kClasses, 22);

  Compressed rows() const { return {m_layer.indptr.data(), m_layer.indices.data(), nullptr, m_layer.values.data()}; }
  Compressed columns() const {
    return {m_layer.columnPtr.data(), m_layer.columnRow.data(), m_layer.columnLink.data(), m_layer.values.data()};
  }
  Weights dense() const { return {m_weights.data(), kInputs, kClasses}; }

  static void addWideStrides() {
    QTest::addColumn<int>("stride");
    for (const int stride : {32, 64, 128, 192, 320}) QTest::addRow("%d columns", stride) << stride;
  }

  static SampleRows<Bfloat16> halves(int neurons, int stride, std::uint64_t seed) {
    return rounded(randomRows(neurons, stride, seed));
  }

  struct Gradient {
    std::vector<float> weights;
    std::vector<float> bias;
    bool operator==(const Gradient&) const = default;
  };

  /// Of links if `sparse`, else of all weights of the dense layer.
  Gradient gradient(bool sparse, const SampleRows<Bfloat16>& x, const SampleRows<Bfloat16>& dy, bool dots) const {
    allowHalfDots(dots);
    Gradient made{test::gradientRoom(sparse ? m_layer.values.size() : m_weights.size()),
                  test::gradientRoom(static_cast<std::size_t>(dy.neurons()))};
    if (sparse) {
      sparseWeightGradient(rows(), x.data(), dy.data(), x.stride(), made.weights.data(), made.bias.data(), 0, kOutputs);
    } else {
      denseWeightGradient(dense(), x.data(), dy.data(), x.stride(), made.weights.data(), 0, 7);
      denseWeightGradient(dense(), x.data(), dy.data(), x.stride(), made.weights.data(), 7, kInputs);
      rowSums(dy.data(), dy.stride(), kClasses, made.bias.data());
    }
    allowHalfDots(true);
    return made;
  }

 private Q_SLOTS:
  void initTestCase_data() { test::addInstructionSets(); }
  void initTestCase() {
    Random topology(5, Purpose::Topology);
    Random weights(5, Purpose::Weights);
    m_layer = randomSparseLayer(kInputs, kOutputs, 2000, topology, weights);
    m_layer.bias = test::randomValues(kOutputs, 23);
    m_layer.momentum = test::randomValues(m_layer.values.size(), 24);
  }
  void init() { test::useInstructionSetOfTheRow(); }

  void forward_data() { addWideStrides(); }
  void forward() {
    QFETCH(int, stride);
    const SampleRows<Bfloat16> x = halves(kInputs, stride, 1);
    SampleRows<Bfloat16> y(kOutputs, stride);
    sparseForward(rows(), m_layer.bias.data(), x.data(), y.data(), stride, 0, 40);
    sparseForward(rows(), m_layer.bias.data(), x.data(), y.data(), stride, 40, kOutputs);
    Activations expected(kOutputs, stride);
    sparseForward(rows(), m_layer.bias.data(), widened(x).data(), expected.data(), stride, 0, kOutputs);
    QVERIFY(same(y, rounded(expected)));
  }

  void inputGradient_data() { addWideStrides(); }
  void inputGradient() {
    QFETCH(int, stride);
    const SampleRows<Bfloat16> x = halves(kInputs, stride, 2);
    const SampleRows<Bfloat16> dy = halves(kOutputs, stride, 3);
    SampleRows<Bfloat16> dx = halves(kInputs, stride, 2);  // in the place of x
    sparseInputGradient(columns(), dy.data(), dx.data(), dx.data(), stride, 0, kInputs);
    Activations expected(kInputs, stride);
    sparseInputGradient(columns(), widened(dy).data(), widened(x).data(), expected.data(), stride, 0, kInputs);
    QVERIFY(same(dx, rounded(expected)));
  }

  void logits_data() { addWideStrides(); }
  void logits() {
    QFETCH(int, stride);
    const SampleRows<Bfloat16> x = halves(kInputs, stride, 4);
    Activations y(kClasses, stride);
    Activations expected(kClasses, stride);
    denseForward(dense(), m_bias.data(), false, x.data(), y.data(), stride, 0, kClasses);
    denseForward(dense(), m_bias.data(), false, widened(x).data(), expected.data(), stride, 0, kClasses);
    QVERIFY(std::equal(y.data(), y.data() + y.values(), expected.data()));
  }

  void inputGradientOfClasses_data() { addWideStrides(); }
  void inputGradientOfClasses() {
    QFETCH(int, stride);
    const SampleRows<Bfloat16> x = halves(kInputs, stride, 5);
    const SampleRows<Bfloat16> dy = halves(kClasses, stride, 6);
    SampleRows<Bfloat16> dx(kInputs, stride);
    denseInputGradient(dense(), dy.data(), x.data(), dx.data(), stride, 0, 101);
    denseInputGradient(dense(), dy.data(), x.data(), dx.data(), stride, 101, kInputs);
    Activations expected(kInputs, stride);
    denseInputGradient(dense(), widened(dy).data(), widened(x).data(), expected.data(), stride, 0, kInputs);
    QVERIFY(same(dx, rounded(expected)));
  }

  // Sums over samples are added in another order than those of floats.
  void weightGradients_data() { addWideStrides(); }
  void weightGradients() {
    QFETCH(int, stride);
    for (const bool sparse : {true, false}) {
      const SampleRows<Bfloat16> x = halves(kInputs, stride, 7);
      const SampleRows<Bfloat16> dy = halves(sparse ? kOutputs : kClasses, stride, 8);
      const Gradient got = gradient(sparse, x, dy, true);
      const Activations xs = widened(x), dys = widened(dy);
      for (int row = 0; row < dy.neurons(); ++row) {
        QCOMPARE(Sum::ofRow(dys.row(row), stride).problem(got.bias[row]), QString());
        const int first = sparse ? m_layer.indptr[row] : row * kInputs;
        const int last = sparse ? m_layer.indptr[row + 1] : (row + 1) * kInputs;
        for (int i = first; i < last; ++i) {
          const int input = sparse ? m_layer.indices[i] : i - first;
          QCOMPARE(Sum::ofProducts(dys.row(row), xs.row(input), stride).problem(got.weights[i]), QString());
        }
      }
      QVERIFY(test::staysInRoom(got.weights, sparse ? m_layer.values.size() : m_weights.size()));
      QVERIFY(test::staysInRoom(got.bias, static_cast<std::size_t>(dy.neurons())));
    }
  }

  // Where the machine has none, both are the same code.
  void theInstructionForDotProductsChangesNoBit_data() { addWideStrides(); }
  void theInstructionForDotProductsChangesNoBit() {
    QFETCH(int, stride);
    for (const bool sparse : {true, false}) {
      const SampleRows<Bfloat16> x = halves(kInputs, stride, 9);
      const SampleRows<Bfloat16> dy = halves(sparse ? kOutputs : kClasses, stride, 10);
      QVERIFY(gradient(sparse, x, dy, true) == gradient(sparse, x, dy, false));
    }
  }

  void descentIsAlongTheGradient_data() { addWideStrides(); }
  void descentIsAlongTheGradient() {
    QFETCH(int, stride);
    const SampleRows<Bfloat16> x = halves(kInputs, stride, 11);
    const SampleRows<Bfloat16> dy = halves(kOutputs, stride, 12);
    const Gradient along = gradient(true, x, dy, true);
    SparseLayer expected = m_layer;
    for (std::size_t i = 0; i < expected.values.size(); ++i)
      descendOne(expected.values[i], expected.momentum[i], along.weights[i], kDescent);
    for (std::size_t i = 0; i < expected.bias.size(); ++i)
      descendOne(expected.bias[i], expected.biasMomentum[i], along.bias[i], kDescent.withoutDecay());
    SparseLayer layer = m_layer;
    const Parameters parameters{layer.values.data(), layer.momentum.data(), layer.bias.data(), layer.biasMomentum.data()};
    for (const auto& [begin, end] : {std::pair{0, 33}, std::pair{33, kOutputs}})
      sparseDescend(rows(), parameters, x.data(), dy.data(), stride, kDescent, begin, end);
    QVERIFY(layer.values == expected.values && layer.momentum == expected.momentum);
    QVERIFY(layer.bias == expected.bias && layer.biasMomentum == expected.biasMomentum);
  }

  void rowsAreRounded_data() { addWideStrides(); }
  void rowsAreRounded() {
    QFETCH(int, stride);
    Activations rows = randomRows(9, stride, 13);
    for (int sample = 0; sample < stride; ++sample) {
      // Halfway from one value to the next, every other one of them.
      rows.row(5)[sample] = 1.0f + static_cast<float>(sample % 64) * 0x1p-8f;
    }
    SampleRows<Bfloat16> got(9, stride);
    roundRows(rows.data(), got.data(), stride, 9);
    QVERIFY(same(got, rounded(rows)));
  }
};

REWIRE_TEST(TestHalfKernels)
#include "tst_half_kernels.moc"

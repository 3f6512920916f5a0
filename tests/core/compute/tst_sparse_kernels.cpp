#include "core/compute/sparse_kernels.h"

#include <QTest>
#include <utility>

#include "core/network/network.h"
#include "tests/support/instruction_sets.h"
#include "tests/support/kernel_reference.h"
#include "tests/support/registry.h"

using namespace rewire;
using test::changedRows;
using test::kUntouched;
using test::randomRows;
using test::Sum;
using test::untouchedRows;

/// Every kernel over links against a plain loop in double precision, in every instruction set that this machine has. The tests
/// cover every stride that has a version of its own, and rows with no, one, many and very many links.
class TestSparseKernels : public QObject {
  Q_OBJECT

  static constexpr int kInputs = 700;
  static constexpr Descent kDescent{0.1f, 0.9f, 0.5f};

  SparseLayer m_layer;

  /// Rows with 0 … 600 links and again 0, at columns that step through the inputs.
  static SparseLayer layerOfAllLengths() {
    SparseLayer layer;
    layer.inputs = kInputs;
    layer.indptr = {0};
    for (const int links : {0, 1, 2, 3, 4, 5, 20, 256, 257, 600, 0}) {
      for (int link = 0; link < links; ++link) layer.indices.push_back(link * kInputs / links);
      layer.indptr.push_back(static_cast<std::int32_t>(layer.indices.size()));
    }
    layer.outputs = static_cast<int>(layer.indptr.size()) - 1;
    layer.values = test::randomValues(layer.indices.size(), 11);
    layer.momentum = test::randomValues(layer.indices.size(), 12);
    layer.born.assign(layer.indices.size(), 0);
    layer.bias = test::randomValues(static_cast<std::size_t>(layer.outputs), 13);
    layer.biasMomentum = test::randomValues(static_cast<std::size_t>(layer.outputs), 14);
    indexColumns(layer);
    return layer;
  }

  /// Parts of the rows: all of them, parts that begin or end with an empty row, one row, none.
  static std::vector<std::pair<int, int>> parts(int rows) {
    return {{0, rows}, {1, 3}, {2, 7}, {3, rows - 1}, {8, 9}, {rows - 1, rows}, {4, 4}};
  }

  Compressed rows() const { return {m_layer.indptr.data(), m_layer.indices.data(), nullptr, m_layer.values.data()}; }
  Compressed columns() const {
    return {m_layer.columnPtr.data(), m_layer.columnRow.data(), m_layer.columnLink.data(), m_layer.values.data()};
  }

  Sum output(int row, const Activations& x, int sample) const {
    Sum sum;
    sum.add(m_layer.bias[row]);
    for (int link = m_layer.indptr[row]; link < m_layer.indptr[row + 1]; ++link)
      sum.add(static_cast<double>(m_layer.values[link]) * x.row(m_layer.indices[link])[sample]);
    return sum;
  }

  /// Σ w DY, [input * stride + sample], link by link from the rows: the column index is not used.
  std::vector<Sum> inputGradients(const Activations& dy) const {
    std::vector<Sum> sums(static_cast<std::size_t>(kInputs) * static_cast<std::size_t>(dy.stride()));
    for (int row = 0; row < m_layer.outputs; ++row) {
      for (int link = m_layer.indptr[row]; link < m_layer.indptr[row + 1]; ++link) {
        for (int sample = 0; sample < dy.stride(); ++sample)
          sums[m_layer.indices[link] * dy.stride() + sample].add(static_cast<double>(m_layer.values[link]) * dy.row(row)[sample]);
      }
    }
    return sums;
  }

  /// With `x`, inputs at and below 0 have no derivative.
  QString inputGradientProblem(const Activations* x, const Activations& dy, const Activations& dx, int begin, int end) const {
    const std::vector<Sum> sums = inputGradients(dy);
    for (int input = begin; input < end; ++input) {
      for (int sample = 0; sample < dy.stride(); ++sample) {
        const Sum& expected = !x || x->row(input)[sample] > 0.0f ? sums[input * dy.stride() + sample] : Sum();
        if (const QString wrong = expected.problem(dx.row(input)[sample]); !wrong.isEmpty())
          return QString("input %1, sample %2: ").arg(input).arg(sample) + wrong;
      }
    }
    return {};
  }

  QString weightGradientProblem(const Activations& x, const Activations& dy, int count, const std::vector<float>& gradient,
                                const std::vector<float>& biasGradient) const {
    for (int row = 0; row < count; ++row) {
      if (const QString wrong = Sum::ofRow(dy.row(row), dy.stride()).problem(biasGradient[row]); !wrong.isEmpty())
        return QString("bias %1: ").arg(row) + wrong;
      for (int link = m_layer.indptr[row]; link < m_layer.indptr[row + 1]; ++link) {
        const Sum expected = Sum::ofProducts(dy.row(row), x.row(m_layer.indices[link]), dy.stride());
        if (const QString wrong = expected.problem(gradient[link]); !wrong.isEmpty())
          return QString("row %1, link %2: ").arg(row).arg(link) + wrong;
      }
    }
    return {};
  }

  /// Rows begin … end-1 of `after` are one step further than m_layer's, all others the same.
  QString descentProblem(const SparseLayer& after, const Activations& x, const Activations& dy, int begin, int end) const {
    const auto right = [&](const test::Stepping& before, const test::Stepping& now, int row, const Sum& gradient,
                           const Descent& descent) {
      return row >= begin && row < end ? test::stepped(before, now, gradient, descent) : now == before;
    };
    for (int row = 0; row < m_layer.outputs; ++row) {
      if (!right({m_layer.bias[row], m_layer.biasMomentum[row]}, {after.bias[row], after.biasMomentum[row]}, row,
                 Sum::ofRow(dy.row(row), dy.stride()), kDescent.withoutDecay()))
        return QString("bias %1 of part %2 to %3").arg(row).arg(begin).arg(end);
      for (int link = m_layer.indptr[row]; link < m_layer.indptr[row + 1]; ++link) {
        if (!right({m_layer.values[link], m_layer.momentum[link]}, {after.values[link], after.momentum[link]}, row,
                   Sum::ofProducts(dy.row(row), x.row(m_layer.indices[link]), dy.stride()), kDescent))
          return QString("row %1, link %2 of part %3 to %4").arg(row).arg(link).arg(begin).arg(end);
      }
    }
    return {};
  }

 private Q_SLOTS:
  void initTestCase_data() { test::addInstructionSets(); }
  void initTestCase() { m_layer = layerOfAllLengths(); }
  void init() { test::useInstructionSetOfTheRow(); }

  void forward_data() { test::addStrides(); }
  void forward() {
    QFETCH(int, stride);
    const Activations x = randomRows(kInputs, stride, 1);
    const Activations untouched = untouchedRows(m_layer.outputs, stride);
    for (const auto& [begin, end] : parts(m_layer.outputs)) {
      Activations y = untouchedRows(m_layer.outputs, stride);
      sparseForward(rows(), m_layer.bias.data(), x.data(), y.data(), stride, begin, end);
      QCOMPARE(changedRows(untouched, y, 0, begin), QString());
      QCOMPARE(changedRows(untouched, y, end, m_layer.outputs), QString());
      for (int row = begin; row < end; ++row) {
        for (int sample = 0; sample < stride; ++sample) QVERIFY(output(row, x, sample).nearRelu(y.row(row)[sample]));
      }
    }
  }

  void inputGradient_data() { test::addStrides(); }
  void inputGradient() {
    QFETCH(int, stride);
    Activations x = randomRows(kInputs, stride, 2);
    x.row(7)[0] = 0.0f;  // exactly at the kink: no gradient
    x.row(7)[1] = -0.0f;
    const Activations dy = randomRows(m_layer.outputs, stride, 3);
    const Activations untouched = untouchedRows(kInputs, stride);
    for (const Activations* mask : {static_cast<const Activations*>(&x), static_cast<const Activations*>(nullptr)}) {
      for (const auto& [begin, end] : parts(kInputs)) {
        Activations dx = untouchedRows(kInputs, stride);
        sparseInputGradient(columns(), dy.data(), mask ? mask->data() : nullptr, dx.data(), stride, begin, end);
        QCOMPARE(changedRows(untouched, dx, 0, begin), QString());
        QCOMPARE(changedRows(untouched, dx, end, kInputs), QString());
        QCOMPARE(inputGradientProblem(mask, dy, dx, begin, end), QString());
      }
    }
  }

  void theInputGradientMayTakeThePlaceOfTheInput_data() { test::addStrides(); }
  void theInputGradientMayTakeThePlaceOfTheInput() {
    QFETCH(int, stride);
    const Activations x = randomRows(kInputs, stride, 2);
    const Activations dy = randomRows(m_layer.outputs, stride, 3);
    Activations dx = untouchedRows(kInputs, stride);
    sparseInputGradient(columns(), dy.data(), x.data(), dx.data(), stride, 5, kInputs - 5);
    Activations inPlace = randomRows(kInputs, stride, 2);
    sparseInputGradient(columns(), dy.data(), inPlace.data(), inPlace.data(), stride, 5, kInputs - 5);
    QCOMPARE(changedRows(dx, inPlace, 5, kInputs - 5), QString());
    QCOMPARE(changedRows(x, inPlace, 0, 5), QString());
    QCOMPARE(changedRows(x, inPlace, kInputs - 5, kInputs), QString());
  }

  // The last row of a prefix has links of every number.
  void weightGradient_data() { test::addStrides(); }
  void weightGradient() {
    QFETCH(int, stride);
    const Activations x = randomRows(kInputs, stride, 4);
    const Activations dy = randomRows(m_layer.outputs, stride, 5);
    const Compressed noValues{m_layer.indptr.data(), m_layer.indices.data(), nullptr, nullptr};
    for (int count = 1; count <= m_layer.outputs; ++count) {
      const auto links = static_cast<std::size_t>(m_layer.indptr[count]);
      const auto biases = static_cast<std::size_t>(count);
      std::vector<float> gradient = test::gradientRoom(links);
      std::vector<float> biasGradient = test::gradientRoom(biases);
      sparseWeightGradient(noValues, x.data(), dy.data(), stride, gradient.data(), biasGradient.data(), 0, count);
      QCOMPARE(weightGradientProblem(x, dy, count, gradient, biasGradient), QString());
      QVERIFY2(test::staysInRoom(gradient, links), qPrintable(QString("%1 links").arg(links)));
      QVERIFY2(test::staysInRoom(biasGradient, biases), qPrintable(QString("%1 rows").arg(count)));
    }
  }

  // Another thread may have done the rows behind a part already.
  void weightGradientsOfPartsAreThoseOfTheWhole_data() { test::addStrides(); }
  void weightGradientsOfPartsAreThoseOfTheWhole() {
    QFETCH(int, stride);
    const Activations x = randomRows(kInputs, stride, 4);
    const Activations dy = randomRows(m_layer.outputs, stride, 5);
    const Compressed noValues{m_layer.indptr.data(), m_layer.indices.data(), nullptr, nullptr};
    const auto gradients = [&](const std::vector<int>& bounds) {
      std::vector<float> all(m_layer.values.size() + m_layer.bias.size());
      float* bias = all.data() + m_layer.values.size();
      for (std::size_t i = bounds.size() - 1; i > 0; --i)
        sparseWeightGradient(noValues, x.data(), dy.data(), stride, all.data(), bias, bounds[i - 1], bounds[i]);
      return all;
    };
    const std::vector<float> whole = gradients({0, m_layer.outputs});
    for (int middle = 1; middle < m_layer.outputs; ++middle) QVERIFY(gradients({0, middle, m_layer.outputs}) == whole);
  }

  // Rows beyond a part may be those of another thread.
  void descend_data() { test::addStrides(); }
  void descend() {
    QFETCH(int, stride);
    const Activations x = randomRows(kInputs, stride, 6);
    const Activations dy = randomRows(m_layer.outputs, stride, 7);
    const Compressed noValues{m_layer.indptr.data(), m_layer.indices.data(), nullptr, nullptr};
    for (const auto& [begin, end] : parts(m_layer.outputs)) {
      SparseLayer after = m_layer;
      const Parameters parameters{after.values.data(), after.momentum.data(), after.bias.data(), after.biasMomentum.data()};
      sparseDescend(noValues, parameters, x.data(), dy.data(), stride, kDescent, begin, end);
      QCOMPARE(descentProblem(after, x, dy, begin, end), QString());
    }
  }

  // Results must not show how rows are cut into parts for threads.
  void partsMakeUpTheWholeBitForBit_data() { test::addStrides(); }
  void partsMakeUpTheWholeBitForBit() {
    QFETCH(int, stride);
    const Activations x = randomRows(kInputs, stride, 6);
    const Activations dy = randomRows(m_layer.outputs, stride, 7);
    const auto after = [&](const std::vector<int>& ends) {
      SparseLayer layer = m_layer;
      const Parameters parameters{layer.values.data(), layer.momentum.data(), layer.bias.data(), layer.biasMomentum.data()};
      int begin = 0;
      for (const int end : ends)
        sparseDescend(rows(), parameters, x.data(), dy.data(), stride, kDescent, std::exchange(begin, end), end);
      return layer;
    };
    const SparseLayer whole = after({m_layer.outputs});
    const SparseLayer cut = after({1, 2, 5, 8, m_layer.outputs});
    QVERIFY(cut.values == whole.values && cut.momentum == whole.momentum);
    QVERIFY(cut.bias == whole.bias && cut.biasMomentum == whole.biasMomentum);
  }
};

REWIRE_TEST(TestSparseKernels)
#include "tst_sparse_kernels.moc"

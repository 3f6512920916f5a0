#include "core/compute/dense_kernels.h"

#include <QTest>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

#include "tests/support/instruction_sets.h"
#include "tests/support/kernel_reference.h"
#include "tests/support/registry.h"

using namespace rewire;
using test::changedRows;
using test::kUntouched;
using test::randomRows;
using test::Stepping;
using test::Sum;
using test::untouchedRows;

/// Every kernel over dense weights against a plain loop in double precision, in every instruction set that this machine has. The
/// tests cover every stride that has a version of its own. Their numbers of inputs and outputs are worked on together in all
/// ways.
class TestDenseKernels : public QObject {
  Q_OBJECT

  struct Layer {
    int inputs;
    int outputs;
    std::vector<float> weights = test::randomValues(static_cast<std::size_t>(inputs) * static_cast<std::size_t>(outputs), 21);
    std::vector<float> bias = test::randomValues(static_cast<std::size_t>(outputs), 22);

    Weights view() const { return {weights.data(), inputs, outputs}; }
    double weight(int output, int input) const { return weights[static_cast<std::size_t>(output * inputs + input)]; }
    QString name() const { return QString("%1 inputs, %2 outputs: ").arg(inputs).arg(outputs); }
  };

  static std::vector<Layer> layers() {
    std::vector<Layer> all;
    for (const int outputs : {1, 2, 3, 5, 7, 10, 64}) {
      for (const int inputs : {1, 3, 4, 7, 50}) all.push_back({inputs, outputs});
    }
    for (const int outputs : {65, 131}) all.push_back({33, outputs});
    return all;
  }

  /// Parts of `count` neurons that begin and end in the middle of those that kernels work on together.
  static std::vector<std::pair<int, int>> parts(int count) {
    const int third = count / 3;
    return {{0, count}, {third, count}, {third, std::min(count, third + 4)}};
  }

  static QString outputProblem(const Layer& layer, bool relu, const Activations& x, const Activations& y, int begin, int end) {
    for (int output = begin; output < end; ++output) {
      for (int sample = 0; sample < x.stride(); ++sample) {
        Sum sum;
        sum.add(layer.bias[output]);
        for (int input = 0; input < layer.inputs; ++input) sum.add(layer.weight(output, input) * x.row(input)[sample]);
        const float got = y.row(output)[sample];
        if (relu ? !sum.nearRelu(got) : !sum.near(got))
          return layer.name() + QString("output %1, sample %2").arg(output).arg(sample);
      }
    }
    return {};
  }

  static QString inputGradientProblem(const Layer& layer, const Activations* x, const Activations& dy, const Activations& dx,
                                      int begin, int end) {
    for (int input = begin; input < end; ++input) {
      for (int sample = 0; sample < dy.stride(); ++sample) {
        Sum sum;
        for (int output = 0; output < layer.outputs; ++output) sum.add(layer.weight(output, input) * dy.row(output)[sample]);
        if (x && !(x->row(input)[sample] > 0.0f)) sum = Sum();
        if (!sum.near(dx.row(input)[sample])) return layer.name() + QString("input %1, sample %2").arg(input).arg(sample);
      }
    }
    return {};
  }

  static QString weightGradientProblem(const Layer& layer, const Activations& x, const Activations& dy,
                                       const std::vector<float>& gradient) {
    for (int output = 0; output < layer.outputs; ++output) {
      for (int input = 0; input < layer.inputs; ++input) {
        const Sum sum = Sum::ofProducts(dy.row(output), x.row(input), x.stride());
        if (!sum.near(gradient[static_cast<std::size_t>(output * layer.inputs + input)]))
          return layer.name() + QString("output %1, input %2").arg(output).arg(input);
      }
    }
    return {};
  }

  static QString rowSumProblem(const Activations& rows, int count, const std::vector<float>& sums) {
    for (int row = 0; row < count; ++row) {
      if (const QString wrong = Sum::ofRow(rows.row(row), rows.stride()).problem(sums[row]); !wrong.isEmpty())
        return QString("row %1 of %2: ").arg(row).arg(count) + wrong;
    }
    return {};
  }

  static Activations turnedRows(const Activations& x, int inputs) {
    const int strips = (inputs + kStrip - 1) / kStrip;
    Activations turned = untouchedRows(strips * kStrip, x.stride());
    turnInputs(x.data(), inputs, x.stride(), turned.data(), strips - 1, strips);
    turnInputs(x.data(), inputs, x.stride(), turned.data(), 0, strips - 1);
    return turned;
  }

  /// The first weight that has not descended, or has but belongs to no output of begin … end-1.
  static QString descentProblem(const Layer& layer, const Activations& x, const Activations& dy, int begin, int end) {
    const Descent descent{0.1f, 0.9f, 0.01f};
    const std::vector<float> momenta = test::randomValues(layer.weights.size(), 23);
    std::vector<float> values = layer.weights, momentum = momenta;
    denseDescend({values.data(), momentum.data(), layer.inputs}, turnedRows(x, layer.inputs).data(), dy.data(), dy.stride(),
                 descent, begin, end);
    for (int output = 0; output < layer.outputs; ++output) {
      for (int input = 0; input < layer.inputs; ++input) {
        const auto at = static_cast<std::size_t>(output * layer.inputs + input);
        const Stepping before{layer.weights[at], momenta[at]}, after{values[at], momentum[at]};
        const Sum gradient = Sum::ofProducts(dy.row(output), x.row(input), x.stride());
        const bool descends = begin <= output && output < end;
        if (descends ? !test::stepped(before, after, gradient, descent) : before != after)
          return layer.name() + QString("output %1, input %2").arg(output).arg(input);
      }
    }
    return {};
  }

 private Q_SLOTS:
  void initTestCase_data() { test::addInstructionSets(); }
  void init() { test::useInstructionSetOfTheRow(); }

  void forward_data() { test::addStrides(); }
  void forward() {
    QFETCH(int, stride);
    for (const Layer& layer : layers()) {
      const Activations x = randomRows(layer.inputs, stride, 1);
      const Activations untouched = untouchedRows(layer.outputs + 1, stride);
      for (const bool relu : {true, false}) {
        for (const auto& [begin, end] : parts(layer.outputs)) {
          Activations y = untouchedRows(layer.outputs + 1, stride);
          denseForward(layer.view(), layer.bias.data(), relu, x.data(), y.data(), stride, begin, end);
          QCOMPARE(outputProblem(layer, relu, x, y, begin, end), QString());
          QCOMPARE(changedRows(untouched, y, 0, begin) + changedRows(untouched, y, end, layer.outputs + 1), QString());
        }
      }
    }
  }

  void inputGradient_data() { test::addStrides(); }
  void inputGradient() {
    QFETCH(int, stride);
    for (const Layer& layer : layers()) {
      Activations x = randomRows(layer.inputs + 1, stride, 2);
      x.row(0)[0] = 0.0f;  // exactly at the kink: no gradient
      x.row(0)[1] = -0.0f;
      const Activations dy = randomRows(layer.outputs, stride, 3);
      const Activations untouched = untouchedRows(layer.inputs + 1, stride);
      for (const Activations* mask : {static_cast<const Activations*>(&x), static_cast<const Activations*>(nullptr)}) {
        for (const auto& [begin, end] : parts(layer.inputs)) {
          Activations dx = untouchedRows(layer.inputs + 1, stride);
          denseInputGradient(layer.view(), dy.data(), mask ? mask->data() : nullptr, dx.data(), stride, begin, end);
          QCOMPARE(inputGradientProblem(layer, mask, dy, dx, begin, end), QString());
          QCOMPARE(changedRows(untouched, dx, 0, begin) + changedRows(untouched, dx, end, layer.inputs + 1), QString());
        }
      }
    }
  }

  void theInputGradientMayTakeThePlaceOfTheInput_data() { test::addStrides(); }
  void theInputGradientMayTakeThePlaceOfTheInput() {
    QFETCH(int, stride);
    for (const Layer& layer : layers()) {
      if (layer.outputs > kOutputsInPlace) continue;
      const Activations x = randomRows(layer.inputs + 1, stride, 2);
      const Activations dy = randomRows(layer.outputs, stride, 3);
      Activations dx = untouchedRows(layer.inputs, stride);
      denseInputGradient(layer.view(), dy.data(), x.data(), dx.data(), stride, 0, layer.inputs);
      Activations inPlace = randomRows(layer.inputs + 1, stride, 2);
      denseInputGradient(layer.view(), dy.data(), inPlace.data(), inPlace.data(), stride, 0, layer.inputs);
      QCOMPARE(layer.name() + changedRows(dx, inPlace, 0, layer.inputs), layer.name());
      QCOMPARE(changedRows(x, inPlace, layer.inputs, layer.inputs + 1), QString());
    }
  }

  void weightGradient_data() { test::addStrides(); }
  void weightGradient() {
    QFETCH(int, stride);
    for (const Layer& layer : layers()) {
      const Activations x = randomRows(layer.inputs, stride, 4);
      const Activations dy = randomRows(layer.outputs, stride, 5);
      const std::size_t outputs = layer.bias.size();
      std::vector<float> gradient = test::gradientRoom(layer.weights.size());
      std::vector<float> biasGradient = test::gradientRoom(outputs);
      denseWeightGradient({nullptr, layer.inputs, layer.outputs}, x.data(), dy.data(), stride, gradient.data(), 0, layer.inputs);
      rewire::rowSums(dy.data(), stride, layer.outputs, biasGradient.data());
      QCOMPARE(weightGradientProblem(layer, x, dy, gradient), QString());
      QCOMPARE(rowSumProblem(dy, layer.outputs, biasGradient), QString());
      QVERIFY2(test::staysInRoom(gradient, layer.weights.size()), qPrintable(layer.name()));
      QVERIFY2(test::staysInRoom(biasGradient, outputs), qPrintable(layer.name()));
    }
  }

  void rowSums_data() { test::addStrides(); }
  void rowSums() {
    QFETCH(int, stride);
    const Activations rows = randomRows(10, stride, 6);
    for (int count = 1; count <= 10; ++count) {
      std::vector<float> sums = test::gradientRoom(static_cast<std::size_t>(count));
      rewire::rowSums(rows.data(), stride, count, sums.data());
      QCOMPARE(rowSumProblem(rows, count, sums), QString());
      QVERIFY2(test::staysInRoom(sums, static_cast<std::size_t>(count)), qPrintable(QString("%1 rows").arg(count)));
    }
  }

  void turnedInputsLieSideBySide_data() { test::addStrides(); }
  void turnedInputsLieSideBySide() {
    QFETCH(int, stride);
    for (const int inputs : {1, 63, 64, 65, 150}) {
      const Activations x = randomRows(inputs, stride, 8);
      const Activations turned = turnedRows(x, inputs);
      for (int place = 0; place < turned.neurons(); ++place) {
        for (int sample = 0; sample < stride; ++sample) {
          const int at = place / kStrip * kStrip * stride + sample * kStrip + place % kStrip;
          QCOMPARE(turned.data()[at], place < inputs ? x.row(place)[sample] : 0.0f);
        }
      }
    }
  }

  void descend_data() { test::addStrides(); }
  void descend() {
    QFETCH(int, stride);
    for (const int inputs : {1, 15, 16, 40, 63, 64, 65, 150}) {
      for (const int outputs : {1, 4, 5, 6, 13}) {
        const Layer layer{inputs, outputs};
        const Activations x = randomRows(inputs, stride, 4);
        const Activations dy = randomRows(outputs, stride, 5);
        for (const auto& [begin, end] : parts(outputs)) QCOMPARE(descentProblem(layer, x, dy, begin, end), QString());
      }
    }
  }

  // Training must notice numbers that are not finite: without relu nothing may swallow them.
  void whatIsNotFiniteIsSeenAtTheLogits_data() { test::addStrides(); }
  void whatIsNotFiniteIsSeenAtTheLogits() {
    QFETCH(int, stride);
    const float infinite = std::numeric_limits<float>::infinity();
    const float nan = std::numeric_limits<float>::quiet_NaN();
    for (const int outputs : {1, 2, 5, 8}) {
      const std::vector<float> weights(static_cast<std::size_t>(outputs) * 3, 1.0f);
      std::vector<float> bias(static_cast<std::size_t>(outputs), 0.0f);
      Activations x = Activations::narrow(3, stride);
      x.row(1)[0] = nan;
      x.row(2)[1] = -infinite;
      Activations y = untouchedRows(outputs, stride);
      denseForward({weights.data(), 3, outputs}, bias.data(), false, x.data(), y.data(), stride, 0, outputs);
      for (int output = 0; output < outputs; ++output) {
        QVERIFY(std::isnan(y.row(output)[0]));
        QCOMPARE(y.row(output)[1], -infinite);
        for (int sample = 2; sample < stride; ++sample) QCOMPARE(y.row(output)[sample], 0.0f);
      }
      bias.back() = infinite;
      denseForward({weights.data(), 3, outputs}, bias.data(), false, x.data(), y.data(), stride, 0, outputs);
      QVERIFY(std::isnan(y.row(outputs - 1)[0]));
      QVERIFY(std::isnan(y.row(outputs - 1)[1]));
      for (int sample = 2; sample < stride; ++sample) QCOMPARE(y.row(outputs - 1)[sample], infinite);
    }
  }
};

REWIRE_TEST(TestDenseKernels)
#include "tst_dense_kernels.moc"

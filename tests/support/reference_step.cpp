#include "tests/support/reference_step.h"

#include "core/compute/random.h"

#include <cmath>

namespace rewire::test {
namespace {

/// m ← momentum m + g + decay w; w ← w − rate m, for one value. Returns the problem of the engine's value.
QString valueProblem(double w, double m, double g, const Descent& d, float gotW, float gotM) {
  const double expectedM = d.momentum * m + g + d.weightDecay * w;
  const double expectedW = w - d.learningRate * expectedM;
  if (far(gotM, expectedM)) return QString("momentum %1 instead of %2").arg(gotM).arg(expectedM);
  if (far(gotW, expectedW)) return QString("weight %1 instead of %2").arg(gotW).arg(expectedW);
  return {};
}

QString weightProblem(const SparseLayer& before, const SparseLayer& after, const Matrix& gradient, const Descent& d) {
  for (std::size_t row = 0; row < before.bias.size(); ++row) {
    for (int i = before.indptr[row]; i < before.indptr[row + 1]; ++i) {
      const auto k = static_cast<std::size_t>(i);
      const double g = gradient[row][static_cast<std::size_t>(before.indices[k])];
      if (const auto wrong = valueProblem(before.values[k], before.momentum[k], g, d, after.values[k], after.momentum[k]);
          !wrong.isEmpty())
        return QString("link %1: ").arg(k) + wrong;
    }
  }
  return {};
}

QString weightProblem(const DenseLayer& before, const DenseLayer& after, const Matrix& gradient, const Descent& d) {
  const auto width = static_cast<std::size_t>(before.inputs);
  for (std::size_t k = 0; k < before.weight.size(); ++k) {
    const double g = gradient[k / width][k % width];
    if (const auto wrong = valueProblem(before.weight[k], before.momentum[k], g, d, after.weight[k], after.momentum[k]);
        !wrong.isEmpty())
      return QString("weight %1: ").arg(k) + wrong;
  }
  return {};
}

template <class AnyLayer>
QString biasProblem(const AnyLayer& before, const AnyLayer& after, const std::vector<double>& gradient, const Descent& d) {
  for (std::size_t row = 0; row < gradient.size(); ++row) {
    if (const auto wrong = valueProblem(before.bias[row], before.biasMomentum[row], gradient[row], d.withoutDecay(),
                                        after.bias[row], after.biasMomentum[row]);
        !wrong.isEmpty())
      return QString("bias %1: ").arg(row) + wrong;
  }
  return {};
}

}  // namespace

Network withRandomMomenta(Network network, std::uint64_t seed) {
  Random random(seed, Purpose::Weights, 1);
  for (Layer& any : network.layers) {
    std::visit(
        [&](auto& layer) {
          for (auto* momenta : {&layer.momentum, &layer.biasMomentum}) {
            for (float& momentum : *momenta) momentum = static_cast<float>(0.1 * random.normal());
          }
        },
        any);
  }
  return network;
}

bool far(double got, double expected) {
  return !(std::abs(got - expected) <= 2e-5 * (1.0 + std::abs(expected)));
}

QString stepProblem(const Layer& before, const Layer& after, const Matrix& gradient, const std::vector<double>& biasGradient,
                    const Descent& descent) {
  return std::visit(
      [&](const auto& then) {
        const auto& now = std::get<std::decay_t<decltype(then)>>(after);
        const QString wrong = weightProblem(then, now, gradient, descent);
        return wrong.isEmpty() ? biasProblem(then, now, biasGradient, descent) : wrong;
      },
      before);
}

QString stepProblem(const Network& before, const Network& after, const ReferenceGradient& gradient, const Descent& descent) {
  for (std::size_t i = 0; i < before.layers.size(); ++i) {
    const QString wrong = stepProblem(before.layers[i], after.layers[i], gradient.weight[i], gradient.bias[i], descent);
    if (!wrong.isEmpty()) return QString("layer %1, ").arg(i) + wrong;
  }
  return {};
}

}  // namespace rewire::test

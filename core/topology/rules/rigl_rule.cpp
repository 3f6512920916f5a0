#include "core/topology/rules/rigl_rule.h"

#include "core/compute/parallel.h"
#include "core/topology/rules/best_cells.h"
#include "core/topology/rules/link_choice.h"
#include "core/topology/rules/rewiring.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace rewire {

namespace {

constexpr std::size_t kLanes = 16;    // sums side by side, so that the compiler can vectorise them
constexpr double kRounding = 1.0001;  // bounds are sums of squares in 32 bits
constexpr int kRowsAtOnce = 8;

std::int64_t countToMove(const LayerToRewire& asked) {
  return shareOfLinks(asked.layer, asked.settings.zeta);
}

std::vector<std::int32_t> smallestMagnitudes(const LayerToRewire& asked) {
  return smallest(importanceOf(asked.layer, Importance::Weight), countToMove(asked));
}

float product(const float* a, const float* b, std::size_t count) {
  std::array<float, kLanes> sums{};
  std::size_t i = 0;
  for (; i + kLanes <= count; i += kLanes)
    for (std::size_t lane = 0; lane < kLanes; ++lane) sums[lane] += a[i + lane] * b[i + lane];
  for (; i < count; ++i) sums[i % kLanes] += a[i] * b[i];
  for (std::size_t width = kLanes / 2; width > 0; width /= 2)
    for (std::size_t lane = 0; lane < width; ++lane) sums[lane] += sums[lane + width];
  return sums.front();
}

/// Neurons whose row of values is not 0, the longest first.
struct ByLength {
  std::vector<std::int32_t> neurons;
  std::vector<float> lengths;

  explicit ByLength(const Activations& values) {
    const auto count = static_cast<std::size_t>(values.samples());
    std::vector<float> all(static_cast<std::size_t>(values.neurons()));
    for (int neuron = 0; neuron < values.neurons(); ++neuron) {
      all[static_cast<std::size_t>(neuron)] = std::sqrt(product(values.row(neuron), values.row(neuron), count));
      if (all[static_cast<std::size_t>(neuron)] > 0.0f) neurons.push_back(neuron);
    }
    std::stable_sort(neurons.begin(), neurons.end(), [&](std::int32_t a, std::int32_t b) {
      return all[static_cast<std::size_t>(a)] > all[static_cast<std::size_t>(b)];
    });
    for (const std::int32_t neuron : neurons) lengths.push_back(all[static_cast<std::size_t>(neuron)]);
  }
};

/// A gradient is a product of two rows, so it is at most the product of their lengths: most places are passed over unseen.
std::vector<Cell> largestGradients(const LayerToRewire& asked, std::int64_t count) {
  if (count == 0) return {};
  assert(asked.gradient);
  const SparseLayer& layer = asked.layer;
  const Activations& x = asked.gradient->x;
  const Activations& dy = asked.gradient->dy;
  const auto samples = static_cast<std::size_t>(x.samples());
  const ByLength columns(x), rows(dy);
  BestCells best(static_cast<std::size_t>(count), CellNoise(asked.random));
  parallelFor(static_cast<int>(rows.neurons.size()), kRowsAtOnce, [&](int begin, int end) {
    for (auto r = static_cast<std::size_t>(begin); r < static_cast<std::size_t>(end); ++r) {
      const std::int32_t row = rows.neurons[r];
      for (std::size_t c = 0; c < columns.neurons.size(); ++c) {
        const double bound = kRounding * static_cast<double>(rows.lengths[r]) * static_cast<double>(columns.lengths[c]);
        if (-bound > best.limit()) break;
        const std::int32_t column = columns.neurons[c];
        const double key = -std::abs(static_cast<double>(product(dy.row(row), x.row(column), samples)));
        if (key > best.limit() || key == 0.0) continue;
        const std::int32_t at = indexOf(layer, static_cast<std::size_t>(row), column);
        if (at < layer.indptr[row + 1] && layer.indices[at] == column) continue;
        best.offer(key, static_cast<Cell>(row) * static_cast<Cell>(layer.inputs) + static_cast<Cell>(column));
      }
    }
  });
  return filledUp(best.take(), static_cast<std::size_t>(count), layer, asked.random);
}

constexpr RuleSteps kRiglSteps{.removalCount = countToMove,
                               .removal = smallestMagnitudes,
                               .growth = largestGradients,
                               .readsGradients = true,
                               .growsInParallel = true};

}  // namespace

constinit const RuleDescription kRiglRule{.name = "rigl",
                                          .help = "the weakest go, as many grow where the gradient is largest",
                                          .steps = &kRiglSteps,
                                          .zetaSchedule = Schedule::Cosine};

}  // namespace rewire

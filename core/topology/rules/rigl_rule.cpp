#include "core/topology/rules/rigl_rule.h"

#include "core/compute/gemm.h"
#include "core/compute/parallel.h"
#include "core/topology/rules/best_cells.h"
#include "core/topology/rules/link_choice.h"
#include "core/topology/rules/rewiring.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <span>

namespace rewire {

namespace {

constexpr double kRounding = 1.0001;  // lengths are sums of squares in 32 bits
constexpr int kRowsAtOnce = 8;
constexpr int kColumnsAtOnce = 4096;

std::int64_t countToMove(const LayerToRewire& asked) {
  return shareOfLinks(asked.layer, asked.settings.zeta);
}

std::vector<std::int32_t> smallestMagnitudes(const LayerToRewire& asked) {
  return smallest(importanceOf(asked.layer, Importance::Weight), countToMove(asked));
}

/// Neurons whose values are not all 0, the longest first, and their values packed in this order.
struct ByLength {
  std::vector<std::int32_t> neurons;
  std::vector<double> lengths;
  std::vector<float> values;  ///< [neurons][samples]

  explicit ByLength(const Activations& from) {
    const auto samples = static_cast<std::size_t>(from.samples());
    std::vector<double> all(static_cast<std::size_t>(from.neurons()));
    for (int neuron = 0; neuron < from.neurons(); ++neuron) {
      double sum = 0.0;
      for (std::size_t i = 0; i < samples; ++i)
        sum += static_cast<double>(from.row(neuron)[i]) * static_cast<double>(from.row(neuron)[i]);
      all[static_cast<std::size_t>(neuron)] = std::sqrt(sum);
      if (sum > 0.0) neurons.push_back(neuron);
    }
    std::stable_sort(neurons.begin(), neurons.end(), [&](std::int32_t a, std::int32_t b) {
      return all[static_cast<std::size_t>(a)] > all[static_cast<std::size_t>(b)];
    });
    for (const std::int32_t neuron : neurons) {
      lengths.push_back(all[static_cast<std::size_t>(neuron)]);
      values.insert(values.end(), from.row(neuron), from.row(neuron) + samples);
    }
  }
};

/// Offers the gradients of some rows, which are products of `rows` and `columns`: at most the product of their lengths, so that
/// the short ones are passed over unseen.
class GradientSearch {
 public:
  GradientSearch(const SparseLayer& layer, const ByLength& rows, const ByLength& columns, int samples, BestCells& best)
      : m_layer(layer), m_rows(rows), m_columns(columns), m_samples(samples), m_best(best) {}

  void look(int begin, int end) const {
    std::vector<float> products(static_cast<std::size_t>(end - begin) * kColumnsAtOnce);
    std::vector<std::int32_t> found(kColumnsAtOnce + 1);  // one more, as each is written before it is known
    for (int first = 0; first < std::ssize(m_columns.neurons); first += kColumnsAtOnce) {
      const double bound =
          kRounding * m_rows.lengths[static_cast<std::size_t>(begin)] * m_columns.lengths[static_cast<std::size_t>(first)];
      if (-bound > m_best.limit()) return;
      const int count = std::min<int>(kColumnsAtOnce, static_cast<int>(m_columns.neurons.size()) - first);
      multiply(end - begin, count, m_samples, {m_rows.values.data() + at(begin), m_samples},
               {m_columns.values.data() + at(first), m_samples, true}, products.data(), kColumnsAtOnce);
      for (int row = begin; row < end; ++row)
        offer(m_rows.neurons[static_cast<std::size_t>(row)], first,
              {products.data() + (row - begin) * kColumnsAtOnce, static_cast<std::size_t>(count)}, found);
    }
  }

 private:
  std::size_t at(int neuron) const { return static_cast<std::size_t>(neuron) * static_cast<std::size_t>(m_samples); }

  void offer(std::int32_t row, int first, std::span<const float> gradients, std::vector<std::int32_t>& found) const {
    const auto least = static_cast<float>(std::min(-m_best.limit(), static_cast<double>(std::numeric_limits<float>::max())));
    std::size_t kept = 0;
    for (std::int32_t i = 0; i < std::ssize(gradients); ++i) {
      found[kept] = i;
      kept += std::abs(gradients[static_cast<std::size_t>(i)]) >= least ? 1 : 0;
    }
    for (std::size_t i = 0; i < kept; ++i) {
      const float gradient = gradients[static_cast<std::size_t>(found[i])];
      const std::int32_t column = m_columns.neurons[static_cast<std::size_t>(first + found[i])];
      const std::int32_t link = indexOf(m_layer, static_cast<std::size_t>(row), column);
      const bool linked = link < m_layer.indptr[row + 1] && m_layer.indices[link] == column;
      if (gradient != 0.0f && !linked)
        m_best.offer(-std::abs(static_cast<double>(gradient)),
                     static_cast<Cell>(row) * static_cast<Cell>(m_layer.inputs) + static_cast<Cell>(column));
    }
  }

  const SparseLayer& m_layer;
  const ByLength& m_rows;
  const ByLength& m_columns;
  int m_samples;
  BestCells& m_best;
};

std::vector<Cell> largestGradients(const LayerToRewire& asked, std::int64_t count) {
  if (count == 0) return {};
  assert(asked.gradient);
  const ByLength rows(asked.gradient->dy), columns(asked.gradient->x);
  BestCells best(static_cast<std::size_t>(count), CellNoise(asked.random));
  const GradientSearch search(asked.layer, rows, columns, asked.gradient->x.samples(), best);
  parallelFor(static_cast<int>(rows.neurons.size()), kRowsAtOnce, [&](int begin, int end) { search.look(begin, end); });
  return filledUp(best.take(), static_cast<std::size_t>(count), asked.layer, asked.random);
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

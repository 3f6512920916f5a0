#include "core/network/active_neurons.h"

#include <atomic>
#include <variant>

namespace rewire {

namespace {

/// Without a branch in the loop: compilers make it a few vector instructions.
bool isAbove0(const float* values, int count) {
  int above = 0;
  for (int i = 0; i < count; ++i) above |= static_cast<int>(values[i] > 0.0f);
  return above != 0;
}

using Marks = std::vector<std::uint8_t>;

/// The neurons of a layer that an image could wake: those with a bias above 0, or a link from a neuron that could be awake whose
/// product can be above 0. Hidden neurons give nothing below 0; pixels do, as they are normalised (`before` is empty then).
Marks wakeable(const SparseLayer& layer, const Marks& before) {
  Marks marks(static_cast<std::size_t>(layer.outputs), 0);
  for (int row = 0; row < layer.outputs; ++row) {
    bool any = layer.bias[static_cast<std::size_t>(row)] > 0.0f;
    for (std::int32_t i = layer.indptr[row]; !any && i < layer.indptr[row + 1]; ++i)
      any = before.empty() || (layer.values[i] > 0.0f && before[static_cast<std::size_t>(layer.indices[i])] != 0);
    marks[static_cast<std::size_t>(row)] = any ? 1 : 0;
  }
  return marks;
}

Marks wakeable(const DenseLayer& layer, const Marks&) {
  return Marks(static_cast<std::size_t>(layer.outputs), 1);
}

}  // namespace

// Very sparse networks have many neurons that nothing could wake. They need not be looked at in every tile.
ActiveNeurons::ActiveNeurons(const Network& network) {
  Marks marks;
  for (std::size_t layer = 0; layer + 1 < network.layers.size(); ++layer) {
    marks = std::visit([&](const auto& l) { return wakeable(l, marks); }, network.layers[layer]);
    m_active.emplace_back(marks.size(), std::uint8_t{0});
    auto& candidates = m_candidates.emplace_back();
    for (std::size_t neuron = 0; neuron < marks.size(); ++neuron)
      if (marks[neuron] != 0) candidates.push_back(static_cast<std::int32_t>(neuron));
  }
}

// Most neurons are found active in the first tile, and are not looked at again.
void ActiveNeurons::add(const std::vector<Activations>& x) {
  for (std::size_t layer = 0; layer < m_active.size(); ++layer) {
    const Activations& values = x[layer + 1];
    for (const std::int32_t neuron : m_candidates[layer]) {
      std::atomic_ref<std::uint8_t> active(m_active[layer][static_cast<std::size_t>(neuron)]);
      if (active.load(std::memory_order_relaxed) != 0) continue;
      if (isAbove0(values.row(neuron), values.samples())) active.store(1, std::memory_order_relaxed);
    }
  }
}

}  // namespace rewire

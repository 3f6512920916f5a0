#include "core/network/active_neurons.h"

#include <algorithm>
#include <atomic>

namespace rewire {

ActiveNeurons::ActiveNeurons(const Network& network) {
  for (std::size_t layer = 0; layer + 1 < network.layers.size(); ++layer)
    m_active.emplace_back(static_cast<std::size_t>(outputsOf(network.layers[layer])), std::uint8_t{0});
}

// Most neurons are found active in the first tile, and are not looked at again.
void ActiveNeurons::add(const std::vector<Activations>& x) {
  for (std::size_t layer = 0; layer < m_active.size(); ++layer) {
    const Activations& values = x[layer + 1];
    for (int neuron = 0; neuron < values.neurons(); ++neuron) {
      std::atomic_ref<std::uint8_t> active(m_active[layer][static_cast<std::size_t>(neuron)]);
      if (active.load(std::memory_order_relaxed) != 0) continue;
      const float* row = values.row(neuron);
      const bool any = std::any_of(row, row + values.samples(), [](float value) { return value > 0.0f; });
      if (any) active.store(1, std::memory_order_relaxed);
    }
  }
}

}  // namespace rewire

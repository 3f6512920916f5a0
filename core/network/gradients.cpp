#include "core/network/gradients.h"

namespace rewire {

void Gradients::fit(const Network& network) {
  layers.resize(network.layers.size());
  for (std::size_t i = 0; i < layers.size(); ++i) {
    layers[i].weights.resize(static_cast<std::size_t>(weightCount(network.layers[i])));
    layers[i].bias.resize(static_cast<std::size_t>(outputsOf(network.layers[i])));
  }
}

}  // namespace rewire

#include "core/network/gradients.h"

namespace rewire {

namespace {

std::size_t weightCount(const SparseLayer& layer) {
  return layer.values.size();
}
std::size_t weightCount(const DenseLayer& layer) {
  return layer.weight.size();
}

}  // namespace

void Gradients::fit(const Network& network) {
  layers.resize(network.layers.size());
  for (std::size_t i = 0; i < layers.size(); ++i) {
    const std::size_t weights = std::visit([](const auto& layer) { return weightCount(layer); }, network.layers[i]);
    layers[i].weights.resize(weights);
    layers[i].bias.resize(static_cast<std::size_t>(outputsOf(network.layers[i])));
  }
}

}  // namespace rewire

#include "core/live/layer_states.h"

namespace rewire {

namespace {

std::vector<std::int32_t> differences(const std::vector<std::int32_t>& ptr) {
  std::vector<std::int32_t> counts(ptr.size() - 1);
  for (std::size_t i = 0; i < counts.size(); ++i) counts[i] = ptr[i + 1] - ptr[i];
  return counts;
}

std::shared_ptr<const Topology> topologyOf(const SparseLayer& layer) {
  return std::make_shared<Topology>(Topology{layer.inputs, layer.outputs, layer.indptr, layer.indices, layer.born,
                                             differences(layer.indptr), differences(layer.columnPtr)});
}

}  // namespace

void renewTopologies(const Network& network, std::vector<LayerState>& layers) {
  layers.resize(network.layers.size());
  for (std::size_t i = 0; i < layers.size(); ++i) {
    layers[i].inputs = inputsOf(network.layers[i]);
    layers[i].outputs = outputsOf(network.layers[i]);
    if (const auto* sparse = std::get_if<SparseLayer>(&network.layers[i])) {
      layers[i].topology = topologyOf(*sparse);
      if (!layers[i].initialTopology) layers[i].initialTopology = layers[i].topology;
    }
  }
  renewWeights(network, layers);
}

void renewWeights(const Network& network, std::vector<LayerState>& layers) {
  for (std::size_t i = 0; i < layers.size(); ++i) {
    const auto* sparse = std::get_if<SparseLayer>(&network.layers[i]);
    const auto* dense = std::get_if<DenseLayer>(&network.layers[i]);
    layers[i].weights = std::make_shared<std::vector<float>>(sparse ? sparse->values : dense->weight);
    layers[i].bias = std::make_shared<std::vector<float>>(sparse ? sparse->bias : dense->bias);
  }
}

}  // namespace rewire

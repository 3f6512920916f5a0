#include "core/run/layer_states.h"

#include "core/compute/parallel.h"

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

bool sameLinks(const Topology& topology, const SparseLayer& layer) {
  return topology.indices == layer.indices && topology.indptr == layer.indptr && topology.born == layer.born;
}

std::shared_ptr<const std::vector<float>> sharedOrCopied(const std::shared_ptr<const std::vector<float>>& before,
                                                         const std::vector<float>& now) {
  return before && *before == now ? before : std::make_shared<const std::vector<float>>(now);
}

std::vector<float> biasOf(const LayerState& layer) {
  return layer.bias ? *layer.bias : std::vector<float>(static_cast<std::size_t>(layer.outputs), 0.0f);
}

DenseLayer denseLayerOf(const LayerState& state) {
  DenseLayer layer{state.inputs, state.outputs, *state.weights, {}, biasOf(state), {}};
  layer.momentum.assign(layer.weight.size(), 0.0f);
  layer.biasMomentum.assign(layer.bias.size(), 0.0f);
  return layer;
}

SparseLayer sparseLayerOf(const LayerState& state) {
  SparseLayer layer;
  layer.inputs = state.inputs;
  layer.outputs = state.outputs;
  layer.indptr = state.topology->indptr;
  layer.indices = state.topology->indices;
  layer.born = state.topology->born;
  layer.values = *state.weights;
  layer.momentum.assign(layer.values.size(), 0.0f);
  layer.bias = biasOf(state);
  layer.biasMomentum.assign(layer.bias.size(), 0.0f);
  indexColumns(layer);
  return layer;
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

std::vector<LayerState> layersAfter(const Network& network, const std::vector<LayerState>& before) {
  std::vector<LayerState> layers = before;
  const auto renew = [&](std::size_t i) {
    const auto* sparse = std::get_if<SparseLayer>(&network.layers[i]);
    const auto* dense = std::get_if<DenseLayer>(&network.layers[i]);
    if (sparse && !sameLinks(*layers[i].topology, *sparse)) layers[i].topology = topologyOf(*sparse);
    layers[i].weights = sharedOrCopied(before[i].weights, sparse ? sparse->values : dense->weight);
    layers[i].bias = sharedOrCopied(before[i].bias, sparse ? sparse->bias : dense->bias);
  };
  parallelFor(static_cast<int>(layers.size()), 1, [&](int begin, int end) {
    for (int i = begin; i < end; ++i) renew(static_cast<std::size_t>(i));
  });
  return layers;
}

Network networkOf(const std::vector<LayerState>& layers) {
  Network network;
  for (const LayerState& layer : layers) {
    if (layer.dense()) {
      network.layers.emplace_back(denseLayerOf(layer));
    } else {
      network.layers.emplace_back(sparseLayerOf(layer));
    }
  }
  return network;
}

}  // namespace rewire

#include "ui/picture/removed_counts.h"

#include <algorithm>

namespace rewire {
namespace {

void addLinks(std::vector<std::int32_t>& degrees, const std::vector<Link>& links, LinkEnd end, std::int32_t change) {
  for (const Link& link : links) {
    const auto neuron = static_cast<std::size_t>(end == LinkEnd::In ? link.to : link.from);
    if (neuron < degrees.size()) degrees[neuron] += change;
  }
}

/// Every pair of a dense layer is linked, also where the lab has set the weight to 0.
std::vector<std::int32_t> storedDegrees(const LayerState& layer, LinkEnd end) {
  if (!layer.dense()) return end == LinkEnd::In ? layer.topology->inDegree : layer.topology->outDegree;
  const int neurons = end == LinkEnd::In ? layer.outputs : layer.inputs;
  return std::vector<std::int32_t>(static_cast<std::size_t>(neurons), end == LinkEnd::In ? layer.inputs : layer.outputs);
}

std::int64_t removedOfFirst(const ShownNetwork& network, std::size_t layers) {
  std::int64_t sum = 0;
  for (std::size_t layer = 0; layer < layers; ++layer) sum += std::ssize(removedLinks(network, layer));
  return sum;
}

std::size_t hiddenLayers(const ShownNetwork& network) {
  return network.layers.empty() ? 0 : network.layers.size() - 1;
}

}  // namespace

const std::vector<Link>& removedLinks(const ShownNetwork& network, std::size_t layer) {
  static const std::vector<Link> none;
  return network.removed && layer < network.removed->links.size() ? network.removed->links[layer] : none;
}

const std::vector<HiddenNeuron>& removedNeurons(const ShownNetwork& network) {
  static const std::vector<HiddenNeuron> none;
  return network.removed ? network.removed->neurons : none;
}

bool isRemoved(const ShownNetwork& network, const HiddenNeuron& neuron) {
  const std::vector<HiddenNeuron>& removed = removedNeurons(network);
  return std::find(removed.begin(), removed.end(), neuron) != removed.end();
}

std::int64_t linksRemoved(const ShownNetwork& network) {
  return removedOfFirst(network, network.layers.size());
}

std::int64_t linksLeft(const ShownNetwork& network, std::size_t layer) {
  const LayerState& state = network.layers[layer];
  return state.links() - (state.dense() ? std::ssize(removedLinks(network, layer)) : 0);
}

std::int64_t hiddenLinksLeft(const ShownNetwork& network) {
  std::int64_t sum = 0;
  for (std::size_t layer = 0; layer < hiddenLayers(network); ++layer) sum += linksLeft(network, layer);
  return sum;
}

std::int64_t hiddenLinksRemoved(const ShownNetwork& network) {
  return removedOfFirst(network, hiddenLayers(network));
}

std::vector<std::int32_t> degreesLeft(const ShownNetwork& network, std::size_t layer, LinkEnd end) {
  const LayerState& state = network.layers[layer];
  std::vector<std::int32_t> degrees = storedDegrees(state, end);
  if (state.dense()) addLinks(degrees, removedLinks(network, layer), end, -1);
  return degrees;
}

std::vector<std::int32_t> degreesBeforeRemoval(const ShownNetwork& network, std::size_t layer, LinkEnd end) {
  const LayerState& state = network.layers[layer];
  std::vector<std::int32_t> degrees = storedDegrees(state, end);
  if (!state.dense()) addLinks(degrees, removedLinks(network, layer), end, 1);
  return degrees;
}

}  // namespace rewire

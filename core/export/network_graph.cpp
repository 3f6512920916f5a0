#include "core/export/network_graph.h"

namespace rewire {

namespace {

std::int64_t linksInto(const Layer& layer, std::size_t neuron) {
  const auto* sparse = std::get_if<SparseLayer>(&layer);
  return sparse ? sparse->indptr[neuron + 1] - sparse->indptr[neuron] : inputsOf(layer);
}

std::int64_t linksOutOf(const Layer& layer, std::size_t neuron) {
  const auto* sparse = std::get_if<SparseLayer>(&layer);
  return sparse ? sparse->columnPtr[neuron + 1] - sparse->columnPtr[neuron] : outputsOf(layer);
}

void forEachLinkOf(const SparseLayer& layer, int number, const std::function<void(const GraphLink&)>& take) {
  for (int to = 0; to < layer.outputs; ++to) {
    const auto row = static_cast<std::size_t>(to);
    for (auto link = static_cast<std::size_t>(layer.indptr[row]); link < static_cast<std::size_t>(layer.indptr[row + 1]); ++link)
      take({number, layer.indices[link], to, layer.values[link], layer.born[link]});
  }
}

void forEachLinkOf(const DenseLayer& layer, int number, const std::function<void(const GraphLink&)>& take) {
  std::size_t link = 0;
  for (int to = 0; to < layer.outputs; ++to)
    for (int from = 0; from < layer.inputs; ++from) take({number, from, to, layer.weight[link++], 0});
}

std::int64_t linksOf(const SparseLayer& layer) {
  return layer.links();
}

std::int64_t linksOf(const DenseLayer& layer) {
  return std::int64_t{layer.inputs} * layer.outputs;
}

}  // namespace

std::vector<int> layerSizesOf(const Network& network) {
  std::vector<int> sizes = {inputsOf(network.layers.front())};
  for (const Layer& layer : network.layers) sizes.push_back(outputsOf(layer));
  return sizes;
}

const Layer* NetworkGraph::linked(std::size_t layer) const {
  if (layer >= m_model.network.layers.size()) return nullptr;
  const Layer& found = m_model.network.layers[layer];
  return m_dense || std::holds_alternative<SparseLayer>(found) ? &found : nullptr;
}

void NetworkGraph::forEachNeuron(const std::function<void(const GraphNeuron&)>& take) const {
  const std::vector<int> sizes = layerSizesOf(m_model.network);
  const NeuronLayout layout(sizes);
  for (std::size_t layer = 0; layer < sizes.size(); ++layer) {
    const Layer* before = layer > 0 ? linked(layer - 1) : nullptr;
    const Layer* after = linked(layer);
    const bool isOutput = layer + 1 == sizes.size();
    for (int index = 0; index < sizes[layer]; ++index) {
      const auto neuron = static_cast<std::size_t>(index);
      GraphNeuron node{.layer = static_cast<int>(layer), .index = index};
      node.position = layout.at(node.layer, index);
      if (before) node.inDegree = linksInto(*before, neuron);
      if (after) node.outDegree = linksOutOf(*after, neuron);
      if (isOutput && neuron < m_model.classes.size()) node.className = &m_model.classes[neuron];
      take(node);
    }
  }
}

void NetworkGraph::forEachLink(const std::function<void(const GraphLink&)>& take) const {
  for (std::size_t i = 0; i < m_model.network.layers.size(); ++i) {
    if (const Layer* layer = linked(i)) std::visit([&](const auto& l) { forEachLinkOf(l, static_cast<int>(i), take); }, *layer);
  }
}

std::int64_t NetworkGraph::links() const {
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < m_model.network.layers.size(); ++i) {
    if (const Layer* layer = linked(i)) sum += std::visit([](const auto& l) { return linksOf(l); }, *layer);
  }
  return sum;
}

}  // namespace rewire

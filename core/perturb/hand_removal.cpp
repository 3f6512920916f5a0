#include "core/perturb/hand_removal.h"

#include "core/perturb/kinds/layer_links.h"
#include "core/topology/rules/rewiring.h"

#include <algorithm>

namespace rewire {

namespace {

bool has(const Layer& layer, const LinkId& link) {
  return link.from >= 0 && link.from < inputsOf(layer) && link.to >= 0 && link.to < outputsOf(layer);
}

void remove(SparseLayer& layer, const std::vector<LinkId>& links) {
  std::vector<std::int32_t> indices;
  for (const LinkId& link : links) {
    const auto begin = layer.indices.begin() + layer.indptr[link.to];
    const auto end = layer.indices.begin() + layer.indptr[link.to + 1];
    const auto found = std::lower_bound(begin, end, link.from);
    if (found != end && *found == link.from) indices.push_back(static_cast<std::int32_t>(found - layer.indices.begin()));
  }
  std::sort(indices.begin(), indices.end());
  indices.erase(std::unique(indices.begin(), indices.end()), indices.end());
  if (!indices.empty()) prune(layer, indices);
}
void remove(DenseLayer& layer, const std::vector<LinkId>& links) {
  for (const LinkId& link : links) {
    const auto cell =
        static_cast<std::size_t>(link.to) * static_cast<std::size_t>(layer.inputs) + static_cast<std::size_t>(link.from);
    layer.weight[cell] = 0.0f;
    if (!layer.momentum.empty()) layer.momentum[cell] = 0.0f;
  }
}

}  // namespace

void removeLinks(Network& network, const std::vector<LinkId>& links) {
  std::vector<std::vector<LinkId>> byLayer(static_cast<std::size_t>(hiddenLayerCount(network)));
  for (const LinkId& link : links) {
    if (link.layer >= 0 && link.layer < std::ssize(byLayer) && has(network.layers[link.layer], link))
      byLayer[link.layer].push_back(link);
  }
  for (std::size_t i = 0; i < byLayer.size(); ++i) std::visit([&](auto& layer) { remove(layer, byLayer[i]); }, network.layers[i]);
}

void silenceNeurons(Network& network, const std::vector<HiddenNeuron>& neurons) {
  std::vector<Marks> silent(network.layers.size());
  for (const HiddenNeuron& neuron : neurons) {
    if (neuron.layer < 0 || neuron.layer >= hiddenLayerCount(network)) continue;
    const int outputs = outputsOf(network.layers[neuron.layer]);
    if (neuron.neuron < 0 || neuron.neuron >= outputs) continue;
    Marks& marks = silent[neuron.layer];
    marks.resize(static_cast<std::size_t>(outputs), 0);
    marks[neuron.neuron] = 1;
  }
  silenceMarked(network, silent);
}

}  // namespace rewire

#include "tests/support/removed_parts.h"

#include <algorithm>
#include <utility>

namespace rewire {
namespace {

bool touches(const std::vector<HiddenNeuron>& silenced, int layer, int from, int to) {
  return std::any_of(silenced.begin(), silenced.end(), [&](const HiddenNeuron& neuron) {
    return (neuron.layer == layer && neuron.neuron == to) || (neuron.layer + 1 == layer && neuron.neuron == from);
  });
}

struct Links {
  std::vector<Link> left;
  std::vector<Link> removed;
  std::vector<std::int32_t> born;
};

Links divide(const LayerState& layer, int index, int every, const std::vector<HiddenNeuron>& silenced) {
  Links links;
  std::size_t at = 0;
  for (int to = 0; to < layer.outputs; ++to) {
    const std::size_t end = layer.dense() ? at + static_cast<std::size_t>(layer.inputs)
                                          : static_cast<std::size_t>(layer.topology->indptr[static_cast<std::size_t>(to) + 1]);
    for (int from = 0; at < end; ++at, ++from) {
      const Link link{layer.dense() ? from : layer.topology->indices[at], to, (*layer.weights)[at]};
      const bool gone = (every > 0 && at % static_cast<std::size_t>(every) == 0) || touches(silenced, index, link.from, to);
      (gone ? links.removed : links.left).push_back(link);
      if (!gone) links.born.push_back(layer.dense() ? 0 : layer.topology->born[at]);
    }
  }
  return links;
}

void keepSparse(LayerState& layer, const Links& links) {
  auto topology = std::make_shared<Topology>();
  auto weights = std::make_shared<std::vector<float>>();
  topology->inputs = layer.inputs;
  topology->outputs = layer.outputs;
  topology->born = links.born;
  topology->inDegree.resize(static_cast<std::size_t>(layer.outputs));
  topology->outDegree.resize(static_cast<std::size_t>(layer.inputs));
  topology->indptr.resize(static_cast<std::size_t>(layer.outputs) + 1);
  for (const Link& link : links.left) {
    topology->indices.push_back(link.from);
    weights->push_back(link.weight);
    ++topology->inDegree[static_cast<std::size_t>(link.to)];
    ++topology->outDegree[static_cast<std::size_t>(link.from)];
  }
  for (std::size_t to = 0; to < topology->inDegree.size(); ++to)
    topology->indptr[to + 1] = topology->indptr[to] + topology->inDegree[to];
  layer.topology = std::move(topology);
  layer.weights = std::move(weights);
}

void keepDense(LayerState& layer, const Links& links) {
  auto weights = std::make_shared<std::vector<float>>(*layer.weights);
  for (const Link& link : links.removed)
    (*weights)[static_cast<std::size_t>(link.to) * static_cast<std::size_t>(layer.inputs) + static_cast<std::size_t>(link.from)] =
        0;
  layer.weights = std::move(weights);
}

}  // namespace

ShownNetworkPtr withRemoved(const SnapshotPtr& snapshot, int every, const std::vector<HiddenNeuron>& silenced) {
  auto perturbed = std::make_shared<ShownNetwork>(*shownNetworkOf(*snapshot));
  auto removed = std::make_shared<Removed>();
  for (std::size_t layer = 0; layer < perturbed->layers.size(); ++layer) {
    LayerState& state = perturbed->layers[layer];
    const bool hidden = layer + 1 < perturbed->layers.size();
    Links links = divide(state, static_cast<int>(layer), hidden ? every : 0, silenced);
    if (!links.removed.empty()) state.dense() ? keepDense(state, links) : keepSparse(state, links);
    removed->links.push_back(std::move(links.removed));
  }
  removed->neurons = silenced;
  perturbed->removed = std::move(removed);
  return perturbed;
}

}  // namespace rewire

#include "ui/picture/removed_counts.h"

#include <algorithm>

namespace rewire {
namespace {

void addCut(std::vector<std::int32_t>& degrees, const std::vector<Link>& cut, LinkEnd end, std::int32_t change) {
  for (const Link& link : cut) {
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

}  // namespace

const std::vector<Link>& cutOf(const Snapshot& snapshot, std::size_t layer) {
  static const std::vector<Link> none;
  return snapshot.removed && layer < snapshot.removed->cut.size() ? snapshot.removed->cut[layer] : none;
}

std::int64_t cutLinks(const Snapshot& snapshot) {
  std::int64_t sum = 0;
  for (std::size_t layer = 0; layer < snapshot.layers.size(); ++layer)
    sum += static_cast<std::int64_t>(cutOf(snapshot, layer).size());
  return sum;
}

std::int64_t livingLinks(const Snapshot& snapshot, std::size_t layer) {
  const LayerState& state = snapshot.layers[layer];
  return state.links() - (state.dense() ? static_cast<std::int64_t>(cutOf(snapshot, layer).size()) : 0);
}

std::int64_t livingHiddenLinks(const Snapshot& snapshot) {
  std::int64_t sum = 0;
  for (std::size_t layer = 0; layer + 1 < snapshot.layers.size(); ++layer) sum += livingLinks(snapshot, layer);
  return sum;
}

std::int64_t cutHiddenLinks(const Snapshot& snapshot) {
  std::int64_t sum = 0;
  for (std::size_t layer = 0; layer + 1 < snapshot.layers.size(); ++layer)
    sum += static_cast<std::int64_t>(cutOf(snapshot, layer).size());
  return sum;
}

std::size_t silencedNeurons(const Snapshot& snapshot) {
  return snapshot.removed ? snapshot.removed->silenced.size() : 0;
}

bool isSilenced(const Snapshot& snapshot, const HiddenNeuron& neuron) {
  if (!snapshot.removed) return false;
  const auto& silenced = snapshot.removed->silenced;
  return std::find(silenced.begin(), silenced.end(), neuron) != silenced.end();
}

std::vector<std::int32_t> livingDegrees(const Snapshot& snapshot, std::size_t layer, LinkEnd end) {
  const LayerState& state = snapshot.layers[layer];
  std::vector<std::int32_t> degrees = storedDegrees(state, end);
  if (state.dense()) addCut(degrees, cutOf(snapshot, layer), end, -1);
  return degrees;
}

std::vector<std::int32_t> degreesBeforeRemoval(const Snapshot& snapshot, std::size_t layer, LinkEnd end) {
  const LayerState& state = snapshot.layers[layer];
  std::vector<std::int32_t> degrees = storedDegrees(state, end);
  if (!state.dense()) addCut(degrees, cutOf(snapshot, layer), end, 1);
  return degrees;
}

}  // namespace rewire

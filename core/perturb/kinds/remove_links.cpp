#include "core/perturb/kinds/remove_links.h"

#include "core/compute/random_order.h"
#include "core/perturb/layer_links.h"
#include "core/topology/rewiring.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace rewire {

namespace {

using Keys = std::vector<std::uint64_t>;
using Marks = std::vector<std::uint8_t>;
using Degrees = std::vector<std::vector<std::int64_t>>;

std::uint64_t key(std::uint64_t first, std::uint64_t second) {
  return first << 32 | second;
}

Marks markRandom(std::int64_t links, std::int64_t count, Random random) {
  Marks marks(static_cast<std::size_t>(links), 0);
  RandomOrder order(links, random);
  for (std::int64_t k = 0; k < count; ++k) marks[order.next()] = 1;
  return marks;
}

/// One key a link: the bits of its absolute weight, which order as the weights do, then its place.
Keys strengthKeys(const std::vector<float>& weights, bool strongestFirst) {
  constexpr std::uint32_t kMagnitude = 0x7fffffff;
  Keys keys(weights.size());
  for (std::size_t place = 0; place < weights.size(); ++place) {
    const std::uint32_t magnitude = std::bit_cast<std::uint32_t>(weights[place]) & kMagnitude;
    keys[place] = key(strongestFirst ? kMagnitude - magnitude : magnitude, place);
  }
  return keys;
}

/// The rank of each neuron on both sides of a layer, inputs first: 0 the highest degree.
std::vector<std::uint32_t> hubRanks(const std::vector<std::int64_t>& inputs, const std::vector<std::int64_t>& outputs,
                                    Random random) {
  constexpr std::uint64_t kMaxDegree = std::numeric_limits<std::uint32_t>::max();
  const std::size_t neurons = inputs.size() + outputs.size();
  RandomOrder order(static_cast<std::int64_t>(neurons), random);
  Keys keys(neurons);
  for (std::size_t drawn = 0; drawn < neurons; ++drawn) {
    const auto neuron = static_cast<std::size_t>(order.next());
    const std::int64_t degree = neuron < inputs.size() ? inputs[neuron] : outputs[neuron - inputs.size()];
    keys[drawn] = key(kMaxDegree - static_cast<std::uint64_t>(degree), drawn);
  }
  std::sort(keys.begin(), keys.end());
  std::vector<std::uint32_t> ranks(neurons);
  for (std::size_t rank = 0; rank < neurons; ++rank)
    ranks[order.drawn()[static_cast<std::uint32_t>(keys[rank])]] = static_cast<std::uint32_t>(rank);
  return ranks;
}

/// One key a link: the rank of its better end, then that of the other. No two links have the same ends, so no two keys are equal.
Keys hubKeys(const Layer& layer, const std::vector<std::uint32_t>& ranks) {
  const auto inputs = static_cast<std::size_t>(inputsOf(layer));
  Keys keys(weightsOf(layer).size());
  forEachLink(layer, [&](std::size_t place, int row, int column) {
    const auto [better, other] = std::minmax(ranks[column], ranks[inputs + static_cast<std::size_t>(row)]);
    keys[place] = key(better, other);
  });
  return keys;
}

Marks markedLinks(const Layer& layer, std::int64_t count, LinkOrder order, const Random& random,
                  const std::vector<std::int64_t>& inputDegrees, const std::vector<std::int64_t>& outputDegrees) {
  const std::vector<float>& weights = weightsOf(layer);
  switch (order) {
    case LinkOrder::Random:
      return markRandom(std::ssize(weights), count, random);
    case LinkOrder::Weakest:
    case LinkOrder::Strongest:
      return markSmallest(strengthKeys(weights, order == LinkOrder::Strongest), count);
    case LinkOrder::Hubs:
      return markSmallest(hubKeys(layer, hubRanks(inputDegrees, outputDegrees, random)), count);
  }
  return Marks(weights.size(), 0);
}

bool has(const Layer& layer, const CutLink& link) {
  return link.from >= 0 && link.from < inputsOf(layer) && link.to >= 0 && link.to < outputsOf(layer);
}

void cut(SparseLayer& layer, const std::vector<CutLink>& links) {
  std::vector<std::int32_t> places;
  for (const CutLink& link : links) {
    const auto begin = layer.indices.begin() + layer.indptr[link.to];
    const auto end = layer.indices.begin() + layer.indptr[link.to + 1];
    const auto found = std::lower_bound(begin, end, link.from);
    if (found != end && *found == link.from) places.push_back(static_cast<std::int32_t>(found - layer.indices.begin()));
  }
  std::sort(places.begin(), places.end());
  places.erase(std::unique(places.begin(), places.end()), places.end());
  if (!places.empty()) prune(layer, places);
}
void cut(DenseLayer& layer, const std::vector<CutLink>& links) {
  for (const CutLink& link : links) {
    const auto place =
        static_cast<std::size_t>(link.to) * static_cast<std::size_t>(layer.inputs) + static_cast<std::size_t>(link.from);
    layer.weight[place] = layer.momentum[place] = 0.0f;
  }
}

}  // namespace

void removeLinks(Network& network, const RemoveLinks& removal, std::uint64_t seed) {
  if (!(removal.fraction > 0.0)) return;
  // Of the network as it is before any layer loses its share.
  const Degrees degrees = removal.order == LinkOrder::Hubs ? totalDegrees(network) : Degrees(network.layers.size() + 1);
  for (const int i : reachedLayers(network, removal.layers)) {
    Layer& layer = network.layers[i];
    const std::int64_t count = shareOf(removal.fraction, std::ssize(weightsOf(layer)));
    if (count == 0) continue;
    const Random random(seed, Purpose::LinkRemoval, 0, static_cast<std::uint32_t>(i));
    takeAway(layer, markedLinks(layer, count, removal.order, random, degrees[i], degrees[i + 1]));
  }
}

void cutLinks(Network& network, const std::vector<CutLink>& links) {
  std::vector<std::vector<CutLink>> byLayer(static_cast<std::size_t>(hiddenLayerCount(network)));
  for (const CutLink& link : links) {
    if (link.layer >= 0 && link.layer < std::ssize(byLayer) && has(network.layers[link.layer], link))
      byLayer[link.layer].push_back(link);
  }
  for (std::size_t i = 0; i < byLayer.size(); ++i) std::visit([&](auto& layer) { cut(layer, byLayer[i]); }, network.layers[i]);
}

}  // namespace rewire

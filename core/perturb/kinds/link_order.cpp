#include "core/perturb/kinds/link_order.h"

#include "core/perturb/kinds/layer_links.h"
#include "core/perturb/kinds/random_order.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace rewire {

namespace {

using Keys = std::vector<std::uint64_t>;
using Marks = std::vector<std::uint8_t>;

std::uint64_t key(std::uint64_t first, std::uint64_t second) {
  return first << 32 | second;
}

Marks markRandom(std::int64_t links, std::int64_t count, Random random) {
  Marks marks(static_cast<std::size_t>(links), 0);
  RandomOrder order(links, random);
  order.forEachOfNext(count, [&](std::int64_t link) { marks[link] = 1; });
  return marks;
}

/// One key a link: the bits of its absolute weight, which order as the weights do, then its index.
Keys strengthKeys(const std::vector<float>& weights, bool strongestFirst) {
  constexpr std::uint32_t kMagnitude = 0x7fffffff;
  Keys keys(weights.size());
  for (std::size_t index = 0; index < weights.size(); ++index) {
    const std::uint32_t magnitude = std::bit_cast<std::uint32_t>(weights[index]) & kMagnitude;
    keys[index] = key(strongestFirst ? kMagnitude - magnitude : magnitude, index);
  }
  return keys;
}

/// The rank of each neuron on both sides of a layer, inputs first: 0 the highest degree.
std::vector<std::uint32_t> hubRanks(const EndDegrees& degrees, Random random) {
  constexpr std::uint64_t kMaxDegree = std::numeric_limits<std::uint32_t>::max();
  const std::size_t neurons = degrees.inputs.size() + degrees.outputs.size();
  RandomOrder order(static_cast<std::int64_t>(neurons), random);
  Keys keys(neurons);
  for (std::size_t drawn = 0; drawn < neurons; ++drawn) {
    const auto neuron = static_cast<std::size_t>(order.next());
    const bool input = neuron < degrees.inputs.size();
    const std::int64_t degree = input ? degrees.inputs[neuron] : degrees.outputs[neuron - degrees.inputs.size()];
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
  forEachLink(layer, [&](std::size_t index, int row, int column) {
    const auto [better, other] = std::minmax(ranks[column], ranks[inputs + static_cast<std::size_t>(row)]);
    keys[index] = key(better, other);
  });
  return keys;
}

}  // namespace

Marks markFirst(const Layer& layer, std::int64_t count, LinkOrder order, const Random& random, const EndDegrees& degrees) {
  if (order == LinkOrder::Hubs) return markSmallest(hubKeys(layer, hubRanks(degrees, random)), count);
  return markFirst(layer, count, static_cast<WeightOrder>(order), random);
}

Marks markFirst(const Layer& layer, std::int64_t count, WeightOrder order, const Random& random) {
  const std::vector<float>& weights = weightsOf(layer);
  if (order == WeightOrder::Random) return markRandom(std::ssize(weights), count, random);
  return markSmallest(strengthKeys(weights, order == WeightOrder::Strongest), count);
}

}  // namespace rewire

#include "core/perturb/kinds/shuffle_weights.h"

#include "core/perturb/kinds/layer_links.h"
#include "core/perturb/kinds/random_order.h"

#include <numeric>
#include <span>
#include <utility>
#include <vector>

namespace rewire {

namespace {

constexpr int kWholeNetwork = 0xffff;  // the stream of a shuffle across layers; no layer has this number

/// The groups of links that exchange weights among themselves.
struct Grouping {
  std::vector<std::int32_t> groupOf;  ///< one a link; empty: all in group 0
  std::vector<std::int64_t> sizes;    ///< links of each group
};

Grouping oneGroup(std::int64_t links) {
  return {{}, {links}};
}

Grouping byNeuron(const Layer& layer, ShuffleScope scope) {
  const bool incoming = scope == ShuffleScope::Incoming;
  Grouping grouping;
  grouping.groupOf.resize(weightsOf(layer).size());
  grouping.sizes.assign(static_cast<std::size_t>(incoming ? outputsOf(layer) : inputsOf(layer)), 0);
  forEachLink(layer, [&](std::size_t index, int row, int column) {
    const int group = incoming ? row : column;
    grouping.groupOf[index] = group;
    ++grouping.sizes[group];
  });
  return grouping;
}

/// The links that have joined so far, each group in its slice of one array. Where the signs are kept apart, positive weights
/// fill the slice from its front, negative ones from its back.
class Members {
 public:
  explicit Members(const std::vector<std::int64_t>& sizes) : m_slices(sizes.size()) {
    std::int64_t begin = 0;
    for (std::size_t group = 0; group < sizes.size(); ++group) {
      m_slices[group] = {begin, begin + sizes[group]};
      begin += sizes[group];
    }
    m_links.resize(static_cast<std::size_t>(begin));
  }

  /// Adds a link and returns a member drawn uniformly, the new one included.
  std::int64_t join(std::int64_t link, std::size_t group, bool atBack, Random& random) {
    Slice& slice = m_slices[group];
    if (atBack) {
      ++slice.back;
      m_links[slice.end - slice.back] = link;
      return m_links[slice.end - 1 - below(slice.back, random)];
    }
    m_links[slice.begin + slice.front++] = link;
    return m_links[slice.begin + below(slice.front, random)];
  }

 private:
  struct Slice {
    std::int64_t begin = 0;
    std::int64_t end = 0;
    std::int64_t front = 0;  ///< members from the front
    std::int64_t back = 0;   ///< members from the back
  };
  static std::int64_t below(std::int64_t bound, Random& random) {
    return static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(bound)));
  }

  std::vector<Slice> m_slices;
  std::vector<std::int64_t> m_links;
};

/// One group, whatever the signs: the links that have joined are those that the order has drawn.
void permuteAll(std::span<float> weights, std::int64_t count, Random random) {
  RandomOrder order(std::ssize(weights), random);
  order.forEachOfNextWithOther(
      count, [&](std::int64_t link) { __builtin_prefetch(&weights[link], 1); },
      [&](std::int64_t link, std::int64_t other) { std::swap(weights[link], weights[other]); });
}

void permute(std::span<float> weights, const Grouping& grouping, std::int64_t count, bool keepSign, Random random) {
  if (grouping.sizes.size() == 1 && !keepSign) return permuteAll(weights, count, random);
  RandomOrder order(std::ssize(weights), random);
  Members members(grouping.sizes);
  for (std::int64_t k = 0; k < count; ++k) {
    const std::int64_t link = order.next();
    const std::size_t group = grouping.groupOf.empty() ? 0 : static_cast<std::size_t>(grouping.groupOf[link]);
    // The weight of a link that has not joined is still its own.
    const std::int64_t other = members.join(link, group, keepSign && weights[link] < 0.0f, random);
    std::swap(weights[link], weights[other]);
  }
}

void shuffleLayer(Layer& layer, const ShuffleWeights& shuffle, const Random& random) {
  std::vector<float>& weights = weightsOf(layer);
  const std::int64_t count = shareOf(shuffle.fraction, std::ssize(weights));
  if (count == 0) return;
  const std::vector<float> before = weightsToCompare(layer);
  const Grouping grouping = shuffle.scope == ShuffleScope::Layer ? oneGroup(std::ssize(weights)) : byNeuron(layer, shuffle.scope);
  permute(weights, grouping, count, shuffle.keepSign, random);
  forgetMomentumOfChanged(layer, before);
}

void shuffleAcross(Network& network, const ShuffleWeights& shuffle, const Random& random) {
  const std::vector<int> layers = reachedLayers(network, shuffle.layers);
  std::vector<float> weights;
  for (const int i : layers) {
    const std::vector<float>& own = weightsOf(network.layers[i]);
    weights.insert(weights.end(), own.begin(), own.end());
  }
  std::vector<std::vector<float>> before;
  for (const int i : layers) before.push_back(weightsToCompare(network.layers[i]));
  permute(weights, oneGroup(std::ssize(weights)), shareOf(shuffle.fraction, std::ssize(weights)), shuffle.keepSign, random);

  auto from = weights.begin();
  for (std::size_t i = 0; i < layers.size(); ++i) {
    Layer& layer = network.layers[layers[i]];
    std::vector<float>& own = weightsOf(layer);
    std::copy(from, from + std::ssize(own), own.begin());
    forgetMomentumOfChanged(layer, before[i]);
    from += std::ssize(own);
  }
}

}  // namespace

void ShuffleWeights::apply(Network& network, const Draws& draws) const {
  if (scope == ShuffleScope::Network) return shuffleAcross(network, *this, draws.stream(Purpose::WeightShuffling, kWholeNetwork));
  forEachReached(network, layers,
                 [&](int i) { shuffleLayer(network.layers[i], *this, draws.stream(Purpose::WeightShuffling, i)); });
}

}  // namespace rewire

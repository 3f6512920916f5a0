#include "core/perturb/kinds/remove_neurons.h"

#include "core/perturb/kinds/layer_links.h"
#include "core/perturb/kinds/random_order.h"

#include <limits>

namespace rewire {

namespace {

/// Marks the first `count` neurons by falling degree, then in the random order; without degrees in the random order alone.
Marks markedNeurons(std::int64_t neurons, std::int64_t count, const std::vector<std::int64_t>* degrees, Random random) {
  RandomOrder order(neurons, random);
  std::vector<std::uint64_t> keys(static_cast<std::size_t>(neurons));
  for (std::int64_t drawn = 0; drawn < neurons; ++drawn) {
    const std::int64_t neuron = order.next();
    const std::int64_t degree = degrees ? (*degrees)[neuron] : 0;
    const auto fewer = static_cast<std::uint64_t>(std::numeric_limits<std::uint32_t>::max() - degree);
    keys[neuron] = fewer << 32 | static_cast<std::uint64_t>(drawn);
  }
  return markSmallest(keys, count);
}

}  // namespace

void RemoveNeurons::apply(Network& network, const Draws& draws) const {
  const bool hubs = order == NeuronOrder::Hubs;
  const Degrees degrees = hubs ? totalDegrees(network) : Degrees();
  std::vector<Marks> silent(network.layers.size());
  for (const int i : reachedLayers(network, layers)) {
    const int neurons = outputsOf(network.layers[i]);
    const std::int64_t count = shareOf(fraction, neurons);
    if (count == 0) continue;
    silent[i] = markedNeurons(neurons, count, hubs ? &degrees[i + 1] : nullptr, draws.stream(Purpose::NeuronRemoval, i));
  }
  silenceMarked(network, silent);
}

}  // namespace rewire

#include "core/perturb/kinds/remove_links.h"

#include "core/perturb/kinds/layer_links.h"

namespace rewire {

void RemoveLinks::apply(Network& network, const Draws& draws) const {
  const Degrees degrees = order == LinkOrder::Hubs ? totalDegrees(network) : Degrees(network.layers.size() + 1);
  forEachReached(network, layers, [&](int i) {
    Layer& layer = network.layers[i];
    const std::int64_t count = shareOf(fraction, std::ssize(weightsOf(layer)));
    if (count == 0) return;
    const Random random = draws.stream(Purpose::LinkRemoval, i);
    removeMarked(layer, markFirst(layer, count, order, random, {degrees[i], degrees[i + 1]}));
  });
}

}  // namespace rewire

#include "core/perturb/kinds/flip_signs.h"

#include "core/perturb/kinds/layer_links.h"

namespace rewire {

void FlipSigns::apply(Network& network, const Draws& draws) const {
  forEachReached(network, layers, [&](int i) {
    Layer& layer = network.layers[i];
    std::vector<float>& weights = weightsOf(layer);
    const std::vector<float> before = weightsToCompare(layer);
    const Marks marks = markFirst(layer, shareOf(fraction, std::ssize(weights)), order, draws.stream(Purpose::SignFlipping, i));
    for (std::size_t index = 0; index < weights.size(); ++index) {
      if (marks[index]) weights[index] = -weights[index];
    }
    forgetMomentumOfChanged(layer, before);
  });
}

}  // namespace rewire

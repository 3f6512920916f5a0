#include "core/perturb/kinds/weight_noise.h"

#include "core/compute/random.h"
#include "core/perturb/kinds/layer_links.h"

#include <cmath>
#include <numbers>
#include <span>

namespace rewire {

namespace {

double standardDeviation(std::span<const float> weights) {
  double sum = 0.0;
  for (const float w : weights) sum += w;
  const auto n = static_cast<double>(weights.size());
  const double mean = sum / n;
  double squares = 0.0;
  for (const float w : weights) squares += (w - mean) * (w - mean);
  return std::sqrt(squares / n);
}

}  // namespace

void WeightNoise::apply(Network& network, const Draws& draws) const {
  for (const int i : reachedLayers(network, layers)) {
    std::vector<float>& weights = weightsOf(network.layers[i]);
    if (weights.empty()) continue;
    const std::vector<float> before = weights;
    const double size = sigma * standardDeviation(weights);
    Random random = draws.stream(Purpose::WeightNoise, i);
    const bool uniform = noise == WeightNoiseKind::Uniform;
    const auto draw = [&] { return uniform ? std::numbers::sqrt3 * (2.0 * random.uniform() - 1.0) : random.normal(); };
    for (float& w : weights) w = static_cast<float>(w + size * draw());
    forgetMomentumOfChanged(network.layers[i], before);
  }
}

}  // namespace rewire

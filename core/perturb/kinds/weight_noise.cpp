#include "core/perturb/kinds/weight_noise.h"

#include "core/compute/random.h"
#include "core/perturb/layer_links.h"

#include <cmath>
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

void addWeightNoise(Network& network, const WeightNoise& noise, std::uint64_t seed) {
  if (!(noise.sigma > 0.0)) return;
  for (const int i : reachedLayers(network, noise.layers)) {
    std::vector<float>& weights = weightsOf(network.layers[i]);
    if (weights.empty()) continue;
    const std::vector<float> before = weights;
    const double size = noise.sigma * standardDeviation(weights);
    Random random(seed, Purpose::WeightNoise, 0, static_cast<std::uint32_t>(i));
    for (float& w : weights) w = static_cast<float>(w + size * random.normal());
    forgetMomentumOfChanged(network.layers[i], before);
  }
}

}  // namespace rewire

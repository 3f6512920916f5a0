#include "core/perturb/kinds/weight_noise.h"

#include "core/compute/parallel.h"
#include "core/compute/random.h"
#include "core/perturb/kinds/layer_links.h"

#include <algorithm>
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

/// Adds noise of a standard deviation to each weight. A block of the stream gives two draws of either kind.
void addNoise(std::span<float> weights, WeightNoiseKind kind, double size, const Random& stream) {
  constexpr int kBlocks = 8192;
  const auto blocks = static_cast<int>((weights.size() + 1) / 2);
  parallelFor(blocks, kBlocks, [&](int begin, int end) {
    Random random = stream.after(static_cast<std::uint64_t>(begin));
    const auto draw = [&] {
      return kind == WeightNoiseKind::Uniform ? std::numbers::sqrt3 * (2.0 * random.uniform() - 1.0) : random.normal();
    };
    const std::size_t first = 2 * static_cast<std::size_t>(begin);
    for (float& w : weights.subspan(first, std::min(2 * static_cast<std::size_t>(end), weights.size()) - first))
      w = static_cast<float>(w + size * draw());
  });
}

}  // namespace

void WeightNoise::apply(Network& network, const Draws& draws) const {
  for (const int i : reachedLayers(network, layers)) {
    std::vector<float>& weights = weightsOf(network.layers[i]);
    if (weights.empty()) continue;
    const std::vector<float> before = weights;
    addNoise(weights, noise, sigma * standardDeviation(weights), draws.stream(Purpose::WeightNoise, i));
    forgetMomentumOfChanged(network.layers[i], before);
  }
}

}  // namespace rewire

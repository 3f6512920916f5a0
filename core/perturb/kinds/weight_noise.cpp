#include "core/perturb/kinds/weight_noise.h"

#include "core/compute/parallel.h"
#include "core/compute/random.h"
#include "core/perturb/kinds/layer_links.h"
#include "core/perturb/kinds/noise_kernels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <vector>

namespace rewire {

namespace {

/// Σ term(w, its list) over each of two lists, in order. Every addition waits for the one before, so two sums take no longer than
/// one.
template <class Term>
std::array<double, 2> sums(std::span<const float> a, std::span<const float> b, Term term) {
  std::array<double, 2> sum = {};
  const std::size_t both = std::min(a.size(), b.size());
  for (std::size_t i = 0; i < both; ++i) {
    sum[0] += term(a[i], 0);
    sum[1] += term(b[i], 1);
  }
  for (const float w : a.subspan(both)) sum[0] += term(w, 0);
  for (const float w : b.subspan(both)) sum[1] += term(w, 1);
  return sum;
}

std::array<double, 2> standardDeviations(std::span<const float> a, std::span<const float> b) {
  const std::array<double, 2> n = {static_cast<double>(a.size()), static_cast<double>(b.size())};
  std::array<double, 2> mean = sums(a, b, [](double w, int) { return w; });
  for (int i = 0; i < 2; ++i) mean[i] /= n[i];
  const std::array<double, 2> squares = sums(a, b, [&](float w, int i) { return (w - mean[i]) * (w - mean[i]); });
  return {std::sqrt(squares[0] / n[0]), std::sqrt(squares[1] / n[1])};
}

/// The standard deviation of the weights of each layer; of no weights none.
std::vector<double> deviationsOf(const Network& network, const std::vector<int>& layers) {
  const auto count = static_cast<int>(layers.size());
  std::vector<double> deviations(layers.size());
  const auto weights = [&](int i) {
    return i < count ? std::span<const float>(weightsOf(network.layers[layers[i]])) : std::span<const float>();
  };
  parallelFor((count + 1) / 2, 1, [&](int begin, int end) {
    for (int i = 2 * begin; i < std::min(2 * end, count); i += 2) {
      const std::array<double, 2> two = standardDeviations(weights(i), weights(i + 1));
      deviations[i] = two[0];
      if (i + 1 < count) deviations[i + 1] = two[1];
    }
  });
  return deviations;
}

/// Adds noise of a standard deviation to each weight. A block of the stream gives two draws of either kind.
void addNoise(std::span<float> weights, WeightNoiseKind kind, double size, const Random& stream) {
  constexpr int kBlocks = 8192;
  const auto add = kind == WeightNoiseKind::Uniform ? addUniforms : addNormals;
  parallelFor(static_cast<int>((weights.size() + 1) / 2), kBlocks, [&](int begin, int end) {
    const std::size_t first = 2 * static_cast<std::size_t>(begin);
    const std::size_t last = std::min(2 * static_cast<std::size_t>(end), weights.size());
    add(weights.subspan(first, last - first), size, stream, static_cast<std::uint64_t>(begin));
  });
}

}  // namespace

void WeightNoise::apply(Network& network, const Draws& draws) const {
  const std::vector<int> reached = reachedLayers(network, layers);
  const std::vector<double> deviations = deviationsOf(network, reached);
  for (std::size_t i = 0; i < reached.size(); ++i) {
    Layer& layer = network.layers[reached[i]];
    std::vector<float>& weights = weightsOf(layer);
    if (weights.empty()) continue;
    const std::vector<float> before = weightsToCompare(layer);
    addNoise(weights, noise, sigma * deviations[i], draws.stream(Purpose::WeightNoise, reached[i]));
    forgetMomentumOfChanged(layer, before);
  }
}

}  // namespace rewire

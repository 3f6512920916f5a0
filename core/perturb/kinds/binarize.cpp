#include "core/perturb/kinds/binarize.h"

#include "core/perturb/kinds/layer_links.h"

#include <cmath>

namespace rewire {

namespace {

/// The size of a binarized weight for each row of a layer.
std::vector<float> sizesOf(const Layer& layer, BinaryScale scale) {
  const auto rows = static_cast<std::size_t>(outputsOf(layer));
  if (scale == BinaryScale::None) return std::vector<float>(rows, 1.0f);
  std::vector<double> sums(rows, 0.0);
  std::vector<std::int64_t> counts(rows, 0);
  const std::vector<float>& weights = weightsOf(layer);
  forEachLink(layer, [&](std::size_t index, int row, int) {
    const std::size_t group = scale == BinaryScale::Neuron ? static_cast<std::size_t>(row) : 0;
    sums[group] += std::abs(static_cast<double>(weights[index]));
    ++counts[group];
  });
  std::vector<float> sizes(rows, 0.0f);
  for (std::size_t row = 0; row < rows; ++row) {
    const std::size_t group = scale == BinaryScale::Neuron ? row : 0;
    if (counts[group] > 0) sizes[row] = static_cast<float>(sums[group] / static_cast<double>(counts[group]));
  }
  return sizes;
}

}  // namespace

void Binarize::apply(Network& network, const Draws& draws) const {
  forEachReached(network, layers, [&](int i) {
    Layer& layer = network.layers[i];
    std::vector<float>& weights = weightsOf(layer);
    const std::vector<float> before = weightsToCompare(layer);
    const Marks marks = markFirst(layer, shareOf(fraction, std::ssize(weights)), order, draws.stream(Purpose::Binarization, i));
    const std::vector<float> sizes = sizesOf(layer, scale);
    forEachLink(layer, [&](std::size_t index, int row, int) {
      if (marks[index] && weights[index] != 0.0f)
        weights[index] = std::copysign(sizes[static_cast<std::size_t>(row)], weights[index]);
    });
    forgetMomentumOfChanged(layer, before);
  });
}

}  // namespace rewire

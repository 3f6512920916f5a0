#include "core/perturb/layer_links.h"

#include "core/topology/rewiring.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <type_traits>

namespace rewire {

namespace {

/// The weights of a layer of either kind, constant where the layer is.
template <class AnyLayer>
auto& weightsIn(AnyLayer& layer) {
  if constexpr (std::is_same_v<std::remove_const_t<AnyLayer>, SparseLayer>) {
    return layer.values;
  } else {
    return layer.weight;
  }
}

void takeLinksAway(SparseLayer& layer, std::span<const std::uint8_t> gone) {
  std::vector<std::int32_t> places;
  for (std::size_t place = 0; place < gone.size(); ++place) {
    if (gone[place]) places.push_back(static_cast<std::int32_t>(place));
  }
  if (!places.empty()) prune(layer, places);
}
void takeLinksAway(DenseLayer& layer, std::span<const std::uint8_t> gone) {
  for (std::size_t place = 0; place < gone.size(); ++place) {
    if (gone[place]) layer.weight[place] = layer.momentum[place] = 0.0f;
  }
}

void addDegrees(const SparseLayer& layer, std::vector<std::int64_t>& inputs, std::vector<std::int64_t>& outputs) {
  for (const std::int32_t column : layer.indices) ++inputs[column];
  for (int row = 0; row < layer.outputs; ++row) outputs[row] += layer.indptr[row + 1] - layer.indptr[row];
}
void addDegrees(const DenseLayer& layer, std::vector<std::int64_t>& inputs, std::vector<std::int64_t>& outputs) {
  for (std::int64_t& degree : inputs) degree += layer.outputs;
  for (std::int64_t& degree : outputs) degree += layer.inputs;
}

}  // namespace

int hiddenLayerCount(const Network& network) {
  return std::max(0, static_cast<int>(network.layers.size()) - 1);
}

std::vector<int> reachedLayers(const Network& network, const LayerChoice& choice) {
  const int count = hiddenLayerCount(network);
  std::vector<int> reached;
  if (choice.empty()) {
    reached.resize(static_cast<std::size_t>(count));
    std::iota(reached.begin(), reached.end(), 0);
  } else {
    std::copy_if(choice.begin(), choice.end(), std::back_inserter(reached), [&](int l) { return l >= 0 && l < count; });
  }
  return reached;
}

std::int64_t shareOf(double fraction, std::int64_t n) {
  return std::llround(fraction * static_cast<double>(n));
}

std::vector<float>& weightsOf(Layer& layer) {
  return std::visit([](auto& l) -> std::vector<float>& { return weightsIn(l); }, layer);
}

const std::vector<float>& weightsOf(const Layer& layer) {
  return std::visit([](const auto& l) -> const std::vector<float>& { return weightsIn(l); }, layer);
}

void forgetMomentumOfChanged(Layer& layer, std::span<const float> before) {
  std::visit(
      [&](auto& l) {
        const std::vector<float>& now = weightsIn(l);
        for (std::size_t place = 0; place < before.size(); ++place) {
          if (std::bit_cast<std::uint32_t>(now[place]) != std::bit_cast<std::uint32_t>(before[place])) l.momentum[place] = 0.0f;
        }
      },
      layer);
}

void takeAway(Layer& layer, std::span<const std::uint8_t> gone) {
  std::visit([&](auto& l) { takeLinksAway(l, gone); }, layer);
}

std::vector<std::vector<std::int64_t>> totalDegrees(const Network& network) {
  const int layers = hiddenLayerCount(network);
  std::vector<std::vector<std::int64_t>> degrees;
  for (int i = 0; i < layers; ++i) {
    const Layer& layer = network.layers[i];
    if (i == 0) degrees.emplace_back(inputsOf(layer), 0);
    degrees.emplace_back(outputsOf(layer), 0);
    std::visit([&](const auto& l) { addDegrees(l, degrees[i], degrees[i + 1]); }, layer);
  }
  return degrees;
}

std::vector<std::uint8_t> markSmallest(const std::vector<std::uint64_t>& keys, std::int64_t count) {
  if (count <= 0) return std::vector<std::uint8_t>(keys.size(), 0);
  if (count >= std::ssize(keys)) return std::vector<std::uint8_t>(keys.size(), 1);
  std::vector<std::uint64_t> sifted = keys;
  const auto last = sifted.begin() + (count - 1);
  std::nth_element(sifted.begin(), last, sifted.end());
  std::vector<std::uint8_t> marks(keys.size());
  for (std::size_t i = 0; i < keys.size(); ++i) marks[i] = keys[i] <= *last;
  return marks;
}

}  // namespace rewire

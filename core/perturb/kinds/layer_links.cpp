#include "core/perturb/kinds/layer_links.h"

#include "core/compute/parallel.h"
#include "core/topology/rules/rewiring.h"

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

void remove(SparseLayer& layer, const Marks& marks) {
  std::vector<std::int32_t> indices;
  for (std::size_t index = 0; index < marks.size(); ++index) {
    if (marks[index]) indices.push_back(static_cast<std::int32_t>(index));
  }
  if (!indices.empty()) prune(layer, indices);
}
void remove(DenseLayer& layer, const Marks& marks) {
  const auto clear = [&](std::vector<float>& values) {
    for (std::size_t index = 0; index < values.size(); ++index) values[index] = marks[index] ? 0.0f : values[index];
  };
  clear(layer.weight);
  clear(layer.momentum);
}

bool marked(const Marks& marks, int neuron) {
  return !marks.empty() && marks[neuron] != 0;
}

void removeLinksOf(Layer& layer, const Marks& inputs, const Marks& outputs) {
  Marks marks(weightsOf(layer).size());
  forEachLink(layer,
              [&](std::size_t index, int row, int column) { marks[index] = marked(outputs, row) || marked(inputs, column); });
  removeMarked(layer, marks);
}

void clearBiases(Layer& layer, const Marks& outputs) {
  std::visit(
      [&](auto& l) {
        for (std::size_t row = 0; row < outputs.size(); ++row) {
          if (outputs[row]) l.bias[row] = l.biasMomentum[row] = 0.0f;
        }
      },
      layer);
}

/// The key that `smaller` keys are smaller than. The keys are counted by their upper bits first, so that only few must be sorted.
std::uint64_t smallestBut(const std::vector<std::uint64_t>& keys, std::int64_t smaller) {
  constexpr int kUpperBits = 12;
  std::uint64_t all = 0;
  for (const std::uint64_t key : keys) all |= key;
  const int lower = std::max(0, static_cast<int>(std::bit_width(all)) - kUpperBits);
  std::vector<std::int64_t> counts(std::size_t{1} << kUpperBits, 0);
  for (const std::uint64_t key : keys) ++counts[key >> lower];
  std::size_t upper = 0;
  for (; smaller >= counts[upper]; ++upper) smaller -= counts[upper];
  std::vector<std::uint64_t> sifted;
  sifted.reserve(static_cast<std::size_t>(counts[upper]));
  for (const std::uint64_t key : keys) {
    if (key >> lower == upper) sifted.push_back(key);
  }
  std::nth_element(sifted.begin(), sifted.begin() + smaller, sifted.end());
  return sifted[static_cast<std::size_t>(smaller)];
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
  std::vector<int> reached;
  if (choice.empty()) {
    reached.resize(static_cast<std::size_t>(hiddenLayerCount(network)));
    std::iota(reached.begin(), reached.end(), 0);
  } else {
    const int layers = static_cast<int>(network.layers.size());
    std::copy_if(choice.begin(), choice.end(), std::back_inserter(reached), [&](int l) { return l >= 0 && l < layers; });
  }
  return reached;
}

void forEachReached(const Network& network, const LayerChoice& choice, const std::function<void(int)>& visit) {
  const std::vector<int> reached = reachedLayers(network, choice);
  parallelFor(static_cast<int>(reached.size()), 1, [&](int begin, int end) {
    for (int i = begin; i < end; ++i) visit(reached[static_cast<std::size_t>(i)]);
  });
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

std::vector<float> weightsToCompare(const Layer& layer) {
  const bool any = std::visit([](const auto& l) { return !l.momentum.empty(); }, layer);
  return any ? weightsOf(layer) : std::vector<float>();
}

void forgetMomentumOfChanged(Layer& layer, std::span<const float> before) {
  std::visit(
      [&](auto& l) {
        const std::vector<float>& now = weightsIn(l);
        for (std::size_t index = 0; index < before.size(); ++index) {
          if (std::bit_cast<std::uint32_t>(now[index]) != std::bit_cast<std::uint32_t>(before[index])) l.momentum[index] = 0.0f;
        }
      },
      layer);
}

void removeMarked(Layer& layer, const Marks& marks) {
  std::visit([&](auto& l) { remove(l, marks); }, layer);
}

void silenceMarked(Network& network, const std::vector<Marks>& silent) {
  const Marks none;
  parallelFor(static_cast<int>(network.layers.size()), 1, [&](int begin, int end) {
    for (auto i = static_cast<std::size_t>(begin); i < static_cast<std::size_t>(end); ++i) {
      const Marks& inputs = i == 0 ? none : silent[i - 1];
      if (inputs.empty() && silent[i].empty()) continue;
      removeLinksOf(network.layers[i], inputs, silent[i]);
      clearBiases(network.layers[i], silent[i]);
    }
  });
}

Degrees totalDegrees(const Network& network) {
  const int hidden = hiddenLayerCount(network);
  Degrees degrees;
  for (int i = 0; i < static_cast<int>(network.layers.size()); ++i) {
    const Layer& layer = network.layers[i];
    if (i == 0) degrees.emplace_back(inputsOf(layer), 0);
    degrees.emplace_back(outputsOf(layer), 0);
    std::vector<std::int64_t> passedOver;  // links to the outputs are no merit of a hidden neuron: all have as many
    if (i == hidden) passedOver.resize(degrees[i].size());
    std::visit([&](const auto& l) { addDegrees(l, i == hidden ? passedOver : degrees[i], degrees[i + 1]); }, layer);
  }
  return degrees;
}

Marks markSmallest(const std::vector<std::uint64_t>& keys, std::int64_t count) {
  if (count <= 0) return Marks(keys.size(), 0);
  if (count >= std::ssize(keys)) return Marks(keys.size(), 1);
  const std::uint64_t last = smallestBut(keys, count - 1);
  Marks marks(keys.size());
  for (std::size_t i = 0; i < keys.size(); ++i) marks[i] = keys[i] <= last;
  return marks;
}

}  // namespace rewire

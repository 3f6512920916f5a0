#pragma once

#include "core/network/network.h"
#include "core/perturb/perturbation.h"

#include <cstdint>
#include <span>
#include <vector>

namespace rewire {

// A network as perturbations see it. All layers but the last are hidden. A link is an entry of the rows of a sparse layer or any
// cell of a dense one; its place is its index among the weights. Levels are rows of neurons: 0 the pixels, i + 1 the outputs of
// hidden layer i.

int hiddenLayerCount(const Network& network);

/// The hidden layers that a choice reaches; those that the network has not are passed over.
std::vector<int> reachedLayers(const Network& network, const LayerChoice& choice);

/// How many a share of n takes: round(fraction * n), which never falls as the fraction rises.
std::int64_t shareOf(double fraction, std::int64_t n);

/// The weights of all links of a layer by place; their number is that of the links.
std::vector<float>& weightsOf(Layer& layer);
const std::vector<float>& weightsOf(const Layer& layer);

/// Sets the momentum of every link to 0 whose weight is not what it was, bit for bit. `before`: the weights by place.
void forgetMomentumOfChanged(Layer& layer, std::span<const float> before);

/// Takes away the links whose entry in `gone` (one a place) is not 0: out of the rows of a sparse layer; in a dense one weight
/// and momentum become 0. Precondition of prune(): places ascend, which they do here.
void takeAway(Layer& layer, std::span<const std::uint8_t> gone);

/// The hidden links in and out of every neuron, [level][neuron]. Time: links and neurons.
std::vector<std::vector<std::int64_t>> totalDegrees(const Network& network);

/// Marks the `count` smallest of `keys`, all of them different: 1 for those, 0 for the others.
std::vector<std::uint8_t> markSmallest(const std::vector<std::uint64_t>& keys, std::int64_t count);

/// Calls visit(place, row, column) for every link of a layer, by ascending place.
template <class Visit>
void forEachLink(const SparseLayer& layer, Visit visit) {
  for (int row = 0; row < layer.outputs; ++row) {
    for (std::int32_t place = layer.indptr[row]; place < layer.indptr[row + 1]; ++place)
      visit(static_cast<std::size_t>(place), row, static_cast<int>(layer.indices[place]));
  }
}
template <class Visit>
void forEachLink(const DenseLayer& layer, Visit visit) {
  std::size_t place = 0;
  for (int row = 0; row < layer.outputs; ++row) {
    for (int column = 0; column < layer.inputs; ++column) visit(place++, row, column);
  }
}
template <class Visit>
void forEachLink(const Layer& layer, Visit visit) {
  std::visit([&](const auto& l) { forEachLink(l, visit); }, layer);
}

}  // namespace rewire

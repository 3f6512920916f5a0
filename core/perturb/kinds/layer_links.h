#pragma once

#include "core/network/network.h"
#include "core/perturb/kinds/option.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace rewire {

// A network as perturbations see it. All layers but the last are hidden. A link is an entry of the rows of a sparse layer or any
// cell of a dense one. Its index is that of its weight.

/// One entry a link by index, or one a neuron: not 0 for those that are meant.
using Marks = std::vector<std::uint8_t>;

/// [level][neuron]; level 0 are the pixels, level i + 1 the outputs of layer i.
using Degrees = std::vector<std::vector<std::int64_t>>;

int hiddenLayerCount(const Network& network);

/// The layers that a choice reaches: all hidden ones if it is empty. Layers that the network has not are passed over.
std::vector<int> reachedLayers(const Network& network, const LayerChoice& choice);

/// Calls `visit` for each of them, in parallel: it must not touch other layers.
void forEachReached(const Network& network, const LayerChoice& choice, const std::function<void(int)>& visit);

/// The number that a share of n takes: round(fraction * n), which never falls as the fraction rises.
std::int64_t shareOf(double fraction, std::int64_t n);

/// The weights of all links of a layer by index; their number is that of the links.
std::vector<float>& weightsOf(Layer& layer);
const std::vector<float>& weightsOf(const Layer& layer);

/// The weights by index as they are before a change; empty where the layer has no momenta to forget.
std::vector<float> weightsToCompare(const Layer& layer);

/// Sets the momentum of every link to 0 whose weight is not what it was, bit for bit. `before`: the weights by index.
void forgetMomentumOfChanged(Layer& layer, std::span<const float> before);

/// Removes the marked links: out of the rows of a sparse layer; in a dense one weight and momentum become 0.
void removeMarked(Layer& layer, const Marks& marks);

/// Silences the marked neurons. `silent`: the marks of the outputs of each layer, the last one included; empty where all speak. A
/// silent neuron has no links, in or out (in a dense layer they are 0), and its bias is 0. So its activation is 0.
void silenceMarked(Network& network, const std::vector<Marks>& silent);

/// The links in and out of every neuron: those of the hidden layers, and for the outputs those of the last layer. Time: links and
/// neurons.
Degrees totalDegrees(const Network& network);

/// Marks the `count` smallest of `keys`, all of them different: 1 for those, 0 for the others.
Marks markSmallest(const std::vector<std::uint64_t>& keys, std::int64_t count);

/// Calls visit(index, row, column) for every link of a layer, by ascending index.
template <class Visit>
void forEachLink(const SparseLayer& layer, Visit visit) {
  for (int row = 0; row < layer.outputs; ++row) {
    for (std::int32_t index = layer.indptr[row]; index < layer.indptr[row + 1]; ++index)
      visit(static_cast<std::size_t>(index), row, static_cast<int>(layer.indices[index]));
  }
}
template <class Visit>
void forEachLink(const DenseLayer& layer, Visit visit) {
  std::size_t index = 0;
  for (int row = 0; row < layer.outputs; ++row) {
    for (int column = 0; column < layer.inputs; ++column) visit(index++, row, column);
  }
}
template <class Visit>
void forEachLink(const Layer& layer, Visit visit) {
  std::visit([&](const auto& l) { forEachLink(l, visit); }, layer);
}

}  // namespace rewire

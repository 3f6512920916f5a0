#pragma once

#include "core/run/snapshot.h"

#include <cstdint>
#include <vector>

namespace rewire {

// What the lab took away from the network of a snapshot, counted. Without an injury nothing is cut, and before is now.

/// The links taken away from one layer; empty where none was.
const std::vector<Link>& cutOf(const Snapshot& snapshot, std::size_t layer);

/// Links that were taken away from all layers together, those to the output included.
std::int64_t cutLinks(const Snapshot& snapshot);

/// Links of a layer that are left. A link taken away from a dense layer stays there as a weight of 0, and is not counted.
std::int64_t livingLinks(const Snapshot& snapshot, std::size_t layer);

/// Of the hidden layers together: what the lab calls the links of a network. Those to the output are always all there, unless
/// the neuron that they leave is silenced.
std::int64_t livingHiddenLinks(const Snapshot& snapshot);
std::int64_t cutHiddenLinks(const Snapshot& snapshot);

/// Neurons silenced in the lab, by hand or by share.
std::size_t silencedNeurons(const Snapshot& snapshot);
bool isSilenced(const Snapshot& snapshot, const HiddenNeuron& neuron);

enum class LinkEnd { In, Out };

/// Links into each output neuron of a layer, or out of each of its inputs, that are left.
std::vector<std::int32_t> livingDegrees(const Snapshot& snapshot, std::size_t layer, LinkEnd end);

/// The same before the lab took any away.
std::vector<std::int32_t> degreesBeforeRemoval(const Snapshot& snapshot, std::size_t layer, LinkEnd end);

}  // namespace rewire

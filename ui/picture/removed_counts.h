#pragma once

#include "core/run/shown_network.h"

#include <cstdint>
#include <vector>

namespace rewire {

// Counts of the links and neurons that the lab removed from the network that is shown. Without a removal, before is now.

/// The links removed from one layer; empty where none was.
const std::vector<Link>& removedLinks(const ShownNetwork& network, std::size_t layer);

/// The neurons silenced in the lab, by hand or by share.
const std::vector<HiddenNeuron>& removedNeurons(const ShownNetwork& network);
bool isRemoved(const ShownNetwork& network, const HiddenNeuron& neuron);

/// Links removed from all layers together, those to the output included.
std::int64_t linksRemoved(const ShownNetwork& network);

/// Links of a layer that are left. A link removed from a dense layer stays there as a weight of 0, and is not counted.
std::int64_t linksLeft(const ShownNetwork& network, std::size_t layer);

/// Links of the hidden layers together, which the lab calls the links of a network. Those to the output are always all there,
/// unless the neuron that they leave is silenced.
std::int64_t hiddenLinksLeft(const ShownNetwork& network);
std::int64_t hiddenLinksRemoved(const ShownNetwork& network);

enum class LinkEnd { In, Out };

/// Links into each output neuron of a layer, or out of each of its inputs, that are left.
std::vector<std::int32_t> degreesLeft(const ShownNetwork& network, std::size_t layer, LinkEnd end);

/// The same before the lab removed any.
std::vector<std::int32_t> degreesBeforeRemoval(const ShownNetwork& network, std::size_t layer, LinkEnd end);

}  // namespace rewire

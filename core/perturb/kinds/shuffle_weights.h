#pragma once

#include "core/network/network.h"
#include "core/perturb/perturbation.h"

#include <cstdint>

namespace rewire {

/// Permutes the weights of round(fraction * n) of the n links, the first of one random order, within groups: the links of a
/// layer, the incoming or the outgoing links of each neuron in it, or all chosen layers together; with `keepSign` each group is
/// two, a weight of 0 being positive. Links join their group one by one, and each swaps weights with a uniformly chosen member,
/// itself included (Fisher and Yates inside out): however far it is carried, every permutation within each group is equally
/// likely, and one link more moves at most two weights. A layer draws from its own stream, the whole network from one. Time:
/// links.
void shuffleWeights(Network& network, const ShuffleWeights& shuffle, std::uint64_t seed);

}  // namespace rewire

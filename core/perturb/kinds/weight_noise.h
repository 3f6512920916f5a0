#pragma once

#include "core/network/network.h"
#include "core/perturb/perturbation.h"

#include <cstdint>

namespace rewire {

/// Adds sigma * s * g to every weight of each chosen layer: s the standard deviation of the layer's weights (of a population), g
/// a standard normal number a link. The numbers follow from the seed and the link's place alone, so that sigma scales the same
/// noise. Each layer draws from its own stream. Time: links.
void addWeightNoise(Network& network, const WeightNoise& noise, std::uint64_t seed);

}  // namespace rewire

#pragma once

#include "core/network/network.h"
#include "core/perturb/perturbations.h"

#include <cstdint>
#include <vector>

namespace rewire {

/// Takes round(fraction * n) of the n links of each chosen layer. Random: the first of one random order of the layer's links.
/// Weakest, Strongest: by absolute weight, equal ones by place. Hubs: the neurons on both sides of the layer are ranked by their
/// total degree, equal ones in random order, and links go by the rank of their better end, then of the other. Each layer draws
/// from its own stream. Time: links.
void removeLinks(Network& network, const RemoveLinks& removal, std::uint64_t seed);

/// Takes the links named one by one; those that are not there are passed over.
void cutLinks(Network& network, const std::vector<CutLink>& cut);

}  // namespace rewire

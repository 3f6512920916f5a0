#pragma once

#include "core/network/network.h"
#include "core/perturb/perturbations.h"

#include <cstdint>
#include <vector>

namespace rewire {

/// Silences round(fraction * outputs) output neurons of each chosen layer: the first of one random order, or those with the
/// highest total degree, equal ones in random order. Each layer draws from its own stream; for one seed the silenced sets are
/// nested. A silent neuron has no links, in or out (in the dense layer after it they are 0), and its bias is 0, so its activation
/// is 0. Time: links and neurons.
void removeNeurons(Network& network, const RemoveNeurons& removal, std::uint64_t seed);

/// Silences the neurons named one by one; those that are not there are passed over.
void silenceNeurons(Network& network, const std::vector<HiddenNeuron>& neurons);

}  // namespace rewire

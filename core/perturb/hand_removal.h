#pragma once

#include "core/network/network.h"
#include "core/perturb/perturbations.h"

#include <vector>

namespace rewire {

// Removals by hand: links and neurons named one by one. Those that are not there are passed over.

void removeLinks(Network& network, const std::vector<LinkId>& links);
void silenceNeurons(Network& network, const std::vector<HiddenNeuron>& neurons);

}  // namespace rewire

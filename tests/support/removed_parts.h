#pragma once

#include "core/run/shown_network.h"

#include <vector>

namespace rewire {

/// The network of a snapshot after the lab removed parts of it, for tests of the views that draw it: every `every`-th link of
/// each hidden layer (0: none), and then all links of the neurons `silenced`. As in the lab, a link that is removed from a dense
/// layer stays as a weight of 0.
ShownNetworkPtr withRemoved(const SnapshotPtr& snapshot, int every, const std::vector<HiddenNeuron>& silenced = {});

}  // namespace rewire

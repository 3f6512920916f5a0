#pragma once

#include "core/run/snapshot.h"

#include <vector>

namespace rewire {

/// The snapshot of a perturbed specimen, for tests of the views that draw it. Every `every`-th link of each hidden layer is
/// removed (0: none), and then all links of the neurons `silenced`. As in the lab, a removed link of a dense layer has weight 0.
SnapshotPtr withRemoved(const SnapshotPtr& snapshot, int every, const std::vector<HiddenNeuron>& silenced = {});

}  // namespace rewire

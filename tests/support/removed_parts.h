#pragma once

#include "core/run/snapshot.h"

#include <vector>

namespace rewire {

/// The snapshot of a specimen that was hurt, for tests of the views that draw it: every `every`-th link of each hidden layer is
/// cut (0: none), and then all links of the neurons `silenced`. As in the lab, a link of a dense layer is cut by a weight of 0.
SnapshotPtr withRemoved(const SnapshotPtr& snapshot, int every, const std::vector<HiddenNeuron>& silenced = {});

}  // namespace rewire

#pragma once

#include "core/run/snapshot.h"

namespace rewire {

/// What is another in the network of a snapshot than in that of the one before. What did not change is shared between snapshots,
/// so that looking at pointers is enough.
struct NetworkChange {
  bool network = false;     ///< another network altogether: neurons, dataset, run
  bool perturbed = false;   ///< what the lab took away
  bool relinked = false;    ///< which links there are, for whatever reason
  bool reweighted = false;  ///< weights
  bool rewired = false;     ///< training has gone on to a later rewiring; not when an earlier epoch is shown again

  NetworkChange(const Snapshot& before, const Snapshot& now);
};

}  // namespace rewire

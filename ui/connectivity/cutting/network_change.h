#pragma once

#include "core/run/shown_network.h"

namespace rewire {

/// What is another in the network that is shown than in the one before. What did not change is shared between the two, so that
/// looking at pointers is enough.
struct NetworkChange {
  bool network = false;     ///< another network altogether: neurons, dataset, run
  bool perturbed = false;   ///< what the lab removed
  bool relinked = false;    ///< which links there are, for whatever reason
  bool reweighted = false;  ///< weights
  bool rewired = false;     ///< training has gone on to a later rewiring; not when an earlier epoch is shown again

  NetworkChange(const ShownNetwork& before, const ShownNetwork& now);
};

}  // namespace rewire

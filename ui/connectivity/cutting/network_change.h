#pragma once

#include "core/run/shown_network.h"

namespace rewire {

/// Differences between the network that is shown and the one before. Both share what did not change, so comparing pointers is
/// enough.
struct NetworkChange {
  bool network = false;     ///< another network altogether: neurons, dataset, run
  bool perturbed = false;   ///< other links or neurons are removed
  bool relinked = false;    ///< other links, for whatever reason
  bool reweighted = false;  ///< other weights
  bool rewired = false;     ///< training has gone on to a later rewiring; not when an earlier epoch is shown again

  NetworkChange(const ShownNetwork& before, const ShownNetwork& now);
};

}  // namespace rewire

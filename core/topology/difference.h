#pragma once

#include "core/network/network.h"
#include "core/topology/change.h"

namespace rewire {

/// Links that only one of two networks has: those of `before` alone as died, with their weights there, those of `after` alone as
/// born, with theirs. The networks have layers of the same kinds and shapes. `Rewiring::epoch` is left 0.
Rewiring differenceOf(const Network& before, const Network& after);

}  // namespace rewire

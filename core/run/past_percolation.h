#pragma once

#include "core/io/model_file.h"
#include "core/topology/change.h"

namespace rewire {

/// Tells the stranded links of a difference between two epochs apart, where one rewiring by a rule that percolates lies between
/// them: `change` is that of `before` and `after`, the next epoch. A history does not hold the reason why a link died, but the
/// removal follows from the network and the settings, and is done again. Nothing is told apart where it does not explain all that
/// died: somebody changed the network or the settings between. Time and memory: those of a removal.
void markPercolated(Rewiring& change, const Model& before, const Model& after);

}  // namespace rewire

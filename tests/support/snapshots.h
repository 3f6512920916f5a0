#pragma once

#include "core/run/snapshot.h"

#include <vector>

namespace rewire {

// Hand-made snapshots for tests of code that watches a run: no engine, no thread, no training. Every number follows from the
// arguments.

/// A network just drawn, paused at epoch 0. `widths` are the neurons of all layers, input first. All matrices but the last are
/// sparse with round(density * in * out) links. Density 1 or more: the dense rule, no topology at all. A square number of inputs
/// becomes a square image, any other an image of height 1.
SnapshotPtr freshSnapshot(const std::vector<int>& widths, double density = 0.01, unsigned seed = 1);

/// The same run three epochs and three rewirings later (zeta 0.3): a history of three rows, two events, links of several ages.
SnapshotPtr makeSnapshot(const std::vector<int>& widths, double density = 0.01, unsigned seed = 1);

/// The snapshot one epoch later. The share `zeta` of the weakest positive and of the weakest negative links has died. As many
/// have grown at random free cells with weight 0, and then all weights have moved a little. Same run, one more row of history.
SnapshotPtr rewired(const SnapshotPtr& snapshot, double zeta = 0.3);

/// The next snapshot within the same epoch: the same links, weights that have moved a little, as thirty times a second.
SnapshotPtr trainedFurther(const SnapshotPtr& snapshot);

/// No experiment (Phase::Empty), or one that is being loaded or has failed, with `message`.
SnapshotPtr snapshotWithoutNetwork(Phase phase, const std::string& message = {});

}  // namespace rewire

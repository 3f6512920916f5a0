#pragma once

#include "core/compute/random.h"
#include "core/network/network.h"
#include "core/topology/cells.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace rewire {

/// A layer with exactly `links` links in uniformly random cells (an Erdős–Rényi graph with a fixed number of links). Weights are
/// N(0, 2 / mean fan-in), where fan-in counts links (He et al. 2015), biases 0. `links` ≤ inputs * outputs. The two streams are
/// drawn from at the same time: they must not be one object.
SparseLayer randomSparseLayer(int inputs, int outputs, std::int64_t links, Random& topology, Random& weights);

/// The same with links at the cells that `place` returns, `links` of them, ascending.
SparseLayer sparseLayerAt(int inputs, int outputs, std::int64_t links, const std::function<std::vector<Cell>()>& place,
                          Random& weights);

/// A fully linked layer, weights N(0, 2 / inputs), biases 0.
DenseLayer randomDenseLayer(int inputs, int outputs, Random& weights);

}  // namespace rewire

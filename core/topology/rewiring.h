#pragma once

#include "core/compute/random.h"
#include "core/network/network.h"
#include "core/topology/change.h"

#include <cstdint>
#include <vector>

namespace rewire {

/// How many links one pruning takes: round(zeta * positive) and round(zeta * negative), a weight of exactly 0 counting as
/// positive.
struct PruneCount {
  std::int64_t positive = 0;
  std::int64_t negative = 0;
  std::int64_t total() const { return positive + negative; }
};
PruneCount pruneCount(const SparseLayer& layer, double zeta);

/// The places in the rows, ascending, of the links that SET removes: the share zeta of the positive weights and the share zeta of
/// the negative weights that are closest to zero (Mocanu et al. 2018, Methods). Equal weights go in the order of their places.
std::vector<std::int32_t> weakestLinks(const SparseLayer& layer, double zeta);

/// Takes the links at these places (ascending) out of the layer and returns them, in the order of the rows; the others keep their
/// order, weight, momentum and birth.
std::vector<Link> prune(SparseLayer& layer, const std::vector<std::int32_t>& places);

/// Adds `count` links at uniformly random free places, with weight 0, momentum 0 and `epoch` as their birth. Returns them in
/// the order of the rows. `count` ≤ free places.
std::vector<Link> grow(SparseLayer& layer, std::int64_t count, int epoch, Random& random);

/// prune() of the weakest links, then grow() of as many and `more`: what these two would do one after the other, but the columns
/// are indexed once. Scratch, beside the lists that are returned, is less than the layer itself.
Rewiring::Layer rewireLayer(SparseLayer& layer, double zeta, std::int64_t more, int epoch, Random& random);

}  // namespace rewire

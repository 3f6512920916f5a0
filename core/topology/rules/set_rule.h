#pragma once

#include "core/network/network.h"
#include "core/topology/rules/rule.h"

#include <cstdint>
#include <vector>

namespace rewire {

/// Sparse Evolutionary Training (Mocanu et al. 2018, Nature Communications 9, 2383): the weakest links of either sign go, and as
/// many grow in uniformly random cells, with weight and momentum 0.
extern const RuleDescription kSetRule;

/// The number of links that one removal takes: round(zeta * positive) and round(zeta * negative), a weight of exactly 0 counting
/// as positive.
struct PruneCount {
  std::int64_t positive = 0;
  std::int64_t negative = 0;
  std::int64_t total() const { return positive + negative; }
};
PruneCount pruneCount(const SparseLayer& layer, double zeta);

/// The indices of the links that SET removes, ascending. Those are the share zeta of the positive weights and the share zeta
/// of the negative weights that are closest to zero (Methods of the paper). Equal weights go by index.
std::vector<std::int32_t> weakestLinks(const SparseLayer& layer, double zeta);

}  // namespace rewire

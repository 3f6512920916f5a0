#pragma once

#include "core/network/network.h"
#include "core/perturb/perturbation.h"

#include <cstdint>
#include <vector>

namespace rewire {

/// Double-edge swaps (Maslov and Sneppen, Science 2002) within each chosen sparse layer. The first round(fraction * n) of one
/// random order of its n links come up one by one; each tries up to 16 partners drawn from those before it: u1→v1, u2→v2 become
/// u2→v1, u1→v2 where neither is linked yet. Every weight stays with the neuron that receives it, every in-degree and out-degree
/// stays, and no link doubles. One link more moves at most two links. In a dense layer there is nothing to swap.
///
/// Returns one number a hidden layer: the share of its links that lead where none led before. Each layer draws from its own
/// stream. Time: links; in layers with less than one link in 256 cells, links times the links of a row.
std::vector<double> swapLinks(Network& network, const SwapLinks& swap, std::uint64_t seed);

}  // namespace rewire

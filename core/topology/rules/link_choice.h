#pragma once

#include "core/compute/random.h"
#include "core/network/network.h"
#include "core/topology/named.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace rewire {

/// The measure of what a link is worth. Row and column are those of the layer's weight matrix.
enum class Importance {
  Weight,    ///< |w|
  Relative,  ///< |w| / sum of the row + |w| / sum of the column (Zhang et al., Plug-and-Play, ICLR 2024)
  Lrs        ///< |w| / (1 + sum of the row) + |w| / (1 + sum of the column)
};

template <>
inline constexpr auto kNamesOf<Importance> = std::to_array<std::string_view>({"weight", "relative", "lrs"});

/// The importance of every link, in the order of the rows.
std::vector<float> importanceOf(const SparseLayer& layer, Importance importance);

/// The links that this share of a layer is: round(share * links).
std::int64_t shareOfLinks(const SparseLayer& layer, double share);

/// The indices of the `count` smallest keys, ascending; of equal keys those with the lower index.
std::vector<std::int32_t> smallest(std::span<const float> keys, std::int64_t count);

/// The indices of `count` links that go, ascending, so that the others are a sample without replacement: a link stays with a
/// probability proportional to importance^(softness / (1 − softness)). Softness 0 looks at no importance; towards 1 the least
/// important go. By the keys of Gumbel (Vieira 2014; Kool et al. 2019).
std::vector<std::int32_t> leastByChance(std::span<const float> importance, double softness, std::int64_t count, Random& random);

}  // namespace rewire

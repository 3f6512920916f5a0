#pragma once

#include "core/model/random.h"

#include <cstdint>
#include <vector>

namespace rewire {

/// A place in a layer's grid of inputs × outputs where a link is or may be: row * inputs + column.
using Cell = std::uint64_t;

/// `count` different cells of 0 … grid-1 that are not `taken` (ascending), ascending; every such set is equally likely. `count` ≤
/// grid - taken. Time and memory grow with taken + count, never with the grid.
std::vector<Cell> sampleFreeCells(std::uint64_t grid, const std::vector<Cell>& taken, std::uint64_t count, Random& random);

}  // namespace rewire

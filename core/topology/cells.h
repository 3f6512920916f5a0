#pragma once

#include "core/compute/random.h"
#include "core/network/network.h"

#include <cstdint>
#include <vector>

namespace rewire {

/// A place in a layer's grid of inputs × outputs where a link is or may be: row * inputs + column.
using Cell = std::uint64_t;

/// `count` different cells where the layer has no link, ascending; every such set is equally likely. `count` ≤ cells - links. Of
/// the layer only inputs, outputs and the rows are looked at. Time and memory grow with links + rows + count, never with the
/// cells.
std::vector<Cell> sampleFreeCells(const SparseLayer& layer, std::uint64_t count, Random& random);

/// The place among the links of a row where a link from this column is, or would be if it were the only one added.
inline std::int32_t placeOf(const SparseLayer& layer, std::size_t row, std::int32_t column) {
  // Binary search without a branch on what is found, which could not be predicted.
  std::int32_t place = layer.indptr[row];
  std::int32_t left = layer.indptr[row + 1] - place;
  while (left > 0) {
    const std::int32_t half = (left + 1) / 2;
    place += layer.indices[place + half - 1] < column ? half : 0;
    left -= half;
  }
  return place;
}

}  // namespace rewire

#pragma once

#include "core/compute/random.h"
#include "core/network/network.h"

#include <cstdint>
#include <vector>

namespace rewire {

/// A cell of a layer's grid of inputs × outputs where a link is or may be: row * inputs + column.
using Cell = std::uint64_t;

/// `count` different cells where the layer has no link, ascending; every such set is equally likely. `count` ≤ cells - links. Of
/// the layer only inputs, outputs and the rows are looked at. Time and memory grow with links + rows + count, never with the
/// cells.
std::vector<Cell> sampleFreeCells(const SparseLayer& layer, std::uint64_t count, Random& random);

/// The index of the link from this column to this row, or the index that it would have if it were the only one added.
inline std::int32_t indexOf(const SparseLayer& layer, std::size_t row, std::int32_t column) {
  // Binary search without a branch on the result, which could not be predicted.
  std::int32_t index = layer.indptr[row];
  std::int32_t left = layer.indptr[row + 1] - index;
  while (left > 0) {
    const std::int32_t half = (left + 1) / 2;
    index += layer.indices[index + half - 1] < column ? half : 0;
    left -= half;
  }
  return index;
}

}  // namespace rewire

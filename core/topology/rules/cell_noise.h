#pragma once

#include "core/compute/random.h"
#include "core/topology/cells.h"

#include <cstdint>

namespace rewire {

/// A random number for each cell that does not depend on the order in which they are asked: the finaliser of SplitMix64 (Steele
/// et al., OOPSLA 2014) over the cell and a salt from the stream.
class CellNoise {
 public:
  explicit CellNoise(Random& random) : m_salt(std::uint64_t{random.bits()} << 32) { m_salt |= random.bits(); }

  std::uint64_t bits(Cell cell) const {
    std::uint64_t z = (cell + 1) * 0x9e3779b97f4a7c15u + m_salt;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
  }

  /// Uniform in [0, 1), 53 bits.
  double uniform(Cell cell) const { return static_cast<double>(bits(cell) >> 11) * 0x1p-53; }

 private:
  std::uint64_t m_salt;
};

}  // namespace rewire

#pragma once

#include "core/network/network.h"

#include <cstdint>

namespace rewire::test {

/// A layer 13 × 11 with a random number of links. Weights are from a handful of values, zeros of both signs among them, so that
/// many are equal; momentum and birth are all different.
SparseLayer layerWithTies(std::uint64_t seed);

}  // namespace rewire::test

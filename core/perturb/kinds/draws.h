#pragma once

#include "core/compute/random.h"

#include <cstdint>

namespace rewire {

/// The source of the random numbers of a step. Steps of the same kind with the same numbers draw the same.
struct Draws {
  std::uint64_t seed = 1;
  std::uint32_t draw = 0;  ///< another one draws anew from the same seed

  Random stream(Purpose purpose, int layer) const { return {seed, purpose, draw, static_cast<std::uint32_t>(layer)}; }
};

}  // namespace rewire

#pragma once

#include "core/compute/activations.h"
#include "core/compute/random.h"

#include <cstdint>
#include <span>

namespace rewire {

/// The random numbers of a tile of images. Sample s of the dataset draws from Random(seed, purpose, s, draw) and from nothing
/// else. So its numbers do not depend on the other samples that are looked at. Words 0 … 3 of that stream are for the whole
/// image, word 4 + p for pixel p.
struct PixelStreams {
  std::uint64_t seed = 1;
  Purpose purpose = Purpose::InputNoise;
  std::uint32_t draw = 0;
  std::span<const std::int32_t> indices;  ///< in the dataset, one a column

  /// The stream of one column, at its beginning.
  Random ofColumn(std::size_t column) const { return {seed, purpose, static_cast<std::uint32_t>(indices[column]), draw}; }
};

/// The first of the draws that belong to step `draw` of a sequence; an attack takes one a restart.
constexpr std::uint32_t firstPixelDraw(std::uint32_t draw) {
  return draw << 14;
}

/// Every value, a row a pixel and a column a sample, becomes uniform in −1 … 1, from its word's 32 bits.
void drawUniform(const PixelStreams& streams, Activations& values);

/// Every value becomes standard normal, pixels 4k and 4k+1, 4k+2 and 4k+3 from two words together (Box and Muller 1958, in
/// float).
void drawNormal(const PixelStreams& streams, Activations& values);

}  // namespace rewire

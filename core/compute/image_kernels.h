#pragma once

#include "core/compute/activations.h"

#include <cstdint>

// Brings images in memory into the form of samples side by side. Compiled for every instruction set and chosen when the program
// runs (Highway).

namespace rewire {

/// The value of a byte: byte · scale + shift.
struct ByteScale {
  float scale;
  float shift;
};

/// X[p][i] = value of images[i][p] for 16 images, `pixels` pixels from each. Rows of X are `stride` values apart and begin on
/// 64-byte lines. Values of 16 bits are rounded to the nearest.
void spreadBytes(const std::uint8_t* const* images, int pixels, const ByteScale& scale, float* x, int stride);
void spreadBytes(const std::uint8_t* const* images, int pixels, const ByteScale& scale, Bfloat16* x, int stride);

}  // namespace rewire

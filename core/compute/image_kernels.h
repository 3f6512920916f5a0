#pragma once

#include <cstdint>

// Brings images in memory into the form of samples side by side. Compiled for every instruction set and chosen when the program
// runs (Highway).

namespace rewire {

/// The value of a byte: byte · scale + shift.
struct ByteScale {
  float scale;
  float shift;
};

/// X[p][i] = value of images[i][p] for 16 images, `pixels` pixels from each. Rows of X are `stride` floats apart and begin on
/// 64-byte lines.
void spreadBytes(const std::uint8_t* const* images, int pixels, const ByteScale& scale, float* x, int stride);

}  // namespace rewire

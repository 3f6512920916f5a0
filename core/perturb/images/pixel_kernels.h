#pragma once

#include <cstddef>

// The work on every pixel of a tile of images, compiled for every instruction set (Highway). All matrices have one row a
// pixel and `stride` columns, a multiple of 16, one a sample; rows begin on 64-byte lines.

namespace rewire {

enum class NoiseKind { Gaussian, Uniform, SaltPepper, Sign };  ///< Sign: every pixel moves by +amount or −amount

/// `shift` comes as random draws: standard normal for Gaussian noise, uniform in −1 … 1 for the other kinds. It becomes the noise
/// that is really added to the pixels, which stay within 0 … 1, or move no further out where they lie outside.
void addNoise(NoiseKind kind, float amount, float* pixels, float* shift, std::size_t count);

/// x += scale · shift.
void addScaled(const float* shift, float scale, float* x, std::size_t count);

/// A tile of images that is attacked: the perturbation, and the network's input that follows from it. A perturbation of 0 gives
/// exactly the input without one.
struct AttackedImages {
  const float* pixels;  ///< in pixel units
  const float* inputs;  ///< the same as the network reads them, normalised
  float* shift;         ///< the perturbation, in pixel units
  float* x;             ///< inputs + perStd · shift
  float perStd;         ///< 1 / the standard deviation of the normalisation
  float bound;          ///< no pixel moves further
  int rows;
  int stride;
};

/// shift ← clip(shift + step · sign(gradient)), where sign(0) = 0, and x after it. Clipped to ±bound, and to pixels in 0 … 1 (or
/// no further out).
void stepBySign(const AttackedImages& images, const float* gradient, float step);

/// shift ← shift + scale[column] · gradient.
void addColumns(const float* gradient, const float* scale, float* shift, int rows, int stride);

/// shift ← clip(scale[column] · shift), clipped as above, and x after it.
void settle(const AttackedImages& images, const float* scale);

/// squares[column] = Σ values², in double precision, so that it neither overflows nor vanishes.
void columnSquares(const float* values, double* squares, int rows, int stride);

/// peaks[column] = max |values|.
void columnPeaks(const float* values, float* peaks, int rows, int stride);

}  // namespace rewire

#pragma once

#include "core/compute/activations.h"
#include "core/compute/image_kernels.h"
#include "core/compute/parallel.h"
#include "core/data/dataset.h"

#include <cstdint>
#include <span>

namespace rewire {

/// The step from a pixel to the network: x = (pixel − mean) / std, pixels in pixel units.
struct Normalisation {
  double mean = 0.0;
  double std = 1.0;

  /// The same step for pixels in units of `range` instead of `own`.
  Normalisation from(const PixelRange& own, const PixelRange& range) const;
};

/// Brings chosen images into the form the network reads: normalised, a row a pixel, a column a sample.
class Loader {
 public:
  explicit Loader(const Normalisation& normalisation);

  /// Column i of `x` becomes image chosen[i] of `samples`; padding columns become 0. Parallel over pixels.
  void load(const Samples& samples, std::span<const std::int32_t> chosen, Activations& x) const;

  /// The same as work to share out, in rows of floats or of 16 bits. What it is given must stay until it is done.
  Divisible work(const Samples& samples, std::span<const std::int32_t> chosen, Activations& x) const;
  Divisible work(const Samples& samples, std::span<const std::int32_t> chosen, SampleRows<Bfloat16>& x) const;

 private:
  Normalisation m_normalisation;
  ByteScale m_ofByte;
};

}  // namespace rewire

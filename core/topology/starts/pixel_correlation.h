#pragma once

#include "core/data/dataset.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace rewire {

/// Two pixels, and how far they vary together.
struct PixelPair {
  std::int32_t one = 0;
  std::int32_t other = 0;
  double correlation = 0.0;  ///< |Pearson's r| over the images, above 0
};

/// The most correlated pairs of pixels over some images. Pixels that never change have no correlation. Exact for images of bytes.
class CorrelatedPixels {
 public:
  /// Looks at the first `samples` images. They must not change meanwhile.
  CorrelatedPixels(const Samples& images, int samples, std::stop_token stop = {});

  int pixels() const { return m_images.pixels; }

  /// At most `count` pairs of different pixels, the highest correlation first, both orders of a pair. Kept for the next call.
  /// Memory: 32 bytes a pair and thread, and what a block of pixels needs. Throws Cancelled.
  const std::vector<PixelPair>& best(std::size_t count);

 private:
  const Samples& m_images;
  int m_samples;
  std::stop_token m_stop;
  std::size_t m_asked = 0;
  std::vector<PixelPair> m_pairs;
};

}  // namespace rewire

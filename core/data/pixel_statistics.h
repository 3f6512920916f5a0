#pragma once

#include "core/data/dataset.h"

namespace rewire {

/// Mean and standard deviation (of the population, not of a sample) of pixel values.
struct PixelStatistics {
  double mean = 0.0;
  double std = 0.0;
};

/// Statistics of all pixels of all samples, in pixel units (0 … 1 is the range), in double precision. The mean of bytes is exact.
/// O(pixels).
PixelStatistics pixelStatistics(const Samples& samples);

/// The mean to four significant digits, or whole where rounding would move it by more than a hundredth of the deviation.
double roundedMean(const PixelStatistics& statistics);

/// `value` rounded to four significant digits, as mean and std are published (0.1307).
double toFourDigits(double value);

}  // namespace rewire

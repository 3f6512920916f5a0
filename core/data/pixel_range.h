#pragma once

#include <limits>
#include <span>

namespace rewire {

/// The two values between which pixels lie: a pixel unit is the distance from `low` to `high`.
struct PixelRange {
  double low = 0.0;
  double high = 1.0;

  bool operator==(const PixelRange&) const = default;

  double unit() const { return high - low; }

  /// `value` in pixel units: 0 at `low`, 1 at `high`.
  double inUnits(double value) const { return (value - low) / (high - low); }
};

inline constexpr PixelRange kUnitRange{0.0, 1.0};
inline constexpr PixelRange kByteRange{0.0, 255.0};

/// Smallest and largest of some values; of none: infinity and minus infinity.
struct Extent {
  float least = std::numeric_limits<float>::infinity();
  float largest = -std::numeric_limits<float>::infinity();
};

Extent extentOf(std::span<const float> values);

/// The range of floats with these training values. It is 0 … 1 for −0.05 … 1.05, so that a stray 1.0000001 changes nothing. It is
/// 0 … 255 for −1 … 268 with values above 25. Else it goes from the smallest to the largest value.
PixelRange rangeOf(const Extent& training);

/// The range that models without one were trained with: 0 … 1 if all values of both splits lie there, else 0 … 255.
PixelRange rangeBefore(const Extent& training, const Extent& test);

/// Tells whether floats make sense only with their bytes the other way round: some are too small or too large for a measured
/// value, and reversed none is.
bool looksReversed(std::span<const float> values);

}  // namespace rewire

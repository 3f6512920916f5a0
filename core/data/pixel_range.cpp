#include "core/data/pixel_range.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>

namespace rewire {
namespace {

bool within(const Extent& values, float least, float largest) {
  return values.least >= least && values.largest <= largest;
}

bool measurable(float value) {
  const float size = std::abs(value);
  return value == 0.0f || (size > 1e-20f && size < 1e20f);
}

float reversed(float value) {
  const auto bits = std::bit_cast<std::uint32_t>(value);
  return std::bit_cast<float>(bits >> 24 | (bits >> 8 & 0xFF00u) | (bits << 8 & 0xFF0000u) | bits << 24);
}

}  // namespace

Extent extentOf(std::span<const float> values) {
  Extent extent;
  for (const float value : values) {
    extent.least = std::min(extent.least, value);
    extent.largest = std::max(extent.largest, value);
  }
  return extent;
}

PixelRange rangeOf(const Extent& training) {
  if (within(training, -0.05f, 1.05f)) return kUnitRange;
  if (within(training, -1.0f, 268.0f) && training.largest > 25.0f) return kByteRange;
  return {training.least, training.largest};
}

PixelRange rangeBefore(const Extent& training, const Extent& test) {
  return within(training, 0.0f, 1.0f) && within(test, 0.0f, 1.0f) ? kUnitRange : kByteRange;
}

bool looksReversed(std::span<const float> values) {
  return !std::all_of(values.begin(), values.end(), measurable) &&
         std::all_of(values.begin(), values.end(), [](float value) { return measurable(reversed(value)); });
}

}  // namespace rewire

#include "core/data/pixel_statistics.h"

#include <array>
#include <charconv>
#include <cmath>

namespace rewire {
namespace {

using Histogram = std::array<std::uint64_t, 256>;

Histogram histogramOf(const std::vector<std::uint8_t>& bytes) {
  // Four tables taken in turn: neighbouring pixels are mostly equal, and one table would wait for its own last addition.
  std::array<Histogram, 4> tables{};
  std::size_t at = 0;
  for (; at + 4 <= bytes.size(); at += 4) {
    for (std::size_t lane = 0; lane < 4; ++lane) ++tables[lane][bytes[at + lane]];
  }
  for (; at < bytes.size(); ++at) ++tables[0][bytes[at]];
  for (std::size_t value = 0; value < 256; ++value) {
    tables[0][value] += tables[1][value] + tables[2][value] + tables[3][value];
  }
  return tables[0];
}

PixelStatistics statisticsOfBytes(const std::vector<std::uint8_t>& bytes) {
  const auto histogram = histogramOf(bytes);
  std::uint64_t sum = 0;
  for (std::uint64_t value = 0; value < 256; ++value) sum += value * histogram[value];
  const auto count = static_cast<double>(bytes.size());
  const double mean = static_cast<double>(sum) / count;
  double variance = 0.0;  // about the mean, bin by bin: nothing cancels
  for (std::size_t value = 0; value < 256; ++value) {
    const double distance = static_cast<double>(value) - mean;
    variance += static_cast<double>(histogram[value]) * distance * distance;
  }
  return {mean / 255.0, std::sqrt(variance / count) / 255.0};
}

PixelStatistics statisticsOfFloats(const std::vector<float>& floats, double scale) {
  const auto count = static_cast<double>(floats.size());
  double sum = 0.0;
  for (const float value : floats) sum += value;
  const double mean = sum / count;
  double variance = 0.0;
  for (const float value : floats) variance += (value - mean) * (value - mean);
  return {mean * scale, std::sqrt(variance / count) * scale};
}

}  // namespace

PixelStatistics pixelStatistics(const Samples& samples) {
  return samples.floats.empty() ? statisticsOfBytes(samples.bytes) : statisticsOfFloats(samples.floats, samples.floatScale);
}

double toFourDigits(double value) {
  // Through decimal text, so that the result is the double that the published digits name; to_chars knows no locale.
  std::array<char, 32> text{};
  const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::scientific, 3).ptr;
  double rounded = value;
  std::from_chars(text.data(), end, rounded);
  return rounded;
}

}  // namespace rewire

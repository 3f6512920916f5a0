#include "core/data/pixel_statistics.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <span>

namespace rewire {
namespace {

/// Sums over bytes, which are exact in any order.
struct ByteSums {
  std::uint64_t values = 0;
  std::uint64_t squares = 0;
};

ByteSums sumsOf(std::span<const std::uint8_t> bytes) {
  constexpr std::size_t kBlock = 65'536;  // 255² times that still fits 32 bits, and the compiler adds several of those at a time
  ByteSums sums;
  for (std::size_t at = 0; at < bytes.size(); at += kBlock) {
    std::uint32_t values = 0;
    std::uint32_t squares = 0;
    for (const std::uint32_t value : bytes.subspan(at, std::min(kBlock, bytes.size() - at))) {
      values += value;
      squares += value * value;
    }
    sums.values += values;
    sums.squares += squares;
  }
  return sums;
}

PixelStatistics statisticsOfBytes(const std::vector<std::uint8_t>& bytes) {
  const auto [sum, squares] = sumsOf(bytes);
  const std::uint64_t count = bytes.size();
  // Squares about the whole number nearest to the mean, in whole numbers: only exact numbers cancel.
  const std::uint64_t centre = (sum + count / 2) / count;
  const std::uint64_t aboutCentre = squares + count * centre * centre - 2 * centre * sum;
  const double mean = static_cast<double>(sum) / static_cast<double>(count);
  const double shift = mean - static_cast<double>(centre);
  const double variance = static_cast<double>(aboutCentre) / static_cast<double>(count) - shift * shift;
  return {mean / 255.0, std::sqrt(variance) / 255.0};
}

PixelStatistics statisticsOfFloats(const std::vector<float>& floats, const PixelRange& range) {
  const auto count = static_cast<double>(floats.size());
  double sum = 0.0;
  for (const float value : floats) sum += value;
  const double mean = sum / count;
  double variance = 0.0;
  for (const float value : floats) variance += (value - mean) * (value - mean);
  return {range.inUnits(mean), std::sqrt(variance / count) / range.unit()};
}

}  // namespace

PixelStatistics pixelStatistics(const Samples& samples) {
  return samples.floats.empty() ? statisticsOfBytes(samples.bytes) : statisticsOfFloats(samples.floats, samples.range);
}

double roundedMean(const PixelStatistics& statistics) {
  const double rounded = toFourDigits(statistics.mean);
  return std::abs(rounded - statistics.mean) <= statistics.std / 100.0 ? rounded : statistics.mean;
}

double toFourDigits(double value) {
  // Goes through decimal text, so that the result is the double that the published digits name. to_chars knows no locale.
  std::array<char, 32> text{};
  const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::scientific, 3).ptr;
  double rounded = value;
  std::from_chars(text.data(), end, rounded);
  return rounded;
}

}  // namespace rewire

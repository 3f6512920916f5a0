#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace rewire::test {

inline constexpr std::uint8_t kIdxBytes = 0x08;  ///< type byte of unsigned bytes
inline constexpr std::uint8_t kIdxSignedBytes = 0x09;
inline constexpr std::uint8_t kIdxShorts = 0x0B;
inline constexpr std::uint8_t kIdxIntegers = 0x0C;
inline constexpr std::uint8_t kIdxDoubles = 0x0E;
inline constexpr std::uint8_t kIdxFloats = 0x0D;  ///< type byte of 32-bit floats, big-endian

/// The bytes of an IDX file: header and payload. The payload is taken as it is, so that a test can make a lying file.
std::vector<std::uint8_t> idxFile(std::uint8_t type, const std::vector<std::uint32_t>& dims,
                                  std::span<const std::uint8_t> payload);

/// Values as IDX stores them, most significant byte first.
std::vector<std::uint8_t> bigEndian(std::span<const float> values);

std::vector<std::uint8_t> bigEndian(std::span<const double> values);

/// The lowest `bytes` bytes of each integer, most significant first.
std::vector<std::uint8_t> bigEndian(std::span<const int> values, int bytes);

/// One gzip member that holds `bytes`.
std::vector<std::uint8_t> gzipped(std::span<const std::uint8_t> bytes);

void writeFile(const std::filesystem::path& path, std::span<const std::uint8_t> bytes);

/// Writes an IDX file; gzipped when the path ends in .gz.
void writeIdx(const std::filesystem::path& path, std::uint8_t type, const std::vector<std::uint32_t>& dims,
              std::span<const std::uint8_t> payload);

struct TinyDatasetOptions {
  int train = 200;
  int test = 100;
  int height = 8;
  int width = 8;
  int classes = 4;
  int firstLabel = 0;   ///< the labels are firstLabel … firstLabel + classes - 1 (EMNIST letters starts at 1)
  bool floats = false;  ///< 32-bit floats instead of bytes
  float black = 0.0f;   ///< the floats that 0 and 255 become
  float white = 1.0f;
  bool flat = false;    ///< images of one dimension: [n, height * width]
  bool gz = false;
  unsigned seed = 1;
};

/// Writes the four files of a dataset that can be learned: each class has a bright spot at its own place, in noise. Sample i
/// has the label firstLabel + i mod classes. Makes the folder when it is absent, and returns it.
std::filesystem::path makeTinyDataset(const std::filesystem::path& folder, const TinyDatasetOptions& options = {});

}  // namespace rewire::test

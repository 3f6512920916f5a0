#include "tests/support/idx_writer.h"

#include <zlib.h>

#include <bit>
#include <cmath>
#include <fstream>
#include <random>
#include <stdexcept>

namespace rewire::test {
namespace {

void appendBigEndian(std::vector<std::uint8_t>& bytes, std::uint32_t value) {
  for (int shift = 24; shift >= 0; shift -= 8) bytes.push_back(static_cast<std::uint8_t>(value >> shift));
}

/// The brightness (0 … 255) of one pixel: the spots of the classes stand on a square grid, each filling its cell.
int brightness(const TinyDatasetOptions& options, int label, int y, int x, std::mt19937& noise) {
  const int side = static_cast<int>(std::ceil(std::sqrt(options.classes)));
  const bool lit = y * side / options.height == label / side && x * side / options.width == label % side;
  return static_cast<int>(noise() % 96) + (lit ? 160 : 0);
}

std::vector<std::uint8_t> tinyImages(const TinyDatasetOptions& options, int count, std::mt19937& noise) {
  std::vector<std::uint8_t> bytes;
  std::vector<float> floats;
  for (int sample = 0; sample < count; ++sample) {
    for (int pixel = 0; pixel < options.height * options.width; ++pixel) {
      const int value = brightness(options, sample % options.classes, pixel / options.width, pixel % options.width, noise);
      bytes.push_back(static_cast<std::uint8_t>(value));
      floats.push_back(options.black + static_cast<float>(value) / 255.0f * (options.white - options.black));
    }
  }
  return options.floats ? bigEndian(floats) : bytes;
}

void writeSplit(const std::filesystem::path& folder, const std::string& split, int count, const TinyDatasetOptions& options,
                std::mt19937& noise) {
  const auto n = static_cast<std::uint32_t>(count);
  const auto height = static_cast<std::uint32_t>(options.height);
  const auto width = static_cast<std::uint32_t>(options.width);
  const std::string end = options.gz ? ".gz" : "";
  const auto dims = options.flat ? std::vector{n, height * width} : std::vector{n, height, width};
  const auto name = split + "-images-idx" + std::to_string(dims.size()) + (options.floats ? "-float" : "-ubyte") + end;
  writeIdx(folder / name, options.floats ? kIdxFloats : kIdxBytes, dims, tinyImages(options, count, noise));

  std::vector<std::uint8_t> labels;
  for (int sample = 0; sample < count; ++sample) {
    labels.push_back(static_cast<std::uint8_t>(options.firstLabel + sample % options.classes));
  }
  writeIdx(folder / (split + "-labels-idx1-ubyte" + end), kIdxBytes, {n}, labels);
}

}  // namespace

std::vector<std::uint8_t> idxFile(std::uint8_t type, const std::vector<std::uint32_t>& dims,
                                  std::span<const std::uint8_t> payload) {
  std::vector<std::uint8_t> bytes{0, 0, type, static_cast<std::uint8_t>(dims.size())};
  for (const auto dim : dims) appendBigEndian(bytes, dim);
  bytes.insert(bytes.end(), payload.begin(), payload.end());
  return bytes;
}

std::vector<std::uint8_t> bigEndian(std::span<const float> values) {
  std::vector<std::uint8_t> bytes;
  bytes.reserve(values.size() * 4);
  for (const float value : values) appendBigEndian(bytes, std::bit_cast<std::uint32_t>(value));
  return bytes;
}

std::vector<std::uint8_t> bigEndian(std::span<const double> values) {
  std::vector<std::uint8_t> bytes;
  for (const double value : values) {
    const auto bits = std::bit_cast<std::uint64_t>(value);
    appendBigEndian(bytes, static_cast<std::uint32_t>(bits >> 32));
    appendBigEndian(bytes, static_cast<std::uint32_t>(bits));
  }
  return bytes;
}

std::vector<std::uint8_t> bigEndian(std::span<const int> values, int bytes) {
  std::vector<std::uint8_t> all;
  for (const int value : values) {
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) all.push_back(static_cast<std::uint8_t>(value >> shift));
  }
  return all;
}

std::vector<std::uint8_t> gzipped(std::span<const std::uint8_t> bytes) {
  constexpr int kGzipWindow = 15 + 16;
  z_stream stream{};
  if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, kGzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
    throw std::runtime_error("zlib does not start");
  }
  std::vector<std::uint8_t> packed(deflateBound(&stream, static_cast<uLong>(bytes.size())));
  stream.next_in = const_cast<Bytef*>(bytes.data());
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = packed.data();
  stream.avail_out = static_cast<uInt>(packed.size());
  deflate(&stream, Z_FINISH);
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  return packed;
}

void writeFile(const std::filesystem::path& path, std::span<const std::uint8_t> bytes) {
  std::ofstream file(path, std::ios::binary);
  file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
  if (!file) throw std::runtime_error("cannot write " + path.string());
}

void writeIdx(const std::filesystem::path& path, std::uint8_t type, const std::vector<std::uint32_t>& dims,
              std::span<const std::uint8_t> payload) {
  const auto bytes = idxFile(type, dims, payload);
  writeFile(path, path.extension() == ".gz" ? gzipped(bytes) : bytes);
}

std::filesystem::path makeTinyDataset(const std::filesystem::path& folder, const TinyDatasetOptions& options) {
  std::filesystem::create_directories(folder);
  std::mt19937 noise(options.seed);
  writeSplit(folder, "train", options.train, options, noise);
  writeSplit(folder, "t10k", options.test, options, noise);
  return folder;
}

}  // namespace rewire::test

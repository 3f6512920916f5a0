#include "core/data/image_file.h"

#include <algorithm>

#include "core/data/idx.h"
#include "core/error.h"

namespace rewire {
namespace {

template <typename Value>
void refuseNegative(const std::vector<Value>& pixels, bool shorts, const std::string& where) {
  const auto negative = std::find_if(pixels.begin(), pixels.end(), [](Value value) { return value < 0; });
  if (negative == pixels.end()) return;
  const auto index = negative - pixels.begin();
  const auto value = static_cast<int>(*negative);
  throw InputError(
      shorts
          ? phrase(
                "value %1 (counted from 0) is %2: pixels of 16-bit signed integers should not be negative; from 32768 on they do "
                "not fit, and are stored as 32-bit integers (0x0c) or floats (0x0d); or they are little-endian",
                index, value)
          : phrase("value %1 (counted from 0) is %2: pixels of 8-bit signed integers should not be negative; from 128 on they do "
                   "not fit, and are stored as unsigned bytes (0x08)",
                   index, value),
      where);
}

/// Refuses negative pixels of types too narrow for the bytes or the 16 bits that people mean to store in them.
void refuseWrapped(const IdxFile& file, const std::string& where) {
  if (file.type == IdxType::Shorts) refuseNegative(file.integers, true, where);
  if (file.type == IdxType::SignedBytes) refuseNegative(file.floats, false, where);
}

}  // namespace

ImageShape imageShape(const std::vector<int>& dims, const std::string& where) {
  if (dims.size() == 2) return {1, dims[1]};
  if (dims.size() == 3) return {dims[1], dims[2]};
  if (dims.size() == 4 && dims[3] == 1) return {dims[1], dims[2]};
  if (dims.size() == 4 && dims[1] == 1) return {dims[2], dims[3]};
  if (dims.size() == 4) {
    const bool colour = dims[3] == 3 || dims[3] == 4 || dims[1] == 3 || dims[1] == 4;
    const std::string words = dimsInWords(dims);
    throw InputError(
        colour
            ? phrase("these are colour images (%1); Rewire reads grey ones: count x height x width, or with one channel", words)
            : phrase(
                  "these images have several channels (%1); Rewire reads grey ones: count x height x width, or with one channel",
                  words),
        where);
  }
  throw InputError(
      phrase("images should have 2 or 3 dimensions (count, pixels; or count, height, width), these have 1; are they labels?"),
      where);
}

ImageFile readImages(const std::filesystem::path& path, std::stop_token stop) {
  auto file = readIdx(path, std::move(stop), IdxBytesAs::Pixels);
  ImageFile images;
  images.shape = imageShape(file.dims, path.string());
  images.count = file.dims[0];
  // Shorts may be bytes times 256: such pixels only have another unit.
  if (file.type == IdxType::Integers) refuseTurned(file, path.string());
  refuseWrapped(file, path.string());
  images.bytes = std::move(file.bytes);
  images.floats = std::move(file.floats);
  if (!file.integers.empty()) images.floats.assign(file.integers.begin(), file.integers.end());
  return images;
}

}  // namespace rewire

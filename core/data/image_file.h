#pragma once

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace rewire {

/// The size of grey images. One of one dimension has height 1.
struct ImageShape {
  int height = 0;
  int width = 0;
  bool operator==(const ImageShape&) const = default;
};

/// Images of a file, row by row. Exactly one of `bytes` and `floats` is filled: other types become floats, their values
/// unchanged.
struct ImageFile {
  int count = 0;
  ImageShape shape;
  std::vector<std::uint8_t> bytes;
  std::vector<float> floats;
};

/// The shape of images in a file of these dimensions: count, pixels; count, height, width; or with one channel, before or behind
/// height and width. Throws InputError for others; `where` is the file.
ImageShape imageShape(const std::vector<int>& dims, const std::string& where);

/// Reads the images of an IDX file. Throws InputError as readIdx does, and when the file holds no grey images. Cancelled when
/// `stop` is requested on the way.
ImageFile readImages(const std::filesystem::path& path, std::stop_token stop = {});

}  // namespace rewire

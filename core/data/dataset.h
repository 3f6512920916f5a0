#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace rewire {

/// One half of a dataset (training or test): images, row by row, and their labels. Images are unsigned bytes (0 … 255) or
/// 32-bit floats; exactly one of `bytes` and `floats` is filled.
struct Samples {
  int count = 0;
  int pixels = 0;                    ///< height * width of one image
  std::vector<std::uint8_t> bytes;   ///< count * pixels
  std::vector<float> floats;         ///< count * pixels, multiplied by `floatScale` to give pixel units
  float floatScale = 1.0f;           ///< 1 when every value lies in 0 … 1, else 1/255
  std::vector<std::int32_t> labels;  ///< 0 … classes-1

  /// Pixel `pixel` of sample `sample` in pixel units, 0 … 1: a byte times 1/255, as kernels compute it too.
  float pixelAt(int sample, int pixel) const {
    const auto at = static_cast<std::size_t>(sample) * static_cast<std::size_t>(pixels) + static_cast<std::size_t>(pixel);
    return bytes.empty() ? floats[at] * floatScale : static_cast<float>(bytes[at]) * static_cast<float>(1.0 / 255.0);
  }
};

/// Facts about a dataset that a watcher needs.
struct DatasetInfo {
  std::string name;   ///< the known name, or the folder as it was given
  std::string title;  ///< for people: "Fashion-MNIST", or the folder's last part
  int height = 0;
  int width = 0;
  std::vector<std::string> classes;  ///< one name a class
  double mean = 0.0;                 ///< mean of all training pixels, in pixel units, four significant digits
  double std = 1.0;                  ///< their standard deviation; the network sees (pixel - mean) / std
  int trainCount = 0;
  int testCount = 0;
};

struct Dataset {
  DatasetInfo info;
  Samples train;
  Samples test;
};

/// The title of a dataset that need not be there: "Fashion-MNIST", or the folder's last part.
std::string titleOf(const std::string& nameOrFolder);

/// Loads a known dataset (see catalogue.h), a folder of four IDX files (see dataset_files.h), or the dataset that one of the four
/// files belongs to. Throws InputError when the dataset is
/// absent or malformed, Cancelled when `stop` is requested on the way.
std::shared_ptr<const Dataset> loadDataset(const std::string& nameOrFolder, std::stop_token stop = {});

}  // namespace rewire

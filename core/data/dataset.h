#pragma once

#include "core/data/content_hash.h"
#include "core/data/pixel_range.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
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
  std::vector<float> floats;         ///< count * pixels, as the file has them
  PixelRange range = kUnitRange;     ///< range of `floats`; bytes always lie in 0 … 255
  std::vector<std::int32_t> labels;  ///< 0 … classes-1

  /// Pixel `pixel` of sample `sample` in pixel units, as kernels compute it too: a byte times 1/255. A float of the test set may
  /// lie outside of 0 … 1.
  float pixelAt(int sample, int pixel) const {
    const auto at = static_cast<std::size_t>(sample) * static_cast<std::size_t>(pixels) + static_cast<std::size_t>(pixel);
    return bytes.empty() ? static_cast<float>(range.inUnits(static_cast<double>(floats[at])))
                         : static_cast<float>(bytes[at]) * static_cast<float>(1.0 / 255.0);
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
  PixelRange ownRange = kUnitRange;               ///< range of its training data, whatever a model reads it with
  bool ownClasses = true;                         ///< false: labels are counted, and classes named, as a model does
  std::vector<std::string> only = {};             ///< classes that were chosen of it; empty: it has all of them
  std::shared_ptr<const ContentHashing> hashing;  ///< null: it comes from no files

  const PixelRange& range() const { return train.bytes.empty() ? train.range : kByteRange; }

  /// Waits for the hash of its content; not known where there are no files. Throws InputError when they can no longer be read.
  ContentHash contentHash() const { return hashing ? hashing->get() : ContentHash(); }
};

/// Choices of a model in reading a dataset. Those left out follow from the dataset's own training data.
struct DatasetReading {
  std::optional<PixelRange> range = {};  ///< range of floats
  double std = 0.0;           ///< deviation of the model's normalisation: pixels in quite another unit are refused; 0: any
  bool beforeRanges = false;  ///< the model is older than ranges: rangeBefore() says the range
  std::vector<std::string> classes = {};  ///< names of classes, in the order of the model's outputs
  ContentHash trainedOn = {};             ///< hash of the data that the model was trained on
  std::vector<std::string> only = {};     ///< names or labels of the classes to keep; empty: all
};

/// Tells whether loadDataset() would give this dataset for `reading`.
bool isReadAs(const Dataset& dataset, const DatasetReading& reading);

/// The title of a dataset that need not be there: "Fashion-MNIST", or the folder's last part.
std::string titleOf(const std::string& nameOrFolder);

/// Loads a known dataset (see catalogue.h), a folder of four IDX files (see dataset_files.h), or the dataset that one of the four
/// files belongs to. Throws InputError when the dataset is absent or malformed, or has a class or a range that the model does
/// not know. Throws Cancelled when `stop` is requested on the way.
std::shared_ptr<const Dataset> loadDataset(const std::string& nameOrFolder, std::stop_token stop = {},
                                           const DatasetReading& reading = {});

}  // namespace rewire

#include "core/data/dataset.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <future>

#include "core/data/catalogue.h"
#include "core/data/dataset_files.h"
#include "core/data/idx.h"
#include "core/data/labels.h"
#include "core/data/model_classes.h"
#include "core/data/pixel_statistics.h"
#include "core/error.h"

namespace rewire {
namespace {

namespace fs = std::filesystem;

struct Shape {
  int height = 0;
  int width = 0;
  bool operator==(const Shape&) const = default;
};

std::string inWords(const Shape& shape) {
  return std::to_string(shape.height) + " x " + std::to_string(shape.width);
}

std::vector<std::int32_t> readLabels(const fs::path& path, const std::stop_token& stop) {
  const auto file = readIdx(path, stop);
  if (file.dims.size() != 1) {
    throw InputError("labels should have 1 dimension, these have " + std::to_string(file.dims.size()), path.string());
  }
  if (file.bytes.empty()) throw InputError("labels should be unsigned bytes (type 0x08), these are floats", path.string());
  return {file.bytes.begin(), file.bytes.end()};
}

/// Reads the images of one split, whose labels are read already. An image of one dimension has height 1.
Shape readImages(const fs::path& path, const fs::path& labelsPath, Samples& samples, const std::stop_token& stop) {
  auto file = readIdx(path, stop);
  if (file.dims.size() < 2) {
    throw InputError("images should have 2 or 3 dimensions (count, pixels; or count, height, width), these have 1",
                     path.string());
  }
  if (static_cast<std::size_t>(file.dims[0]) != samples.labels.size()) {
    throw InputError(std::to_string(file.dims[0]) + " images, but " + std::to_string(samples.labels.size()) + " labels in " +
                         labelsPath.filename().string() + "; there should be as many",
                     path.string());
  }
  const Shape shape = file.dims.size() == 2 ? Shape{1, file.dims[1]} : Shape{file.dims[1], file.dims[2]};
  samples.count = file.dims[0];
  samples.pixels = shape.height * shape.width;
  samples.bytes = std::move(file.bytes);
  samples.floats = std::move(file.floats);
  return shape;
}

/// Reads both splits at the same time. If both are bad, the error is that of the training images.
std::array<Shape, 2> readBoth(const DatasetFiles& files, Dataset& dataset, const std::stop_token& stop) {
  std::stop_source giveUp;  // stops the test images too when the training images fail
  const std::stop_callback withCaller(stop, [&] { giveUp.request_stop(); });
  auto test = std::async([&] { return readImages(files.testImages, files.testLabels, dataset.test, giveUp.get_token()); });
  try {
    const Shape train = readImages(files.trainImages, files.trainLabels, dataset.train, stop);
    return {train, test.get()};
  } catch (...) {
    giveUp.request_stop();  // the destructor of `test` waits for a thread that is still at work
    throw;
  }
}

void readSplits(const DatasetFiles& files, Dataset& dataset, const std::stop_token& stop) {
  const auto [shape, testShape] = readBoth(files, dataset, stop);
  if (shape != testShape) {
    throw InputError("test images are " + inWords(testShape) + ", training images " + inWords(shape) + "; they should be alike",
                     files.testImages.string());
  }
  if (dataset.train.bytes.empty() != dataset.test.bytes.empty()) {
    throw InputError("training and test images should both be bytes or both be floats", files.testImages.string());
  }
  dataset.info.height = shape.height;
  dataset.info.width = shape.width;
  dataset.info.trainCount = dataset.train.count;
  dataset.info.testCount = dataset.test.count;
}

std::string inWords(const PixelRange& range) {
  char text[80];
  std::snprintf(text, sizeof text, "%g to %g", range.low, range.high);
  return text;
}

/// Refuses floats whose unit is not that of the model: what is nearly black to it, or far beyond white.
void demandSameUnit(const PixelRange& own, const PixelRange& models, const fs::path& file) {
  const auto either = [](const PixelRange& range) { return range == kUnitRange || range == kByteRange; };
  if (own == models || !either(own) || !either(models)) return;
  throw InputError("its pixels lie in " + inWords(own) + ", those the model was trained on in " + inWords(models) +
                       "; bring them to that range",
                   file.string());
}

InputError allEqual(const DatasetFiles& files) {
  return {"all training pixels are equal; there is nothing to learn from", files.trainImages.string()};
}

void chooseRange(const DatasetFiles& files, const DatasetReading& reading, Dataset& dataset) {
  Samples& train = dataset.train;
  if (train.floats.empty()) {
    dataset.ownRange = kByteRange;
    return;
  }
  if (looksReversed(train.floats))
    throw InputError("these floats have their bytes in the wrong order; IDX files begin with the most significant byte",
                     files.trainImages.string());
  const Extent extent = extentOf(train.floats);
  if (extent.least == extent.largest) throw allEqual(files);
  dataset.ownRange = rangeOf(extent);
  train.range =
      reading.beforeRanges ? rangeBefore(extent, extentOf(dataset.test.floats)) : reading.range.value_or(dataset.ownRange);
  if (reading.range) demandSameUnit(dataset.ownRange, *reading.range, files.trainImages);
  dataset.test.range = train.range;
}

constexpr double kLeastDeviation = 1e-6;  // pixel units

void normalise(const DatasetFiles& files, Dataset& dataset) {
  const auto statistics = pixelStatistics(dataset.train);
  if (statistics.std == 0.0) throw allEqual(files);
  if (statistics.std < kLeastDeviation)
    throw InputError("the training pixels hardly differ: their standard deviation is below a millionth of their range, " +
                         inWords(dataset.range()) + "; they should fill it, with the most significant byte first",
                     files.trainImages.string());
  dataset.info.mean = roundedMean(statistics);
  dataset.info.std = toFourDigits(statistics.std);
}

std::shared_ptr<const Dataset> load(DatasetInfo info, const DatasetFiles& files, const DatasetReading& reading,
                                    const std::stop_token& stop) {
  auto dataset = std::make_shared<Dataset>();
  dataset->info = std::move(info);
  dataset->hashing = std::make_shared<ContentHashing>(files);
  dataset->train.labels = readLabels(files.trainLabels, stop);
  dataset->test.labels = readLabels(files.testLabels, stop);
  const SplitLabels train{dataset->train.labels, files.trainLabels.string()};
  const SplitLabels test{dataset->test.labels, files.testLabels.string()};
  auto& classes = dataset->info.classes;
  if (classes.empty()) {
    const int count = countClasses(train, test);
    for (int label = 0; label < count; ++label) classes.push_back(std::to_string(label));
  } else {
    for (const auto& split : {train, test}) checkKnownLabels(split, static_cast<int>(classes.size()), dataset->info.title);
  }
  readSplits(files, *dataset, stop);
  chooseRange(files, reading, *dataset);
  normalise(files, *dataset);
  if (!reading.classes.empty() && reading.classes != classes) countAsModelDoes(reading, *dataset);
  return dataset;
}

std::shared_ptr<const Dataset> loadKnown(const KnownDataset& known, const DatasetReading& reading, const std::stop_token& stop) {
  const auto folder = folderOf(known);
  std::array<fs::path, 4> paths;
  for (std::size_t i = 0; i < paths.size(); ++i) paths[i] = findFile(folder, known.files[i]).value_or(folder);
  DatasetInfo info;
  info.name = known.name;
  info.title = known.title;
  info.classes.assign(known.classes.begin(), known.classes.end());
  return load(std::move(info), {paths[0], paths[1], paths[2], paths[3]}, reading, stop);
}

std::string lastPart(const fs::path& folder) {
  std::error_code error;
  const auto whole = fs::canonical(folder, error);
  return (error ? folder : whole).filename().string();
}

std::string knownNames() {
  std::string names;
  for (const auto& dataset : knownDatasets()) names += (names.empty() ? "" : ", ") + std::string(dataset.name);
  return names;
}

void requireFolder(const std::string& given) {
  std::error_code error;
  const auto status = fs::status(given, error);
  if (fs::is_directory(status)) return;
  if (fs::exists(status)) {
    throw InputError("a dataset is a folder of four IDX files, this is a file; give the folder it lies in", given);
  }
  throw InputError("there is no such dataset; it should be " + knownNames() + " or a folder of four IDX files", given);
}

}  // namespace

std::string titleOf(const std::string& nameOrFolder) {
  const auto* known = knownDataset(nameOrFolder);
  return known ? std::string(known->title) : lastPart(nameOrFolder);
}

bool isReadAs(const Dataset& dataset, const DatasetReading& reading) {
  const bool sameClasses = reading.classes.empty() ? dataset.ownClasses : reading.classes == dataset.info.classes;
  const bool isBytes = dataset.train.floats.empty();
  return sameClasses && (isBytes || (!reading.beforeRanges && dataset.range() == reading.range.value_or(dataset.ownRange)));
}

std::shared_ptr<const Dataset> loadDataset(const std::string& nameOrFolder, std::stop_token stop, const DatasetReading& reading) {
  if (const auto* known = knownDataset(nameOrFolder)) return loadKnown(*known, reading, stop);
  requireFolder(nameOrFolder);
  DatasetInfo info;
  info.name = nameOrFolder;
  info.title = titleOf(nameOrFolder);
  return load(std::move(info), findDatasetFiles(nameOrFolder), reading, stop);
}

}  // namespace rewire

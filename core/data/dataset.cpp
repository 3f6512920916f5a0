#include "core/data/dataset.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <future>

#include "core/data/catalogue.h"
#include "core/data/dataset_classes.h"
#include "core/data/dataset_files.h"
#include "core/data/dataset_names.h"
#include "core/data/image_file.h"
#include "core/data/labels.h"
#include "core/data/pixel_statistics.h"
#include "core/error.h"
#include "core/meant_path.h"

namespace rewire {
namespace {

namespace fs = std::filesystem;

std::string inWords(const ImageShape& shape) {
  return std::to_string(shape.height) + " x " + std::to_string(shape.width);
}

/// Reads the images of one split, whose labels are read already.
ImageShape readSplit(const fs::path& path, const fs::path& labelsPath, Samples& samples, const std::stop_token& stop) {
  auto images = readImages(path, stop);
  if (static_cast<std::size_t>(images.count) != samples.labels.size()) {
    throw InputError(phrase("%1 images, but %2 labels in %3; there should be as many", images.count, samples.labels.size(),
                            labelsPath.filename().string()),
                     path.string());
  }
  samples.count = images.count;
  samples.pixels = images.shape.height * images.shape.width;
  samples.bytes = std::move(images.bytes);
  samples.floats = std::move(images.floats);
  return images.shape;
}

/// Reads both splits at the same time. If both are bad, the error is that of the training images.
std::array<ImageShape, 2> readBoth(const DatasetFiles& files, Dataset& dataset, const std::stop_token& stop) {
  std::stop_source giveUp;  // stops the test images too when the training images fail
  const std::stop_callback withCaller(stop, [&] { giveUp.request_stop(); });
  auto test = std::async([&] { return readSplit(files.testImages, files.testLabels, dataset.test, giveUp.get_token()); });
  try {
    const ImageShape train = readSplit(files.trainImages, files.trainLabels, dataset.train, stop);
    return {train, test.get()};
  } catch (...) {
    giveUp.request_stop();  // the destructor of `test` waits for a thread that is still at work
    throw;
  }
}

void readSplits(const DatasetFiles& files, Dataset& dataset, const std::stop_token& stop) {
  const auto [shape, testShape] = readBoth(files, dataset, stop);
  if (shape != testShape) {
    throw InputError(phrase("test images are %1, training images %2; they should be alike", inWords(testShape), inWords(shape)),
                     files.testImages.string());
  }
  if (dataset.train.bytes.empty() != dataset.test.bytes.empty()) {
    throw InputError(phrase("training and test images should both be bytes, or both be other numbers"),
                     files.testImages.string());
  }
  dataset.info.height = shape.height;
  dataset.info.width = shape.width;
  dataset.info.trainCount = dataset.train.count;
  dataset.info.testCount = dataset.test.count;
}

Phrase shortNumber(double value) {
  char text[40];
  std::snprintf(text, sizeof text, "%g", value);
  return Phrase::number(text);
}

Phrase inWords(const PixelRange& range) {
  return phrase("%1 to %2", shortNumber(range.low), shortNumber(range.high));
}

Phrase inWords(const Extent& extent) {
  return inWords(PixelRange{extent.least, extent.largest});
}

constexpr double kOtherUnit = 50.0;  // the deviation of 0 … 255 is 255 times that of 0 … 1, −1 … 1 half of it

/// Refuses test images whose pixels are told in another unit than those of the training images, whose deviation is `train`.
void demandOneUnit(const DatasetFiles& files, const Dataset& dataset, double train) {
  const double test = pixelStatistics(dataset.test).std;
  if (test == 0.0 || (test < train * kOtherUnit && train < test * kOtherUnit)) return;
  throw InputError(phrase("its pixels lie in %1, those of the training images in %2; they should have one unit",
                          inWords(extentOf(dataset.test.floats)), inWords(extentOf(dataset.train.floats))),
                   files.testImages.string());
}

/// Refuses a dataset whose pixels are told in another unit than those that a model was trained on.
void demandUnitOfModel(const DatasetFiles& files, const DatasetReading& reading, const Dataset& dataset) {
  if (!reading.range || dataset.train.floats.empty()) return;
  const double own = dataset.info.std, models = reading.std;
  if (models == 0.0 || (own < models * kOtherUnit && models < own * kOtherUnit)) return;
  throw InputError(phrase("its pixels lie in %1, those the model was trained on in %2; bring them to that range",
                          inWords(extentOf(dataset.train.floats)), inWords(*reading.range)),
                   files.trainImages.string());
}

InputError allEqual(const DatasetFiles& files) {
  return {phrase("all training pixels are equal; there is nothing to learn from"), files.trainImages.string()};
}

void demandRightOrder(const Samples& samples, const fs::path& file) {
  if (looksReversed(samples.floats))
    throw InputError(phrase("these floats have their bytes in the wrong order; IDX files begin with the most significant byte"),
                     file.string());
}

void chooseRange(const DatasetFiles& files, const DatasetReading& reading, Dataset& dataset) {
  Samples& train = dataset.train;
  if (train.floats.empty()) {
    dataset.ownRange = kByteRange;
    return;
  }
  demandRightOrder(train, files.trainImages);
  demandRightOrder(dataset.test, files.testImages);
  const Extent extent = extentOf(train.floats);
  if (extent.least == extent.largest) throw allEqual(files);
  dataset.ownRange = rangeOf(extent);
  train.range =
      reading.beforeRanges ? rangeBefore(extent, extentOf(dataset.test.floats)) : reading.range.value_or(dataset.ownRange);
  dataset.test.range = train.range;
}

constexpr double kLeastDeviation = 1e-6;  // pixel units

void normalise(const DatasetFiles& files, const DatasetReading& reading, Dataset& dataset) {
  const auto statistics = pixelStatistics(dataset.train);
  if (statistics.std == 0.0) throw allEqual(files);
  if (statistics.std < kLeastDeviation)
    throw InputError(phrase("the training pixels hardly differ: their standard deviation is below a millionth of their range, "
                            "%1; they should fill it, with the most significant byte first",
                            inWords(dataset.range())),
                     files.trainImages.string());
  dataset.info.mean = roundedMean(statistics);
  dataset.info.std = toFourDigits(statistics.std);
  if (!dataset.test.floats.empty()) demandOneUnit(files, dataset, statistics.std);
  demandUnitOfModel(files, reading, dataset);
}

std::shared_ptr<Dataset> load(DatasetInfo info, const DatasetFiles& files, const DatasetReading& reading,
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
    classes = toClasses(train, test, reading.classes.empty() ? 2 : 1);  // a model may meet one class
  } else {
    for (const auto& split : {train, test}) checkKnownLabels(split, static_cast<int>(classes.size()), dataset->info.title);
  }
  readSplits(files, *dataset, stop);
  chooseRange(files, reading, *dataset);
  if (!reading.only.empty()) keepClasses(reading.only, *dataset);
  dataset->only = reading.only;
  normalise(files, reading, *dataset);
  return dataset;
}

DatasetFiles filesOf(const KnownDataset& known, const fs::path& folder) {
  std::array<fs::path, 4> paths;
  for (std::size_t i = 0; i < paths.size(); ++i) paths[i] = findFile(folder, known.files[i]).value_or(folder);
  return {paths[0], paths[1], paths[2], paths[3]};
}

/// Loads a known dataset from the first of its folders that can be read. A broken copy does not hide a whole one.
std::shared_ptr<Dataset> loadKnown(const KnownDataset& known, const DatasetReading& reading, const std::stop_token& stop) {
  DatasetInfo info;
  info.name = known.name;
  info.title = known.title;
  info.classes.assign(known.classes.begin(), known.classes.end());
  demandClasses(reading.only, info);  // no fault of its files
  Phrase reason;
  const auto folders = wholeFolders(known);
  for (const auto& folder : folders) {
    try {
      return load(info, filesOf(known, folder), reading, stop);
    } catch (const InputError& error) {
      if (reason.empty()) reason = error.told();
    }
  }
  if (folders.empty()) throw absentError(known);
  throw InputError(phrase("%1 is not as it should be: %2; get it anew with: rewire data fetch %3", info.title, reason, info.name),
                   phrase("dataset %1", info.name));
}

/// The last part of a folder's path; of a file, the words before its part or the last part of its folder.
std::string lastPart(const fs::path& folderOrFile) {
  std::error_code error;
  fs::path whole = fs::canonical(folderOrFile, error);
  if (error) whole = meantPath(folderOrFile);
  if (fs::is_regular_file(whole, error)) {
    if (const auto name = partNamed(whole.filename().string()); name && !name->set.empty()) return shown(name->set);
    whole = whole.parent_path();
  }
  return shown((whole.has_filename() ? whole.filename() : whole).string());
}

std::string knownNames() {
  std::string names;
  for (const auto& dataset : knownDatasets()) names += (names.empty() ? "" : ", ") + std::string(dataset.name);
  return names;
}

void requirePresent(const std::string& given) {
  std::error_code error;
  const auto status = fs::status(given, error);
  if (fs::is_directory(status) || fs::is_regular_file(status)) return;
  if (fs::exists(status)) throw InputError(phrase("a dataset is a folder of four IDX files, this is a device or a pipe"), given);
  if (error && status.type() != fs::file_type::not_found)
    throw InputError(phrase("the dataset cannot be read: %1", error.message()), given);
  throw InputError(phrase("there is no such dataset; it should be %1 or a folder of four IDX files", knownNames()), given);
}

std::shared_ptr<Dataset> loadFolder(const std::string& folder, const DatasetReading& reading, const std::stop_token& stop) {
  const fs::path path = pathOfDataset(folder);
  requirePresent(path.string());
  DatasetInfo info;
  info.name = folder;
  info.title = titleOf(folder);
  return load(std::move(info), findDatasetFiles(path), reading, stop);
}

}  // namespace

std::string titleOf(const std::string& nameOrFolder) {
  const auto* known = knownDataset(nameOrFolder);
  return known ? std::string(known->title) : lastPart(pathOfDataset(nameOrFolder));
}

bool isReadAs(const Dataset& dataset, const DatasetReading& reading) {
  const bool sameClasses = reading.classes.empty() ? dataset.ownClasses : reading.classes == dataset.info.classes;
  const bool isBytes = dataset.train.floats.empty();
  return sameClasses && dataset.only == reading.only &&
         (isBytes || (!reading.beforeRanges && dataset.range() == reading.range.value_or(dataset.ownRange)));
}

std::shared_ptr<const Dataset> loadDataset(const std::string& nameOrFolder, std::stop_token stop, const DatasetReading& reading) {
  const auto* known = knownDataset(nameOrFolder);
  auto dataset = known ? loadKnown(*known, reading, stop) : loadFolder(nameOrFolder, reading, stop);
  if (!reading.classes.empty() && reading.classes != dataset->info.classes) countAsModelDoes(reading, *dataset);
  return dataset;
}

}  // namespace rewire

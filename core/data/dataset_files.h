#pragma once

#include <filesystem>

namespace rewire {

/// The four IDX files that make a dataset.
struct DatasetFiles {
  std::filesystem::path trainImages;
  std::filesystem::path trainLabels;
  std::filesystem::path testImages;
  std::filesystem::path testLabels;
};

/// Finds the four files of a dataset in a folder, or those that one of the four lies among.
///
/// Names tell the part (see dataset_names.h), with any words before it ("emnist-letters-"). The content tells whether a file
/// counts: one that cannot be the part is overlooked beside one that can. Of files of equal content, as plain and .gz, one is
/// taken, plain ones first. A folder that has none is searched two folders deep, as for torchvision's MNIST/raw.
///
/// Throws InputError when the folder cannot be read, and when a part is missing; the message says what lies there instead. Throws
/// it when two files that differ could be the same part, and when there are two datasets.
DatasetFiles findDatasetFiles(const std::filesystem::path& folderOrFile);

}  // namespace rewire

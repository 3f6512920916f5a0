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

/// Finds the four files of a dataset in a folder by their usual names, as "train-images-idx3-ubyte" and
/// "train-labels-idx1-ubyte". The test files have "t10k" or "test" for "train". Names may have dots or underscores for the
/// hyphens, other words behind "idx", or none, and .gz behind it all. A plain file goes before a gzipped one of the same part.
/// Throws InputError when the folder cannot be read, when one of the four is missing, or when two could be the same part.
DatasetFiles findDatasetFiles(const std::filesystem::path& folder);

}  // namespace rewire

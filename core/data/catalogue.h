#pragma once

#include <array>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rewire {

/// One of the four files of a known dataset.
struct KnownFile {
  std::string_view name;    ///< "train-images-idx3-ubyte", without .gz
  std::string_view sha256;  ///< of the inflated file, lower-case hexadecimal; empty: none is known to us
  std::string_view gzMd5;   ///< of the .gz as its publisher serves it; used where no SHA-256 is known
};

/// A dataset that Rewire knows by name: what it holds, how it is checked and where it can be fetched.
struct KnownDataset {
  std::string_view name;                      ///< "fashion-mnist"
  std::string_view title;                     ///< "Fashion-MNIST"
  std::array<KnownFile, 4> files;             ///< train images, train labels, test images, test labels
  std::span<const std::string_view> classes;  ///< names of the ten classes
  std::span<const std::string_view> mirrors;  ///< base addresses, tried in this order
  std::string_view debianPackage = {};        ///< that installs it under /usr/share/datasets; empty when there is none
};

std::span<const KnownDataset> knownDatasets();
const KnownDataset* knownDataset(std::string_view name);  ///< nullptr when the name is not known

/// $XDG_DATA_HOME/rewire/datasets, or ~/.local/share/rewire/datasets.
std::filesystem::path userDatasetFolder();

/// Where `file` lies in `folder`: plain, or else with .gz behind its name. Nothing when it is not there.
std::optional<std::filesystem::path> findFile(const std::filesystem::path& folder, const KnownFile& file);

/// The first folder that holds all four files of `dataset`: the user's data folder, then the folders Rewire is installed or
/// built with, then Debian's /usr/share/datasets. Nothing when none does.
std::optional<std::filesystem::path> locate(const KnownDataset& dataset);

/// As locate(), but an absent dataset is an InputError that says how to get it.
std::filesystem::path folderOf(const KnownDataset& dataset);

}  // namespace rewire

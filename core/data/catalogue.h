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
  std::string_view sha256;  ///< lower-case hexadecimal, of the inflated file; empty: none is known to us
  std::string_view gzMd5;   ///< MD5 of the .gz as its publisher serves it; used if no SHA-256 is known
};

/// A dataset that Rewire knows by name: its content, its checksums and the addresses to fetch it from.
struct KnownDataset {
  std::string_view name;                      ///< "fashion-mnist"
  std::string_view title;                     ///< "Fashion-MNIST"
  std::array<KnownFile, 4> files;             ///< train images, train labels, test images, test labels
  std::span<const std::string_view> classes;  ///< names of the ten classes
  std::span<const std::string_view> mirrors;  ///< base addresses, tried in this order
  std::string_view debianPackage = {};        ///< installs it under /usr/share/datasets; empty when there is none
};

std::span<const KnownDataset> knownDatasets();
const KnownDataset* knownDataset(std::string_view name);  ///< nullptr when the name is not known

/// $XDG_DATA_HOME/rewire/datasets, or ~/.local/share/rewire/datasets.
std::filesystem::path userDatasetFolder();

/// The path of `file` in `folder`: plain, or else with .gz behind its name. Nothing when it is not there.
std::optional<std::filesystem::path> findFile(const std::filesystem::path& folder, const KnownFile& file);

/// The first folder that holds all four files of `dataset`; nothing when none does. The user's data folder comes first, then the
/// one Rewire is installed or built with, then Debian's /usr/share/datasets.
std::optional<std::filesystem::path> locate(const KnownDataset& dataset);

/// The same, but throws InputError for an absent dataset; the message says how to get it.
std::filesystem::path folderOf(const KnownDataset& dataset);

}  // namespace rewire

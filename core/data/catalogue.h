#pragma once

#include <array>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/error.h"

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

/// A dataset as an experiment keeps it: a known name stays, a folder becomes absolute, so that the experiment can be run from
/// anywhere. A path that is not UTF-8, which JSON cannot hold, becomes a file URL (RFC 8089).
std::string datasetAsKept(const std::string& nameOrFolder);

/// The path of a dataset's folder, as it was given or as datasetAsKept() wrote it.
std::filesystem::path pathOfDataset(const std::string& folder);

/// $XDG_DATA_HOME/rewire/datasets, or ~/.local/share/rewire/datasets.
std::filesystem::path userDatasetFolder();

/// The reason why a file cannot be that of the dataset: it is empty, cut short or of another kind. Empty if it can; its checksum
/// is not looked at.
Phrase flawOf(const std::filesystem::path& path, const KnownFile& file);

/// The path of `file` in `folder`: plain, or else with .gz behind its name; a whole one before a broken one. Nothing when it is
/// not there.
std::optional<std::filesystem::path> findFile(const std::filesystem::path& folder, const KnownFile& file);

/// The folders that hold all four files of `dataset`, none of them empty, cut short or of another kind. The user's data folder
/// comes first, then the one Rewire is installed or built with, then Debian's /usr/share/datasets.
std::vector<std::filesystem::path> wholeFolders(const KnownDataset& dataset);

/// The first of them; nothing when there is none.
std::optional<std::filesystem::path> locate(const KnownDataset& dataset);

/// A folder that should hold a dataset and is not whole.
struct BrokenFolder {
  std::filesystem::path folder;
  Phrase reason;
};

/// The folders of that kind, in the same order. Those that are absent or empty do not count.
std::vector<BrokenFolder> brokenFolders(const KnownDataset& dataset);

/// The error for a dataset of which no folder is whole. The message says how to get it.
InputError absentError(const KnownDataset& dataset);

/// share/rewire beside the folder of this program: as it is installed, wherever that is, and in a build folder, which has links
/// there. So no path of the machine that built it is in the program.
std::filesystem::path sharedFolder();

}  // namespace rewire

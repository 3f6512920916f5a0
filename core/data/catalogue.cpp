#include "core/data/catalogue.h"

#include <pwd.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>

#include "core/data/part_file.h"
#include "core/meant_path.h"

namespace rewire {
namespace {

namespace fs = std::filesystem;

using Names = std::array<std::string_view, 10>;
constexpr Names kDigits{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};
constexpr Names kClothes{"T-shirt/top", "Trouser", "Pullover", "Dress", "Coat",
                         "Sandal",      "Shirt",   "Sneaker",  "Bag",   "Ankle boot"};
constexpr Names kHiragana{"o", "ki", "su", "tsu", "na", "ha", "ma", "ya", "re", "wo"};

// The original server of MNIST answers 403 and 503 for days on end, so it comes last.
constexpr std::array<std::string_view, 3> kMnistMirrors{
    "https://ossci-datasets.s3.amazonaws.com/mnist/",
    "https://storage.googleapis.com/cvdf-datasets/mnist/",
    "http://yann.lecun.com/exdb/mnist/",
};
constexpr std::array<std::string_view, 3> kFashionMirrors{
    "https://storage.googleapis.com/tensorflow/tf-keras-datasets/",
    "https://raw.githubusercontent.com/zalandoresearch/fashion-mnist/master/data/fashion/",
    "http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/",
};
// Only the publisher of KMNIST keeps its IDX files. The third address is the copy of the Internet Archive ("id_": the files as
// they were, without the Archive's frame).
constexpr std::array<std::string_view, 3> kKmnistMirrors{
    "http://codh.rois.ac.jp/kmnist/dataset/kmnist/",
    "https://codh.rois.ac.jp/kmnist/dataset/kmnist/",
    "https://web.archive.org/web/2022id_/http://codh.rois.ac.jp/kmnist/dataset/kmnist/",
};

constexpr std::array<KnownDataset, 3> kKnown{{
    {"mnist",
     "MNIST",
     {{{"train-images-idx3-ubyte", "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
        "f68b3c2dcbeaaa9fbdd348bbdeb94873"},
       {"train-labels-idx1-ubyte", "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
        "d53e105ee54ea40749a09fcbcd1e9432"},
       {"t10k-images-idx3-ubyte", "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
        "9fb629c4189551a2d022fa330f9573f3"},
       {"t10k-labels-idx1-ubyte", "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
        "ec29112dd5afa0611ce80d1b7f02629c"}}},
     kDigits,
     kMnistMirrors,
     ""},
    {"fashion-mnist",
     "Fashion-MNIST",
     {{{"train-images-idx3-ubyte", "c59f468a2f672dc815687fe0f83887768d799fd8a3f3276145d20f83aa44d888",
        "8d4fb7e6c68d591d4c3dfef9ec88bf0d"},
       {"train-labels-idx1-ubyte", "bad3541b69d912435c50bb6ba87bec294ff4f6a2e1246121d8633921760443d9",
        "25c81989df183df01b3e8a0aad5dffbe"},
       {"t10k-images-idx3-ubyte", "5b4141f0afbad91edebe8549f8fcffe087ea10ca49f1dbef5c9a5cd8815ce37b",
        "bef4ecab320f06d8554ea6380940ec79"},
       {"t10k-labels-idx1-ubyte", "0402a96d92fd2663957122ceb108a494c5af83dab82d92729df917d7dec38c34",
        "bb300cfdad3c16e7a12a480ee83cd310"}}},
     kClothes,
     kFashionMirrors,
     "dataset-fashion-mnist"},
    {"kmnist",
     "Kuzushiji-MNIST",
     {{{"train-images-idx3-ubyte", "", "bdb82020997e1d708af4cf47b453dcf7"},
       {"train-labels-idx1-ubyte", "", "e144d726b3acfaa3e44228e80efcd344"},
       {"t10k-images-idx3-ubyte", "", "5c965bf0a639b31b8f53240b1b52f4d7"},
       {"t10k-labels-idx1-ubyte", "", "7320c461ea6c1c855c0b718fb2a4b134"}}},
     kHiragana,
     kKmnistMirrors,
     ""},
}};

fs::path homeFolder() {
  if (const char* home = std::getenv("HOME"); home != nullptr && *home != '\0') return home;
  if (const passwd* user = getpwuid(getuid()); user != nullptr) return user->pw_dir;
  return fs::path("/");
}

const std::string kFileUrl = "file://";

std::string percentEncoded(const std::string& path) {
  std::string text;
  for (const char c : path) {
    const bool plain = c > 0x20 && c < 0x7F && c != '%';
    char coded[4];
    std::snprintf(coded, sizeof coded, "%%%02X", static_cast<unsigned>(static_cast<unsigned char>(c)));
    text += plain ? std::string(1, c) : coded;
  }
  return text;
}

bool isFile(const fs::path& path) {
  std::error_code error;
  return fs::is_regular_file(path, error);
}

std::vector<fs::path> possibleFolders(const KnownDataset& dataset) {
  std::vector<fs::path> folders;
  for (const fs::path& root : {userDatasetFolder(), sharedFolder() / "datasets", fs::path("/usr/share/datasets")}) {
    folders.push_back(root / dataset.name);
  }
  return folders;
}

/// The reason why a folder does not hold the whole dataset; empty if it does.
Phrase flawOfFolder(const KnownDataset& dataset, const fs::path& folder) {
  std::error_code error;
  const fs::directory_iterator entries(folder, error);
  if (error) return phrase("the folder cannot be read: %1", error.message());
  for (const auto& file : dataset.files) {
    const auto path = findFile(folder, file);
    if (!path) return phrase("%1 is missing", file.name);
    if (const auto flaw = flawOf(*path, file); !flaw.empty()) return phrase("%1: %2", path->filename().string(), flaw);
  }
  return {};
}

}  // namespace

fs::path sharedFolder() {
  std::error_code error;
  const auto executable = fs::read_symlink("/proc/self/exe", error);
  return executable.parent_path().parent_path() / "share/rewire";
}

std::span<const KnownDataset> knownDatasets() {
  return kKnown;
}

const KnownDataset* knownDataset(std::string_view name) {
  const auto* found = std::find_if(kKnown.begin(), kKnown.end(), [&](const auto& dataset) { return dataset.name == name; });
  return found == kKnown.end() ? nullptr : found;
}

std::string datasetAsKept(const std::string& nameOrFolder) {
  if (knownDataset(nameOrFolder) || nameOrFolder.empty()) return nameOrFolder;
  if (nameOrFolder.starts_with(kFileUrl)) return nameOrFolder;
  const auto path = meantPath(nameOrFolder).string();
  return isUtf8(path) ? path : kFileUrl + percentEncoded(path);
}

fs::path pathOfDataset(const std::string& folder) {
  if (!folder.starts_with(kFileUrl)) return folder;
  std::string path;
  for (std::size_t at = kFileUrl.size(); at < folder.size(); ++at) {
    unsigned byte = 0;
    const char* digits = folder.data() + at + 1;
    if (folder[at] == '%' && at + 2 < folder.size() && std::from_chars(digits, digits + 2, byte, 16).ptr == digits + 2) {
      path += static_cast<char>(byte);
      at += 2;
    } else {
      path += folder[at];
    }
  }
  return path;
}

fs::path userDatasetFolder() {
  // The XDG specification: a relative path in XDG_DATA_HOME is to be ignored.
  if (const char* data = std::getenv("XDG_DATA_HOME"); data != nullptr && fs::path(data).is_absolute()) {
    return fs::path(data) / "rewire/datasets";
  }
  return homeFolder() / ".local/share/rewire/datasets";
}

Phrase flawOf(const fs::path& path, const KnownFile& file) {
  const auto name = partNamed(file.name);
  return name ? flawOf(path, name->part) : Phrase();
}

std::optional<fs::path> findFile(const fs::path& folder, const KnownFile& file) {
  std::optional<fs::path> found;
  for (const std::string_view end : {"", ".gz"}) {
    auto path = folder / (std::string(file.name) + std::string(end));
    if (!isFile(path)) continue;
    if (flawOf(path, file).empty()) return path;
    if (!found) found = std::move(path);
  }
  return found;
}

std::vector<fs::path> wholeFolders(const KnownDataset& dataset) {
  std::vector<fs::path> whole;
  for (auto& folder : possibleFolders(dataset)) {
    if (flawOfFolder(dataset, folder).empty()) whole.push_back(std::move(folder));
  }
  return whole;
}

std::optional<fs::path> locate(const KnownDataset& dataset) {
  for (auto& folder : possibleFolders(dataset)) {
    if (flawOfFolder(dataset, folder).empty()) return std::move(folder);
  }
  return std::nullopt;
}

std::vector<BrokenFolder> brokenFolders(const KnownDataset& dataset) {
  std::vector<BrokenFolder> broken;
  for (auto& folder : possibleFolders(dataset)) {
    std::error_code error;
    if (!fs::exists(fs::symlink_status(folder, error)) || fs::is_empty(folder, error)) continue;
    if (auto flaw = flawOfFolder(dataset, folder); !flaw.empty()) broken.push_back({std::move(folder), std::move(flaw)});
  }
  return broken;
}

InputError absentError(const KnownDataset& dataset) {
  const std::string name(dataset.name);
  const std::string title(dataset.title);
  const auto fetch = "rewire data fetch " + name;
  if (const auto broken = brokenFolders(dataset); !broken.empty()) {
    return {phrase("%1 is not whole: %2; get it anew with: %3", title, broken.front().reason, fetch),
            broken.front().folder.string()};
  }
  const Phrase where = phrase("dataset %1", name);
  if (dataset.debianPackage.empty()) return {phrase("%1 is not on this computer; get it with: %2", title, fetch), where};
  return {
      phrase("%1 is not on this computer; get it with: %2 or install the Debian package %3", title, fetch, dataset.debianPackage),
      where};
}

}  // namespace rewire

#include "core/data/dataset_names.h"

#include <algorithm>
#include <cctype>
#include <regex>
#include <set>

namespace rewire {
namespace {

/// Last words of names that are no data files, whatever stands before.
bool isLeftover(const std::string& word) {
  static const std::set<std::string, std::less<>> words{
      "7z",       "aria2",  "asc",    "bak",  "backup", "bmp",  "bz2",  "crdownload", "csv",     "download", "dvc",
      "filepart", "gif",    "h5",     "hdf5", "htm",    "html", "jpeg", "jpg",        "json",    "lnk",      "lock",
      "log",      "lz4",    "mat",    "md5",  "npy",    "npz",  "old",  "orig",       "parquet", "part",     "partial",
      "pdf",      "pickle", "pkl",    "png",  "pt",     "rar",  "save", "sha",        "sha1",    "sha256",   "sha512",
      "sig",      "sum",    "svg",    "swp",  "tar",    "temp", "tgz",  "tif",        "tiff",    "tmp",      "torrent",
      "txt",      "url",    "webloc", "webp", "wrong",  "xml",  "xz",   "z",          "zip",     "zst"};
  return words.contains(word);
}

std::string inSmallLetters(std::string_view text) {
  std::string small(text);
  std::transform(small.begin(), small.end(), small.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return small;
}

DatasetPart partOf(const std::string& split, const std::string& kind) {
  const bool images = kind.starts_with("image");
  if (split == "train") return images ? DatasetPart::TrainImages : DatasetPart::TrainLabels;
  return images ? DatasetPart::TestImages : DatasetPart::TestLabels;
}

/// Takes "(1)", "copy" or "- Copy (2)" out of a name; true when there was one.
bool takeCopyMark(std::string& name) {
  static const std::regex mark(R"(^copy( \([0-9]+\))? of | ?\([0-9]+\)| -? ?copy( \(?[0-9]+\)?)?)");
  const auto without = std::regex_replace(name, mark, "");
  const bool marked = without != name;
  name = without;
  return marked;
}

/// The words behind "images" or "labels" vary: "idx3-ubyte", "idx2-float", "idx3.float32".
bool isDataEnding(const std::string& ending) {
  static const std::regex pattern(R"(([-._ ]?idx[0-9]?([-._][a-z][a-z0-9]*)*|[-._]u?byte)?)");
  return std::regex_match(ending, pattern) && !isLeftover(ending.substr(ending.find_last_of("-._") + 1));
}

}  // namespace

std::string_view usualName(DatasetPart part) {
  switch (part) {
    case DatasetPart::TrainImages:
      return "train-images-idx3-ubyte";
    case DatasetPart::TrainLabels:
      return "train-labels-idx1-ubyte";
    case DatasetPart::TestImages:
      return "t10k-images-idx3-ubyte";
    case DatasetPart::TestLabels:
      break;
  }
  return "t10k-labels-idx1-ubyte";
}

bool isImages(DatasetPart part) {
  return part == DatasetPart::TrainImages || part == DatasetPart::TestImages;
}

std::optional<PartName> partNamed(std::string_view fileName) {
  static const std::regex pattern(R"((?:(.*)[-._ ])?(train|t10k|test)[-._ ]?(images?|labels?)(.*?)(\.gz)?)");
  auto name = inSmallLetters(fileName);
  if (name.starts_with('.')) return std::nullopt;
  PartName part;
  part.copy = takeCopyMark(name);
  std::smatch match;
  if (!std::regex_match(name, match, pattern) || !isDataEnding(match[4])) return std::nullopt;
  part.set = match[1];
  std::replace_if(
      part.set.begin(), part.set.end(), [](char c) { return c == '.' || c == '_' || c == ' '; }, '-');
  part.part = partOf(match[2], match[3]);
  part.gzip = match[5].matched;
  return part;
}

std::optional<DatasetPart> partAlluded(std::string_view fileName) {
  static const std::regex pattern("(train|t10k|test).*(image|label)");
  const auto name = inSmallLetters(fileName);
  std::smatch match;
  if (name.starts_with('.') || !std::regex_search(name, match, pattern)) return std::nullopt;
  return partOf(match[1], match[2]);
}

}  // namespace rewire

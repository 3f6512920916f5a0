#include "core/data/dataset_files.h"

#include <regex>
#include <string>
#include <system_error>
#include <vector>

#include "core/error.h"

namespace rewire {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> regularFiles(const fs::path& folder) {
  std::error_code error;
  std::vector<fs::path> files;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    std::error_code unreadable;
    if (entry->is_regular_file(unreadable)) files.push_back(entry->path());
  }
  if (error) throw InputError("the folder cannot be read: " + error.message(), folder.string());
  return files;
}

/// One of the four files: the form of its name, and its words in messages.
struct Part {
  std::string splits;    ///< a regular expression: the words a name can begin with
  std::string kind;      ///< "images" or "labels"
  std::string expected;  ///< the usual name
};

fs::path findPart(const std::vector<fs::path>& files, const fs::path& folder, const Part& part) {
  // The words behind "idx" vary ("idx3-ubyte", "idx2-float", "idx3.float32"). Leftovers of downloads and edits are not data.
  const std::regex pattern(
      "(" + part.splits + ")[-._]" + part.kind + R"(([-._]?idx[0-9]?([-._](?!part|tmp|bak|old|md5|sha)[a-z0-9]+)*)?(\.gz)?)",
      std::regex::icase);
  std::vector<fs::path> plain;
  std::vector<fs::path> gzipped;
  for (const auto& file : files) {
    if (!std::regex_match(file.filename().string(), pattern)) continue;
    (file.extension() == ".gz" ? gzipped : plain).push_back(file);
  }
  const auto& found = plain.empty() ? gzipped : plain;
  if (found.empty()) {
    throw InputError("the folder has no file " + part.expected + " (plain or .gz); a dataset is four IDX files", folder.string());
  }
  if (found.size() > 1) {
    throw InputError("two files could be " + part.expected + ": " + found[0].filename().string() + " and " +
                         found[1].filename().string() + "; there should be one",
                     folder.string());
  }
  return found.front();
}

}  // namespace

DatasetFiles findDatasetFiles(const fs::path& folder) {
  const auto files = regularFiles(folder);
  return {findPart(files, folder, {"train", "images", "train-images-idx3-ubyte"}),
          findPart(files, folder, {"train", "labels", "train-labels-idx1-ubyte"}),
          findPart(files, folder, {"t10k|test", "images", "t10k-images-idx3-ubyte"}),
          findPart(files, folder, {"t10k|test", "labels", "t10k-labels-idx1-ubyte"})};
}

}  // namespace rewire

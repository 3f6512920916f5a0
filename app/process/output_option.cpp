#include "app/process/output_option.h"

#include "core/data/catalogue.h"
#include "core/error.h"
#include "core/io/output_path.h"
#include "core/kept/history_writer.h"
#include "core/kept/run_folder.h"

#include <filesystem>
#include <regex>

namespace rewire {

namespace {

namespace fs = std::filesystem;

fs::path folderOfDataset(const std::string& dataset) {
  const KnownDataset* known = knownDataset(dataset);
  return known ? locate(*known).value_or(fs::path()) : pathOfDataset(dataset);
}

/// As generous as the search for a dataset's files: whatever it might take.
bool looksLikeData(const fs::path& file) {
  static const std::regex pattern("(train|t10k|test)[-._](images|labels).*", std::regex::icase);
  return std::regex_match(file.filename().string(), pattern);
}

}  // namespace

bool isStandardOutput(const std::string& name) {
  return name == "-" || name == "/dev/stdout" || name == "/dev/fd/1" || name == "/proc/self/fd/1";
}

void demandNoStandardOutput(const std::string& name, const std::string& what, const std::string& option) {
  if (!isStandardOutput(name)) return;
  const std::string wayOut = name == "-" ? "; ./- names one that is called so" : "";
  throw InputError(what + " and cannot go to standard output" + wayOut, option + " " + name);
}

void demandNotRead(const std::string& name, const std::vector<std::string>& read, const std::string& option) {
  for (const std::string& input : read) {
    if (isSame(name, input)) throw InputError(input + " is read, and would be lost; name another", option);
  }
}

void demandNotOfRun(const std::string& name, const std::string& option) {
  const fs::path folder = fs::absolute(name).parent_path();
  std::error_code error;
  if (!fs::exists(folder / RunFolder::kExperimentName, error)) return;
  for (const char* file : {RunFolder::kExperimentName, RunFolder::kMetricsName, RunFolder::kModelName, HistoryWriter::kName}) {
    if (fs::path(name).filename() == file || isSame(name, folder / file))
      throw InputError("a run's " + std::string(file) + " would be lost; name another file", option);
  }
}

void demandNotOfDataset(const std::string& name, const std::string& dataset, const std::string& option) {
  const fs::path folder = folderOfDataset(dataset);
  std::error_code error;
  if (name.empty() || folder.empty() || !fs::is_directory(folder, error)) return;
  demandNotRead(name, {folder.string()}, option);
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
    if (looksLikeData(entry->path())) demandNotRead(name, {entry->path().string()}, option);
  if (isSame(fs::absolute(name).parent_path(), folder) && looksLikeData(name))
    throw InputError("it would be taken for a part of the dataset in " + folder.string() + "; name another", option);
}

}  // namespace rewire

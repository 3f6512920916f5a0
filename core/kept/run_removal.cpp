#include "core/kept/run_removal.h"

#include "core/error.h"
#include "core/io/atomic_file.h"
#include "core/io/message_text.h"
#include "core/kept/former_run.h"
#include "core/kept/history_writer.h"
#include "core/kept/kept_runs.h"
#include "core/kept/run_folder.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace rewire {

namespace fs = std::filesystem;

namespace {

constexpr const char* kSnapshotFolder = "snapshots";

/// Tells whether RunFolder::save() gives such a name: epoch-0010.safetensors.
bool isSnapshotName(const std::string& name) {
  constexpr std::string_view kBefore = "epoch-";
  constexpr std::string_view kAfter = ".safetensors";
  if (!name.starts_with(kBefore) || !name.ends_with(kAfter) || name.size() <= kBefore.size() + kAfter.size()) return false;
  const auto digits = std::string_view(name).substr(kBefore.size(), name.size() - kBefore.size() - kAfter.size());
  return digits.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Files that were set aside go with their run.
void removeAside(const fs::path& file) {
  std::error_code error;
  std::vector<fs::path> aside;
  const std::string beginning = file.filename().string() + kSetAside;
  for (fs::directory_iterator entry(file.parent_path(), error), end; !error && entry != end; entry.increment(error))
    if (entry->path().filename().string().starts_with(beginning)) aside.push_back(entry->path());
  for (const fs::path& each : aside) removeFile(each);
}

void removeLab(const fs::path& folder) {
  std::error_code error;
  std::vector<fs::path> drawings;
  for (fs::directory_iterator entry(folder / RunFolder::kDrawingsName, error), end; !error && entry != end;
       entry.increment(error)) {
    const std::string name = entry->path().filename().string();
    if (name.ends_with(".png") || name.find(std::string(".png") + kSetAside) != name.npos) drawings.push_back(entry->path());
  }
  for (const fs::path& drawing : drawings) removeFile(drawing);
  if (fs::is_directory(fs::symlink_status(folder / RunFolder::kDrawingsName, error)))
    fs::remove(folder / RunFolder::kDrawingsName, error);
  for (const char* name : {RunFolder::kSpecimenName, RunFolder::kWindowName}) {
    removeAside(folder / name);
    removeFile(folder / name);
  }
}

void removeHistories(const fs::path& folder) {
  removeAside(folder / HistoryWriter::kName);
  removeFile(folder / (std::string(HistoryWriter::kName) + "-journal"));
  removeFile(folder / HistoryWriter::kName);
}

}  // namespace

void removeFile(const fs::path& file) {
  std::error_code error;
  fs::remove(file, error);
  if (error) throw WorkError(phrase("cannot remove, %1", reasonInWords(error.value())), file.string());
}

bool present(const fs::path& path) {
  std::error_code error;
  return fs::exists(fs::symlink_status(path, error));
}

bool holdsRun(const fs::path& folder) {
  return present(folder / RunFolder::kExperimentName) || present(folder / RunFolder::kMetricsName) ||
         present(folder / RunFolder::kModelName) || present(folder / HistoryWriter::kName);
}

void removeHalves(const fs::path& folder) {
  std::error_code error;
  std::vector<fs::path> halves;
  const std::string history = std::string(".") + HistoryWriter::kName + '.';
  const std::string former = std::string(".") + RunFolder::kExperimentName + FormerRun::kAway;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    const std::string name = entry->path().filename().string();
    const std::string shown = name.substr(std::min(name.find_first_not_of('.'), name.size()));  // hidden, or twice
    const auto isHalfOf = [&](const char* whole) {
      return name != shown && shown.starts_with(std::string(whole) + '.') && name.ends_with(".tmp");
    };
    const auto& files = {RunFolder::kModelName, RunFolder::kMetricsName, RunFolder::kExperimentName, RunFolder::kSpecimenName,
                         RunFolder::kWindowName};
    if (name.starts_with(history) || name == former || std::any_of(files.begin(), files.end(), isHalfOf))
      halves.push_back(entry->path());
  }
  for (const fs::path& half : halves) removeFile(half);
}

void removeSnapshots(const fs::path& run) {
  const fs::path folder = run / kSnapshotFolder;
  std::error_code error;
  std::vector<fs::path> snapshots;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    if (isSnapshotName(entry->path().filename().string())) snapshots.push_back(entry->path());
  }
  for (const fs::path& snapshot : snapshots) removeFile(snapshot);
  if (fs::is_directory(fs::symlink_status(folder, error)) && fs::is_empty(folder, error)) fs::remove(folder, error);
}

/// The model goes first and the experiment last: a kill in between leaves a run at its beginning, never one with foreign parts.
void removeRun(const fs::path& folder) {
  removeFile(folder / RunFolder::kModelName);
  removeSnapshots(folder);
  removeLab(folder);
  removeHistories(folder);
  removeFile(folder / RunFolder::kMetricsName);
  removeHalves(folder);
  removeFile(folder / kCopyMark);
  removeFile(folder / RunFolder::kExperimentName);
}

}  // namespace rewire

#include "core/kept/kept_runs.h"

#include "core/error.h"
#include "core/io/atomic_file.h"
#include "core/io/message_text.h"
#include "core/io/writer_lock.h"
#include "core/kept/run_folder.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <string_view>

namespace rewire {

namespace fs = std::filesystem;

namespace {

std::optional<KeptRun> keptRunIn(const fs::path& folder) {
  try {
    if (fs::exists(folder / kCopyMark)) return std::nullopt;
    const fs::path model = folder / RunFolder::kModelName;
    KeptRun run{folder, readModelFacts(model), fs::last_write_time(model), WriterLock::isHeld(folder)};
    run.left = !run.open &&
               fs::exists(folder / WriterLock::kNameInFolder);  // a program that ends as it should takes the lock's file along
    return run;
  } catch (const std::exception&) {
    return std::nullopt;
  }
}

/// Tells whether newRunFolder() gives such a name: 2026-11-28-231502, 2026-11-28-231502-2.
bool isRunName(const std::string& name) {
  constexpr std::string_view kForm = "dddd-dd-dd-dddddd";
  if (name.size() < kForm.size()) return false;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const bool digit = name[i] >= '0' && name[i] <= '9';
    if (i < kForm.size() ? digit != (kForm[i] == 'd') : !digit && name[i] != '-') return false;
  }
  return true;
}

/// Tells whether a folder is what kills and full disks leave: a run that never got a model, or a copy that nothing was done with.
bool isAbandoned(const fs::path& folder) {
  std::error_code error;
  if (!isRunName(folder.filename().string()) || !fs::is_directory(fs::symlink_status(folder, error))) return false;
  const bool begun = fs::exists(fs::symlink_status(folder / RunFolder::kModelName, error));
  if (begun && !fs::exists(folder / kCopyMark, error)) return false;
  const auto yesterday = fs::file_time_type::clock::now() - std::chrono::hours(24);  // another program may be at work
  return fs::last_write_time(folder, error) < yesterday && !WriterLock::isHeld(folder);
}

void removeAbandoned(const fs::path& home) {
  std::vector<fs::path> abandoned;
  std::error_code error;
  for (fs::directory_iterator entry(home, error), end; !error && entry != end; entry.increment(error))
    if (isAbandoned(entry->path())) abandoned.push_back(entry->path());
  for (const fs::path& folder : abandoned) try {
      RunFolder::remove(folder);
    } catch (const std::exception&) {  // not ours to remove
    }
}

std::string localTime() {
  const std::time_t now = std::time(nullptr);
  std::tm local = {};
  localtime_r(&now, &local);
  char text[32];
  std::strftime(text, sizeof text, "%Y-%m-%d-%H%M%S", &local);
  return text;
}

}  // namespace

std::vector<KeptRun> keptRuns(const fs::path& home) {
  std::vector<KeptRun> runs;
  std::error_code error;
  for (fs::directory_iterator entry(home, error), end; !error && entry != end; entry.increment(error)) {
    if (auto run = keptRunIn(entry->path())) runs.push_back(std::move(*run));
  }
  std::sort(runs.begin(), runs.end(), [](const KeptRun& a, const KeptRun& b) {
    return a.written != b.written ? a.written > b.written : a.folder > b.folder;
  });
  return runs;
}

void forgetThatItWasLeft(const fs::path& run) {
  try {
    const WriterLock lock = WriterLock::ofFolder(run);  // takes the file along
  } catch (const std::exception&) {
    // Opened in this moment, or not ours: it may be told once more.
  }
}

void markAsCopy(const fs::path& folder) {
  writeFile(folder / kCopyMark, {});
}

void keepCopy(const fs::path& folder) noexcept {
  std::error_code error;
  fs::remove(folder / kCopyMark, error);
}

void adoptOlderRuns(const fs::path& home) {
  std::error_code error;
  std::vector<fs::path> found;
  for (fs::directory_iterator entry(home.parent_path(), error), end; !error && entry != end; entry.increment(error)) {
    if (entry->path().filename().string().starts_with("last-run") && entry->is_directory(error)) found.push_back(entry->path());
  }
  if (found.empty()) return;
  fs::create_directories(home, error);
  for (const fs::path& run : found) fs::rename(run, home / run.filename(), error);  // those that cannot be moved stay
}

fs::path newRunFolder(const fs::path& home) {
  std::error_code error;
  fs::create_directories(home, error);
  const std::string name = localTime();
  for (int number = 1; !error; ++number) {
    const fs::path folder = home / (number == 1 ? name : name + "-" + std::to_string(number));
    if (fs::create_directory(folder, error)) return folder;
  }
  throw WorkError(phrase("cannot make a folder for the run, %1", reasonInWords(error.value())), home.string());
}

void removeOldRuns(const fs::path& home, std::size_t most) {
  removeAbandoned(home);
  const std::vector<KeptRun> runs = keptRuns(home);
  for (std::size_t i = most; i < runs.size(); ++i) {
    try {
      if (!runs[i].open) RunFolder::remove(runs[i].folder);
    } catch (const std::exception&) {
      // It stays: opened in this moment, or not ours to remove. That is no reason not to keep the next.
    }
  }
}

}  // namespace rewire

#include "core/run/staging.h"

#include "core/error.h"
#include "core/io/message_text.h"

#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <string>
#include <vector>

namespace rewire {

namespace fs = std::filesystem;

namespace {

constexpr const char* kStagingName = "saving-";

fs::path homeOfStaging(const fs::path& runs) {
  std::error_code error;
  return runs.empty() ? fs::temp_directory_path(error) : runs.parent_path();
}

}  // namespace

fs::path newStagingFolder(const fs::path& runs) {
  const fs::path home = homeOfStaging(runs);
  std::error_code error;
  fs::create_directories(home, error);
  std::string name = (home / (std::string(kStagingName) + "XXXXXX")).string();
  if (mkdtemp(name.data()) == nullptr)
    throw WorkError(phrase("cannot make a folder to save from, %1", reasonInWords(errno)), home.string());
  return name;
}

void removeOldStaging(const fs::path& runs) {
  std::error_code error;
  std::vector<fs::path> old;
  const auto yesterday = fs::file_time_type::clock::now() - std::chrono::hours(24);
  for (fs::directory_iterator entry(homeOfStaging(runs), error), end; !error && entry != end; entry.increment(error)) {
    const bool staging = entry->path().filename().string().starts_with(kStagingName) && entry->is_directory(error);
    if (staging && entry->last_write_time(error) < yesterday) old.push_back(entry->path());
  }
  for (const fs::path& folder : old) fs::remove_all(folder, error);
}

}  // namespace rewire

#include "core/lesson/lesson_zip.h"

#include "core/error.h"
#include "core/io/atomic_file.h"
#include "core/io/message_text.h"
#include "core/io/output_path.h"
#include "core/lesson/lesson_file.h"
#include "core/project/zip_reader.h"

#include <stdlib.h>

#include <cerrno>
#include <fstream>
#include <numeric>

namespace rewire {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMostFiles = 1000;
constexpr std::uint64_t kMostFileBytes = 16 << 20;
constexpr std::uint64_t kMostBytes = 64 << 20;

/// A folder among the system's temporary ones that goes with its last holder.
std::shared_ptr<const fs::path> temporaryFolder() {
  std::error_code error;
  std::string name = (fs::temp_directory_path(error) / "rewire-lesson-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr)
    throw WorkError(phrase("cannot make a folder to unpack the lesson into, %1", reasonInWords(errno)), name);
  const auto remove = [](const fs::path* folder) {
    std::error_code ignored;
    fs::remove_all(*folder, ignored);
    delete folder;
  };
  return {new fs::path(name), remove};
}

/// The folder within the zip that lesson.json lies in: the zip itself, or one below.
std::string rootOf(const ZipReader& zip) {
  if (zip.find(kLessonName)) return {};
  for (const ZipEntry& entry : zip.entries()) {
    const std::size_t slash = entry.name.find('/');
    if (slash != entry.name.npos && entry.name.substr(slash + 1) == kLessonName) return entry.name.substr(0, slash + 1);
  }
  throw InputError(phrase("this is no lesson: it has no lesson.json"), zip.path().string());
}

void demandSmall(const ZipReader& zip) {
  const auto add = [](std::uint64_t sum, const ZipEntry& entry) { return sum + entry.size; };
  const std::uint64_t bytes = std::accumulate(zip.entries().begin(), zip.entries().end(), std::uint64_t{0}, add);
  if (zip.entries().size() > kMostFiles || bytes > kMostBytes)
    throw InputError(phrase("a lesson has at most 1,000 files and 64 MiB, and this zip has more"), zip.path().string());
}

}  // namespace

UnpackedLesson unpackLesson(const fs::path& file) {
  const ZipReader zip(file);
  const std::string root = rootOf(zip);
  demandSmall(zip);
  const std::shared_ptr<const fs::path> folder = temporaryFolder();
  for (const ZipEntry& entry : zip.entries()) {
    if (!entry.name.starts_with(root)) continue;
    const fs::path target = *folder / entry.name.substr(root.size());
    makeFolder(target.parent_path());
    writeFile(target, zip.text(entry, kMostFileBytes));
  }
  return {*folder, folder};
}

}  // namespace rewire

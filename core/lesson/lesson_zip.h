#pragma once

#include <filesystem>
#include <memory>

namespace rewire {

/// The files of a lesson that came in a zip.
struct UnpackedLesson {
  std::filesystem::path folder;
  std::shared_ptr<const void> holder;  ///< the last copy removes what was unpacked
};

/// Unpacks the zip of a lesson into a temporary folder. All of it may lie in one folder within the zip, as programs pack it.
/// Throws InputError for what no lesson has: more than 1,000 files, one of more than 16 MiB, more than 64 MiB in all, no
/// lesson.json.
UnpackedLesson unpackLesson(const std::filesystem::path& zip);

}  // namespace rewire

#pragma once

#include "core/io/model_file.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <vector>

namespace rewire {

/// A run folder among those that the window keeps, as far as its model file's header tells.
struct KeptRun {
  std::filesystem::path folder;
  ModelFacts facts;
  std::filesystem::file_time_type written;
  bool open = false;  ///< a program writes to it now
  bool left = false;  ///< a program that wrote to it was killed, and nobody has opened it since
};

/// The runs in `home`, the one written last first. What is no run, has no model yet, or is a marked copy, is passed over.
std::vector<KeptRun> keptRuns(const std::filesystem::path& home);

/// Forgets that a program was killed while it wrote to a run.
void forgetThatItWasLeft(const std::filesystem::path& run);

/// Marks a folder that was unpacked from a project file: as long as nothing is done with it, it is no run that is kept. Throws
/// WorkError.
void markAsCopy(const std::filesystem::path& folder);
void keepCopy(const std::filesystem::path& folder) noexcept;  ///< takes the mark away
inline constexpr const char* kCopyMark = ".copy-of-project";

/// Takes in the runs of versions that kept one a window, beside `home`: last-run, last-run-2 and so on.
void adoptOlderRuns(const std::filesystem::path& home);

/// Makes an empty folder in `home`, named by local time: 2026-11-28-231502. Throws WorkError.
std::filesystem::path newRunFolder(const std::filesystem::path& home);

/// Removes the oldest runs until `most` are left, and what is passed over for more than a day. Runs that are open stay, and so
/// does whatever else lies in their folders.
void removeOldRuns(const std::filesystem::path& home, std::size_t most);

}  // namespace rewire

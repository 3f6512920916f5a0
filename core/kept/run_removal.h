#pragma once

#include <filesystem>

namespace rewire {

/// Tells whether something is there by this name, a link that leads nowhere included.
bool present(const std::filesystem::path& path);

/// Tells whether a folder has a part of a run.
bool holdsRun(const std::filesystem::path& folder);

// They throw WorkError where something cannot be removed.
void removeFile(const std::filesystem::path& file);
void removeHalves(const std::filesystem::path& run);     ///< files on their way that a kill has left
void removeSnapshots(const std::filesystem::path& run);  ///< those that `--snapshots` has kept
void removeRun(const std::filesystem::path& folder);     ///< all that a run has in its folder; what else lies there stays

}  // namespace rewire

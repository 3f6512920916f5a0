#pragma once

#include <filesystem>

namespace rewire {

/// Makes an empty folder beside the folder of kept runs, or among the system's temporary ones where none are kept. Throws
/// WorkError.
std::filesystem::path newStagingFolder(const std::filesystem::path& runs);

/// Removes those that programs left which were killed. Those of the last day stay: another program may be at work.
void removeOldStaging(const std::filesystem::path& runs);

}  // namespace rewire

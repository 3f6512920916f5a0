#pragma once

#include <filesystem>
#include <string>

namespace rewire {

// Checks of an output before anything is computed for it.

/// Makes a folder, and those above it. Throws InputError where there can be none, WorkError when the disk fails.
void makeFolder(const std::filesystem::path& folder);

/// Throws InputError unless a file of this name can be written, WorkError when the disk fails. `option` is the one that names it.
/// A file that is there stays as it is.
void demandWritable(const std::filesystem::path& file, const std::string& option);

/// Tells whether two names are of one file or folder: through links, and as another name of the same content.
bool isSame(const std::filesystem::path& a, const std::filesystem::path& b);

}  // namespace rewire

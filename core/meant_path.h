#pragma once

#include <filesystem>

namespace rewire {

/// A path made absolute that leads where the system would go. Dots, double slashes and a slash at the end are taken out. A ".."
/// behind a symbolic link leads beside the link's target, as the system walks it, and not beside the link. Other links stay as
/// they are named. Works for paths that do not exist yet.
std::filesystem::path meantPath(const std::filesystem::path& path);

}  // namespace rewire

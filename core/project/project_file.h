#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace rewire {

inline constexpr const char* kProjectEnding = ".rewire";
inline constexpr const char* kCurvesName = "curves";  ///< a folder of curve files

/// Tells whether a file of this name is a project: one file that has a run, the lab, curves, drawings and the window.
bool isProjectName(std::string_view path);

/// Packs a folder into a project file, which is replaced whole or not at all: what a run folder has, what LabState has, and
/// curves. Other files of the folder are left out. Entries of `before` that this program does not know are taken over, if that is
/// a project. `program`: "rewire 1.2.3". The same content gives the same bytes. Throws WorkError.
void packProject(const std::filesystem::path& folder, const std::filesystem::path& target, const std::string& program,
                 const std::filesystem::path& before = {});

/// Contents of a project file.
struct UnpackedProject {
  bool run = false;                    ///< the folder holds a run to go on with
  std::vector<std::string> leftAlone;  ///< entries that are not known here, or are of no use without another
};

/// Unpacks a project file into an empty folder, and checks every file of it with the reader that it will meet. Throws InputError
/// for what is refused, and WorkError; then the folder is left as it came, half filled.
UnpackedProject unpackProject(const std::filesystem::path& file, const std::filesystem::path& folder);

}  // namespace rewire

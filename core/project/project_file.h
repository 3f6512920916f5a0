#pragma once

#include "core/phrase.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace rewire {

inline constexpr const char* kProjectEnding = ".rewire";
inline constexpr const char* kCurvesName = "curves";  ///< a folder of curve files

/// Tells whether a file of this name is a project: one file that has a run, the lab, curves, drawings and the window.
bool isProjectName(std::string_view path);

/// The project that one is saved in the place of, or under another name.
struct ProjectBefore {
  std::filesystem::path file;          ///< empty: there was none
  std::vector<std::string> leftAlone;  ///< its known entries that were of no use
  bool runChanged = true;              ///< the run was trained or changed since
};

/// Packs a folder into a project file, which is replaced whole or not at all: what a run folder has, what LabState has, and
/// curves. Other files of the folder are left out. Entries of the project before that this program does not know, or could not
/// use, are taken over byte for byte. One that could not be used makes room only for work that is new, and lies in left-alone/
/// then. Returns those that are under their names still. `program`: "rewire 1.2.3". The same content gives the same bytes. Throws
/// WorkError.
std::vector<std::string> packProject(const std::filesystem::path& folder, const std::filesystem::path& target,
                                     const std::string& program, const ProjectBefore& before = {});

/// An entry of a project that is of no use here.
struct LeftAlone {
  std::string name;
  Phrase reason = {};  ///< in words; empty: an entry of this name is not known here
};

/// Contents of a project file.
struct UnpackedProject {
  bool run = false;                  ///< the folder holds a run to go on with
  std::vector<LeftAlone> leftAlone;  ///< entries that are not in the folder
};

/// Unpacks a project file into an empty folder, and checks every file of it with the reader that it will meet. What cannot be
/// used is left alone; without a sound manifest, experiment and model, or with an entry that no honest project has, the whole is
/// refused. Throws InputError and WorkError; then the folder is left as it came, half filled.
UnpackedProject unpackProject(const std::filesystem::path& file, const std::filesystem::path& folder);

}  // namespace rewire

#pragma once

#include "core/lesson/lesson.h"

#include <filesystem>
#include <string>
#include <vector>

namespace rewire {

/// The lessons of a folder, in their order, then by name. A folder that is no lesson of this version is left
/// out.
std::vector<Lesson> lessonsIn(const std::filesystem::path& folder, const std::string& language = "");

/// Those that ship, beside the program (share/rewire/lessons).
std::vector<Lesson> shippedLessons(const std::string& language = "");

/// The lesson of this name that ships, or the one that a file or folder holds. Throws InputError.
Lesson lessonNamed(const std::string& nameOrFile, const std::string& language = "");

}  // namespace rewire

#pragma once

#include "core/lesson/lesson.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace rewire {

inline constexpr const char* kLessonName = "lesson.json";
inline constexpr int kMostWords = 60;  ///< in the text of a step

/// Reads a lesson: a folder, or a zip of one (docs/lessons.md). Texts of the language ("de") come from the folder of that name
/// in the lesson, as far as it has them. Models and runs that steps begin with are looked at, but not loaded. A zip is unpacked
/// into a temporary folder, which goes with the last copy of the lesson. Throws InputError with one line for whatever is wrong,
/// WorkError where the disk fails.
Lesson readLesson(const std::filesystem::path& path, const std::string& language = "");

/// Words of a text in Markdown: whatever has a letter or a digit between spaces.
int wordsIn(std::string_view text);

}  // namespace rewire

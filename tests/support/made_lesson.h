#pragma once

#include <filesystem>
#include <string>

namespace rewire::test {

/// A lesson of two steps on a tiny dataset in its folder: before and after training. `json`: in place of its lesson.json; empty:
/// that one.
std::filesystem::path makeLesson(const std::filesystem::path& folder, const std::string& json = {});

/// Its lesson.json.
std::string madeLessonJson();

/// The same lesson with these steps, a JSON list.
std::string lessonJsonWith(const std::string& steps);

}  // namespace rewire::test

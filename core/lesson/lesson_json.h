#pragma once

#include "core/lesson/lesson.h"
#include "core/train/experiment.h"

#include <string>

namespace rewire {

inline constexpr const char* kLessonFormat = "rewire-lesson";
inline constexpr int kLessonVersion = 1;
inline constexpr std::size_t kMostLessonSteps = 60;

/// The lesson of a lesson.json, without its texts: title, summary and the titles and texts of steps are empty. Throws InputError
/// for what is malformed, unknown keys and newer versions; `where` is the file, for the message. Whether a perturbation fits the
/// network is not known here.
Lesson lessonFromJson(const std::string& text, const std::string& where);

/// Keys of an experiment file with others in their place, as the text of a JSON object. Both are such texts, or empty.
std::string mergedSettings(const std::string& settings, const std::string& others);

}  // namespace rewire

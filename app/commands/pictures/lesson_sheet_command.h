#pragma once

#include "core/lesson/lesson.h"

#include <string>

namespace rewire {

/// Writes a lesson as a PDF to print, for `rewire lesson NAME --sheet FILE`.
void writeLessonSheet(const Lesson& lesson, const std::string& file, int threads);

}  // namespace rewire

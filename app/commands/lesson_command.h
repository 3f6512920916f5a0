#pragma once

#include "core/lesson/lesson.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <string>

namespace rewire {

/// Writes a lesson into a file, to print it.
using WriteSheet = std::function<void(const Lesson& lesson, const std::string& file, int threads)>;

/// `rewire lesson NAME | list | check`: lessons to read, and their statements to measure. `writeSheet` does `NAME --sheet FILE`.
CLI::App* addLessonCommand(CLI::App& app, const WriteSheet& writeSheet);

}  // namespace rewire

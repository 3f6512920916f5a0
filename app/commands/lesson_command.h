#pragma once

#include <CLI/CLI.hpp>

namespace rewire {

/// `rewire lesson NAME | list | check`: lessons to read, and their statements to measure.
CLI::App* addLessonCommand(CLI::App& app);

}  // namespace rewire

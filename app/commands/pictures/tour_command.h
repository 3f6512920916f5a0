#pragma once

#include <CLI/CLI.hpp>

namespace rewire {

/// `rewire tour`: trains a short run and saves a picture of every view and of the window, and a summary, all drawn off screen.
/// The callback throws InputError, WorkError or Cancelled.
CLI::App* addTourCommand(CLI::App& app);

}  // namespace rewire

#pragma once

#include <CLI/CLI.hpp>

namespace rewire {

/// `rewire plot`: a view of a run, a model or curves as a picture. The callback throws InputError, WorkError or Cancelled, as
/// does the next one.
CLI::App* addPlotCommand(CLI::App& app);

/// `rewire movie`: a view of a run as a movie, a frame an epoch.
CLI::App* addMovieCommand(CLI::App& app);

}  // namespace rewire

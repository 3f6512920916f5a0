#pragma once

#include <CLI/CLI.hpp>

namespace rewire {

/// Adds `sweep` with its subcommands: plan, run, status, table.
CLI::App* addSweepCommand(CLI::App& app);

}  // namespace rewire

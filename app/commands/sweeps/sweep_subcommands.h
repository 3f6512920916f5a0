#pragma once

#include <CLI/CLI.hpp>

#include <string>

namespace rewire {

// The subcommands of `sweep`. Each adds itself; its callback does the work and throws InputError (exit status 2), WorkError (1)
// or Cancelled (130).

void addSweepPlan(CLI::App& sweep);
void addSweepRun(CLI::App& sweep);
void addSweepStatus(CLI::App& sweep);
void addSweepTable(CLI::App& sweep);

/// "4 min 05 s", "3 h 20 min", "2 days 4 h"
std::string durationInWords(double seconds);

}  // namespace rewire

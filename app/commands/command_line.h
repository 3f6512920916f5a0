#pragma once

#include "core/train/experiment.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <string>

namespace rewire {

// The commands of `rewire`. Each adds its subcommand, whose callback does the work and throws InputError (exit status 2),
// WorkError (1) or Cancelled (130).

CLI::App* addTrainCommand(CLI::App& app);
CLI::App* addEvaluateCommand(CLI::App& app);
CLI::App* addPerturbCommand(CLI::App& app);
CLI::App* addCurveCommand(CLI::App& app);
CLI::App* addExportCommand(CLI::App& app);
CLI::App* addInspectCommand(CLI::App& app);

/// Adds --threads N (default: all cores) to a command.
std::shared_ptr<int> addThreadsOption(CLI::App& command);
void addThreadsOption(CLI::App& command, const std::shared_ptr<int>& threads);

/// A share as per cent with two digits: "97.98 %".
std::string percent(double share);

}  // namespace rewire

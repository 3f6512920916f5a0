#include "app/commands/sweeps/sweep_command.h"

#include "app/commands/sweeps/sweep_subcommands.h"

#include <cmath>
#include <cstdio>

namespace rewire {

std::string durationInWords(double seconds) {
  char text[64];
  const auto whole = static_cast<long long>(std::ceil(seconds));
  if (whole < 60) return std::to_string(whole) + " s";
  if (whole < 3600) {
    std::snprintf(text, sizeof text, "%lld min %02lld s", whole / 60, whole % 60);
  } else if (whole < 48 * 3600) {
    std::snprintf(text, sizeof text, "%lld h %02lld min", whole / 3600, whole / 60 % 60);
  } else {
    std::snprintf(text, sizeof text, "%lld days %lld h", whole / 86400, whole / 3600 % 24);
  }
  return text;
}

CLI::App* addSweepCommand(CLI::App& app) {
  CLI::App* command = app.add_subcommand("sweep", "Train many runs, on one machine or many, and compare them");
  command->require_subcommand(1);
  addSweepPlan(*command);
  addSweepRun(*command);
  addSweepStatus(*command);
  addSweepTable(*command);
  return command;
}

}  // namespace rewire

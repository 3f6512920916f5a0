#include "app/commands/command_line.h"
#include "app/commands/data_command.h"
#include "app/commands/interrupt.h"
#include "app/commands/tour_command.h"
#include "app/process/terminal.h"
#include "app/window.h"
#include "core/compute/instruction_set.h"
#include "core/error.h"

#include <cstdio>
#include <exception>
#include <filesystem>
#include <iostream>
#include <new>

namespace {

constexpr int kFailedStatus = 1;
constexpr int kWrongRequestStatus = 2;

int fail(int status, const std::string& message) {
  std::cout.flush();
  std::fprintf(stderr, "rewire: error: %s\n", rewire::lineForTerminal(message).c_str());
  return status;
}

std::string version() {
  return "rewire " REWIRE_VERSION "\ncompiler: " REWIRE_COMPILER "\nkernel: " + rewire::instructionSetText();
}

/// The name of the innermost command on the command line, as "rewire data fetch": its help says what would be right.
std::string nameOfInnermost(const CLI::App& app) {
  const auto used = app.get_subcommands();
  return app.get_name() + (used.empty() ? "" : " " + nameOfInnermost(*used.front()));
}

/// Parses the command line and does what it asks for. Without a command it opens the window.
int run(int argc, char** argv) {
  rewire::checkInstructionsVariable();
  CLI::App app("Rewire: train, watch and break ultra-sparse neural networks", "rewire");
  app.set_version_flag("--version", version());
  app.require_subcommand(0, 1);
  std::string file;
  app.add_option("FILE", file, "open the window on an experiment (.json), a model (.safetensors), a run folder or curves (.csv)");
  rewire::addTrainCommand(app);
  rewire::addEvaluateCommand(app);
  rewire::addPerturbCommand(app);
  rewire::addCurveCommand(app);
  rewire::addDataCommand(app);
  rewire::addTourCommand(app);
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& request) {  // --help, --version
    return app.exit(request);
  } catch (const CLI::ParseError& error) {
    return fail(kWrongRequestStatus, std::string(error.what()) + " (see " + nameOfInnermost(app) + " --help)");
  }
  if (!app.get_subcommands().empty()) return 0;
  if (!file.empty() && !std::filesystem::exists(file)) {
    throw rewire::InputError("there is no such command and no such file; rewire --help lists the commands", file);
  }
  return rewire::runWindow(argc, argv, file);
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run(argc, argv);
  } catch (const rewire::InputError& error) {
    return fail(kWrongRequestStatus, error.what());
  } catch (const rewire::Cancelled&) {
    std::fputs("\nrewire: stopped; what was finished has been saved\n", stderr);
    return rewire::kInterruptedStatus;
  } catch (const std::bad_alloc&) {
    return fail(kFailedStatus, "not enough memory; take fewer links or a smaller batch (memory)");
  } catch (const std::exception& error) {
    return fail(kFailedStatus, error.what());
  }
}

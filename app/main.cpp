#include "app/commands/command_line.h"
#include "app/commands/data_command.h"
#include "app/commands/interrupt.h"
#include "app/commands/tour_command.h"
#include "app/process/terminal.h"
#include "app/window.h"
#include "core/compute/instruction_set.h"
#include "core/error.h"
#include "core/meant_path.h"
#include "core/shown_text.h"

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
  std::fprintf(stderr, "rewire: error: %s
", rewire::forTerminal(rewire::shown(message)).c_str());
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

/// The path of a file for the window, which keeps it: whole, and as UTF-8.
std::string fileForWindow(const std::string& file) {
  std::error_code error;
  if (!std::filesystem::exists(file, error)) {
    throw rewire::InputError("there is no such command and no such file; rewire --help lists the commands", file);
  }
  if (!rewire::isUtf8(file)) {
    throw rewire::InputError("the window opens files with names in UTF-8 only; rename it, or give a link to it", file);
  }
  return rewire::meantPath(file).string();
}

/// Refuses a "~" that the shell has left as it is, as in --out=~/run: it would be a folder of that name.
void refuseTilde(const std::string& argument) {
  const auto equals = argument.starts_with("--") ? argument.find('=') : std::string::npos;
  const auto value = equals == std::string::npos ? argument : argument.substr(equals + 1);
  if (value != "~" && !value.starts_with("~/")) return;
  std::error_code error;
  if (std::filesystem::exists(value.substr(0, 1), error)) return;
  throw rewire::InputError("the shell has not replaced ~ here; write $HOME in its place, or ./~ for a folder of that name",
                           argument);
}

/// Parses the command line and does what it asks for. Without a command it opens the window.
int run(int argc, char** argv) {
  rewire::checkInstructionsVariable();
  for (int i = 1; i < argc; ++i) refuseTilde(argv[i]);
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
  return rewire::runWindow(argc, argv, file.empty() ? file : fileForWindow(file));
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

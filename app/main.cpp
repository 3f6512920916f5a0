#include "app/commands/command_line.h"
#include "app/commands/data_command.h"
#include "app/commands/interrupt.h"
#include "app/commands/lesson_command.h"
#include "app/commands/pictures/lesson_sheet_command.h"
#include "app/commands/pictures/picture_commands.h"
#include "app/commands/pictures/tour_command.h"
#include "app/commands/sweeps/sweep_command.h"
#include "app/process/standard_streams.h"
#include "app/process/terminal.h"
#include "app/window.h"
#include "core/compute/instruction_set.h"
#include "core/error.h"
#include "core/failure.h"
#include "core/io/message_text.h"
#include "core/meant_path.h"
#include "core/phrase_json.h"

#include <nlohmann/json.hpp>

#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <iostream>
#include <new>
#include <sstream>
#include <stdexcept>
#include <string_view>
#include <system_error>

namespace {

constexpr int kFailedStatus = 1;
constexpr int kWrongRequestStatus = 2;

constexpr const char* kPhrasesVariable = "REWIRE_PHRASES";  // set by a window that says errors in its language

int fail(int status, const std::string& message) {
  std::cout.flush();
  std::fprintf(stderr, "rewire: error: %s\n", rewire::lineForTerminal(message).c_str());
  return status;
}

/// The line, and before it its phrase for another process that wants to say it.
int fail(int status, const rewire::ToldError& error) {
  if (std::getenv(kPhrasesVariable))
    std::fprintf(stderr, "rewire: phrase: %s\n",
                 rewire::phraseToJson(error.told()).dump(-1, ' ', true, nlohmann::json::error_handler_t::replace).c_str());
  return fail(status, error.what());
}

std::string version() {
  return "rewire " REWIRE_VERSION "\ncompiler: " REWIRE_COMPILER "\nkernel: " + rewire::instructionSetText();
}

bool isLackOfThreads(const std::exception& error) {
  const auto* failure = dynamic_cast<const std::system_error*>(&error);
  const bool standard = failure && failure->code() == std::errc::resource_unavailable_try_again;
  return standard || std::string_view(error.what()).starts_with("pthread_create");  // TBB tells no code
}

/// Fails with a path that the file system would not look at.
int failOf(const std::filesystem::filesystem_error& error) {
  const int reason = error.code().value();
  const std::string where = error.path1().empty() ? "the folder that the program stands in" : error.path1().string();
  return fail(rewire::isFaultOfMachine(reason) ? kFailedStatus : kWrongRequestStatus,
              "cannot be used, " + rewire::reasonInWords(reason).english() + " (" + where + ")");
}

/// Prints the line for whatever ended the program, and returns its exit status.
int tell(const std::exception_ptr& thrown) {
  constexpr const char* kNoMemory = "not enough memory; take fewer links, a smaller batch or fewer threads (memory)";
  try {
    std::rethrow_exception(thrown);
  } catch (const rewire::InputError& error) {
    return fail(kWrongRequestStatus, error);
  } catch (const rewire::WorkError& error) {
    return fail(kFailedStatus, error);
  } catch (const rewire::Cancelled&) {
    std::fputs("\nrewire: stopped; what was finished is saved, nothing is half written\n", stderr);
    return rewire::kInterruptedStatus;
  } catch (const std::filesystem::filesystem_error& error) {
    return failOf(error);
  } catch (const std::bad_alloc&) {
    return fail(kFailedStatus, kNoMemory);
  } catch (const std::length_error&) {
    return fail(kFailedStatus, kNoMemory);
  } catch (const std::exception& error) {
    if (isLackOfThreads(error)) return fail(kFailedStatus, "so many threads cannot be started here; give fewer (--threads)");
    return fail(kFailedStatus, std::string(error.what()) + " (rewire)");
  }
}

/// Ends the program where an exception cannot be caught: TBB may fail to start a thread on a thread of its own. All files are
/// whole at any moment.
[[noreturn]] void endInOneLine() {
  static std::atomic_flag ending;
  while (ending.test_and_set()) pause();  // another thread tells its line already
  const std::exception_ptr thrown = std::current_exception();
  std::_Exit(thrown ? tell(thrown) : fail(kFailedStatus, "the program has come to an end that was not foreseen (rewire)"));
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

/// Refuses an empty argument, as a variable that is not set leaves it: it would pass for an option that was not given.
void refuseEmpty(const std::string& argument, const std::string& before) {
  const bool isEmpty = argument.empty() || (argument.starts_with("--") && argument.ends_with('='));
  if (isEmpty)
    throw rewire::InputError("an argument is empty; give a value, or leave it out", argument.empty() ? before : argument);
}

/// Parses the command line and does what it asks for. Without a command it opens the window.
int run(int argc, char** argv) {
  rewire::checkInstructionsVariable();
  for (int i = 1; i < argc; ++i) {
    refuseEmpty(argv[i], argv[i - 1]);
    refuseTilde(argv[i]);
  }
  CLI::App app("Rewire: train, watch and break ultra-sparse neural networks", "rewire");
  app.set_version_flag("--version", version());
  app.require_subcommand(0, 1);
  std::string file;
  app.add_option("FILE", file,
                 "open the window on an experiment (.json), a model (.safetensors), a run folder, a sweep folder, curves (.csv) "
                 "or everything in "
                 "one (.rewire), or a lesson");
  std::string lesson;
  app.add_option("--present", lesson, "give a lesson before a class: its name (rewire lesson list), folder or zip")
      ->type_name("LESSON");
  rewire::addTrainCommand(app);
  rewire::addEvaluateCommand(app);
  rewire::addPerturbCommand(app);
  rewire::addCurveCommand(app);
  rewire::addExportCommand(app);
  rewire::addInspectCommand(app);
  rewire::addDataCommand(app);
  rewire::addPlotCommand(app);
  rewire::addMovieCommand(app);
  rewire::addTourCommand(app);
  rewire::addSweepCommand(app);
  rewire::addLessonCommand(app, rewire::writeLessonSheet);
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& request) {  // --help, --version
    std::ostringstream text;
    const int status = app.exit(request, text, text);
    std::cout << text.str();
    return status;
  } catch (const CLI::ParseError& error) {
    return fail(kWrongRequestStatus, std::string(error.what()) + " (see " + nameOfInnermost(app) + " --help)");
  }
  if (!app.get_subcommands().empty()) return 0;
  return rewire::runWindow(argc, argv, file.empty() ? file : fileForWindow(file), lesson);
}

}  // namespace

int main(int argc, char** argv) {
  rewire::prepareStreams();
  std::set_terminate(endInOneLine);
  try {
    const int status = run(argc, argv);
    rewire::demandPrinted();
    return status;
  } catch (...) {
    return tell(std::current_exception());
  }
}

#include "app/commands/lesson_command.h"

#include "app/commands/command_line.h"
#include "app/commands/interrupt.h"
#include "app/commands/option_number.h"
#include "app/commands/progress.h"
#include "app/process/terminal.h"
#include "core/compute/parallel.h"
#include "core/error.h"
#include "core/lesson/lesson_run.h"
#include "core/lesson/shipped_lessons.h"
#include "core/lesson/terms.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <iomanip>
#include <iostream>
#include <optional>
#include <sstream>

namespace rewire {

namespace {

using LessonJson = nlohmann::ordered_json;

struct LessonCheckOptions {
  explicit LessonCheckOptions(CLI::App& command) : threads(addThreadsOption(command)) {
    command.add_option("LESSON", lessons, "lessons: names, folders or zips [all that ship]");
    command.add_option("--seed", seed, "for training and draws, in place of the lesson's own")->type_name("N");
    command.add_flag("--json", json, "print the results as one JSON object");
  }

  std::shared_ptr<int> threads;
  std::vector<std::string> lessons;
  std::string seed;
  bool json = false;
};

void printLessonJson(const LessonJson& json) {
  std::cout << json.dump(-1, ' ', false, LessonJson::error_handler_t::replace) << '\n';
}

/// Text for a terminal, its lines broken at words. Items of lists keep their place.
void printWrapped(const std::string& text, const std::string& indent) {
  constexpr std::size_t kColumns = 92;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words(line);
    std::string row = indent;
    for (std::string word; words >> word;) {
      if (row.size() > indent.size() && row.size() + word.size() + 1 > kColumns) {
        std::cout << forTerminal(row) << '\n';
        row = indent;
      }
      row += (row.size() == indent.size() ? "" : " ") + word;
    }
    std::cout << (row == indent ? "" : forTerminal(row)) << '\n';
  }
}

void listLessons(bool asJson) {
  const std::vector<Lesson> lessons = shippedLessons();
  LessonJson list = LessonJson::array();
  for (const Lesson& lesson : lessons) {
    list.push_back({{"name", lesson.name},
                    {"title", lesson.title},
                    {"summary", lesson.summary},
                    {"minutes", lesson.minutes},
                    {"steps", lesson.steps.size()},
                    {"prerequisites", lesson.prerequisites}});
    if (asJson) continue;
    std::cout << std::left << std::setw(24) << lesson.name << ' ' << lesson.minutes << " minutes, " << lesson.steps.size()
              << " steps: " << lineForTerminal(lesson.title) << '\n';
  }
  if (asJson) printLessonJson({{"lessons", list}});
  if (lessons.empty() && !asJson) std::cerr << "rewire: no lesson is installed beside this program\n";
}

void printLesson(const std::string& name) {
  const Lesson lesson = lessonNamed(name);
  std::cout << lineForTerminal(lesson.title) << " (" << lesson.minutes << " minutes)\n\n";
  printWrapped(withoutTermLinks(lesson.summary), "");
  if (!lesson.prerequisites.empty()) {
    std::string before;
    for (const std::string& other : lesson.prerequisites) before += (before.empty() ? "" : ", ") + other;
    std::cout << "\nAfter: " << lineForTerminal(before) << '\n';
  }
  for (const LessonStep& step : lesson.steps) {
    std::cout << '\n' << &step - lesson.steps.data() + 1 << ". " << lineForTerminal(step.title) << "\n\n";
    printWrapped(withoutTermLinks(step.text), "   ");
  }
}

std::string shortNumber(double number) {
  char text[32];
  std::snprintf(text, sizeof text, "%.6g", number);
  return text;
}

std::string shortNumber(const std::optional<double>& number) {
  return number ? shortNumber(*number) : "unknown";
}

/// "step 2: accuracy 0.9431 (0.93 to 0.96), control 0.1021: ok"
void printBand(const BandResult& result) {
  const LessonBand& band = result.band;
  const char* end = result.holds()              ? "ok"
                    : !band.holds(result.value) ? "WRONG, the value is outside of its band"
                                                : "WRONG, the band holds for the control too";
  std::cout << "  step " << result.step + 1 << ": " << band.what << ' ' << shortNumber(result.value) << " ("
            << shortNumber(band.from) << " to " << shortNumber(band.to) << "), control " << shortNumber(result.control) << ": "
            << end << std::endl;
}

LessonJson numberOrNull(const std::optional<double>& number) {
  return number ? LessonJson(*number) : LessonJson();
}

LessonJson bandAsJson(const BandResult& result) {
  return {{"step", result.step + 1},  {"what", result.band.what}, {"value", numberOrNull(result.value)},
          {"from", result.band.from}, {"to", result.band.to},     {"control", numberOrNull(result.control)},
          {"holds", result.holds()}};
}

/// The number of bands that do not hold.
std::ptrdiff_t checkLessons(const LessonCheckOptions& options, const std::vector<Lesson>& lessons, std::stop_token stop) {
  const std::optional<std::uint64_t> seed =
      options.seed.empty() ? std::nullopt : std::optional<std::uint64_t>(seedFrom(options.seed));
  std::optional<Progress> progress;
  LessonStates states(stop, [&](int epoch, int epochs) {
    if (!progress) progress.emplace();
    progress->show(static_cast<double>(epoch - 1) / epochs, "epoch " + std::to_string(epoch) + " of " + std::to_string(epochs));
  });
  LessonJson list = LessonJson::array();
  std::ptrdiff_t wrong = 0;
  for (const Lesson& lesson : lessons) {
    if (!options.json) std::cout << lineForTerminal(lesson.name) << ": " << lineForTerminal(lesson.title) << std::endl;
    const auto results = runLesson(lesson, states, seed, stop, [&](const BandResult& result) {
      progress.reset();  // its line goes
      if (!options.json) printBand(result);
    });
    progress.reset();
    const auto fail = std::ranges::count_if(results, [](const BandResult& result) { return !result.holds(); });
    wrong += fail;
    LessonJson bands = LessonJson::array();
    for (const BandResult& result : results) bands.push_back(bandAsJson(result));
    list.push_back({{"name", lesson.name}, {"holds", fail == 0}, {"bands", bands}});
  }
  if (options.json) printLessonJson({{"seed", seed ? LessonJson(*seed) : LessonJson()}, {"lessons", list}});
  return wrong;
}

void checkLessons(const LessonCheckOptions& options) {
  const std::stop_token stop = interruptToken();
  std::vector<Lesson> lessons;
  for (const std::string& name : options.lessons) lessons.push_back(lessonNamed(name));
  if (options.lessons.empty()) lessons = shippedLessons();
  if (lessons.empty()) throw InputError("no lesson is installed beside this program; name a lesson's folder", "lesson check");
  Threads threads(*options.threads);
  threads.run([&] {
    if (const std::ptrdiff_t wrong = checkLessons(options, lessons, stop); wrong > 0)
      throw WorkError(std::to_string(wrong) + (wrong == 1 ? " band does" : " bands do") + " not hold", "lesson check");
  });
}

}  // namespace

CLI::App* addLessonCommand(CLI::App& app, const WriteSheet& writeSheet) {
  CLI::App* command = app.add_subcommand("lesson", "Lessons for a class: read them, and measure what they state");
  command->require_subcommand(0, 1);
  auto name = std::make_shared<std::string>();
  command->add_option("NAME", *name, "print this lesson: one that ships, a folder or a zip");
  auto sheet = std::make_shared<std::string>();
  command->add_option("--sheet", *sheet, "write it with its pictures as a PDF to print")->type_name("FILE.pdf");
  auto threads = addThreadsOption(*command);
  CLI::App* list = command->add_subcommand("list", "List the lessons that ship");
  auto json = std::make_shared<bool>(false);
  list->add_flag("--json", *json, "print them as one JSON object");
  list->callback([json] { listLessons(*json); });
  CLI::App* check = command->add_subcommand("check", "Run lessons on the real data; exit status 1 where a band does not hold");
  auto options = std::make_shared<LessonCheckOptions>(*check);
  check->callback([options] { checkLessons(*options); });
  command->callback([command, name, sheet, threads, writeSheet] {
    if (!command->get_subcommands().empty()) return;
    if (name->empty()) throw InputError("give the name of a lesson, or list or check", "lesson");
    if (sheet->empty()) return printLesson(*name);
    writeSheet(lessonNamed(*name), *sheet, *threads);
  });
  return command;
}

}  // namespace rewire

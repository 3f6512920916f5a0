#include "tests/support/made_sweep.h"

#include "tests/support/files.h"
#include "tests/support/idx_writer.h"
#include "tests/support/training.h"

#include <nlohmann/json.hpp>

#include <regex>

namespace rewire::test {

namespace fs = std::filesystem;

Sweep makeSweep(const fs::path& base, const std::vector<std::string>& rules, int seeds, const std::vector<std::string>& then) {
  SweepGrid grid;
  grid.base = tinyExperiment();
  grid.base.epochs = 3;
  grid.base.dataset = makeTinyDataset(base / "data").string();
  grid.keys = {{"rule", {}}, {"seed", {"\"1.." + std::to_string(seeds) + "\""}}};
  for (const std::string& rule : rules) grid.keys[0].values.push_back('"' + rule + '"');
  return addToSweep(base / "sweep", {.grids = {grid}, .then = then});
}

std::vector<RunTest> testsOf(const Sweep& sweep) {
  std::vector<RunTest> tests;
  for (const std::string& text : sweep.plan.then) {
    if (text.starts_with(kCurveWord)) {
      tests.push_back({text, Sampling{.kind = RemoveLinks{}, .steps = 3, .repeats = 2}});
    } else {
      tests.push_back({text, inSequence({RemoveLinks{0.5, LinkOrder::Random, {}}}, 1)});
    }
  }
  return tests;
}

WorkOptions oneWorker() {
  return {.rank = {}, .workers = 1, .retryFailed = false, .run = {"rewire test", 1'000'000}};
}

std::vector<std::pair<std::string, std::string>> timelessBytes(const fs::path& folder) {
  static const std::regex seconds(R"(^((?:[^,\n]*,){8})[^,\n]*)", std::regex::multiline);
  std::vector<std::pair<std::string, std::string>> files;
  for (const std::string& name : namesIn(folder)) {
    if (fs::is_directory(folder / name) || name.ends_with("history.sqlite")) continue;
    std::string bytes = readBytes(folder / name);
    if (name.ends_with("metrics.csv")) bytes = std::regex_replace(bytes, seconds, "$1");
    files.emplace_back(name, std::move(bytes));
  }
  return files;
}

}  // namespace rewire::test

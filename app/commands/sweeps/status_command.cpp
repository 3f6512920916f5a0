#include "app/commands/sweeps/sweep_subcommands.h"
#include "core/shown_text.h"
#include "core/sweep/run_state.h"
#include "core/sweep/sweep.h"

#include <nlohmann/json.hpp>

#include <array>
#include <iostream>
#include <memory>

namespace rewire {

namespace {

using Json = nlohmann::ordered_json;
using enum RunState::Stage;

constexpr std::array kStages = {Finished, Running, Interrupted, Failed, Waiting};

struct StatusOptions {
  explicit StatusOptions(CLI::App& command) {
    command.add_option("SWEEP", folder, "the folder of a sweep")->required()->type_name("");
    command.add_flag("--json", json, "print the state of every run as one JSON object");
  }

  std::string folder;
  bool json = false;
};

std::size_t countOf(const std::vector<RunState>& states, RunState::Stage stage) {
  std::size_t count = 0;
  for (const RunState& state : states) count += state.stage == stage ? 1 : 0;
  return count;
}

Json asJson(const PlannedRun& run, const RunState& state, const std::vector<std::string>& keys) {
  Json settings = Json::object();
  for (const std::string& key : keys) settings[key] = Json::parse(valueOf(run.experiment, key));
  Json json = {{"run", run.name},
               {"state", nameOf(state.stage)},
               {"epoch", state.epoch},
               {"epochs", state.epochs},
               {"settings", std::move(settings)}};
  if (state.stage == Failed) json["error"] = state.error;
  return json;
}

void printJson(const StatusOptions& options, const Sweep& sweep, const std::vector<RunState>& states) {
  const std::vector<std::string> keys = keysThatDiffer(sweep.runs);
  Json json = {{"sweep", options.folder}, {"runs", sweep.runs.size()}};
  for (const RunState::Stage stage : kStages) json[std::string(nameOf(stage))] = countOf(states, stage);
  json["then"] = sweep.plan.then;
  json["list"] = Json::array();
  for (std::size_t i = 0; i < states.size(); ++i) json["list"].push_back(asJson(sweep.runs[i], states[i], keys));
  std::cout << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

void printLines(const Sweep& sweep, const std::vector<RunState>& states) {
  const std::vector<std::string> keys = keysThatDiffer(sweep.runs);
  std::cout << sweep.runs.size() << " runs";
  for (const RunState::Stage stage : kStages)
    if (const std::size_t count = countOf(states, stage)) std::cout << ", " << count << ' ' << nameOf(stage);
  std::cout << '\n';
  for (std::size_t i = 0; i < states.size(); ++i) {
    const RunState& state = states[i];
    if (state.stage == Finished) continue;
    std::cout << sweep.runs[i].name << "  " << nameOf(state.stage) << "  epoch " << state.epoch << " of " << state.epochs << "  "
              << shown(nameForPeople(sweep.runs[i], keys));
    if (state.stage == Failed) std::cout << ": " << shown(state.error);
    std::cout << '\n';
  }
}

void tellStatus(const StatusOptions& options) {
  const Sweep sweep = readSweep(options.folder);
  std::vector<RunState> states;
  for (const PlannedRun& run : sweep.runs) states.push_back(stateOf(sweep, run));
  if (options.json) {
    printJson(options, sweep, states);
  } else {
    printLines(sweep, states);
  }
}

}  // namespace

void addSweepStatus(CLI::App& sweep) {
  CLI::App* command = sweep.add_subcommand("status", "Tell which runs of a sweep are finished, and the state of the others");
  auto options = std::make_shared<StatusOptions>(*command);
  command->callback([options] { tellStatus(*options); });
}

}  // namespace rewire

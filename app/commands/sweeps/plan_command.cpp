#include "app/commands/experiment_options.h"
#include "app/commands/interrupt.h"
#include "app/commands/sweeps/sweep_subcommands.h"
#include "app/commands/sweeps/then_option.h"
#include "app/process/output_option.h"
#include "core/compute/parallel.h"
#include "core/data/catalogue.h"
#include "core/error.h"
#include "core/sweep/run_state.h"
#include "core/sweep/shipped_sweeps.h"
#include "core/sweep/sweep.h"
#include "core/sweep/sweep_estimate.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <memory>
#include <set>

namespace rewire {

namespace {

std::string shippedNames() {
  std::string names;
  for (const ShippedSweep& sweep : shippedSweeps()) names += (names.empty() ? "" : ", ") + sweep.name;
  return names;
}

struct PlanOptions {
  explicit PlanOptions(CLI::App& command) : experiment(command, ExperimentOptions::Repeats::List) {
    command.add_option("--out", out, "the folder of the sweep; a sweep that is there grows by what is new")
        ->required()
        ->type_name("SWEEP");
    command
        .add_option("--from", from,
                    "begin with the plan of a file, or with one that ships (" + shippedNames() + "); options beside it win")
        ->type_name("FILE or NAME");
    command
        .add_option("--then", then,
                    "do this to every trained network and keep the result: curve or perturb with their options, without a "
                    "model; may be repeated")
        ->type_name("\"COMMAND\"")
        ->allow_extra_args(false);
    command.add_flag("--dry-run", dryRun, "write nothing: list the runs, and estimate their time");
  }

  ExperimentOptions experiment;
  std::string out, from;
  std::vector<std::string> then;
  bool dryRun = false;
};

/// Gives keys other values, in every grid.
void vary(SweepPlan& plan, const std::vector<VariedKey>& lists) {
  for (SweepGrid& grid : plan.grids) {
    for (const VariedKey& list : lists) std::erase_if(grid.keys, [&](const VariedKey& key) { return key.key == list.key; });
    grid.keys.insert(grid.keys.end(), lists.begin(), lists.end());
    const auto order = [&all = variableKeys()](const VariedKey& key) { return std::find(all.begin(), all.end(), key.key); };
    std::sort(grid.keys.begin(), grid.keys.end(), [&](const auto& a, const auto& b) { return order(a) < order(b); });
  }
}

SweepPlan planOf(const PlanOptions& options) {
  SweepPlan plan;
  if (options.from.empty()) {
    plan.grids.push_back({options.experiment.base(), {}});
  } else {
    if (!options.experiment.file().empty())
      throw InputError("a plan brings its experiments; leave this option out beside --from", "--experiment");
    plan = planNamed(options.from);
  }
  vary(plan, options.experiment.lists());
  plan.then.insert(plan.then.end(), options.then.begin(), options.then.end());
  for (std::string& command : plan.then) command = runTestOf(command).text;
  return plan;
}

void demandDatasets(const std::vector<PlannedRun>& runs) {
  std::set<std::string> seen;
  for (const PlannedRun& run : runs) {
    const std::string& dataset = run.experiment.dataset;
    std::error_code error;
    if (!seen.insert(dataset).second || knownDataset(dataset) || std::filesystem::exists(pathOfDataset(dataset), error)) continue;
    throw InputError("there is no dataset of this name, and no such folder; rewire data list tells the names", dataset);
  }
}

/// Throws InputError naming the option of the first experiment that cannot be run.
Sweep checked(Sweep sweep, const PlanOptions& options) {
  if (const auto problem = problemOf(sweep.runs)) throw options.experiment.errorOf(*problem);
  demandDatasets(sweep.runs);
  if (sweep.runs.empty()) throw InputError("the plan has no runs", "--from");
  return sweep;
}

std::vector<PlannedRun> unfinishedRuns(const Sweep& sweep) {
  std::vector<PlannedRun> runs;
  for (const PlannedRun& run : sweep.runs)
    if (stateOf(sweep, run).stage != RunState::Stage::Finished) runs.push_back(run);
  return runs;
}

std::string countOf(const Sweep& sweep, const std::vector<PlannedRun>& unfinished) {
  const std::size_t finished = sweep.runs.size() - unfinished.size();
  std::string text = std::to_string(sweep.runs.size()) + (sweep.runs.size() == 1 ? " run" : " runs");
  if (finished > 0) text += ", " + std::to_string(finished) + " of them finished";
  return text;
}

void listRuns(const Sweep& sweep, const std::vector<PlannedRun>& unfinished) {
  const std::vector<std::string> keys = keysThatDiffer(sweep.runs);
  for (const PlannedRun& run : sweep.runs)
    std::cout << run.name << "  " << nameOf(stateOf(sweep, run).stage) << "  " << shown(nameForPeople(run, keys)) << '\n';
  for (const std::string& command : sweep.plan.then) std::cout << "then " << shown(command) << '\n';
  std::cout << countOf(sweep, unfinished) << '\n';
}

void estimate(const std::vector<PlannedRun>& unfinished, std::stop_token stop) {
  if (unfinished.empty()) return;
  std::cout << std::flush;
  double seconds = 0.0;
  for (const double one : secondsOfRuns(unfinished, stop)) seconds += one;
  const int threads = Threads::available();
  std::cout << "about " << durationInWords(seconds) << " of one thread, " << durationInWords(seconds / threads) << " with the "
            << threads << " of this machine, as busy as it is now";
  std::cout << (unfinished.empty() ? "\n" : "; tests by --then come on top\n");
}

/// Prints what a plan that ships is for.
void tellPurpose(const SweepPlan& plan) {
  if (!plan.reason.empty()) std::cout << shown(plan.title) << ": " << shown(plan.reason) << '\n';
  if (!plan.expected.empty()) std::cout << "Expected: " << shown(plan.expected) << '\n';
}

void plan(const PlanOptions& options) {
  demandNoStandardOutput(options.out, "a sweep is a folder", "--out");
  const SweepPlan asked = planOf(options);
  const Sweep sweep = checked(sweepWith(options.out, asked), options);
  tellPurpose(asked);
  if (options.dryRun) {
    const std::vector<PlannedRun> unfinished = unfinishedRuns(sweep);
    listRuns(sweep, unfinished);
    estimate(unfinished, interruptToken());
    return;
  }
  const Sweep written = addToSweep(options.out, asked);
  std::cout << countOf(written, unfinishedRuns(written)) << "; rewire sweep run " << shown(options.out) << " trains the others\n";
}

}  // namespace

void addSweepPlan(CLI::App& sweep) {
  CLI::App* command = sweep.add_subcommand(
      "plan",
      "Write the plan of a sweep: every combination of the values given. An option that is repeated, as --density 0.01 "
      "--density 0.02, takes each value in turn; --rule, --dataset and --seed also take A,B,C, and --seed A..B");
  auto options = std::make_shared<PlanOptions>(*command);
  command->callback([options] { plan(*options); });
}

}  // namespace rewire

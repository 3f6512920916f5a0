#pragma once

#include "core/train/experiment.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace rewire {

/// A key of the experiment file and the values that it takes in turn. Each is JSON, as an experiment file has it: "0.01",
/// "[7,9]"; seeds may be a range, "\"1..10\"".
struct VariedKey {
  std::string key;
  std::vector<std::string> values;
  bool operator==(const VariedKey&) const = default;
};

/// Every combination of some values. All other settings are those of `base`.
struct SweepGrid {
  Experiment base;
  std::vector<VariedKey> keys;  ///< in the order of the experiment file: the last one changes first
  bool operator==(const SweepGrid&) const = default;
};

/// The plan of a sweep: the runs, and what is done to each trained network.
struct SweepPlan {
  // For people, where a plan ships: title, question, figures to expect.
  std::string title = {};
  std::string reason = {};
  std::string expected = {};
  std::vector<SweepGrid> grids;
  std::vector<std::string> then;  ///< commands without a model, one space between words: "perturb attack --epsilon 0.1"
  bool operator==(const SweepPlan&) const = default;
};

/// An experiment of a sweep. Its folder has the name of its fingerprint.
struct PlannedRun {
  Experiment experiment;
  std::string name;
};

constexpr std::size_t kMostRuns = 100'000;
constexpr std::size_t kMostPlanBytes = 16 << 20;

/// Sixteen hexadecimal digits for an experiment (docs/file-formats.md). Settings that a later version adds do not change it.
std::string fingerprintOf(const Experiment& experiment);

/// The keys that may be varied, in the order of the experiment file.
const std::vector<std::string>& variableKeys();

/// The value of a key, as JSON in its shortest form.
std::string valueOf(const Experiment& experiment, const std::string& key);

/// The runs of a plan in its order, each once. Throws InputError naming `where` for a value that is none, for more than
/// kMostRuns, and for experiments that cannot be run anew. Whether numbers are in range says problemOf().
std::vector<PlannedRun> runsOf(const SweepPlan& plan, const std::string& where);

/// The first thing that is wrong with an experiment of the plan; nothing: all may be run.
std::optional<Problem> problemOf(const std::vector<PlannedRun>& runs);

/// Adds grids and commands that the plan does not have yet.
void add(SweepPlan& plan, const SweepPlan& more);

/// A command with one space between words, as a plan has it: its results are found by its text.
std::string withSingleSpaces(const std::string& command);

/// plan.json (docs/file-formats.md). Reading throws InputError naming `where` for whatever is no plan.
std::string toJson(const SweepPlan& plan);
SweepPlan planFromJson(const std::string& json, const std::string& where);

}  // namespace rewire

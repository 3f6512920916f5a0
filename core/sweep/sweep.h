#pragma once

#include "core/sweep/sweep_plan.h"

#include <filesystem>
#include <string>
#include <vector>

namespace rewire {

/// A sweep on disk: plan.json, and beside it a run folder for each experiment, by the name of its fingerprint.
struct Sweep {
  static constexpr const char* kPlanName = "plan.json";

  std::filesystem::path folder;
  SweepPlan plan;
  std::vector<PlannedRun> runs;

  std::filesystem::path folderOf(const PlannedRun& run) const { return folder / run.name; }
};

/// Reads a sweep. Throws InputError where the folder holds none, or its plan is malformed.
Sweep readSweep(const std::filesystem::path& folder);

/// The line for runs that have failed.
Phrase failedInWords(std::size_t failed, std::size_t runs);

/// Tells whether a sweep, as it stands now, has a run or a command that it did not have before.
bool hasGrown(const Sweep& before, const Sweep& now);

/// Adds to the plan of a folder, which is made where there is none, and returns the whole. Runs that are there stay. Throws
/// InputError where the folder holds something else or another program writes the plan, and WorkError.
Sweep addToSweep(const std::filesystem::path& folder, const SweepPlan& more);

/// The sweep that addToSweep() would make. Nothing is written.
Sweep sweepWith(const std::filesystem::path& folder, const SweepPlan& more);

/// The keys of the experiment that tell runs apart, in the order of the experiment file. What differs with the rule alone, as
/// options that are usual for it, is told by the rule.
std::vector<std::string> keysThatDiffer(const std::vector<PlannedRun>& runs);

/// A run as people tell it from the others: "set, 0.01, seed 3", by these keys.
std::string nameForPeople(const PlannedRun& run, const std::vector<std::string>& keys);

/// The text of a value as the command line has it: "set", "7,9", "0.01".
std::string asOptionText(const std::string& json);

}  // namespace rewire

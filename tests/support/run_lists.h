#pragma once

#include "core/listing/run_list.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rewire::test {

/// A run in /runs/S/RULE-DENSITY-SEED that is asked for three epochs and has finished those of `accuracies`.
ListedRun madeListedRun(Rule rule, double density, std::uint64_t seed, const std::vector<double>& accuracies);

/// A finished run that tells these two classes apart with this accuracy; `binarized`: what "perturb binarize" has left of it.
ListedRun madePairRun(const std::vector<std::string>& classes, std::uint64_t seed, double accuracy,
                      std::optional<double> binarized);

/// Runs of the sweep S in /runs/S.
RunListPtr madeRunList(std::vector<ListedRun> runs);

/// SET and static, densities 1 % and 2 %, `seeds` each, all finished: 4 × `seeds` runs.
RunListPtr madeGrid(int seeds);

}  // namespace rewire::test

#pragma once

#include "core/listing/run_list.h"

#include <vector>

namespace rewire::test {

/// A run in /runs/S/RULE-DENSITY-SEED that is asked for three epochs and has finished those of `accuracies`.
ListedRun madeListedRun(Rule rule, double density, std::uint64_t seed, const std::vector<double>& accuracies);

/// Runs of the sweep S in /runs/S.
RunListPtr madeRunList(std::vector<ListedRun> runs);

/// SET and static, densities 1 % and 2 %, `seeds` each, all finished: 4 × `seeds` runs.
RunListPtr madeGrid(int seeds);

}  // namespace rewire::test

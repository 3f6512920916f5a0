#pragma once

#include "core/sweep/sweep.h"
#include "core/sweep/sweep_workers.h"

#include <filesystem>
#include <string>
#include <vector>

namespace rewire::test {

/// A sweep of runs that take milliseconds, with its plan written into `base`/sweep and the data beside it: each of `rules` with
/// seeds 1 … `seeds`, in this order; the seed changes first. Three epochs each.
Sweep makeSweep(const std::filesystem::path& base, const std::vector<std::string>& rules = {"set", "static"}, int seeds = 2,
                const std::vector<std::string>& then = {});

/// The tests that `then` of makeSweep() may name: "perturb remove-links --fraction 0.5" and
/// "curve remove-links --steps 3 --repeats 2".
std::vector<RunTest> testsOf(const Sweep& sweep);

WorkOptions oneWorker();

/// The bytes of every file below a folder, by relative name, but for the times in it: those of metrics.csv, and history.sqlite.
std::vector<std::pair<std::string, std::string>> timelessBytes(const std::filesystem::path& folder);

}  // namespace rewire::test

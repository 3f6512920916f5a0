#pragma once

#include "core/sweep/sweep_plan.h"

#include <filesystem>
#include <string>
#include <vector>

namespace rewire {

/// A plan that ships with the program.
struct ShippedSweep {
  std::string name;  ///< on the command line: "founding-removal"
  SweepPlan plan;
};

/// The plans of a folder, by name: files NAME.json. Files that are none are left out.
std::vector<ShippedSweep> sweepsIn(const std::filesystem::path& folder);

/// Those that ship, beside the program (share/rewire/sweeps).
std::vector<ShippedSweep> shippedSweeps();

/// The plan in a file, or the one that ships by this name. Throws InputError.
SweepPlan planNamed(const std::string& fileOrName);

}  // namespace rewire

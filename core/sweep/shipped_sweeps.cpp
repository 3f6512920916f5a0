#include "core/sweep/shipped_sweeps.h"

#include "core/data/catalogue.h"
#include "core/error.h"
#include "core/io/input_file.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace rewire {

namespace fs = std::filesystem;

namespace {

SweepPlan planIn(const fs::path& file) {
  return planFromJson(readText(file, kMostPlanBytes), file.string());
}

}  // namespace

std::vector<ShippedSweep> sweepsIn(const fs::path& folder) {
  std::vector<ShippedSweep> sweeps;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    if (entry->path().extension() != ".json") continue;
    try {
      sweeps.push_back({entry->path().stem().string(), planIn(entry->path())});
    } catch (const InputError&) {
      continue;  // one of another version
    }
  }
  std::sort(sweeps.begin(), sweeps.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  return sweeps;
}

std::vector<ShippedSweep> shippedSweeps() {
  return sweepsIn(sharedFolder() / "sweeps");
}

SweepPlan planNamed(const std::string& fileOrName) {
  std::error_code error;
  if (fs::is_directory(fileOrName, error)) return planIn(fs::path(fileOrName) / "plan.json");
  if (fs::exists(fileOrName, error)) return planIn(fileOrName);
  std::string names;
  for (ShippedSweep& sweep : shippedSweeps()) {
    if (sweep.name == fileOrName) return std::move(sweep.plan);
    names += (names.empty() ? "" : ", ") + sweep.name;
  }
  throw InputError("there is no such file, and no sweep of this name ships; those that do are " + names, "--from " + fileOrName);
}

}  // namespace rewire

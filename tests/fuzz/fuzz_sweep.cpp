// Plans of sweeps. What is read is written and read again: it must be the same.
#include "core/io/input_file.h"
#include "core/sweep/sweep_plan.h"
#include "tests/fuzz/fuzz_support.h"

#include <algorithm>
#include <optional>

using namespace rewire;

constexpr std::size_t kMostWrittenAgain = 100'000;  // bytes
constexpr std::size_t kFewRuns = 100;               // a fuzzer is quick

namespace {

/// Tells whether a plan is small enough for its runs to be made here.
bool isSmall(const SweepPlan& plan) {
  std::size_t runs = 0;
  for (const SweepGrid& grid : plan.grids) {
    std::size_t ofGrid = 1;
    for (const VariedKey& varied : grid.keys) {
      if (varied.key == "seed" || varied.values.size() > kFewRuns) return false;  // a range may be long
      ofGrid *= varied.values.size();
      if (ofGrid > kFewRuns) return false;
    }
    runs += ofGrid;
  }
  return runs <= kFewRuns;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const fuzz::ScratchFolder folder;
  const auto file = folder.file("plan.json", {data, size});
  std::optional<SweepPlan> plan;
  fuzz::reading(size, [&] { plan = planFromJson(readText(file, kMostPlanBytes), file.string()); });
  if (!plan || size > kMostWrittenAgain) return 0;
  const auto isPossible = [](const SweepGrid& grid) { return validate(grid.base).empty(); };
  if (!std::all_of(plan->grids.begin(), plan->grids.end(), isPossible)) return 0;
  if (!(planFromJson(toJson(*plan), "again") == *plan)) std::abort();
  try {
    if (isSmall(*plan)) problemOf(runsOf(*plan, "here"));
  } catch (const InputError&) {
    return 0;  // a value that is none
  }
  return 0;
}

#include "core/listing/time_left.h"

#include <algorithm>
#include <map>
#include <string>

namespace rewire {

namespace {

/// Epochs that were measured, and how long they took.
struct EpochTimes {
  double seconds = 0.0;
  int epochs = 0;

  void add(const ListedRun& run) {
    for (const EpochMetrics& row : *run.rows) seconds += row.seconds;
    epochs += static_cast<int>(run.rows->size());
  }
  bool known() const { return epochs > 0 && seconds > 0.0; }
  double perEpoch() const { return seconds / epochs; }
};

/// Work that a sweep still has.
struct Left {
  double seconds = 0.0;  ///< time of one thread
  double longest = 0.0;  ///< time of the longest run that is trained now
  int running = 0;
};

bool isOpen(const ListedRun& run) {
  return run.stage != RunState::Stage::Finished && run.stage != RunState::Stage::Failed;
}

}  // namespace

std::optional<double> secondsLeft(const RunList& list) {
  EpochTimes all;
  std::map<std::string, EpochTimes> groups;
  for (const ListedRun& run : list.runs) {
    if (run.sweep.empty()) continue;
    all.add(run);
    groups[run.settings->group].add(run);
  }
  if (!all.known()) return std::nullopt;
  std::map<std::string, Left> sweeps;
  for (const ListedRun& run : list.runs) {
    if (run.sweep.empty() || !isOpen(run)) continue;
    const EpochTimes& group = groups[run.settings->group];
    const double seconds = std::max(0, run.epochs - run.epoch) * (group.known() ? group : all).perEpoch();
    Left& left = sweeps[run.sweep];
    left.seconds += seconds;
    if (run.stage != RunState::Stage::Running) continue;
    ++left.running;
    left.longest = std::max(left.longest, seconds);
  }
  std::optional<double> longest;
  for (const auto& [name, left] : sweeps)
    if (left.running > 0) longest = std::max({longest.value_or(0.0), left.longest, left.seconds / left.running});
  return longest;
}

}  // namespace rewire

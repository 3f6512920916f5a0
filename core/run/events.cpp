#include "core/run/events.h"

#include <algorithm>

namespace rewire {

namespace {

/// An action after the last mini-batch comes before the row of its epoch.
double positionOf(const Action& action, int batches) {
  return action.epoch - 1 + std::min<double>(action.batch, batches - 0.5) / batches;
}

}  // namespace

std::vector<Event> eventsOf(const Experiment& record, int samples) {
  std::vector<Event> events;
  Experiment now = withoutActions(record);
  for (const Action& action : record.actions) {
    const int batches = (samples + now.batch - 1) / now.batch;
    for (const SettingInWords& changed : changesInWords(now, action.set)) {
      events.push_back({.epoch = positionOf(action, batches), .text = changed.text});
      if (changed.isRule) events.back().ruleBefore = now.rule;
    }
    if (action.applied) events.push_back({.epoch = positionOf(action, batches), .applied = action.applied});
    renew(now, action.set);
  }
  return events;
}

}  // namespace rewire

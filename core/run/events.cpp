#include "core/run/events.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace rewire {

namespace {

std::string asText(double number) {
  char digits[32];
  return {digits, std::to_chars(digits, digits + sizeof digits, number).ptr};
}

/// An action after the last mini-batch comes before the row of its epoch.
double positionOf(const Action& action, int batches) {
  return action.epoch - 1 + std::min<double>(action.batch, batches - 0.5) / batches;
}

}  // namespace

std::vector<Event> eventsOf(const Experiment& record, int batches) {
  std::vector<Event> events;
  Experiment before = withoutActions(record);
  for (const Action& action : record.actions) {
    const Event here{.epoch = positionOf(action, batches)};
    const auto mark = [&](const std::string& text) -> Event& {
      events.push_back(here);
      events.back().text = text;
      return events.back();
    };
    const ChangedSettings& set = action.set;
    if (set.rule)
      mark("rule " + std::string(nameOf(before.rule)) + " → " + std::string(nameOf(*set.rule))).ruleBefore = before.rule;
    if (set.zeta) mark("zeta " + asText(before.zeta) + " → " + asText(*set.zeta));
    if (set.learningRate) mark("learning rate " + asText(before.learningRate) + " → " + asText(*set.learningRate));
    if (set.epochs) mark("epochs " + std::to_string(before.epochs) + " → " + std::to_string(*set.epochs));
    if (action.applied) mark("").applied = action.applied;
    renew(before, set);
  }
  return events;
}

}  // namespace rewire

#include "core/run/snapshot.h"

#include <algorithm>

namespace rewire {

namespace {

/// The last perturbation of the network, if no epoch was finished since; else null.
const Event* lastApplied(const Snapshot& snapshot) {
  if (!snapshot.events) return nullptr;
  const auto last = std::find_if(snapshot.events->rbegin(), snapshot.events->rend(),
                                 [](const Event& event) { return event.applied.has_value(); });
  if (last == snapshot.events->rend()) return nullptr;
  const bool rows = snapshot.history && !snapshot.history->empty();
  return !rows || last->epoch >= snapshot.history->back().epoch ? &*last : nullptr;
}

}  // namespace

std::optional<double> Snapshot::testAccuracy() const {
  if (const Event* event = lastApplied(*this))
    return event->applied->measured ? std::optional(event->applied->accuracyAfter) : std::nullopt;
  return history && !history->empty() ? std::optional(history->back().testAccuracy) : std::nullopt;
}

std::optional<double> Snapshot::measuredAt() const {
  if (const Event* event = lastApplied(*this)) return event->applied->measured ? std::optional(event->epoch) : std::nullopt;
  return history && !history->empty() ? std::optional<double>(history->back().epoch) : std::nullopt;
}

}  // namespace rewire

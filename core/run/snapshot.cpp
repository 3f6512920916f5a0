#include "core/run/snapshot.h"

#include <algorithm>

namespace rewire {

std::optional<double> Snapshot::testAccuracy() const {
  const bool rows = history && !history->empty();
  const std::vector<Event> none;
  const std::vector<Event>& marks = events ? *events : none;
  const auto perturbed = std::find_if(marks.rbegin(), marks.rend(), [](const Event& event) { return event.applied.has_value(); });
  if (perturbed != marks.rend() && (!rows || perturbed->epoch >= history->back().epoch))
    return perturbed->applied->measured ? std::optional(perturbed->applied->accuracyAfter) : std::nullopt;
  return rows ? std::optional(history->back().testAccuracy) : std::nullopt;
}

}  // namespace rewire

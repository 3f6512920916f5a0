#pragma once

#include "core/run/snapshot.h"

#include <vector>

namespace rewire {

/// The marks of a run: what was done to it on the way, as `record` has it, at places on the axis of epochs. `samples`:
/// training samples an epoch.
std::vector<Event> eventsOf(const Experiment& record, int samples);

}  // namespace rewire

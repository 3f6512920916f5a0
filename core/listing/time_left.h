#pragma once

#include "core/listing/run_list.h"

#include <optional>

namespace rewire {

/// The seconds until the sweeps of a list are finished that are being trained, about: as long as finished epochs of the same
/// group have taken, or where it has none, of all; with as many runs at the same time as there are now. What commands of --then
/// take is left out. Nothing where no run of a sweep is trained, or no epoch has told yet.
std::optional<double> secondsLeft(const RunList& list);

}  // namespace rewire

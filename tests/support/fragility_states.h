#pragma once

#include "core/lab/fragility_meter.h"

namespace rewire::test {

/// A measurement made by hand of a network that was right for 90 % of 100 samples: layer i loses 10 (i + 1), 2 and 1 points,
/// within a point more or less, and its loss rises by 0.25 (i + 1). `known`: means that are there, of layers × kFragilityKinds.
FragilityStatePtr madeFragility(const SnapshotPtr& specimen, int known, bool running);

}  // namespace rewire::test

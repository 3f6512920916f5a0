#pragma once

#include "core/topology/power_law.h"

#include <span>

namespace rewire {

/// Values of a tail, ascending, and how often each occurs; at least two different ones.
using TailValues = std::span<const ValueCounts::value_type>;

// The power law of the tail against another distribution of the whole numbers from the tail's first value on, which is fitted by
// maximum likelihood.
TailComparison compareWithExponential(TailValues values, double exponent);
TailComparison compareWithLogNormal(TailValues values, double exponent);

}  // namespace rewire

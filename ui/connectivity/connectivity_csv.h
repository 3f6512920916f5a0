#pragma once

#include "core/run/snapshot.h"

#include <QString>

namespace rewire {

/// The links of a network, a row each: layer (0: next to the input), from, to, weight, and the epoch of its birth. Links
/// that the lab took away have no row.
QString csvOfLinks(const Snapshot& snapshot);

}  // namespace rewire

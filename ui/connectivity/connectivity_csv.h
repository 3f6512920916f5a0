#pragma once

#include "core/run/shown_network.h"

#include <QString>

namespace rewire {

/// The links of a network, a row each: layer (0: next to the input), from, to, weight, and the epoch of its birth. Links
/// that the lab removed have no row.
QString csvOfLinks(const ShownNetwork& network);

}  // namespace rewire

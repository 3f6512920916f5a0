#pragma once

#include "core/live/snapshot.h"
#include "core/model/network.h"

#include <vector>

namespace rewire {

/// Gives each layer a fresh, immutable copy of its links and degrees, and of its weights. `layers` is empty for a new network:
/// these links are then remembered as its initial topology.
void renewTopologies(const Network& network, std::vector<LayerState>& layers);

/// Gives each layer a fresh copy of its weights and biases; topologies stay shared.
void renewWeights(const Network& network, std::vector<LayerState>& layers);

}  // namespace rewire

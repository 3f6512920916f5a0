#pragma once

#include "core/network/network.h"
#include "core/run/snapshot.h"

#include <vector>

namespace rewire {

/// Gives each layer a fresh, immutable copy of its links and degrees, and of its weights. `layers` is empty for a new network:
/// these links are then remembered as its initial topology.
void renewTopologies(const Network& network, std::vector<LayerState>& layers);

/// Gives each layer a fresh copy of its weights and biases; topologies stay shared.
void renewWeights(const Network& network, std::vector<LayerState>& layers);

/// The layers of `network`, which came from the one of `before` by perturbations. Topologies, weights and biases that have stayed
/// the same are shared with it. The initial topologies are those of `before`.
std::vector<LayerState> layersAfter(const Network& network, const std::vector<LayerState>& before);

/// The network of these layers, to compute with: momenta are 0, columns are indexed.
Network networkOf(const std::vector<LayerState>& layers);

}  // namespace rewire

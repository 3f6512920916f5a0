#pragma once

#include "core/network/active_neurons.h"
#include "core/topology/rules/rewiring.h"

#include <cstdint>
#include <vector>

namespace rewire {

/// Neurons on both sides of a layer, ascending.
struct EndsOfLinks {
  std::vector<std::int32_t> inputs, outputs;
};

/// The active neurons on both sides of layer `number` of a network (from 0). Pixels and classes are never silent.
EndsOfLinks activeEnds(const SparseLayer& layer, std::size_t number, const ActiveNeurons& active);

/// `count` free cells, ascending: the rule's growth in the part of the layer between these neurons, as if the others and their
/// links were not there. Where that part has fewer free cells, it is filled, and the rule grows the rest in the whole layer.
/// Memory: that of the layer's links and of the gradients' parts, beside the rule's own.
std::vector<Cell> growthAmongActive(const LayerToRewire& asked, const RuleSteps& steps, std::int64_t count,
                                    const EndsOfLinks& active);

}  // namespace rewire

#pragma once

#include "core/data/dataset.h"
#include "core/network/active_neurons.h"
#include "core/network/loader.h"
#include "core/network/loss.h"
#include "core/network/network.h"

#include <stop_token>

namespace rewire {

/// Evaluates the network on each of the first `count` of `samples`, in parallel over tiles of samples. The tiles and the order of
/// their sums depend on the network alone. `stop` is checked between tiles: throws Cancelled. `active`: is told of every sample's
/// activations; null: nobody is.
Evaluation evaluate(const Network& network, const Loader& loader, const Samples& samples, int count, std::stop_token stop = {},
                    ActiveNeurons* active = nullptr);

}  // namespace rewire

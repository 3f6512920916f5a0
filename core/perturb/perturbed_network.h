#pragma once

#include "core/network/network.h"
#include "core/perturb/perturbations.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace rewire {

/// A network after perturbations.
struct PerturbedNetwork {
  Network network;
  /// One number a hidden layer: the share of its links that have another partner than before; above 0 only where a kind moves
  /// links.
  std::vector<double> swapped;
};

/// The network after all steps that change networks, and after the removals by hand. The given network is never changed. Hidden
/// layers are all but the last. Those that are dense count as fully linked. A removed link is then a zero, which later steps do
/// not count as a link. Biases stay, but those of silenced neurons become 0 like all of their links. Momentum and birth go
/// with the links that stay as they were; a link whose weight or partner has changed has momentum 0. Same seed, same result,
/// bit for bit. Layers and neurons that the network has not are passed over. Precondition: validate() found no problem.
/// `afterStep` is called with the network after each step, those that change images included; null: nobody looks.
PerturbedNetwork perturb(const Network& network, const Perturbations& perturbations,
                         const std::function<void(const Network&)>& afterStep = nullptr);

/// The same for one perturbation.
PerturbedNetwork perturb(const Network& network, const Perturbation& perturbation, std::uint64_t seed);

/// Links of each hidden layer; of a dense one, its weights that are not 0.
std::vector<std::int64_t> hiddenLinks(const Network& network);

}  // namespace rewire

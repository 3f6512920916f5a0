#pragma once

#include "core/network/network.h"
#include "core/perturb/perturbations.h"

#include <cstdint>
#include <vector>

namespace rewire {

/// A network after a perturbation. The given network is never changed.
struct PerturbedNetwork {
  Network network;
  /// One number a hidden layer: the share of its links that have another partner than before (only swap-links makes it > 0).
  std::vector<double> swapped;
};

/// The network after one perturbation of its links. Hidden layers are all but the last; those that are dense count as fully
/// linked, and a removed link is then a zero. Biases stay, but those of silenced neurons, which become 0 like all of their links.
/// Momentum and birth go with the links that stay as they were; a link whose weight or partner has changed has momentum 0.
/// Attack and InputNoise change nothing here. Same seed, same result, bit for bit. Precondition: validate() found no problem.
PerturbedNetwork perturb(const Network& network, const Perturbation& perturbation, std::uint64_t seed);

/// The network after all that `damage` does to it. Layers and neurons that the network has not are passed over.
PerturbedNetwork perturb(const Network& network, const Perturbations& perturbations);

/// Links of each hidden layer; of a dense one, its weights that are not 0.
std::vector<std::int64_t> hiddenLinks(const Network& network);

}  // namespace rewire

#pragma once

#include "core/perturb/perturbation.h"

#include <cstdint>
#include <vector>

namespace rewire {

/// A link by the hidden layer it lies in (0: next to the input) and its two neurons.
struct CutLink {
  int layer = 0;
  int from = 0;
  int to = 0;
  bool operator==(const CutLink&) const = default;
};

/// A hidden neuron: an output of hidden layer `layer` (0: next to the input).
struct HiddenNeuron {
  int layer = 0;
  int neuron = 0;
  bool operator==(const HiddenNeuron&) const = default;
};

/// Everything that is done to a network at once. Applied in the order of the members, so that what is cut by hand is what was
/// seen. The default does nothing.
struct Perturbations {
  std::uint64_t seed = 1;
  SwapLinks swapLinks;
  ShuffleWeights shuffleWeights;
  WeightNoise weightNoise;
  RemoveLinks removeLinks;
  RemoveNeurons removeNeurons;
  std::vector<CutLink> cut;            ///< by hand; links that are not there are passed over
  std::vector<HiddenNeuron> silenced;  ///< by hand
  InputNoise inputNoise;
  Attack attack;

  bool touchesNetwork() const {
    return swapLinks.fraction > 0 || shuffleWeights.fraction > 0 || weightNoise.sigma > 0 || removeLinks.fraction > 0 ||
           removeNeurons.fraction > 0 || !cut.empty() || !silenced.empty();
  }
  bool touchesImages() const { return inputNoise.amount > 0 || attack.epsilon > 0; }
  bool operator==(const Perturbations&) const = default;
};

}  // namespace rewire

#pragma once

#include "core/perturb/perturbation.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace rewire {

/// A link by the layer it lies in (0: next to the input) and its two neurons.
struct LinkId {
  int layer = 0;
  int from = 0;
  int to = 0;
  bool operator==(const LinkId&) const = default;
};

/// A hidden neuron: an output of hidden layer `layer` (0: next to the input).
struct HiddenNeuron {
  int layer = 0;
  int neuron = 0;
  bool operator==(const HiddenNeuron&) const = default;
};

/// One perturbation of a sequence, with its own draw of the seed.
struct PerturbationStep {
  Perturbation perturbation;
  std::uint32_t draw = 0;
  bool operator==(const PerturbationStep&) const = default;
};

/// All that is done to a network and its images, in order: each step acts on what the one before left. Steps of strength 0 do
/// nothing. Removals by hand come after the steps that change the network; steps that change images come last.
struct Perturbations {
  std::uint64_t seed = 1;
  std::vector<PerturbationStep> steps;
  std::vector<LinkId> removedLinks;           ///< by hand; links that are not there are passed over
  std::vector<HiddenNeuron> silencedNeurons;  ///< by hand

  /// The step of a kind. Where there is none it is added, without a strength, in the order of the list of kinds.
  template <class Kind>
  Kind& step();
  template <class Kind>
  Kind step() const;

  bool changesNetwork() const;
  bool changesImages() const;
  bool operator==(const Perturbations& other) const;  ///< a step that is its kind's default counts for nothing
};

/// Steps in the order given; step k has the draw k, so that the same kind twice draws anew.
Perturbations inSequence(const std::vector<Perturbation>& steps, std::uint64_t seed);

/// The part that changes the network, and the part that changes images. Without any such step: the default, whatever the seed.
Perturbations onNetwork(const Perturbations& perturbations);
Perturbations onImages(const Perturbations& perturbations);

/// Tells whether another seed can give another result.
bool isRandom(const Perturbations& perturbations);

/// The same steps and options with no strength at all, and nothing removed by hand.
Perturbations withoutStrength(Perturbations perturbations);

/// The control beside attacks: noise of random signs, of the same size, instead of each attack. `pixels`: those of an image.
Perturbations controlOf(const Perturbations& perturbations, int pixels);

template <class Kind>
Kind& Perturbations::step() {
  const std::size_t order = Perturbation(Kind()).index();
  auto at = std::find_if(steps.begin(), steps.end(), [&](const auto& step) { return step.perturbation.index() >= order; });
  if (at == steps.end() || at->perturbation.index() != order) at = steps.insert(at, {Kind(), 0});
  return std::get<Kind>(at->perturbation);
}

template <class Kind>
Kind Perturbations::step() const {
  const auto at =
      std::find_if(steps.begin(), steps.end(), [](const auto& step) { return std::holds_alternative<Kind>(step.perturbation); });
  return at == steps.end() ? Kind() : std::get<Kind>(at->perturbation);
}

}  // namespace rewire

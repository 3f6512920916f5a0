#pragma once

#include "core/error.h"
#include "core/perturb/kinds/attack.h"
#include "core/perturb/kinds/binarize.h"
#include "core/perturb/kinds/flip_signs.h"
#include "core/perturb/kinds/input_noise.h"
#include "core/perturb/kinds/remove_links.h"
#include "core/perturb/kinds/remove_neurons.h"
#include "core/perturb/kinds/shuffle_weights.h"
#include "core/perturb/kinds/swap_links.h"
#include "core/perturb/kinds/weight_noise.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace rewire {

/// The list of kinds: everything else follows from it. The window shows and does them in this order. A step that removes links
/// comes after those that draw among links, so that moving its slider redraws nothing. A strength of 0 does
/// nothing.
using Perturbation =
    std::variant<SwapLinks, ShuffleWeights, FlipSigns, Binarize, WeightNoise, RemoveLinks, RemoveNeurons, InputNoise, Attack>;

/// Calls visit(kind) with a default of each kind, in the order of the list.
template <class Visit>
void forEachKind(Visit visit) {
  [&]<class... Kinds>(std::variant<Kinds...>*) { (visit(Kinds()), ...); }(static_cast<Perturbation*>(nullptr));
}

/// Tells whether a kind changes images rather than the network.
template <class Kind>
inline constexpr bool kChangesImages = Kind::kEffect == Effect::ChangesImages;

/// Calls visit(option, field) for each option of a perturbation.
template <class AnyPerturbation, class Visit>
void forEachOption(AnyPerturbation& perturbation, Visit visit) {
  std::visit([&](auto& kind) { std::remove_cvref_t<decltype(kind)>::forEachOption(kind, visit); }, perturbation);
}

/// "remove-links" and so on, as on the command line.
std::string_view kindOf(const Perturbation& perturbation);
Effect effectOf(const Perturbation& perturbation);
bool changesImages(const Perturbation& perturbation);

/// The kind of this name with its defaults; nothing when there is none.
std::optional<Perturbation> kindNamed(std::string_view name);

/// "swap-links, …, input-noise or attack"
Phrase kindNames();

/// The option that says how strongly it is done, and its number: fraction, sigma, epsilon or amount.
StrengthOption strengthOptionOf(const Perturbation& perturbation);
double strengthOf(const Perturbation& perturbation);
Perturbation withStrength(Perturbation perturbation, double strength);

/// Tells whether another seed can give another result.
bool isRandom(const Perturbation& perturbation);

/// The layers that are reached; empty: all hidden layers, or a kind that knows no layers.
LayerChoice layersOf(const Perturbation& perturbation);

/// Everything wrong with a perturbation of a network with so many hidden layers; keys are those of the options.
std::vector<Problem> validate(const Perturbation& perturbation, int hiddenLayers);

/// The name of a choice, an enum with namesOf().
template <class Choice>
std::string_view nameOf(Choice choice) {
  return namesOf(choice)[static_cast<std::size_t>(choice)];
}

/// Every option that applies as a JSON object: {"fraction":0.2,"order":"random",…}. A choice of layers is left out where it is
/// all of them.
std::string parametersJson(const Perturbation& perturbation);

/// The perturbation of these parameters as text (see perturbationIn()).
Perturbation perturbationFromJson(std::string_view kind, const std::string& parameters, const std::string& where);

}  // namespace rewire

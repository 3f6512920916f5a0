#pragma once

#include "core/error.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace rewire {

// The perturbations as values: what is done, how strongly, to which layers. A strength of 0 does nothing at all. What is drawn at
// random follows from a seed that is given beside them.

/// The hidden layers that a perturbation of links reaches, counted from 0 at the input, ascending; empty: all of them.
using LayerChoice = std::vector<int>;

enum class LinkOrder { Random, Weakest, Strongest, Hubs };  ///< Hubs: links of the neurons with the highest total degree first
enum class NeuronOrder { Random, Hubs };
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // GCC 12 takes a scoped enumerator for a shadow of the type Layer
enum class ShuffleScope { Layer, Incoming, Outgoing, Network };
#pragma GCC diagnostic pop
enum class NoiseKind { Gaussian, Uniform, SaltPepper, Sign };  ///< Sign: every pixel moves by +amount or −amount
enum class AttackMethod { Fgsm, Pgd };
enum class AttackNorm { Linf, L2 };

/// Takes the share `fraction` of each chosen layer's links away. For one seed the removed sets are nested in the fraction.
struct RemoveLinks {
  double fraction = 0.0;
  LinkOrder order = LinkOrder::Random;
  LayerChoice layers;
  bool operator==(const RemoveLinks&) const = default;
};

/// Silences the share `fraction` of the neurons of each chosen layer (the ones its links lead to), with all their links.
struct RemoveNeurons {
  double fraction = 0.0;
  NeuronOrder order = NeuronOrder::Random;
  LayerChoice layers;
  bool operator==(const RemoveNeurons&) const = default;
};

/// Keeps every link where it is and permutes the weights among the share `fraction` of them: within a layer, within the incoming
/// or the outgoing links of each neuron, or across the chosen layers. `keepSign`: positive and negative weights apart.
struct ShuffleWeights {
  double fraction = 0.0;
  ShuffleScope scope = ShuffleScope::Layer;
  bool keepSign = false;
  LayerChoice layers;
  bool operator==(const ShuffleWeights&) const = default;
};

/// Degree-preserving rewiring of the share `fraction` of each chosen layer's links: double-edge swaps (Maslov and Sneppen,
/// Science 2002). Every in-degree, every out-degree and every weight stays; who is linked to whom changes.
struct SwapLinks {
  double fraction = 0.0;
  LayerChoice layers;
  bool operator==(const SwapLinks&) const = default;
};

/// Adds Gaussian noise of `sigma` × the standard deviation of the layer's weights to each weight.
struct WeightNoise {
  double sigma = 0.0;
  LayerChoice layers;
  bool operator==(const WeightNoise&) const = default;
};

/// Adversarial examples: FGSM (Goodfellow et al. 2015) and PGD (Madry et al. 2018) on the cross-entropy. The attack epsilon is in
/// pixel units, 0 … 1, and pixels stay in 0 … 1.
struct Attack {
  AttackMethod method = AttackMethod::Fgsm;
  double epsilon = 0.0;
  AttackNorm norm = AttackNorm::Linf;
  int steps = 40;                  ///< of PGD
  std::optional<double> stepSize;  ///< of PGD; nothing: 2.5 · epsilon / steps
  int restarts = 1;                ///< of PGD: a sample counts as right only if it withstands each
  bool randomStart = true;         ///< of PGD

  double stepLength() const { return stepSize.value_or(2.5 * epsilon / steps); }
  bool operator==(const Attack&) const = default;
};

/// Random noise on the pixels, clipped to 0 … 1. `amount`: the standard deviation (Gaussian), the half width (Uniform), the share
/// of pixels that become 0 or 1 (SaltPepper), the size of every step (Sign); pixel units.
struct InputNoise {
  NoiseKind noise = NoiseKind::Gaussian;
  double amount = 0.0;
  bool operator==(const InputNoise&) const = default;
};

using Perturbation = std::variant<RemoveLinks, RemoveNeurons, ShuffleWeights, SwapLinks, WeightNoise, Attack, InputNoise>;

/// "remove-links" and so on, as on the command line.
std::string_view kindOf(const Perturbation& perturbation);

/// The number that is swept and slid: fraction, sigma, epsilon or amount.
double strengthOf(const Perturbation& perturbation);
Perturbation withStrength(Perturbation perturbation, double strength);

/// Whether another seed can give another result.
bool isRandom(const Perturbation& perturbation);

/// Everything wrong with a perturbation of a network with so many hidden layers; keys are the names of the options without "--".
std::vector<Problem> validate(const Perturbation& perturbation, int hiddenLayers);

std::string_view nameOf(LinkOrder order);
std::string_view nameOf(NeuronOrder order);
std::string_view nameOf(ShuffleScope scope);
std::string_view nameOf(NoiseKind noise);
std::string_view nameOf(AttackMethod method);
std::string_view nameOf(AttackNorm norm);

/// Every option of the perturbation as a JSON object, in the words of the command line: {"fraction":0.2,"order":"random",…}. A
/// choice of layers is left out where it is all of them.
std::string parametersJson(const Perturbation& perturbation);

}  // namespace rewire

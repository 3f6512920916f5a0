#include "core/perturb/perturbed_network.h"

#include "core/perturb/kinds/remove_links.h"
#include "core/perturb/kinds/remove_neurons.h"
#include "core/perturb/kinds/shuffle_weights.h"
#include "core/perturb/kinds/swap_links.h"
#include "core/perturb/kinds/weight_noise.h"
#include "core/perturb/layer_links.h"

#include <algorithm>

namespace rewire {

namespace {

/// Puts one perturbation into its place in a Damage.
struct Place {
  Perturbations& perturbations;
  void operator()(const RemoveLinks& p) const { perturbations.removeLinks = p; }
  void operator()(const RemoveNeurons& p) const { perturbations.removeNeurons = p; }
  void operator()(const ShuffleWeights& p) const { perturbations.shuffleWeights = p; }
  void operator()(const SwapLinks& p) const { perturbations.swapLinks = p; }
  void operator()(const WeightNoise& p) const { perturbations.weightNoise = p; }
  void operator()(const Attack& p) const { perturbations.attack = p; }
  void operator()(const InputNoise& p) const { perturbations.inputNoise = p; }
};

}  // namespace

PerturbedNetwork perturb(const Network& network, const Perturbation& perturbation, std::uint64_t seed) {
  Perturbations perturbations;
  perturbations.seed = seed;
  std::visit(Place{perturbations}, perturbation);
  return perturb(network, perturbations);
}

PerturbedNetwork perturb(const Network& network, const Perturbations& perturbations) {
  PerturbedNetwork result{network, {}};
  result.swapped = swapLinks(result.network, perturbations.swapLinks, perturbations.seed);
  shuffleWeights(result.network, perturbations.shuffleWeights, perturbations.seed);
  addWeightNoise(result.network, perturbations.weightNoise, perturbations.seed);
  removeLinks(result.network, perturbations.removeLinks, perturbations.seed);
  removeNeurons(result.network, perturbations.removeNeurons, perturbations.seed);
  cutLinks(result.network, perturbations.cut);
  silenceNeurons(result.network, perturbations.silenced);
  return result;
}

std::vector<std::int64_t> hiddenLinks(const Network& network) {
  std::vector<std::int64_t> links;
  for (int i = 0; i < hiddenLayerCount(network); ++i) {
    const std::vector<float>& weights = weightsOf(network.layers[i]);
    const bool dense = std::holds_alternative<DenseLayer>(network.layers[i]);
    links.push_back(std::ssize(weights) - (dense ? std::count(weights.begin(), weights.end(), 0.0f) : 0));
  }
  return links;
}

}  // namespace rewire

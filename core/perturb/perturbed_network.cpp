#include "core/perturb/network_damage.h"

#include "core/perturb/hidden_layers.h"
#include "core/perturb/link_removal.h"
#include "core/perturb/link_swapping.h"
#include "core/perturb/neuron_removal.h"
#include "core/perturb/weight_noise.h"
#include "core/perturb/weight_shuffling.h"

#include <algorithm>

namespace rewire {

namespace {

/// Puts one perturbation into its place in a Damage.
struct Place {
  Damage& damage;
  void operator()(const RemoveLinks& p) const { damage.removeLinks = p; }
  void operator()(const RemoveNeurons& p) const { damage.removeNeurons = p; }
  void operator()(const ShuffleWeights& p) const { damage.shuffleWeights = p; }
  void operator()(const SwapLinks& p) const { damage.swapLinks = p; }
  void operator()(const WeightNoise& p) const { damage.weightNoise = p; }
  void operator()(const Attack& p) const { damage.attack = p; }
  void operator()(const InputNoise& p) const { damage.inputNoise = p; }
};

}  // namespace

Damaged perturbed(const Network& network, const Perturbation& perturbation, std::uint64_t seed) {
  Damage damage;
  damage.seed = seed;
  std::visit(Place{damage}, perturbation);
  return damaged(network, damage);
}

Damaged damaged(const Network& network, const Damage& damage) {
  Damaged result{network, {}};
  result.swapped = swapLinks(result.network, damage.swapLinks, damage.seed);
  shuffleWeights(result.network, damage.shuffleWeights, damage.seed);
  addWeightNoise(result.network, damage.weightNoise, damage.seed);
  removeLinks(result.network, damage.removeLinks, damage.seed);
  removeNeurons(result.network, damage.removeNeurons, damage.seed);
  cutLinks(result.network, damage.cut);
  silenceNeurons(result.network, damage.silenced);
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

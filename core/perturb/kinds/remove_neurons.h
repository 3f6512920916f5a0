#pragma once

#include "core/network/network.h"
#include "core/perturb/kinds/draws.h"
#include "core/perturb/kinds/option.h"

#include <array>

namespace rewire {

enum class NeuronOrder { Random, Hubs };
inline constexpr std::array<std::string_view, 2> kNeuronOrders = {"random", "hubs"};
constexpr auto namesOf(NeuronOrder) {
  return kNeuronOrders;
}

/// Silences round(fraction · outputs) output neurons of each chosen layer. They are the first of one random order, or those
/// with the highest total degree, equal ones in random order. Each layer draws from its own stream; for one seed the silenced
/// sets are nested. A silent neuron has no links, in or out (in a dense layer they are 0), and its bias is 0. Time: links and
/// neurons.
struct RemoveNeurons {
  double fraction = 0.0;
  NeuronOrder order = NeuronOrder::Random;
  LayerChoice layers;

  static constexpr std::string_view kName = "remove-neurons";
  static constexpr std::string_view kHelp = "Silence hidden neurons, with all their links";
  static constexpr Effect kEffect = Effect::SilencesNeurons;
  static void forEachOption(auto& self, auto&& visit) {
    visit(shareOption("share of the hidden neurons, 0 to 1"), self.fraction);
    visit(ChoiceOption{{"order", "O", "random or hubs first"}, kNeuronOrders}, self.order);
    visit(kLayersOption, self.layers);
  }
  bool draws() const { return true; }  // equal hubs go in a random order
  void apply(Network& network, const Draws& draws) const;

  bool operator==(const RemoveNeurons&) const = default;
};

}  // namespace rewire

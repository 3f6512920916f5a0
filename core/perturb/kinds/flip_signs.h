#pragma once

#include "core/network/network.h"
#include "core/perturb/kinds/draws.h"
#include "core/perturb/kinds/link_order.h"
#include "core/perturb/kinds/option.h"

namespace rewire {

/// Turns the sign of round(fraction · n) of the n weights of each chosen layer, the first in an order (Jankowski et al.,
/// arXiv 2508.05463). For one seed the turned sets are nested in the fraction. Each layer draws from its own stream. Time: links.
struct FlipSigns {
  double fraction = 0.0;
  WeightOrder order = WeightOrder::Random;
  LayerChoice layers;

  static constexpr std::string_view kName = "flip-signs";
  static constexpr std::string_view kHelp = "Turn the sign of weights";
  static constexpr Effect kEffect = Effect::ChangesWeights;
  static void forEachOption(auto& self, auto&& visit) {
    visit(shareOption("share of the links, 0 to 1"), self.fraction);
    visit(ChoiceOption{{"order", "O", "random, weakest or strongest first"}, kWeightOrders}, self.order);
    visit(kLayersOption, self.layers);
  }
  bool draws() const { return order == WeightOrder::Random; }
  void apply(Network& network, const Draws& draws) const;

  bool operator==(const FlipSigns&) const = default;
};

}  // namespace rewire

#pragma once

#include "core/perturb/kinds/draws.h"
#include "core/perturb/kinds/link_order.h"
#include "core/perturb/kinds/option.h"

namespace rewire {

/// Removes round(fraction · n) of the n links of each chosen layer, the first in an order. For one seed the removed sets are
/// nested in the fraction. Each layer draws from its own stream; degrees are those of the network before any link goes. Time:
/// links.
struct RemoveLinks {
  double fraction = 0.0;
  LinkOrder order = LinkOrder::Random;
  LayerChoice layers;

  static constexpr std::string_view kName = "remove-links";
  static constexpr std::string_view kHelp = "Remove links; for one seed, what is gone at 0.3 is gone at 0.4";
  static constexpr Effect kEffect = Effect::RemovesLinks;
  static void forEachOption(auto& self, auto&& visit) {
    visit(shareOption("share of the links, 0 to 1"), self.fraction);
    visit(ChoiceOption{{"order", "O", "random, weakest, strongest or hubs first"}, kLinkOrders}, self.order);
    visit(kLayersOption, self.layers);
  }
  bool draws() const { return order == LinkOrder::Random || order == LinkOrder::Hubs; }  // equal hubs go in a random order
  void apply(Network& network, const Draws& draws) const;

  bool operator==(const RemoveLinks&) const = default;
};

}  // namespace rewire

#pragma once

#include "core/network/network.h"
#include "core/perturb/kinds/draws.h"
#include "core/perturb/kinds/option.h"

namespace rewire {

/// Degree-preserving rewiring by double-edge swaps (Maslov and Sneppen, Science 2002) within each chosen sparse layer. The first
/// round(fraction · n) of one random order of its n links come up one by one. Each tries up to 16 partners drawn from those
/// before it: u1→v1, u2→v2 become u2→v1, u1→v2 where neither is linked yet. Every weight stays with the neuron that receives it,
/// every in-degree and out-degree stays, and no link doubles. One link more moves at most two links. In a dense layer there is
/// nothing to swap. Each layer draws from its own stream. Time: links; in layers with less than one link in 256 cells, links
/// times the links of a row.
struct SwapLinks {
  double fraction = 0.0;
  LayerChoice layers;

  static constexpr std::string_view kName = "swap-links";
  static constexpr std::string_view kHelp = "Change who is linked to whom; every degree and every weight stays";
  static constexpr Effect kEffect = Effect::MovesLinks;
  static void forEachOption(auto& self, auto&& visit) {
    visit(shareOption("share of the links, 0 to 1"), self.fraction);
    visit(kLayersOption, self.layers);
  }
  bool draws() const { return true; }
  void apply(Network& network, const Draws& draws) const;

  bool operator==(const SwapLinks&) const = default;
};

}  // namespace rewire

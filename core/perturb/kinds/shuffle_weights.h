#pragma once

#include "core/network/network.h"
#include "core/perturb/kinds/draws.h"
#include "core/perturb/kinds/option.h"

#include <array>

namespace rewire {

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // GCC 12 takes a scoped enumerator for a shadow of the type Layer
enum class ShuffleScope { Layer, Incoming, Outgoing, Network };
#pragma GCC diagnostic pop
inline constexpr std::array<std::string_view, 4> kShuffleScopes = {"layer", "incoming", "outgoing", "network"};
constexpr auto namesOf(ShuffleScope) {
  return kShuffleScopes;
}

/// Keeps every link where it is and permutes the weights of round(fraction · n) of the n links within groups. They are the first
/// of one random order. A group: the links of a layer, the incoming or the outgoing links of each neuron in it, or all chosen
/// layers together.
/// `keepSign`: each group is two, a weight of 0 being positive. Links join their group one by one, and each swaps weights with a
/// uniformly chosen member, itself included (Fisher and Yates inside out). However far it is carried, every permutation within
/// each group is equally likely. One link more moves at most two weights. A layer draws from its own stream, the whole
/// network from one. Time: links.
struct ShuffleWeights {
  double fraction = 0.0;
  ShuffleScope scope = ShuffleScope::Layer;
  bool keepSign = false;
  LayerChoice layers;

  static constexpr std::string_view kName = "shuffle-weights";
  static constexpr std::string_view kHelp = "Keep every link where it is and permute weights among them";
  static constexpr Effect kEffect = Effect::ChangesWeights;
  static void forEachOption(auto& self, auto&& visit) {
    visit(shareOption("share of the links, 0 to 1"), self.fraction);
    visit(
        ChoiceOption{{"scope", "S", "within each layer, incoming or outgoing links of each neuron, or network"}, kShuffleScopes},
        self.scope);
    visit(FlagOption{{"keep-sign", "", "permute positive and negative weights apart"}}, self.keepSign);
    visit(kLayersOption, self.layers);
  }
  bool draws() const { return true; }
  void apply(Network& network, const Draws& draws) const;

  bool operator==(const ShuffleWeights&) const = default;
};

}  // namespace rewire

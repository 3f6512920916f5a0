#pragma once

#include "core/network/network.h"
#include "core/perturb/kinds/draws.h"
#include "core/perturb/kinds/link_order.h"
#include "core/perturb/kinds/option.h"

#include <array>

namespace rewire {

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // GCC 12 takes a scoped enumerator for a shadow of the type Layer
enum class BinaryScale { None, Layer, Neuron };
#pragma GCC diagnostic pop
inline constexpr std::array<std::string_view, 3> kBinaryScales = {"none", "layer", "neuron"};
constexpr auto namesOf(BinaryScale) {
  return kBinaryScales;
}

/// Makes round(fraction · n) of the n weights w of each chosen layer, the first in an order, sign(w) · s (Jankowski et al.,
/// arXiv 2508.05463). s is 1, or the mean |w| of all links of the layer, or of the neuron's incoming links, before any is
/// changed. A weight of 0 stays 0. For one seed the changed sets are nested in the fraction. Each layer draws from its own
/// stream. Time: links.
struct Binarize {
  double fraction = 0.0;
  WeightOrder order = WeightOrder::Random;
  BinaryScale scale = BinaryScale::None;
  LayerChoice layers;

  static constexpr std::string_view kName = "binarize";
  static constexpr std::string_view kHelp = "Leave of weights their sign alone";
  static constexpr Effect kEffect = Effect::ChangesWeights;
  static void forEachOption(auto& self, auto&& visit) {
    visit(shareOption("share of the links, 0 to 1"), self.fraction);
    visit(ChoiceOption{{"order", "O", "random, weakest or strongest first"}, kWeightOrders}, self.order);
    visit(ChoiceOption{{"scale", "S", "times none (1), or the mean |w| of the layer or of the neuron's incoming links"},
                       kBinaryScales},
          self.scale);
    visit(kLayersOption, self.layers);
  }
  bool draws() const { return order == WeightOrder::Random; }
  void apply(Network& network, const Draws& draws) const;

  bool operator==(const Binarize&) const = default;
};

}  // namespace rewire

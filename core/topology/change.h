#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace rewire {

/// A link and its weight: at its death, or when it was just born.
struct Link {
  std::int32_t from = 0;  ///< neuron of the layer's input side
  std::int32_t to = 0;    ///< neuron of its output side
  float weight = 0.0f;

  bool operator==(const Link&) const = default;
};

/// The links that one rewiring removed and added: one entry a layer, both lists empty for a dense one. Links are in the order of
/// the rows.
struct Rewiring {
  struct Layer {
    std::vector<Link> died;
    std::vector<Link> born;
    std::vector<std::int32_t> percolated = {};  ///< places in `died`, ascending, of links that the others had stranded
    /// Born links whose gradient is 0 on every training image: they end at a silent neuron, or begin at one. Nothing where it is
    /// not known which neurons are silent.
    std::optional<std::int64_t> bornToSilent = std::nullopt;
  };
  int epoch = 0;  ///< it followed this epoch
  std::vector<Layer> layers;
};

}  // namespace rewire

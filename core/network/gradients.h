#pragma once

#include "core/network/network.h"

#include <vector>

namespace rewire {

/// The loss's derivatives by a network's weights and biases, layer by layer: one float a link of a sparse layer or a weight of a
/// dense one, in their order, and one a bias.
struct Gradients {
  struct Layer {
    std::vector<float> weights;
    std::vector<float> bias;
  };
  std::vector<Layer> layers;

  /// Takes the network's shape; what it held is lost.
  void fit(const Network& network);
};

}  // namespace rewire

#pragma once

#include "core/network/network.h"

#include <vector>

namespace rewire {

/// The loss's derivatives by a network's weights and biases, layer by layer. A sparse layer has one float a link, a dense one a
/// float a weight, in their order. Both have one a bias.
struct Gradients {
  struct Layer {
    std::vector<float> weights;
    std::vector<float> bias;
  };
  std::vector<Layer> layers;

  /// Takes the network's shape; the old content is lost.
  void fit(const Network& network);
};

}  // namespace rewire

#pragma once

#include "core/network/network.h"

#include <cstdint>
#include <vector>

namespace rewire::test {

using Matrix = std::vector<std::vector<double>>;

/// A layer as a full matrix, independent of how the engine stores it.
struct ReferenceLayer {
  Matrix weight;             ///< [output][input], 0 where there is no link
  Matrix linked;             ///< [output][input], 1 where there is a link, else 0
  std::vector<double> bias;  ///< [output]
};

/// The loss's derivatives, all of them.
struct ReferenceGradient {
  std::vector<Matrix> weight;             ///< [layer][output][input], 0 where there is no link
  std::vector<std::vector<double>> bias;  ///< [layer][output]
  std::vector<Matrix> activation;         ///< [0: input … last: logits][sample][neuron], before the relu that made it
};

/// The same network as the engine's, done naively: plain loops in double precision over full matrices, one sample at a time. The
/// engine's passes are compared with it. It is itself compared with finite differences.
class ReferenceNetwork {
 public:
  explicit ReferenceNetwork(const Network& network);

  std::vector<ReferenceLayer> layers;

  /// The values of all neurons, [0: input … last: logits][sample][neuron], for inputs x [sample][pixel].
  std::vector<Matrix> activations(const Matrix& x) const;

  /// Mean softmax cross-entropy over the samples, nats.
  double loss(const Matrix& x, const std::vector<std::int32_t>& labels) const;

  ReferenceGradient gradient(const Matrix& x, const std::vector<std::int32_t>& labels) const;
};

}  // namespace rewire::test

#pragma once

#include "core/topology/measures.h"

#include <cstdint>

namespace rewire {

/// One row of metrics.csv. Losses are mean cross-entropy in nats, accuracies shares. Both are measured on the network as it
/// stands at the end of the epoch, on every sample of the split.
struct EpochMetrics {
  int epoch = 0;
  double trainLoss = 0.0;
  double trainAccuracy = 0.0;
  double testLoss = 0.0;
  double testAccuracy = 0.0;
  double learningRate = 0.0;
  std::int64_t links = 0;         ///< links of the sparse layers
  std::int64_t linksRewired = 0;  ///< in the rewiring that follows this epoch
  double seconds = 0.0;           ///< wall time since the end of the epoch before: of its training, where it is evaluated beside
  Measures topology = {};         ///< measures of the network that was evaluated

  bool operator==(const EpochMetrics&) const = default;
};

}  // namespace rewire

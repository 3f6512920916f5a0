#include "tests/support/tied_layer.h"

#include "core/topology/initial.h"

namespace rewire::test {

SparseLayer layerWithTies(std::uint64_t seed) {
  Random random(seed, Purpose::Topology);
  Random weights(seed, Purpose::Weights);
  SparseLayer layer = randomSparseLayer(13, 11, static_cast<std::int64_t>(random.below(144)), random, weights);
  const float values[] = {0.0f, -0.0f, 0.5f, -0.5f, 1.0f, -1.0f, 1e-40f, -2.0f};
  for (std::size_t i = 0; i < layer.values.size(); ++i) {
    if (random.below(4) > 0) layer.values[i] = values[random.below(8)];
    layer.momentum[i] = static_cast<float>(i) + 0.5f;
    layer.born[i] = static_cast<std::int32_t>(i % 5);
  }
  return layer;
}

}  // namespace rewire::test

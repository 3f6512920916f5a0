#include "tests/support/fragility_states.h"

namespace rewire::test {

FragilityStatePtr madeFragility(const SnapshotPtr& specimen, int known, bool running) {
  auto state = std::make_shared<FragilityState>();
  state->specimen = specimen;
  state->running = running;
  state->fragility.clean = {100, 90, 0.0};
  for (std::size_t i = 0; i < specimen->layers.size(); ++i) {
    LayerFragility layer;
    layer.firstOrder = 0.25 * static_cast<double>(i + 1);
    const double losses[] = {0.1 * static_cast<double>(i + 1), 0.02, 0.01};
    for (std::size_t kind = 0; kind < kFragilityKinds && known-- > 0; ++kind) {
      const double mean = 0.9 - losses[kind];
      layer.accuracy[kind] = CurveMean{0.2, 5, mean, 0.008, mean - 0.01, mean + 0.01};
    }
    state->fragility.layers.push_back(layer);
  }
  return state;
}

}  // namespace rewire::test

#include "ui/connectivity/cutting/network_change.h"

#include <algorithm>

namespace rewire {
namespace {

template <typename Same>
bool allLayers(const ShownNetwork& a, const ShownNetwork& b, Same same) {
  return std::equal(a.layers.begin(), a.layers.end(), b.layers.begin(), b.layers.end(), same);
}

bool sameShape(const LayerState& a, const LayerState& b) {
  return a.inputs == b.inputs && a.outputs == b.outputs && a.dense() == b.dense();
}

}  // namespace

NetworkChange::NetworkChange(const ShownNetwork& before, const ShownNetwork& now)
    : network(before.run != now.run || before.dataset != now.dataset || !allLayers(before, now, sameShape)),
      perturbed(before.removed != now.removed),
      relinked(perturbed || !allLayers(before, now, [](const auto& a, const auto& b) { return a.topology == b.topology; })),
      reweighted(!allLayers(before, now, [](const auto& a, const auto& b) { return a.weights == b.weights; })),
      rewired(now.lastRewiring && (!before.lastRewiring || now.lastRewiring->epoch > before.lastRewiring->epoch)) {}

}  // namespace rewire

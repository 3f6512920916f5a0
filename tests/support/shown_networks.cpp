#include "tests/support/shown_networks.h"

#include "core/run/layer_states.h"
#include "tests/support/networks.h"
#include "tests/support/removed_parts.h"

namespace rewire::test {

ShownNetworkPtr shownFromText(const std::vector<int>& widths, const std::vector<std::string>& layers) {
  Network network;
  for (std::size_t i = 0; i < layers.size(); ++i) network.layers.emplace_back(layerFromText(layers[i], widths[i], widths[i + 1]));
  DenseLayer output;
  output.inputs = widths[layers.size()];
  output.outputs = widths.back();
  output.weight.assign(static_cast<std::size_t>(output.inputs) * static_cast<std::size_t>(output.outputs), 1.0f);
  output.momentum.resize(output.weight.size());
  output.bias.resize(static_cast<std::size_t>(output.outputs));
  output.biasMomentum.resize(output.bias.size());
  network.layers.emplace_back(std::move(output));
  auto shown = std::make_shared<ShownNetwork>();
  renewTopologies(network, shown->layers);
  return shown;
}

SnapshotPtr withSilent(const SnapshotPtr& snapshot, const std::vector<HiddenNeuron>& silent) {
  auto copy = std::make_shared<Snapshot>(*snapshot);
  ++copy->id;
  copy->layers = withRemoved(snapshot, 0, silent)->layers;
  return copy;
}

}  // namespace rewire::test

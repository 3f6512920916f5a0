#include "core/perturb/kinds/remove_neurons.h"

#include "core/compute/random_order.h"
#include "core/perturb/layer_links.h"

#include <algorithm>
#include <limits>

namespace rewire {

namespace {

/// One entry a neuron, not 0 for the silent ones; empty where all speak.
using Marks = std::vector<std::uint8_t>;

/// Marks the first `count` neurons by falling degree, then in the random order; without degrees in the random order alone.
Marks markedNeurons(std::int64_t neurons, std::int64_t count, const std::vector<std::int64_t>* degrees, Random random) {
  RandomOrder order(neurons, random);
  std::vector<std::uint64_t> keys(static_cast<std::size_t>(neurons));
  for (std::int64_t drawn = 0; drawn < neurons; ++drawn) {
    const std::int64_t neuron = order.next();
    const std::int64_t degree = degrees ? (*degrees)[neuron] : 0;
    const auto fewer = static_cast<std::uint64_t>(std::numeric_limits<std::uint32_t>::max() - degree);
    keys[neuron] = fewer << 32 | static_cast<std::uint64_t>(drawn);
  }
  return markSmallest(keys, count);
}

bool marked(const Marks& marks, int neuron) {
  return !marks.empty() && marks[neuron] != 0;
}

void takeLinksOf(Layer& layer, const Marks& inputs, const Marks& outputs) {
  Marks gone(weightsOf(layer).size());
  forEachLink(layer,
              [&](std::size_t place, int row, int column) { gone[place] = marked(outputs, row) || marked(inputs, column); });
  takeAway(layer, gone);
}

void clearBiases(Layer& layer, const Marks& outputs) {
  std::visit(
      [&](auto& l) {
        for (std::size_t row = 0; row < outputs.size(); ++row) {
          if (outputs[row]) l.bias[row] = l.biasMomentum[row] = 0.0f;
        }
      },
      layer);
}

/// `silent`: the marks of the outputs of each layer, the last one included.
void silence(Network& network, const std::vector<Marks>& silent) {
  const Marks none;
  for (std::size_t i = 0; i < network.layers.size(); ++i) {
    const Marks& inputs = i == 0 ? none : silent[i - 1];
    if (inputs.empty() && silent[i].empty()) continue;
    takeLinksOf(network.layers[i], inputs, silent[i]);
    clearBiases(network.layers[i], silent[i]);
  }
}

}  // namespace

void removeNeurons(Network& network, const RemoveNeurons& removal, std::uint64_t seed) {
  if (!(removal.fraction > 0.0)) return;
  const bool hubs = removal.order == NeuronOrder::Hubs;
  const auto degrees = hubs ? totalDegrees(network) : std::vector<std::vector<std::int64_t>>();
  std::vector<Marks> silent(network.layers.size());
  for (const int i : reachedLayers(network, removal.layers)) {
    const int neurons = outputsOf(network.layers[i]);
    const std::int64_t count = shareOf(removal.fraction, neurons);
    if (count == 0) continue;
    const Random random(seed, Purpose::NeuronRemoval, 0, static_cast<std::uint32_t>(i));
    silent[i] = markedNeurons(neurons, count, hubs ? &degrees[i + 1] : nullptr, random);
  }
  silence(network, silent);
}

void silenceNeurons(Network& network, const std::vector<HiddenNeuron>& neurons) {
  std::vector<Marks> silent(network.layers.size());
  for (const HiddenNeuron& neuron : neurons) {
    if (neuron.layer < 0 || neuron.layer >= hiddenLayerCount(network)) continue;
    const int outputs = outputsOf(network.layers[neuron.layer]);
    if (neuron.neuron < 0 || neuron.neuron >= outputs) continue;
    Marks& marks = silent[neuron.layer];
    marks.resize(static_cast<std::size_t>(outputs), 0);
    marks[neuron.neuron] = 1;
  }
  silence(network, silent);
}

}  // namespace rewire

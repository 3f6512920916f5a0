#include "ui/connectivity/ordering/silent_neurons.h"

#include "ui/picture/removed_counts.h"

#include <algorithm>
#include <utility>

namespace rewire {
namespace {

using Degrees = std::vector<std::int32_t>;

/// The neurons of column `column` that have both, where the output counts as linked with all.
std::vector<std::uint8_t> activeOf(const ShownNetwork& network, std::size_t column, const Degrees& in, const Degrees& out) {
  const bool beforeOutput = column + 1 == network.layers.size() && network.layers[column].dense();
  std::vector<std::uint8_t> active(in.size());
  for (std::size_t neuron = 0; neuron < in.size(); ++neuron)
    active[neuron] = in[neuron] > 0 && (beforeOutput || out[neuron] > 0) ? 1 : 0;
  return active;
}

/// Calls `degreesOf(layer, end)` for both sides of every hidden column.
template <typename DegreesOf>
NeuronMarks activeBy(const ShownNetwork& network, DegreesOf degreesOf) {
  NeuronMarks marks(network.layers.empty() ? 0 : network.layers.size() + 1);
  for (std::size_t column = 1; column < network.layers.size(); ++column)
    marks[column] = activeOf(network, column, degreesOf(column - 1, LinkEnd::In), degreesOf(column, LinkEnd::Out));
  return marks;
}

/// Degrees before the rewiring that led here: without the links that were born, with those that died.
Degrees degreesBeforeRewiring(const ShownNetwork& network, std::size_t layer, LinkEnd end) {
  Degrees degrees = degreesBeforeRemoval(network, layer, end);
  if (layer >= network.lastRewiring->layers.size()) return degrees;
  const auto add = [&](const std::vector<Link>& links, std::int32_t change) {
    for (const Link& link : links) {
      const auto neuron = static_cast<std::size_t>(end == LinkEnd::In ? link.to : link.from);
      if (neuron < degrees.size()) degrees[neuron] += change;
    }
  };
  add(network.lastRewiring->layers[layer].born, -1);
  add(network.lastRewiring->layers[layer].died, 1);
  return degrees;
}

}  // namespace

SilentNeurons silentNeurons(const ShownNetwork& network) {
  SilentNeurons silent;
  silent.marks = activeBy(network, [&](std::size_t layer, LinkEnd end) { return degreesLeft(network, layer, end); });
  for (auto& marks : silent.marks) {
    for (std::uint8_t& mark : marks) mark = mark == 0 ? 1 : 0;
    silent.counts.push_back(static_cast<int>(std::count(marks.begin(), marks.end(), std::uint8_t{1})));
  }
  return silent;
}

NeuronMarks activeNow(const ShownNetwork& network) {
  return activeBy(network, [&](std::size_t layer, LinkEnd end) { return degreesBeforeRemoval(network, layer, end); });
}

NeuronMarks activeNowOrBefore(const ShownNetwork& network) {
  NeuronMarks now = activeNow(network);
  if (!network.lastRewiring) return now;
  const NeuronMarks before =
      activeBy(network, [&](std::size_t layer, LinkEnd end) { return degreesBeforeRewiring(network, layer, end); });
  for (std::size_t column = 0; column < now.size(); ++column)
    for (std::size_t neuron = 0; neuron < now[column].size(); ++neuron) now[column][neuron] |= before[column][neuron];
  return now;
}

}  // namespace rewire

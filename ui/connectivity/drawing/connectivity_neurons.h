#pragma once

#include "core/run/shown_network.h"
#include "ui/connectivity/drawing/connectivity_layout.h"
#include "ui/connectivity/drawing/connectivity_picture.h"
#include "ui/connectivity/ordering/silent_neurons.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace rewire {

/// Degrees of the neurons of every layer, links in and out together, and the largest of each layer (at least 1). Those that are
/// silent.
struct NeuronDegrees {
  std::vector<std::vector<std::int32_t>> of;
  std::vector<std::int32_t> most;
  std::shared_ptr<const SilentNeurons> silent = std::make_shared<const SilentNeurons>();
};

NeuronDegrees neuronDegrees(const ShownNetwork& network);

/// Facts about one neuron, and the links that are lifted out of the picture: all of them, or the strongest kMostLifted.
struct NeuronFacts {
  static constexpr std::size_t kMostLifted = 1500;
  static constexpr std::size_t kMostRemoved = 40;

  NeuronId id;
  std::int64_t linksIn = 0;
  std::int64_t linksOut = 0;
  std::int64_t removedIn = 0;  ///< links in that the lab removed
  std::int64_t removedOut = 0;
  double meanIn = 0.0;   ///< mean |weight| of the links in
  double meanOut = 0.0;  ///< mean |weight| of the links out
  std::vector<NeuronLink> lifted;
  std::vector<NeuronLink> removed;  ///< links that the lab removed: at most kMostRemoved in and as many out, evenly spread
};

/// The neuron as the lab names it; nothing for pixels and outputs, which it does not silence.
std::optional<HiddenNeuron> hiddenNeuron(const ShownNetwork& network, NeuronId id);

/// The neuron to which [ ] Page Up, Page Down, Home and End lead from the current one. It lies within the same column, or at
/// the same height in the next one, among those that are drawn. Nothing for other keys. Without a current neuron, the first of
/// hidden layer 1.
std::optional<NeuronId> neuronAfterKey(int key, const ConnectivityLayout& layout, std::optional<NeuronId> current);

NeuronFacts neuronFacts(const ShownNetwork& network, NeuronId id);

/// "hidden 2, neuron 417", "pixel row 12, column 5", "output 3, class “3”". Counted from 0, as in the model file; layers from 1.
QString neuronName(const ShownNetwork& network, const ConnectivityLayout& layout, NeuronId id);

/// The name, then a line on links in and a line on links out, where the layer has such.
QStringList neuronText(const ShownNetwork& network, const ConnectivityLayout& layout, const NeuronFacts& facts);

}  // namespace rewire

#pragma once

#include "core/live/snapshot.h"
#include "ui/views/connectivity_layout.h"
#include "ui/views/connectivity_picture.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace rewire {

/// Degrees of the neurons of every layer, links in and out together, and the largest of each layer (at least 1).
struct NeuronDegrees {
  std::vector<std::vector<std::int32_t>> of;
  std::vector<std::int32_t> most;
};

NeuronDegrees neuronDegrees(const Snapshot& snapshot);

/// What is told about one neuron, and the links that are lifted out of the picture: all of them, or the strongest kMostLifted.
struct NeuronFacts {
  static constexpr std::size_t kMostLifted = 1500;

  NeuronPlace place;
  std::int64_t linksIn = 0;
  std::int64_t linksOut = 0;
  double meanIn = 0.0;   ///< mean |weight| of the links in
  double meanOut = 0.0;  ///< mean |weight| of the links out
  std::vector<NeuronLink> lifted;
};

NeuronFacts neuronFacts(const Snapshot& snapshot, NeuronPlace place);

/// "hidden 2, neuron 417", "pixel row 12, column 5", "output 3, class “3”". Counted from 0, as in the model file; layers from 1.
QString neuronName(const Snapshot& snapshot, const ConnectivityLayout& layout, NeuronPlace place);

/// The name, then a line on links in and a line on links out, where the layer has such.
QStringList neuronText(const Snapshot& snapshot, const ConnectivityLayout& layout, const NeuronFacts& facts);

}  // namespace rewire

#pragma once

#include "core/network/active_neurons.h"
#include "core/network/network.h"
#include "core/topology/link_record.h"
#include "core/topology/measures.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace rewire {

/// A network at the end of an epoch, and what is known beside its links.
struct NetworkToMeasure {
  const Network& network;
  int epoch = 0;                          ///< finished epochs
  const LinkRecord* record = nullptr;     ///< null: its past is not known
  const ActiveNeurons* onTest = nullptr;  ///< on all test images; null: it was not evaluated
};

/// Each measure of a sparse layer. Its neurons are its outputs, as far as they are hidden.
struct MeasuredLayer {
  std::size_t layer = 0;
  Measures measures;
  std::optional<double> inDegreeDispersion;   ///< variance over mean; 1 where links are laid at random
  std::optional<double> outDegreeDispersion;  ///< the same of the inputs
  std::vector<std::int64_t> linksByAge;       ///< links of 0, 1, … epochs, to the oldest
};

/// The measures of the whole network as a row of metrics.csv has them, and those of its sparse layers. A network without a sparse
/// layer has none.
struct MeasuredNetwork {
  Measures whole;
  std::vector<MeasuredLayer> layers;
};

/// Time and memory follow links, neurons and the places of the record, never inputs × outputs.
MeasuredNetwork measure(const NetworkToMeasure& asked);

}  // namespace rewire

#pragma once

#include "core/run/shown_network.h"

#include <cstdint>
#include <vector>

namespace rewire {

/// Marks of neurons by column (0: the input), 1 for a neuron that has it. Columns of the input and the output are empty.
using NeuronMarks = std::vector<std::vector<std::uint8_t>>;

/// Hidden neurons with no link in, or with none out: nothing passes through them. The dense output layer counts as a link out of
/// every neuron of the last hidden layer, as in the measure active_neurons.
struct SilentNeurons {
  NeuronMarks marks;
  std::vector<int> counts;  ///< by column

  bool isSilent(int layer, int neuron) const {
    const auto column = static_cast<std::size_t>(layer);
    return column < marks.size() && !marks[column].empty() && marks[column][static_cast<std::size_t>(neuron)] != 0;
  }
  int count(int layer) const {
    return static_cast<std::size_t>(layer) < counts.size() ? counts[static_cast<std::size_t>(layer)] : 0;
  }
};

/// Those of the network as it is left after the lab's removals. Time: neurons and removed links.
SilentNeurons silentNeurons(const ShownNetwork& network);

/// Hidden neurons that are active before the lab removes anything: now, or before the rewiring that led here. Of an epoch of the
/// past that is the epoch that it is held against.
NeuronMarks activeNowOrBefore(const ShownNetwork& network);

/// The same of now alone.
NeuronMarks activeNow(const ShownNetwork& network);

}  // namespace rewire

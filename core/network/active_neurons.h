#pragma once

#include "core/compute/activations.h"
#include "core/network/network.h"

#include <cstdint>
#include <vector>

namespace rewire {

/// The hidden neurons whose activation was above 0 for at least one of the samples that were looked at. The others are silent:
/// their links, in and out, have a gradient of 0. Any number of threads may add at once; the result does not depend on them.
class ActiveNeurons {
 public:
  ActiveNeurons() = default;
  explicit ActiveNeurons(const Network& network);

  /// Looks at the activations that forward() left.
  void add(const std::vector<Activations>& x);

  /// Tells whether neuron `neuron` of hidden layer `layer` (from 0) has been silent so far.
  bool isSilent(std::size_t layer, std::int32_t neuron) const { return m_active[layer][static_cast<std::size_t>(neuron)] == 0; }
  std::size_t layers() const { return m_active.size(); }

 private:
  std::vector<std::vector<std::uint8_t>> m_active;      // a list a hidden layer
  std::vector<std::vector<std::int32_t>> m_candidates;  // neurons that some image could wake, as far as weights tell
};

}  // namespace rewire

#pragma once

#include "core/network/network.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace rewire {

/// One life of a link: from the first to the last epoch at whose end it was there, both included. A link that was removed and
/// grew again in the same place has several.
struct LinkLife {
  std::int64_t cell = 0;  ///< to * inputs + from
  int start = 0;
  int end = 0;
  int born = 0;
  float weight = 0.0F;  ///< at the end
};

/// Lives of the links of sparse layers over the epochs of a run. Memory follows the number of lives.
class LinkLives {
 public:
  /// Adds the network of the next kept epoch; epochs ascend and layers keep their shapes. Where epochs between were not kept, a
  /// new link begins after the epoch that it was born in.
  void add(int epoch, const Network& network);

  /// The lives of each layer of the network, by cell, then by start; none for a dense layer. Empties this.
  std::vector<std::vector<LinkLife>> take();

 private:
  struct OfLayer {
    std::vector<LinkLife> ended;
    std::vector<LinkLife> going;  ///< by cell
  };
  void add(int epoch, const SparseLayer& layer, OfLayer& lives) const;

  std::vector<OfLayer> m_layers;
  int m_first = 0;   ///< epoch kept first
  int m_before = 0;  ///< epoch added before this one
  bool m_begun = false;
};

}  // namespace rewire

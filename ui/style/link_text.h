#pragma once

#include "core/run/snapshot.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace rewire {

// Links are counted in two ways, and each count has its word: those of the hidden layers, which are sparse and rewired, and those
// of the whole network, whose output layer is dense.

/// Links of the hidden layers, and the pairs of neurons that such a link could join.
struct HiddenLinks {
  std::int64_t links = 0;
  double pairs = 0.0;
  bool sparse = false;  ///< else every pair is linked
};
HiddenLinks hiddenLinksOf(const std::vector<LayerState>& layers);

/// "27,840 sparse links"; where the hidden layers are dense, "7,840 hidden links".
QString hiddenLinksInWords(std::int64_t links, bool sparse);

/// "37,840 links with the output layer": all of a network.
QString allLinksInWords(std::int64_t links);

}  // namespace rewire

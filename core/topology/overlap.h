#pragma once

#include "core/network/network.h"

#include <cstdint>
#include <vector>

namespace rewire {

/// Links of a layer that two networks have at the same places.
struct LayerOverlap {
  std::int64_t left = 0;   ///< links of the left one
  std::int64_t right = 0;  ///< links of the right one
  std::int64_t shared = 0;
  std::int64_t cells = 0;  ///< places where a link may be: inputs × outputs
  // A link each, in the order of its layer; of a dense one in the order of its weights. Set: the other layer has it too.
  std::vector<bool> leftShared;
  std::vector<bool> rightShared;

  /// Share of the left links that the right one has too; 0 without links.
  double share() const { return left > 0 ? static_cast<double>(shared) / static_cast<double>(left) : 0.0; }
  /// The mean of that share over all ways to throw the right links at random.
  double shareByChance() const { return cells > 0 ? static_cast<double>(right) / static_cast<double>(cells) : 0.0; }
  /// Both have every link.
  bool isDense() const { return shared == cells; }
};

/// Both layers have the same inputs and outputs. Time: links.
LayerOverlap overlapOf(const Layer& left, const Layer& right);

}  // namespace rewire

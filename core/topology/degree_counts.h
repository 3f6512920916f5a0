#pragma once

#include "core/topology/zeta_tail.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace rewire {

/// Numbers of neurons of each degree in a layer, and their summary.
struct DegreeCounts {
  ValueCounts bins;  ///< (degree, neurons), ascending, without the empty ones
  std::int64_t neurons = 0;
  std::int64_t unlinked = 0;  ///< neurons of degree 0
  std::int64_t largest = 0;
  double mean = 0.0;
  double variance = 0.0;  ///< over the neurons that are there (divided by their number)

  /// Variance / mean: 1 for a Poisson distribution, as in a random network; above 1 there are hubs. 0 without links.
  double dispersion() const { return mean > 0.0 ? variance / mean : 0.0; }
};

/// Counts in time proportional to the neurons and the largest degree.
DegreeCounts countDegrees(const std::vector<std::int32_t>& degrees);
/// A layer of `neurons` that all have the same degree.
DegreeCounts uniformDegrees(std::int64_t neurons, std::int64_t degree);

/// P(degree >= k) at every k > 0 that occurs, ascending by k. It needs no bins, and is straight on two logarithmic axes where a
/// power law holds (Clauset, Shalizi and Newman 2009, "Power-law distributions in empirical data", SIAM Review 51).
std::vector<std::pair<std::int64_t, double>> degreeTail(const DegreeCounts& counts);

}  // namespace rewire

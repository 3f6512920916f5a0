#pragma once

#include "core/compute/random.h"

#include <cstdint>
#include <vector>

namespace rewire {

/// The place on a ring of `ring` neurons that corresponds to neuron `neuron` of `width`.
int alignedPlace(int neuron, int width, int ring);

/// The `count` neurons of a ring that are nearest to `centre`, each moved to any other with this probability; ascending, all
/// different (Watts and Strogatz 1998 on a bipartite graph).
std::vector<std::int32_t> nearOrMoved(int centre, int ring, int count, double moved, Random& random);

/// Draws neurons of a ring without replacement, with probabilities that fall with (1 + distance)^(−locality / (1 − locality)).
/// Locality 1: the nearest. Memory: a number a distance.
class NearSampler {
 public:
  NearSampler(int ring, double locality);

  /// `count` different neurons around `centre`, ascending.
  std::vector<std::int32_t> sample(int centre, int count, Random& random) const;

 private:
  std::int32_t draw(int centre, Random& random) const;
  std::int32_t drawAmongOthers(int centre, const std::vector<std::int32_t>& taken, Random& random) const;
  double weightOf(int distance) const;

  int m_ring;
  double m_exponent;
  bool m_nearestOnly;
  std::vector<double> m_upTo;  // weight of all neurons up to a distance
};

}  // namespace rewire

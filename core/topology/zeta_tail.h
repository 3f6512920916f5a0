#pragma once

#include "core/compute/random.h"

#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace rewire {

/// Whole numbers above 0, ascending, and how often each occurs.
using ValueCounts = std::vector<std::pair<std::int64_t, std::int64_t>>;

/// The counts of the values above 0: a power law knows no other.
ValueCounts countValues(std::span<const std::int32_t> values);
std::int64_t totalOf(const ValueCounts& counts);

/// ln Σ (from + k)^−exponent over k = 0, 1, …: the Hurwitz zeta function, by Euler's and Maclaurin's formula. `exponent` > 1,
/// `from` ≥ 1. Relative error of the sum: 1e-12.
double logHurwitzZeta(double exponent, double from);

/// Values from `from` on that follow P(x) = x^−exponent / ζ(exponent, from).
struct ZetaTail {
  double exponent = 0.0;
  std::int64_t from = 1;  ///< x_min
  std::int64_t size = 0;  ///< values in the tail
  double distance = 0.0;  ///< Kolmogorov and Smirnov's, between the tail and the fit
};

/// The fit of Clauset, Shalizi and Newman (2009, SIAM Review 51): for every beginning the exponent of maximum likelihood,
/// exactly, and of these fits the one of the smallest distance. At least two different values stay in the tail.
/// Nothing where there are not as many.
std::optional<ZetaTail> estimateTail(const ValueCounts& counts);

/// Draws as many values as there are: each follows the tail with its share of the values, else it is one of those below the tail.
class ZetaResampler {
 public:
  ZetaResampler(const ValueCounts& counts, const ZetaTail& tail);
  ValueCounts draw(Random& random) const;

 private:
  std::int64_t drawTail(double uniform) const;

  ZetaTail m_tail;
  std::int64_t m_values;
  std::vector<std::int64_t> m_below;  // values below the tail, each as often as it occurs
  std::vector<double> m_beyond;       // P(x ≥ from + i) for the first values of the tail
};

}  // namespace rewire

#include "ui/statistics/degree_points.h"

#include <algorithm>
#include <cmath>

namespace rewire {

Points histogramOf(const DegreeCounts& counts) {
  Points points;
  const auto add = [&points](std::int64_t degree, std::int64_t neurons) {
    points.x << static_cast<double>(degree);
    points.y << static_cast<double>(neurons);
  };
  std::int64_t done = -2;  // the last degree with a point
  for (const auto& [degree, neurons] : counts.bins) {
    if (done >= 0 && done + 1 < degree) add(++done, 0);
    if (done + 1 < degree) add(degree - 1, 0);
    add(degree, neurons);
    done = degree;
  }
  if (done >= 0) add(done + 1, 0);
  return points;
}

Points tailOf(const DegreeCounts& counts) {
  Points points;
  for (const auto& [degree, share] : degreeTail(counts)) {
    points.x << static_cast<double>(degree);
    points.y << share;
  }
  return points;
}

Points tailOf(const ZetaTail& fit, const DegreeCounts& counts) {
  constexpr int kSteps = 60;
  Points points;
  const auto from = static_cast<double>(fit.from), last = static_cast<double>(std::max(counts.largest, fit.from + 1));
  const double share = static_cast<double>(fit.size) / static_cast<double>(std::max<std::int64_t>(1, counts.neurons));
  for (int step = 0; step <= kSteps; ++step) {
    const double degree = from * std::pow(last / from, static_cast<double>(step) / kSteps);
    points.x << degree;
    points.y << share * std::exp(logHurwitzZeta(fit.exponent, degree) - logHurwitzZeta(fit.exponent, from));
  }
  return points;
}

}  // namespace rewire

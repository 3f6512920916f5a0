#include "ui/statistics/degree_counts.h"

#include <algorithm>
#include <cmath>

namespace rewire {

DegreeCounts countDegrees(const std::vector<std::int32_t>& degrees) {
  DegreeCounts counts;
  if (degrees.empty()) return counts;
  std::vector<std::int64_t> neuronsWith(static_cast<std::size_t>(*std::max_element(degrees.begin(), degrees.end())) + 1, 0);
  double sum = 0.0, squares = 0.0;
  for (const std::int32_t degree : degrees) {
    ++neuronsWith[static_cast<std::size_t>(degree)];
    sum += degree;
    squares += static_cast<double>(degree) * degree;
  }
  for (std::size_t degree = 0; degree < neuronsWith.size(); ++degree)
    if (neuronsWith[degree] > 0) counts.bins.emplace_back(static_cast<std::int64_t>(degree), neuronsWith[degree]);
  counts.neurons = static_cast<std::int64_t>(degrees.size());
  counts.unlinked = neuronsWith.front();
  counts.largest = static_cast<std::int64_t>(neuronsWith.size()) - 1;
  counts.mean = sum / static_cast<double>(counts.neurons);
  counts.variance = std::max(0.0, squares / static_cast<double>(counts.neurons) - counts.mean * counts.mean);
  return counts;
}

DegreeCounts uniformDegrees(std::int64_t neurons, std::int64_t degree) {
  DegreeCounts counts;
  counts.bins = {{degree, neurons}};
  counts.neurons = neurons;
  counts.unlinked = degree == 0 ? neurons : 0;
  counts.largest = degree;
  counts.mean = static_cast<double>(degree);
  return counts;
}

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
  std::int64_t atLeast = counts.neurons;
  for (const auto& [degree, neurons] : counts.bins) {
    if (degree > 0) {
      points.x << static_cast<double>(degree);
      points.y << static_cast<double>(atLeast) / static_cast<double>(counts.neurons);
    }
    atLeast -= neurons;
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

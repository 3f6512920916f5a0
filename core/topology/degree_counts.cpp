#include "core/topology/degree_counts.h"

#include <algorithm>

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

std::vector<std::pair<std::int64_t, double>> degreeTail(const DegreeCounts& counts) {
  std::vector<std::pair<std::int64_t, double>> tail;
  std::int64_t atLeast = counts.neurons;
  for (const auto& [degree, neurons] : counts.bins) {
    if (degree > 0) tail.emplace_back(degree, static_cast<double>(atLeast) / static_cast<double>(counts.neurons));
    atLeast -= neurons;
  }
  return tail;
}

}  // namespace rewire

#include "ui/connectivity/ordering/neighbourhood.h"

#include "ui/picture/removed_counts.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace rewire {
namespace {

constexpr int kRounds = 6;
constexpr double kUnweighted = 1e-6;  // links of weight 0, just born, still say where a neuron belongs

using Places = std::vector<double>;

double pull(float weight) {
  return (std::isfinite(weight) ? std::abs(static_cast<double>(weight)) : 0.0) + kUnweighted;
}

bool isBefore(const Link& link, std::int32_t to, std::int32_t from) {
  return std::pair(link.to, link.from) < std::pair(to, from);
}

/// Calls visit(from, to, pull) for every link of a layer, row by row, with those that the lab removed in their places: sums are
/// the same to the last bit whether they are removed or not. Then, in the past, for those that only the other epoch has.
template <typename Visit>
void forLinks(const ShownNetwork& network, std::size_t index, Visit visit) {
  const LayerState& layer = network.layers[index];
  const std::vector<Link>& removed = removedLinks(network, index);
  const auto visitLink = [&](std::int32_t from, std::int32_t to, float weight) {
    visit(static_cast<std::size_t>(from), static_cast<std::size_t>(to), pull(weight));
  };
  std::size_t at = 0, next = 0;
  for (std::int32_t to = 0; to < layer.outputs; ++to) {
    const std::size_t begin = at;
    const std::size_t end = layer.dense() ? begin + static_cast<std::size_t>(layer.inputs)
                                          : static_cast<std::size_t>(layer.topology->indptr[static_cast<std::size_t>(to) + 1]);
    for (; at < end; ++at) {
      const auto from = layer.dense() ? static_cast<std::int32_t>(at - begin) : layer.topology->indices[at];
      for (; next < removed.size() && isBefore(removed[next], to, from); ++next)
        visitLink(removed[next].from, removed[next].to, removed[next].weight);
      const bool isZeroed = next < removed.size() && removed[next].to == to && removed[next].from == from;  // in a dense layer
      visitLink(from, to, isZeroed ? removed[next++].weight : (*layer.weights)[at]);
    }
  }
  for (; next < removed.size(); ++next) visitLink(removed[next].from, removed[next].to, removed[next].weight);
  if (!network.past || !network.lastRewiring || index >= network.lastRewiring->layers.size()) return;
  for (const Link& link : network.lastRewiring->layers[index].died) visitLink(link.from, link.to, link.weight);
}

/// Neurons of a column stand where the mean of their neighbours is.
class LayerPasses {
 public:
  LayerPasses(const ShownNetwork& network, const NeuronMarks& active) : m_network(network), m_active(active) {
    const std::size_t columns = network.layers.size() + 1;
    for (std::size_t column = 0; column < columns; ++column) {
      const int neurons = column == 0 ? network.layers.front().inputs : network.layers[column - 1].outputs;
      m_lists.emplace_back(static_cast<std::size_t>(neurons));
      std::iota(m_lists.back().begin(), m_lists.back().end(), 0);
      m_places.emplace_back(m_lists.back().size());
      takePlaces(column);
    }
  }

  std::size_t columns() const { return m_lists.size(); }
  const std::vector<std::vector<std::int32_t>>& lists() const { return m_lists; }

  void move(std::size_t column, bool looksAhead) {
    const Places means = meansOf(column, looksAhead);
    const auto& active = m_active[column];
    std::sort(m_lists[column].begin(), m_lists[column].end(), [&](std::int32_t a, std::int32_t b) {
      const auto i = static_cast<std::size_t>(a), j = static_cast<std::size_t>(b);
      if (active[i] != active[j]) return active[i] > active[j];
      if (active[i] == 0) return a < b;
      return std::pair(means[i], a) < std::pair(means[j], b);
    });
    takePlaces(column);
  }

  /// The sum over all links of their height, weighted by how they pull.
  double height() const {
    double sum = 0.0;
    for (std::size_t layer = 0; layer + 1 < columns(); ++layer)
      forLinks(m_network, layer, [&](std::size_t from, std::size_t to, double weight) {
        sum += weight * std::abs(m_places[layer][from] - m_places[layer + 1][to]);
      });
    return sum;
  }

 private:
  /// The mean over the links in, or that over the links in and that over the links out alike.
  Places meansOf(std::size_t column, bool looksAhead) const {
    const std::size_t neurons = m_lists[column].size();
    Places in(neurons), out(neurons), inPull(neurons), outPull(neurons);
    forLinks(m_network, column - 1, [&](std::size_t from, std::size_t to, double weight) {
      in[to] += weight * m_places[column - 1][from];
      inPull[to] += weight;
    });
    if (looksAhead)
      forLinks(m_network, column, [&](std::size_t from, std::size_t to, double weight) {
        out[from] += weight * m_places[column + 1][to];
        outPull[from] += weight;
      });
    for (std::size_t neuron = 0; neuron < neurons; ++neuron) {
      const double sides = (inPull[neuron] > 0.0) + (outPull[neuron] > 0.0);
      const double sum = (inPull[neuron] > 0.0 ? in[neuron] / inPull[neuron] : 0.0) +
                         (outPull[neuron] > 0.0 ? out[neuron] / outPull[neuron] : 0.0);
      in[neuron] = sides > 0.0 ? sum / sides : 0.5;
    }
    return in;
  }

  /// Places are shares of the way from the first neuron to the last one: those of the active ones alone.
  void takePlaces(std::size_t column) {
    const auto& active = m_active[column];
    const auto drawn = active.empty() ? static_cast<double>(m_lists[column].size())
                                      : static_cast<double>(std::count(active.begin(), active.end(), std::uint8_t{1}));
    for (std::size_t place = 0; place < m_lists[column].size(); ++place)
      m_places[column][static_cast<std::size_t>(m_lists[column][place])] =
          std::min(1.0, (static_cast<double>(place) + 0.5) / std::max(1.0, drawn));
  }

  const ShownNetwork& m_network;
  const NeuronMarks& m_active;
  std::vector<std::vector<std::int32_t>> m_lists;  // neurons of each column from the top
  std::vector<Places> m_places;                    // a neuron each
};

}  // namespace

std::vector<std::vector<std::int32_t>> neighbourhoodOrder(const ShownNetwork& network, const NeuronMarks& active,
                                                          const std::stop_token& stop) {
  if (network.layers.empty()) return {};
  LayerPasses passes(network, active);
  const std::size_t last = passes.columns() - 1;
  for (std::size_t column = 1; column < last; ++column) passes.move(column, false);
  auto best = passes.lists();
  double least = passes.height();
  for (int round = 0; round < kRounds && !stop.stop_requested(); ++round) {
    for (std::size_t column = last - 1; column >= 1 && last > 1; --column) passes.move(column, true);
    for (std::size_t column = 1; column < last; ++column) passes.move(column, true);
    const double height = passes.height();
    if (height < least) best = passes.lists();
    least = std::min(least, height);
  }
  best.front().clear();
  best.back().clear();
  return best;
}

}  // namespace rewire

#include "core/topology/link_record.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace rewire {

namespace {

using Columns = std::span<const std::int32_t>;

LinkPlaces placesOf(const Layer& layer) {
  const auto* sparse = std::get_if<SparseLayer>(&layer);
  if (sparse == nullptr) return {};
  return {{sparse->indptr.begin(), sparse->indptr.end()}, sparse->indices};
}

LinkRecord::Layers placesOf(const Network& network) {
  LinkRecord::Layers layers;
  for (const Layer& layer : network.layers) layers.push_back(placesOf(layer));
  return layers;
}

/// Places that are added to a layer, in the order of the rows.
class Additions {
 public:
  explicit Additions(LinkPlaces& places) : m_places(places) {}

  /// Notes a place unless it is among them already.
  void add(std::int32_t to, std::int32_t from) {
    const Columns row = m_places.row(static_cast<std::size_t>(to));
    const auto at = std::lower_bound(row.begin(), row.end(), from);
    if (at != row.end() && *at == from) return;
    m_added.push_back({m_places.rows[static_cast<std::size_t>(to)] + (at - row.begin()), to, from});
  }

  /// Puts them in, from the last to the first: each place moves once.
  void finish() {
    std::vector<std::int32_t>& columns = m_places.columns;
    auto end = static_cast<std::int64_t>(columns.size());
    columns.resize(columns.size() + m_added.size());
    for (std::size_t i = m_added.size(); i-- > 0; end = m_added[i].index) {
      const auto shift = static_cast<std::int64_t>(i);
      std::move_backward(columns.begin() + m_added[i].index, columns.begin() + end, columns.begin() + end + shift + 1);
      columns[static_cast<std::size_t>(m_added[i].index + shift)] = m_added[i].from;
    }
    std::size_t before = 0;
    for (std::size_t row = 0; row < m_places.rows.size(); ++row) {
      while (before < m_added.size() && static_cast<std::size_t>(m_added[before].to) < row) ++before;
      m_places.rows[row] += static_cast<std::int64_t>(before);
    }
  }

 private:
  struct Added {
    std::int64_t index;  ///< in the columns as they were
    std::int32_t to;
    std::int32_t from;
  };
  LinkPlaces& m_places;
  std::vector<Added> m_added;
};

bool isRow(Columns row, int inputs) {
  return std::adjacent_find(row.begin(), row.end(), std::greater_equal<>()) == row.end() &&
         (row.empty() || (row.front() >= 0 && row.back() < inputs));
}

bool fitsLayer(const LinkPlaces& places, const Layer& layer) {
  if (std::holds_alternative<DenseLayer>(layer)) return places.rows.empty() && places.columns.empty();
  const auto outputs = static_cast<std::size_t>(outputsOf(layer));
  if (places.rows.size() != outputs + 1 || places.rows.front() != 0 || places.rows.back() != std::ssize(places.columns) ||
      !std::is_sorted(places.rows.begin(), places.rows.end()))
    return false;
  for (std::size_t row = 0; row < outputs; ++row)
    if (!isRow(places.row(row), inputsOf(layer))) return false;
  return true;
}

}  // namespace

LinkRecord::LinkRecord(const Network& start) : m_first(placesOf(start)), m_last(m_first), m_everLinked(m_first) {}

LinkRecord::LinkRecord(Layers first, Layers last, Layers everLinked)
    : m_first(std::move(first)), m_last(std::move(last)), m_everLinked(std::move(everLinked)) {}

bool LinkRecord::fits(const Network& network) const {
  const auto fit = [&](const Layers& layers) {
    return std::equal(layers.begin(), layers.end(), network.layers.begin(), network.layers.end(), fitsLayer);
  };
  return fit(m_first) && fit(m_last) && fit(m_everLinked);
}

void LinkRecord::note(const Rewiring& change) {
  for (std::size_t i = 0; i < change.layers.size(); ++i) {
    if (change.layers[i].born.empty()) continue;
    Additions additions(m_everLinked[i]);
    for (const Link& link : change.layers[i].born) additions.add(link.to, link.from);
    additions.finish();
  }
}

void LinkRecord::note(const Network& network) {
  for (std::size_t i = 0; i < network.layers.size(); ++i) {
    const auto* layer = std::get_if<SparseLayer>(&network.layers[i]);
    if (layer == nullptr) continue;
    Additions additions(m_everLinked[i]);
    for (std::int32_t row = 0; row < layer->outputs; ++row)
      for (std::int32_t link = layer->indptr[row]; link < layer->indptr[row + 1]; ++link)
        additions.add(row, layer->indices[link]);
    additions.finish();
  }
}

void LinkRecord::endEpoch(const Network& network) {
  m_last = placesOf(network);
}

}  // namespace rewire

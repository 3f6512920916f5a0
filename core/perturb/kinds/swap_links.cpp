#include "core/perturb/kinds/swap_links.h"

#include "core/perturb/kinds/layer_links.h"
#include "core/perturb/kinds/random_order.h"

#include <algorithm>
#include <utility>

namespace rewire {

namespace {

constexpr int kTries = 16;
constexpr std::uint64_t kBitsALink = 256;

/// A sparse layer while its links change partners. Rows keep their ranges of indices and lose their order; the column index is
/// stale.
class Swapping {
 public:
  explicit Swapping(SparseLayer& layer) : m_layer(layer), m_rowOf(layer.indices.size()) {
    const std::uint64_t cells = cell(layer.outputs, 0);
    if (cells <= kBitsALink * layer.indices.size()) m_linked.resize(cells / 64 + 1, 0);
    forEachLink(layer, [&](std::size_t index, int row, int column) {
      m_rowOf[index] = row;
      if (!m_linked.empty()) flip(row, column);
    });
  }

  /// Lets two links exchange their input neurons, unless that would double a link.
  bool trySwap(std::int64_t first, std::int64_t second) {
    std::int32_t& from1 = m_layer.indices[first];
    std::int32_t& from2 = m_layer.indices[second];
    const int to1 = m_rowOf[first];
    const int to2 = m_rowOf[second];
    if (linked(to1, from2) || linked(to2, from1)) return false;
    if (!m_linked.empty()) {
      flip(to1, from1);
      flip(to2, from2);
      flip(to1, from2);
      flip(to2, from1);
    }
    std::swap(from1, from2);
    return true;
  }

 private:
  std::uint64_t cell(int row, int column) const {
    return static_cast<std::uint64_t>(row) * static_cast<std::uint64_t>(m_layer.inputs) + static_cast<std::uint64_t>(column);
  }
  void flip(int row, int column) {
    const std::uint64_t at = cell(row, column);
    m_linked[at / 64] ^= std::uint64_t{1} << at % 64;
  }
  bool linked(int row, int column) const {
    if (!m_linked.empty()) {
      const std::uint64_t at = cell(row, column);
      return (m_linked[at / 64] >> at % 64 & 1) != 0;
    }
    const auto begin = m_layer.indices.begin() + m_layer.indptr[row];
    const auto end = m_layer.indices.begin() + m_layer.indptr[row + 1];
    return std::find(begin, end, column) != end;
  }

  SparseLayer& m_layer;
  std::vector<std::int32_t> m_rowOf;
  std::vector<std::uint64_t> m_linked;  ///< a bit a cell; empty where that would outgrow the links: then rows are searched
};

template <class Value>
void rearrange(std::vector<Value>& values, const std::vector<std::int32_t>& oldIndex) {
  std::vector<Value> result(values.size());
  for (std::size_t index = 0; index < values.size(); ++index) result[index] = values[oldIndex[index]];
  values = std::move(result);
}

/// Puts every row in order again and indexes the columns. Walking column by column meets the links of each row in the order of
/// their columns, so no links are compared.
void sortRows(SparseLayer& layer) {
  indexColumns(layer);
  std::vector<std::int32_t> next(layer.indptr.begin(), layer.indptr.end() - 1);
  std::vector<std::int32_t> oldIndex(layer.indices.size());
  for (std::size_t i = 0; i < layer.columnLink.size(); ++i) {
    const std::int32_t index = next[layer.columnRow[i]]++;
    oldIndex[index] = layer.columnLink[i];
    layer.columnLink[i] = index;
  }
  rearrange(layer.indices, oldIndex);
  rearrange(layer.values, oldIndex);
  rearrange(layer.momentum, oldIndex);
  rearrange(layer.born, oldIndex);
}

void swapWithin(SparseLayer& layer, double fraction, Random random) {
  const std::int64_t count = shareOf(fraction, layer.links());
  if (count < 2) return;
  const std::vector<std::int32_t> before = layer.indices;
  Swapping swapping(layer);
  RandomOrder order(layer.links(), random);
  for (std::int64_t k = 0; k < count; ++k) {
    const std::int64_t link = order.next();
    for (int tries = k > 0 ? kTries : 0; tries > 0; --tries) {
      if (swapping.trySwap(link, order.drawn()[random.below(static_cast<std::uint64_t>(k))])) break;
    }
  }
  for (std::size_t index = 0; index < before.size(); ++index) {
    if (layer.indices[index] != before[index]) layer.momentum[index] = 0.0f;
  }
  sortRows(layer);
}

}  // namespace

void SwapLinks::apply(Network& network, const Draws& draws) const {
  for (const int i : reachedLayers(network, layers)) {
    if (auto* layer = std::get_if<SparseLayer>(&network.layers[i]))
      swapWithin(*layer, fraction, draws.stream(Purpose::LinkSwapping, i));
  }
}

}  // namespace rewire

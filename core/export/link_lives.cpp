#include "core/export/link_lives.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace rewire {

void LinkLives::add(int epoch, const Network& network) {
  if (!std::exchange(m_begun, true)) m_first = m_before = epoch;
  m_layers.resize(network.layers.size());
  for (std::size_t i = 0; i < network.layers.size(); ++i) {
    if (const auto* sparse = std::get_if<SparseLayer>(&network.layers[i])) add(epoch, *sparse, m_layers[i]);
  }
  m_before = epoch;
}

/// Both the lives that go on and the links of a layer are in the order of cells, so one pass over both is enough.
void LinkLives::add(int epoch, const SparseLayer& layer, OfLayer& lives) const {
  const std::vector<LinkLife> before = std::exchange(lives.going, {});
  lives.going.reserve(layer.indices.size());
  auto old = before.begin();
  for (std::size_t to = 0; to + 1 < layer.indptr.size(); ++to) {
    for (auto link = static_cast<std::size_t>(layer.indptr[to]); link < static_cast<std::size_t>(layer.indptr[to + 1]); ++link) {
      const std::int64_t cell = static_cast<std::int64_t>(to) * layer.inputs + layer.indices[link];
      while (old != before.end() && old->cell < cell) lives.ended.push_back(*old++);
      const int born = layer.born[link];
      const int earliest = born > 0 ? born + 1 : 0;  // it was grown in the rewiring after the epoch that it names
      LinkLife life{cell, std::clamp(earliest, epoch == m_first ? m_first : m_before + 1, epoch), epoch, born,
                    layer.values[link]};
      if (old != before.end() && old->cell == cell) {
        if (old->born == born) {
          life.start = old->start;
        } else {
          lives.ended.push_back(*old);
        }
        ++old;
      }
      lives.going.push_back(life);
    }
  }
  lives.ended.insert(lives.ended.end(), old, before.end());
}

std::vector<std::vector<LinkLife>> LinkLives::take() {
  std::vector<std::vector<LinkLife>> all;
  for (OfLayer& layer : std::exchange(m_layers, {})) {
    std::vector<LinkLife> lives = std::move(layer.ended);
    lives.insert(lives.end(), layer.going.begin(), layer.going.end());
    std::sort(lives.begin(), lives.end(),
              [](const LinkLife& a, const LinkLife& b) { return std::tie(a.cell, a.start) < std::tie(b.cell, b.start); });
    all.push_back(std::move(lives));
  }
  m_begun = false;
  return all;
}

}  // namespace rewire

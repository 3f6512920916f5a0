#include "core/topology/rules/best_cells.h"

#include "core/compute/parallel.h"

#include <algorithm>

namespace rewire {

namespace {

constexpr std::size_t kRoom = 1024;  // candidates beyond twice the count, before the largest are dropped

}  // namespace

BestCells::BestCells(std::size_t count, const CellNoise& noise)
    : m_count(count), m_noise(noise), m_ofThread(static_cast<std::size_t>(threadCount())) {}

bool BestCells::isSooner(const Candidate& a, const Candidate& b) const {
  return a.key != b.key ? a.key < b.key : m_noise.bits(a.cell) < m_noise.bits(b.cell);
}

void BestCells::keepSmallest(std::vector<Candidate>& some) const {
  if (some.size() <= m_count) return;
  const auto last = some.begin() + static_cast<std::ptrdiff_t>(m_count) - 1;
  std::nth_element(some.begin(), last, some.end(), [this](const Candidate& a, const Candidate& b) { return isSooner(a, b); });
  some.resize(m_count);
}

void BestCells::offer(double key, Cell cell) {
  if (m_count == 0 || key > limit()) return;
  std::vector<Candidate>& mine = m_ofThread[static_cast<std::size_t>(threadNumber())];
  mine.push_back({key, cell});
  if (mine.size() < 2 * m_count + kRoom) return;
  keepSmallest(mine);
  double largest = limit();
  while (mine.back().key < largest && !m_limit.compare_exchange_weak(largest, mine.back().key, std::memory_order_relaxed)) {
  }
}

std::vector<BestCells::Candidate> BestCells::gathered() {
  std::vector<Candidate> all = std::move(m_ofThread.front());
  for (std::size_t i = 1; i < m_ofThread.size(); ++i) {
    all.insert(all.end(), m_ofThread[i].begin(), m_ofThread[i].end());
    m_ofThread[i] = {};
  }
  keepSmallest(all);
  return all;
}

std::vector<BestCells::Candidate> BestCells::takeWithKeys() {
  std::vector<Candidate> all = gathered();
  std::sort(all.begin(), all.end(), [this](const Candidate& a, const Candidate& b) { return isSooner(a, b); });
  return all;
}

std::vector<Cell> BestCells::take() {
  const std::vector<Candidate> all = gathered();
  std::vector<Cell> cells(all.size());
  std::transform(all.begin(), all.end(), cells.begin(), [](const Candidate& candidate) { return candidate.cell; });
  std::sort(cells.begin(), cells.end());
  return cells;
}

std::vector<Cell> filledUp(std::vector<Cell> cells, std::size_t count, const SparseLayer& layer, Random& random) {
  if (cells.size() >= count) return cells;
  const std::uint64_t free = static_cast<std::uint64_t>(layer.inputs) * static_cast<std::uint64_t>(layer.outputs) -
                             static_cast<std::uint64_t>(layer.links());
  std::vector<Cell> drawn = sampleFreeCells(layer, std::min<std::uint64_t>(free, count), random);
  std::erase_if(drawn, [&](Cell cell) { return std::binary_search(cells.begin(), cells.end(), cell); });
  for (std::size_t i = 0; cells.size() + i < count; ++i) std::swap(drawn[i], drawn[i + random.below(drawn.size() - i)]);
  drawn.resize(count - cells.size());
  cells.insert(cells.end(), drawn.begin(), drawn.end());
  std::sort(cells.begin(), cells.end());
  return cells;
}

}  // namespace rewire

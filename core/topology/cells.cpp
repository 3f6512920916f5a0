#include "core/topology/cells.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <utility>

namespace rewire {

namespace {

/// Draws from the whole grid and throws back what is taken or was drawn before. A round draws as many as are missing, so it never
/// finds too many; as no free cell is preferred at any step, every set is equally likely.
std::vector<Cell> drawFree(std::uint64_t grid, const std::vector<Cell>& taken, std::uint64_t count, Random& random) {
  std::vector<Cell> found;
  while (found.size() < count) {
    std::vector<Cell> draws(count - found.size());
    for (Cell& draw : draws) draw = random.below(grid);
    std::sort(draws.begin(), draws.end());
    draws.erase(std::unique(draws.begin(), draws.end()), draws.end());
    std::vector<Cell> free, merged;
    std::set_difference(draws.begin(), draws.end(), taken.begin(), taken.end(), std::back_inserter(free));
    std::set_union(found.begin(), found.end(), free.begin(), free.end(), std::back_inserter(merged));
    found = std::move(merged);
  }
  return found;
}

/// Lists the free cells and takes the first `count` of a shuffle (Fisher and Yates).
std::vector<Cell> chooseFree(std::uint64_t grid, const std::vector<Cell>& taken, std::uint64_t count, Random& random) {
  std::vector<Cell> free;
  free.reserve(grid - taken.size());
  auto next = taken.begin();
  for (Cell cell = 0; cell < grid; ++cell) {
    if (next != taken.end() && *next == cell) {
      ++next;
    } else {
      free.push_back(cell);
    }
  }
  for (std::uint64_t i = 0; i < count; ++i) std::swap(free[i], free[i + random.below(free.size() - i)]);
  free.resize(count);
  std::sort(free.begin(), free.end());
  return free;
}

}  // namespace

std::vector<Cell> sampleFreeCells(std::uint64_t grid, const std::vector<Cell>& taken, std::uint64_t count, Random& random) {
  assert(count <= grid - taken.size());
  // Where more than half of the grid would be taken, the grid is at most twice as large as what it holds, and may be walked.
  return taken.size() + count <= grid / 2 ? drawFree(grid, taken, count, random) : chooseFree(grid, taken, count, random);
}

}  // namespace rewire

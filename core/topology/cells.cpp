#include "core/topology/cells.h"

#include "core/compute/parallel.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <span>
#include <utility>

namespace rewire {

namespace {

constexpr int kDigitBits = 11;              // 2048 counters fit into the first cache, with the ends of what they write
constexpr std::size_t kFewCells = 200;      // below this, clearing counters costs more than comparing
constexpr std::size_t kBucketCells = 8192;  // two copies of a bucket fit into the second cache

using Cells = std::span<Cell>;
using Starts = std::array<std::uint32_t, (std::size_t{1} << kDigitBits) + 1>;

/// Copies `from` to `to` in the order of the digit of `bits` bits above `shift`, equal digits in their order. Returns the
/// beginning of each digit.
Starts sortByDigit(std::span<const Cell> from, Cells to, int shift, int bits) {
  const Cell mask = (Cell{1} << bits) - 1;
  Starts ends{};
  for (const Cell cell : from) ++ends[(cell >> shift) & mask];
  std::uint32_t sum = 0;
  for (std::size_t digit = 0; digit <= mask + 1; ++digit) sum += std::exchange(ends[digit], sum);
  const Starts starts = ends;
  for (const Cell cell : from) to[ends[(cell >> shift) & mask]++] = cell;
  return starts;
}

/// Sorts `cells`, whose values differ in the lowest `bits` bits only, digit by digit from the lowest; `spare` is as long. No
/// comparison, so nothing to predict: a tenth of the time of std::sort.
void sortByDigits(Cells cells, Cells spare, int bits) {
  if (cells.size() < kFewCells) return std::sort(cells.begin(), cells.end());
  const int passes = std::max(1, (bits + kDigitBits - 1) / kDigitBits);
  const int digit = (bits + passes - 1) / passes;
  for (int pass = 0; pass < passes; ++pass) {
    sortByDigit(cells, spare, pass * digit, digit);
    std::swap(cells, spare);
  }
  if (passes % 2 == 1) std::copy(cells.begin(), cells.end(), spare.begin());
}

/// Sorts cells of a grid. Many are first laid into buckets by their highest bits; draws from the whole grid spread evenly over
/// them. All that follows then happens within a cache.
void sortCells(std::vector<Cell>& cells, std::uint64_t grid) {
  const int bits = std::max(1, static_cast<int>(std::bit_width(grid - 1)));
  std::vector<Cell> spare(cells.size() < kFewCells ? 0 : cells.size());
  const int bucketBits = std::min({kDigitBits, bits, static_cast<int>(std::bit_width(cells.size() / kBucketCells))});
  if (bucketBits == 0) return sortByDigits(cells, spare, bits);

  const Starts starts = sortByDigit(cells, spare, bits - bucketBits, bucketBits);
  parallelFor(1 << bucketBits, 16, [&](int begin, int end) {
    for (int bucket = begin; bucket < end; ++bucket) {
      const std::size_t start = starts[bucket], size = starts[bucket + 1] - start;
      sortByDigits(Cells(spare).subspan(start, size), Cells(cells).subspan(start, size), bits - bucketBits);
    }
  });
  cells.swap(spare);
}

bool isTaken(const SparseLayer& layer, Cell cell) {
  const auto row = static_cast<std::size_t>(cell / static_cast<Cell>(layer.inputs));
  const auto column = static_cast<std::int32_t>(cell % static_cast<Cell>(layer.inputs));
  const std::int32_t index = indexOf(layer, row, column);
  return index < layer.indptr[row + 1] && layer.indices[index] == column;
}

/// Takes repeated and taken cells out of the sorted `draws`.
void keepFree(std::vector<Cell>& draws, const SparseLayer& layer) {
  std::size_t kept = 0;
  Cell previous = ~Cell{0};
  for (const Cell cell : draws) {
    draws[kept] = cell;
    kept += (cell != previous) & !isTaken(layer, cell);
    previous = cell;
  }
  draws.resize(kept);
}

/// Draws from the whole grid and throws back what is taken or was drawn before. A round draws as many as are missing, so it never
/// finds too many. No free cell is preferred at any step, so every set is equally likely.
std::vector<Cell> drawFree(const SparseLayer& layer, std::uint64_t grid, std::uint64_t count, Random& random) {
  std::vector<Cell> found;
  while (found.size() < count) {
    std::vector<Cell> draws(count - found.size());
    for (Cell& draw : draws) draw = random.below(grid);
    sortCells(draws, grid);
    keepFree(draws, layer);
    if (found.empty()) {
      found = std::move(draws);
      continue;
    }
    std::erase_if(draws, [&](Cell cell) { return std::binary_search(found.begin(), found.end(), cell); });
    const auto middle = found.insert(found.end(), draws.begin(), draws.end());
    std::inplace_merge(found.begin(), middle, found.end());
  }
  return found;
}

/// Lists the free cells and takes the first `count` of a shuffle (Fisher and Yates).
std::vector<Cell> chooseFree(const SparseLayer& layer, std::uint64_t grid, std::uint64_t count, Random& random) {
  const auto width = static_cast<Cell>(layer.inputs);
  std::vector<Cell> free;
  free.reserve(grid - static_cast<std::uint64_t>(layer.links()));
  for (int row = 0; row < layer.outputs; ++row) {
    Cell cell = static_cast<Cell>(row) * width;
    const Cell rowEnd = cell + width;
    for (std::int32_t link = layer.indptr[row]; link < layer.indptr[row + 1]; ++link) {
      const Cell taken = rowEnd - width + static_cast<Cell>(layer.indices[link]);
      while (cell < taken) free.push_back(cell++);
      ++cell;
    }
    while (cell < rowEnd) free.push_back(cell++);
  }
  for (std::uint64_t i = 0; i < count; ++i) std::swap(free[i], free[i + random.below(free.size() - i)]);
  free.resize(count);
  sortCells(free, grid);
  return free;
}

}  // namespace

std::vector<Cell> sampleFreeCells(const SparseLayer& layer, std::uint64_t count, Random& random) {
  const std::uint64_t grid = static_cast<std::uint64_t>(layer.inputs) * static_cast<std::uint64_t>(layer.outputs);
  const auto taken = static_cast<std::uint64_t>(layer.links());
  assert(count <= grid - taken);
  // If more than half of the grid would be taken, the grid is at most twice as large as its links. Then it may be walked.
  return taken + count <= grid / 2 ? drawFree(layer, grid, count, random) : chooseFree(layer, grid, count, random);
}

}  // namespace rewire

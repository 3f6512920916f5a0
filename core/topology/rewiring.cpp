#include "core/topology/rewiring.h"

#include "core/topology/cells.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace rewire {

namespace {

using Places = std::vector<std::int32_t>;

/// The `count` places whose weights are closest to zero, in no order.
void keepWeakest(Places& places, const std::vector<float>& values, std::int64_t count) {
  const auto weaker = [&](std::int32_t a, std::int32_t b) {
    return std::pair(std::fabs(values[a]), a) < std::pair(std::fabs(values[b]), b);
  };
  if (count < std::ssize(places)) std::nth_element(places.begin(), places.begin() + count, places.end(), weaker);
  places.resize(static_cast<std::size_t>(count));
}

Cell cellOf(const SparseLayer& layer, int row, std::int32_t place) {
  return static_cast<Cell>(row) * static_cast<Cell>(layer.inputs) + static_cast<Cell>(layer.indices[place]);
}

std::vector<Cell> cellsOf(const SparseLayer& layer) {
  std::vector<Cell> cells;
  cells.reserve(layer.indices.size());
  for (int row = 0; row < layer.outputs; ++row) {
    for (std::int32_t place = layer.indptr[row]; place < layer.indptr[row + 1]; ++place)
      cells.push_back(cellOf(layer, row, place));
  }
  return cells;
}

/// `values` with `fill` inserted so that it stands at each of `places` (ascending, places of the result).
template <class Value>
std::vector<Value> withInserted(const std::vector<Value>& values, const Places& places, Value fill) {
  std::vector<Value> result;
  result.reserve(values.size() + places.size());
  auto next = values.begin();
  for (const std::int32_t place : places) {
    const auto until = next + (place - std::ssize(result));
    result.insert(result.end(), next, until);
    result.push_back(fill);
    next = until;
  }
  result.insert(result.end(), next, values.end());
  return result;
}

}  // namespace

PruneCount pruneCount(const SparseLayer& layer, double zeta) {
  const auto negative = std::count_if(layer.values.begin(), layer.values.end(), [](float w) { return w < 0.0f; });
  const auto positive = std::ssize(layer.values) - negative;
  return {std::llround(zeta * static_cast<double>(positive)), std::llround(zeta * static_cast<double>(negative))};
}

std::vector<std::int32_t> weakestLinks(const SparseLayer& layer, double zeta) {
  Places positive, negative;
  for (std::size_t place = 0; place < layer.values.size(); ++place) {
    (layer.values[place] < 0.0f ? negative : positive).push_back(static_cast<std::int32_t>(place));
  }
  const PruneCount count = pruneCount(layer, zeta);
  keepWeakest(positive, layer.values, count.positive);
  keepWeakest(negative, layer.values, count.negative);
  positive.insert(positive.end(), negative.begin(), negative.end());
  std::sort(positive.begin(), positive.end());
  return positive;
}

void prune(SparseLayer& layer, const std::vector<std::int32_t>& places) {
  auto next = places.begin();
  std::int32_t kept = 0;
  std::int32_t place = 0;
  for (int row = 0; row < layer.outputs; ++row) {
    const std::int32_t end = layer.indptr[row + 1];
    for (; place < end; ++place) {
      if (next != places.end() && *next == place) {
        ++next;
        continue;
      }
      layer.indices[kept] = layer.indices[place];
      layer.values[kept] = layer.values[place];
      layer.momentum[kept] = layer.momentum[place];
      layer.born[kept] = layer.born[place];
      ++kept;
    }
    layer.indptr[row + 1] = kept;
  }
  const auto links = static_cast<std::size_t>(kept);
  layer.indices.resize(links);
  layer.values.resize(links);
  layer.momentum.resize(links);
  layer.born.resize(links);
  indexColumns(layer);
}

std::vector<std::int32_t> grow(SparseLayer& layer, std::int64_t count, int epoch, Random& random) {
  const auto width = static_cast<Cell>(layer.inputs);
  const std::vector<Cell> taken = cellsOf(layer);
  const std::vector<Cell> fresh =
      sampleFreeCells(width * static_cast<Cell>(layer.outputs), taken, static_cast<std::uint64_t>(count), random);

  Places places;
  places.reserve(fresh.size());
  for (std::size_t i = 0; i < fresh.size(); ++i) {
    const auto before = std::lower_bound(taken.begin(), taken.end(), fresh[i]) - taken.begin();
    places.push_back(static_cast<std::int32_t>(before + static_cast<std::ptrdiff_t>(i)));
  }
  layer.values = withInserted(layer.values, places, 0.0f);
  layer.momentum = withInserted(layer.momentum, places, 0.0f);
  layer.born = withInserted(layer.born, places, static_cast<std::int32_t>(epoch));
  layer.indices = withInserted(layer.indices, places, std::int32_t{0});
  std::vector<std::int32_t> added(static_cast<std::size_t>(layer.outputs) + 1, 0);
  for (std::size_t i = 0; i < fresh.size(); ++i) {
    layer.indices[places[i]] = static_cast<std::int32_t>(fresh[i] % width);
    ++added[fresh[i] / width + 1];
  }
  for (std::size_t row = 1; row < added.size(); ++row) {
    added[row] += added[row - 1];
    layer.indptr[row] += added[row];
  }
  indexColumns(layer);
  return places;
}

std::vector<Link> linksAt(const SparseLayer& layer, const std::vector<std::int32_t>& places) {
  std::vector<Link> links;
  links.reserve(places.size());
  int row = 0;
  for (const std::int32_t place : places) {
    while (layer.indptr[row + 1] <= place) ++row;
    links.push_back({layer.indices[place], row, layer.values[place]});
  }
  return links;
}

}  // namespace rewire

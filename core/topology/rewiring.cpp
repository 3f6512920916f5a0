#include "core/topology/rewiring.h"

#include "core/topology/cells.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <functional>
#include <numeric>
#include <utility>

namespace rewire {

namespace {

using Places = std::vector<std::int32_t>;
using Marks = std::vector<std::uint8_t>;

/// Distances from zero, as whole numbers in the same order: the bits of a float that is not negative.
using Magnitude = std::uint32_t;

Magnitude magnitudeOf(float weight) {
  return std::bit_cast<std::uint32_t>(weight) & 0x7fffffffu;
}

/// Of the links of one sign, those go that are weaker than `below`, and the first `equal` of those that are as strong.
struct Limit {
  Magnitude below = 0;
  std::int64_t equal = 0;
};

constexpr int kFineBits = 19;  // of a magnitude; the 12 above them, exponent and upper digits, are counted
using Histogram = std::array<std::int32_t, std::size_t{1} << (31 - kFineBits)>;

/// The bin that holds the weakest link but `count`, and how many of this bin go.
std::pair<Magnitude, std::int64_t> limitingBin(const Histogram& histogram, std::int64_t count) {
  Magnitude bin = 0;
  while (bin + 1 < histogram.size() && count > histogram[bin]) count -= histogram[bin++];
  return {bin, count};
}

/// The limits by sign, positive first. A selection by counting: one pass to find the bin in which each limit lies, one to collect
/// that bin, which is narrow enough to be sorted out by comparing.
std::array<Limit, 2> limitsOf(const std::vector<float>& values, const std::array<std::int64_t, 2>& counts) {
  std::array<Histogram, 2> histograms{};
  for (const float weight : values) ++histograms[weight < 0.0f][magnitudeOf(weight) >> kFineBits];
  const std::array<std::pair<Magnitude, std::int64_t>, 2> bins = {limitingBin(histograms[0], counts[0]),
                                                                  limitingBin(histograms[1], counts[1])};
  std::array<std::vector<Magnitude>, 2> candidates;
  for (const float weight : values) {
    const bool negative = weight < 0.0f;
    const Magnitude magnitude = magnitudeOf(weight);
    if (magnitude >> kFineBits == bins[negative].first) candidates[negative].push_back(magnitude);
  }
  std::array<Limit, 2> limits;
  for (std::size_t sign = 0; sign < 2; ++sign) {
    if (counts[sign] == 0) continue;
    std::vector<Magnitude>& some = candidates[sign];
    const auto last = some.begin() + (bins[sign].second - 1);
    std::nth_element(some.begin(), last, some.end());
    const Magnitude limit = *last;
    limits[sign] = {limit, 1 + std::count(some.begin(), last, limit)};
  }
  return limits;
}

Marks marksAt(const Places& places, std::int64_t links) {
  Marks marks(static_cast<std::size_t>(links), 0);
  for (const std::int32_t place : places) marks[place] = 1;
  return marks;
}

template <class Function>
void forEachLinkArray(SparseLayer& layer, Function function) {
  function(layer.indices);
  function(layer.values);
  function(layer.momentum);
  function(layer.born);
}

void moveLink(SparseLayer& layer, std::int64_t to, std::int64_t from) {
  forEachLinkArray(layer, [&](auto& array) { array[to] = array[from]; });
}

/// prune() but for the columns.
std::vector<Link> takeOut(SparseLayer& layer, const Places& places) {
  const Marks dead = marksAt(places, layer.links());
  std::vector<Link> died(places.size() + 1);  // one more, as each link is written before it is known to be dead
  std::int32_t kept = 0;
  std::int32_t place = 0;
  for (int row = 0; row < layer.outputs; ++row) {
    for (const std::int32_t end = layer.indptr[row + 1]; place < end; ++place) {
      died[place - kept] = {layer.indices[place], row, layer.values[place]};
      moveLink(layer, kept, place);
      kept += 1 - dead[place];
    }
    layer.indptr[row + 1] = kept;
  }
  forEachLinkArray(layer, [&](auto& array) { array.resize(static_cast<std::size_t>(kept)); });
  died.pop_back();
  return died;
}

/// Makes room for new links at these places (ascending, places of the result), from the last link to the first.
void makeRoom(SparseLayer& layer, const Places& places) {
  std::int64_t from = layer.links();
  std::int64_t to = from + std::ssize(places);
  const Marks fresh = marksAt(places, to);
  forEachLinkArray(layer, [&](auto& array) { array.resize(static_cast<std::size_t>(to)); });
  while (from > 0 && from < to) {
    --to;
    moveLink(layer, to, from - 1);
    from -= 1 - fresh[to];
  }
}

/// grow() but for the columns.
std::vector<Link> putIn(SparseLayer& layer, std::int64_t count, int epoch, Random& random) {
  const auto width = static_cast<Cell>(layer.inputs);
  const std::vector<Cell> cells = sampleFreeCells(layer, static_cast<std::uint64_t>(count), random);
  std::vector<Link> born(cells.size());
  Places places(cells.size());
  Places added(layer.indptr.size(), 0);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    born[i] = {static_cast<std::int32_t>(cells[i] % width), static_cast<std::int32_t>(cells[i] / width), 0.0f};
    places[i] = placeOf(layer, static_cast<std::size_t>(born[i].to), born[i].from) + static_cast<std::int32_t>(i);
    ++added[born[i].to + 1];
  }
  std::partial_sum(added.begin(), added.end(), added.begin());
  std::transform(layer.indptr.begin(), layer.indptr.end(), added.begin(), layer.indptr.begin(), std::plus<>());
  makeRoom(layer, places);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const std::int32_t place = places[i];
    layer.indices[place] = born[i].from;
    layer.values[place] = layer.momentum[place] = 0.0f;
    layer.born[place] = epoch;
  }
  return born;
}

}  // namespace

PruneCount pruneCount(const SparseLayer& layer, double zeta) {
  std::int32_t negative = 0;  // as wide as a weight, so that the compiler counts several at a time
  for (const float weight : layer.values) negative += weight < 0.0f ? 1 : 0;
  const auto positive = layer.links() - negative;
  return {std::llround(zeta * static_cast<double>(positive)), std::llround(zeta * static_cast<double>(negative))};
}

std::vector<std::int32_t> weakestLinks(const SparseLayer& layer, double zeta) {
  const PruneCount count = pruneCount(layer, zeta);
  std::array<Limit, 2> limits = limitsOf(layer.values, {count.positive, count.negative});
  Places places(static_cast<std::size_t>(count.total()) + 1);  // one more, as each place is written before it is kept
  std::size_t found = 0;
  for (std::int32_t place = 0; place < std::ssize(layer.values); ++place) {
    const float weight = layer.values[place];
    Limit& limit = limits[weight < 0.0f];
    const Magnitude magnitude = magnitudeOf(weight);
    places[found] = place;
    if (magnitude == limit.below) {
      if (limit.equal-- > 0) ++found;
    } else {
      found += magnitude < limit.below;
    }
  }
  places.pop_back();
  return places;
}

std::vector<Link> prune(SparseLayer& layer, const std::vector<std::int32_t>& places) {
  std::vector<Link> died = takeOut(layer, places);
  indexColumns(layer);
  return died;
}

std::vector<Link> grow(SparseLayer& layer, std::int64_t count, int epoch, Random& random) {
  std::vector<Link> born = putIn(layer, count, epoch, random);
  indexColumns(layer);
  return born;
}

Rewiring::Layer rewireLayer(SparseLayer& layer, double zeta, std::int64_t more, int epoch, Random& random) {
  Rewiring::Layer change;
  change.died = takeOut(layer, weakestLinks(layer, zeta));
  change.born = putIn(layer, std::ssize(change.died) + more, epoch, random);
  indexColumns(layer);
  return change;
}

}  // namespace rewire

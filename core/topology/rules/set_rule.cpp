#include "core/topology/rules/set_rule.h"

#include "core/topology/cells.h"
#include "core/topology/rules/rewiring.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <utility>

namespace rewire {

namespace {

std::int64_t removalCount(const LayerToRewire& asked) {
  return pruneCount(asked.layer, asked.settings.zeta).total();
}

std::vector<std::int32_t> removal(const LayerToRewire& asked) {
  return weakestLinks(asked.layer, asked.settings.zeta);
}

std::vector<Cell> growth(const LayerToRewire& asked, std::int64_t count) {
  return sampleFreeCells(asked.layer, static_cast<std::uint64_t>(count), asked.random);
}

constexpr RuleSteps kSteps{removalCount, removal, growth};

/// Distances from zero, as whole numbers in the same order: the bits of a float that is not negative.
using Magnitude = std::uint32_t;

Magnitude magnitudeOf(float weight) {
  return std::bit_cast<std::uint32_t>(weight) & 0x7fffffffu;
}

/// The limit for the links of one sign: those weaker than `below` go, and the first `equal` of those that are as strong.
struct Limit {
  Magnitude below = 0;
  std::int64_t equal = 0;
};

constexpr int kFineBits = 19;  // the low bits of a magnitude; the 12 above them, exponent and upper digits, are counted
using Histogram = std::array<std::int32_t, std::size_t{1} << (31 - kFineBits)>;

/// The bin that holds the weakest link but `count`, and how many of this bin go.
std::pair<Magnitude, std::int64_t> limitingBin(const Histogram& histogram, std::int64_t count) {
  Magnitude bin = 0;
  while (bin + 1 < histogram.size() && count > histogram[bin]) count -= histogram[bin++];
  return {bin, count};
}

/// The limits by sign, positive first. A selection by counting: one pass finds the bin in which each limit lies, one collects
/// that bin. It is narrow enough to be sorted out by comparing.
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

}  // namespace

constinit const RuleDescription kSetRule{
    .name = "set", .help = "the weakest go, as many grow at random places", .steps = &kSteps};

PruneCount pruneCount(const SparseLayer& layer, double zeta) {
  std::int32_t negative = 0;  // as wide as a weight, so that the compiler counts several at a time
  for (const float weight : layer.values) negative += weight < 0.0f ? 1 : 0;
  const auto positive = layer.links() - negative;
  return {std::llround(zeta * static_cast<double>(positive)), std::llround(zeta * static_cast<double>(negative))};
}

std::vector<std::int32_t> weakestLinks(const SparseLayer& layer, double zeta) {
  const PruneCount count = pruneCount(layer, zeta);
  std::array<Limit, 2> limits = limitsOf(layer.values, {count.positive, count.negative});
  // One more, as each index is written before it is kept.
  std::vector<std::int32_t> indices(static_cast<std::size_t>(count.total()) + 1);
  std::size_t found = 0;
  for (std::int32_t index = 0; index < std::ssize(layer.values); ++index) {
    const float weight = layer.values[index];
    Limit& limit = limits[weight < 0.0f];
    const Magnitude magnitude = magnitudeOf(weight);
    indices[found] = index;
    if (magnitude == limit.below) {
      if (limit.equal-- > 0) ++found;
    } else {
      found += magnitude < limit.below;
    }
  }
  indices.pop_back();
  return indices;
}

}  // namespace rewire

#include "core/topology/rules/link_choice.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace rewire {

namespace {

constexpr float kLeastImportance = 1e-30f;  // a logarithm has no place for 0

}  // namespace

std::vector<float> importanceOf(const SparseLayer& layer, Importance importance) {
  std::vector<float> result(layer.values.size());
  std::transform(layer.values.begin(), layer.values.end(), result.begin(), [](float weight) { return std::abs(weight); });
  if (importance == Importance::Weight) return result;
  const double added = importance == Importance::Lrs ? 1.0 : 0.0;
  std::vector<double> ofRow(static_cast<std::size_t>(layer.outputs), added),
      ofColumn(static_cast<std::size_t>(layer.inputs), added);
  const auto forEachLink = [&](const auto& visit) {
    for (std::size_t row = 0; row < ofRow.size(); ++row)
      for (auto at = static_cast<std::size_t>(layer.indptr[row]); at < static_cast<std::size_t>(layer.indptr[row + 1]); ++at)
        visit(result[at], ofRow[row], ofColumn[static_cast<std::size_t>(layer.indices[at])]);
  };
  forEachLink([](float size, double& row, double& column) {
    row += size;
    column += size;
  });
  forEachLink([](float& size, double row, double column) {
    if (size > 0.0f) size = static_cast<float>(size / row + size / column);
  });
  return result;
}

std::int64_t shareOfLinks(const SparseLayer& layer, double share) {
  return std::llround(share * static_cast<double>(layer.links()));
}

std::vector<std::int32_t> smallest(std::span<const float> keys, std::int64_t count) {
  std::vector<std::int32_t> order(keys.size());
  std::iota(order.begin(), order.end(), 0);
  const auto key = [&](std::int32_t index) { return std::pair(keys[static_cast<std::size_t>(index)], index); };
  std::nth_element(order.begin(), order.begin() + count, order.end(),
                   [&](std::int32_t a, std::int32_t b) { return key(a) < key(b); });
  order.resize(static_cast<std::size_t>(count));
  std::sort(order.begin(), order.end());
  return order;
}

std::vector<std::int32_t> leastByChance(std::span<const float> importance, double softness, std::int64_t count, Random& random) {
  const double exponent = softness / (1.0 - softness);
  std::vector<float> keys(importance.size());
  std::transform(importance.begin(), importance.end(), keys.begin(), [&](float value) {
    const double gumbel = -std::log(-std::log(random.uniform() * (1.0 - 0x1p-53)));
    return static_cast<float>(exponent * std::log(std::max(value, kLeastImportance)) + gumbel);
  });
  return smallest(keys, count);
}

}  // namespace rewire

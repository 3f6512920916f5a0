#include "core/topology/difference.h"

#include <limits>

namespace rewire {

namespace {

/// Walks through a row of both layers at once; columns ascend.
void compareRow(const SparseLayer& before, const SparseLayer& after, std::int32_t row, Rewiring::Layer& change) {
  constexpr std::int32_t kNone = std::numeric_limits<std::int32_t>::max();
  const auto index = static_cast<std::size_t>(row);
  std::int32_t then = before.indptr[index], now = after.indptr[index];
  while (then < before.indptr[index + 1] || now < after.indptr[index + 1]) {
    const std::int32_t left = then < before.indptr[index + 1] ? before.indices[static_cast<std::size_t>(then)] : kNone;
    const std::int32_t right = now < after.indptr[index + 1] ? after.indices[static_cast<std::size_t>(now)] : kNone;
    if (left < right) change.died.push_back({left, row, before.values[static_cast<std::size_t>(then)]});
    if (right < left) change.born.push_back({right, row, after.values[static_cast<std::size_t>(now)]});
    then += left <= right;
    now += right <= left;
  }
}

}  // namespace

Rewiring differenceOf(const Network& before, const Network& after) {
  Rewiring change;
  change.layers.resize(after.layers.size());
  for (std::size_t i = 0; i < after.layers.size(); ++i) {
    const auto* now = std::get_if<SparseLayer>(&after.layers[i]);
    if (now == nullptr) continue;
    const auto& then = std::get<SparseLayer>(before.layers[i]);
    for (std::int32_t row = 0; row < now->outputs; ++row) compareRow(then, *now, row, change.layers[i]);
  }
  return change;
}

}  // namespace rewire

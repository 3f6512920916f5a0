#pragma once

#include "core/compute/random.h"

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <utility>
#include <vector>

namespace rewire {

/// The items 0 … n-1 in a uniformly random order, drawn one by one (Fisher and Yates 1938, in Durstenfeld's form). The items
/// drawn so far do not depend on how many are drawn later: for one stream the drawn sets are nested. The stream must outlive this
/// object. Other draws may be taken from it in between.
class RandomOrder {
 public:
  RandomOrder(std::int64_t items, Random& random) : m_items(static_cast<std::size_t>(items)), m_random(random) {
    std::iota(m_items.begin(), m_items.end(), std::int64_t{0});
  }

  /// Precondition: not all items have been drawn.
  std::int64_t next() {
    const std::size_t chosen = m_drawn + static_cast<std::size_t>(m_random.below(m_items.size() - m_drawn));
    std::swap(m_items[m_drawn], m_items[chosen]);
    return m_items[m_drawn++];
  }

  /// The items drawn so far, in their order.
  std::span<const std::int64_t> drawn() const { return std::span(m_items).first(m_drawn); }

 private:
  std::vector<std::int64_t> m_items;
  std::size_t m_drawn = 0;
  Random& m_random;
};

}  // namespace rewire

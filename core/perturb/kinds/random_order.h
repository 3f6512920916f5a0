#pragma once

#include "core/compute/random.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <limits>
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
  /// Precondition: fewer than 2^32 items.
  RandomOrder(std::int64_t items, Random& random) : m_items(static_cast<std::size_t>(items)), m_random(random) {
    assert(items < std::numeric_limits<Item>::max());
    std::iota(m_items.begin(), m_items.end(), Item{0});
  }

  /// Precondition: not all items have been drawn.
  std::int64_t next() { return take(choose(m_drawn)); }

  /// Calls `visit` for the next `count` items: the same as next(), several times as fast for many. It must not draw from the
  /// stream.
  template <class Visit>
  void forEachOfNext(std::int64_t count, Visit visit) {
    std::array<std::size_t, 32> chosen;  // their memory is on its way while others are drawn
    for (std::size_t left = static_cast<std::size_t>(count); left > 0;) {
      const std::size_t some = std::min(left, chosen.size());
      for (std::size_t i = 0; i < some; ++i) {
        chosen[i] = choose(m_drawn + i);
        __builtin_prefetch(&m_items[chosen[i]], 1);
      }
      for (std::size_t i = 0; i < some; ++i) visit(std::int64_t{take(chosen[i])});
      left -= some;
    }
  }

  /// Calls visit(item, other) for the next `count` items: the same as other = drawn()[random.below(drawn().size())] after each
  /// next(), several times as fast for many. `willVisit` hears of an item a little earlier, to ask for its memory. Neither may
  /// draw from the stream.
  template <class WillVisit, class Visit>
  void forEachOfNextWithOther(std::int64_t count, WillVisit willVisit, Visit visit) {
    struct Pair {
      std::size_t item;
      std::size_t other;
    };
    std::array<Pair, 32> pairs;
    for (std::size_t left = static_cast<std::size_t>(count); left > 0;) {
      const std::span<Pair> some = std::span(pairs).first(std::min(left, pairs.size()));
      for (std::size_t drawn = m_drawn; Pair & pair : some) {
        pair.item = choose(drawn++);
        pair.other = static_cast<std::size_t>(m_random.below(drawn));
        __builtin_prefetch(&m_items[pair.item], 1);
        __builtin_prefetch(&m_items[pair.other]);
      }
      for (Pair& pair : some) {
        pair = {take(pair.item), m_items[pair.other]};
        willVisit(std::int64_t(pair.item));
        willVisit(std::int64_t(pair.other));
      }
      for (const Pair& pair : some) visit(std::int64_t(pair.item), std::int64_t(pair.other));
      left -= some.size();
    }
  }

  using Item = std::uint32_t;
  /// The items drawn so far, in their order.
  std::span<const Item> drawn() const { return std::span(m_items).first(m_drawn); }

 private:
  std::size_t choose(std::size_t drawn) { return drawn + static_cast<std::size_t>(m_random.below(m_items.size() - drawn)); }
  Item take(std::size_t chosen) {
    std::swap(m_items[m_drawn], m_items[chosen]);
    return m_items[m_drawn++];
  }

  std::vector<Item> m_items;
  std::size_t m_drawn = 0;
  Random& m_random;
};

}  // namespace rewire

#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <typeinfo>

namespace rewire {

/// Decides whether short loops are shared among threads. Beside another busy program, or on processors that a host gives to
/// others now and then, a helper may lose its processor with a piece in hand, and everybody waits for it: then one thread alone
/// is faster. So the master does loops alone for some milliseconds now and then, and compares. Sharing that does not pay rests
/// for a while, longer each time, and is then tried again. No clock is known here, and no result depends on any.
class Sharing {
 public:
  using Time = std::chrono::nanoseconds;

  /// Loops of the same body with as many items and pieces as each other take about as long.
  struct Kind {
    std::int64_t items = 0;
    std::int64_t pieces = 0;
    const std::type_info* body = nullptr;
    bool operator==(const Kind&) const = default;
  };

  bool pays(Time now) const { return now >= m_aloneUntil; }
  bool isShort(Kind kind, Time most) const;  ///< as far as loops of this kind were alone before; false if none was
  void recordAlone(Kind kind, Time took);
  void recordShared(Time now, Kind kind, Time took);

 private:
  struct Known {
    Kind kind;
    Time alone{};
  };
  static std::size_t placeOf(Kind kind);
  void restFor(Time now, Time alone);

  static constexpr std::size_t kPlaces = 64;
  std::array<Known, kPlaces> m_known{};  // a kind has one place, which others may take
  Time m_alone{};                        // in this window: the time that loops of these kinds took when they were not shared
  Time m_took{};                         // and the time that they took
  Time m_rest{};
  Time m_aloneUntil{};
  Time m_nextTrial{};
};

}  // namespace rewire

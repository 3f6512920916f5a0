#pragma once

#include <chrono>
#include <cstdint>

namespace rewire {

/// Decides whether short loops are shared among threads. Beside another busy program, a helper may lose its processor with a
/// piece in hand, and everybody waits for it: then one thread alone is faster. So the time that loops took is compared with the
/// time that the master would have needed. Where sharing does not pay, it rests for a while, longer each time, and is then tried
/// again. It knows no clock, and no result depends on it.
class Sharing {
 public:
  using Time = std::chrono::nanoseconds;

  /// A loop that was shared: what the master worked (the time of its processor, not of the clock), and how long all of it took.
  struct Loop {
    std::int64_t pieces = 0;
    std::int64_t own = 0;  ///< pieces that the master did
    Time ownWork{};
    Time took{};
  };

  bool pays(Time now) const { return now >= m_restsUntil; }
  void record(Time now, const Loop& loop);

 private:
  Time m_alone{};  // in this window: the master's time if it had been alone
  Time m_took{};   // and the time that it took with helpers
  Time m_rest{};
  Time m_restsUntil{};
};

}  // namespace rewire

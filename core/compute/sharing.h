#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

namespace rewire {

/// Decides whether short loops are shared among threads. Beside another busy program, a helper may lose its processor with a
/// piece in hand, and everybody waits for it: then one thread alone is faster. So the time that loops took is compared with the
/// time that the master would have needed. That is measured for some loops only: the clock of a thread's own time is slow.
/// Sharing that does not pay rests for a while, longer each time, and is then tried again. No clock is known here, and no result
/// depends on any.
class Sharing {
 public:
  using Time = std::chrono::nanoseconds;

  /// A loop that was shared, and how long all of it took.
  struct Loop {
    std::int64_t pieces = 0;
    std::int64_t own = 0;         ///< pieces that the master did
    std::optional<Time> ownWork;  ///< the master's, of its processor and not of the clock; measured where it was asked for
    Time took{};
  };

  /// Tells whether the master's work is to be measured in the next loop.
  bool asks() const { return m_loops % m_every == 0; }

  bool pays(Time now) const { return now >= m_restsUntil; }
  void record(Time now, const Loop& loop);

 private:
  // In this window:
  std::int64_t m_loops = 0;
  Time m_took{};
  std::int64_t m_measured = 0;  // loops
  Time m_alone{};               // the master's time for these if it had been alone
  std::int64_t m_every = 1;     // one loop in so many is measured
  Time m_rest{};
  Time m_restsUntil{};
};

}  // namespace rewire

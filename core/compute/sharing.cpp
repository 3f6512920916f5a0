#include "core/compute/sharing.h"

#include <algorithm>

namespace rewire {

namespace {

using namespace std::chrono_literals;

constexpr Sharing::Time kWindow = 10ms;  // holds more than one time slice of the system: one that was lost is seen
constexpr Sharing::Time kFirstRest = 20ms;
constexpr Sharing::Time kLongestRest = 250ms;
constexpr std::int64_t kGainInPercent = 5;  // less is not worth a second processor

/// Primes, so that all kinds of loops that follow each other in a round have their turn.
std::int64_t everyFor(Sharing::Time loop) {
  constexpr Sharing::Time kBetween = 100us;  // from one measurement to the next
  std::int64_t every = 1;
  for (const std::int64_t prime : {3, 7, 13, 23, 37}) {
    if (prime * loop <= kBetween) every = prime;
  }
  return every;
}

}  // namespace

void Sharing::record(Time now, const Loop& loop) {
  ++m_loops;
  m_took += loop.took;
  if (loop.ownWork) {
    ++m_measured;
    m_alone += loop.own > 0 ? *loop.ownWork * loop.pieces / loop.own : loop.took;  // without a piece it knows no better
  }
  if (m_took < kWindow || m_measured == 0) return;
  const Time alone = m_alone * m_loops / m_measured;
  if (alone * 100 < m_took * (100 + kGainInPercent)) {
    m_rest = std::clamp(2 * m_rest, kFirstRest, kLongestRest);
    m_restsUntil = now + m_rest;
  } else {
    m_rest /= 2;
  }
  m_every = everyFor(m_took / m_loops);
  m_loops = m_measured = 0;
  m_alone = m_took = Time{};
}

}  // namespace rewire

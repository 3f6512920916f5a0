#include "core/compute/sharing.h"

#include <algorithm>

namespace rewire {

namespace {

using namespace std::chrono_literals;

constexpr Sharing::Time kWindow = 10ms;  // holds more than one time slice of the system: one that was lost is seen
constexpr Sharing::Time kFirstRest = 20ms;
constexpr Sharing::Time kLongestRest = 250ms;
constexpr std::int64_t kGainInPercent = 5;  // less is not worth a second processor

}  // namespace

void Sharing::record(Time now, const Loop& loop) {
  m_alone += loop.own > 0 ? loop.ownWork * loop.pieces / loop.own : loop.took;  // without a piece of its own it knows no better
  m_took += loop.took;
  if (m_took < kWindow) return;
  if (m_alone * 100 < m_took * (100 + kGainInPercent)) {
    m_rest = std::clamp(2 * m_rest, kFirstRest, kLongestRest);
    m_restsUntil = now + m_rest;
  } else {
    m_rest /= 2;
  }
  m_alone = m_took = Time{};
}

}  // namespace rewire

#include "core/compute/sharing.h"

#include <algorithm>
#include <functional>

namespace rewire {

namespace {

using namespace std::chrono_literals;

constexpr Sharing::Time kWindow = 10ms;  // holds more than one time slice of the system: one that was lost is seen
constexpr Sharing::Time kFirstRest = 20ms;
constexpr Sharing::Time kLongestRest = 250ms;
constexpr Sharing::Time kTrial = 5ms;  // alone, while sharing pays
constexpr Sharing::Time kFirstTrial = 20ms;
constexpr Sharing::Time kBetweenTrials = 500ms;
constexpr std::int64_t kGainInPercent = 5;  // less is not worth a second processor

}  // namespace

std::size_t Sharing::placeOf(Kind kind) {
  const std::size_t body = std::hash<const std::type_info*>()(kind.body) / sizeof(std::type_info);
  return (static_cast<std::size_t>(kind.items * 31 + kind.pieces) + body) % kPlaces;
}

bool Sharing::isShort(Kind kind, Time most) const {
  const Known& before = m_known[placeOf(kind)];
  return before.kind == kind && before.alone <= most;
}

void Sharing::recordAlone(Kind kind, Time took) {
  Known& before = m_known[placeOf(kind)];
  before.alone = before.kind == kind ? before.alone + (took - before.alone) / 4 : took;
  before.kind = kind;
}

void Sharing::recordShared(Time now, Kind kind, Time took) {
  if (m_nextTrial == Time{}) m_nextTrial = now + kFirstTrial;
  if (const Known& before = m_known[placeOf(kind)]; before.kind == kind) {
    m_alone += before.alone;
    m_took += took;
  }
  if (m_took >= kWindow) {
    const bool pays = m_alone * 100 >= m_took * (100 + kGainInPercent);
    m_alone = m_took = Time{};
    m_rest = pays ? m_rest / 2 : std::clamp(2 * m_rest, kFirstRest, kLongestRest);
    if (!pays) return restFor(now, m_rest);
  }
  if (now >= m_nextTrial) restFor(now, kTrial);
}

/// Loops are done alone, and so measured: the next trial has time.
void Sharing::restFor(Time now, Time alone) {
  m_aloneUntil = now + alone;
  m_nextTrial = m_aloneUntil + kBetweenTrials;
  m_alone = m_took = Time{};
}

}  // namespace rewire

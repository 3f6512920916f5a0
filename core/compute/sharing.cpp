#include "core/compute/sharing.h"

#include <algorithm>

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

Sharing::Known& Sharing::known(Kind kind) {
  const auto place = static_cast<std::uint64_t>(kind.items * 31 + kind.pieces) % m_known.size();
  return m_known[place];
}

void Sharing::recordAlone(Kind kind, Time took) {
  Known& before = known(kind);
  before.alone = before.kind == kind ? before.alone + (took - before.alone) / 4 : took;
  before.kind = kind;
}

void Sharing::recordShared(Time now, Kind kind, Time took) {
  if (m_nextTrial == Time{}) m_nextTrial = now + kFirstTrial;
  if (const Known& before = known(kind); before.kind == kind) {
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

#include "core/run/pace.h"

#include <algorithm>

namespace rewire {
namespace {

using namespace std::chrono_literals;

constexpr Pace::Duration kSlowBatch = 100ms;  // at most: ten mini-batches a second can be told apart
constexpr Pace::Duration kSlowEpoch = 30s;    // at most: the next rewiring is not far away
constexpr Pace::Duration kEpoch = 2s;
constexpr Pace::Duration kEpochOfBatches = 1600ms;  // the rest is for the evaluation
constexpr Pace::Duration kLate = 100ms;             // is caught up with; more is forgotten

}  // namespace

void Pace::setSpeed(Speed speed, Time now) {
  m_speed = speed;
  m_epochBegan = m_due = now;
}

Pace::Duration Pace::batchTime(int batches) const {
  const int count = std::max(1, batches);
  return m_speed == Speed::SlowMotion ? std::min(kSlowBatch, kSlowEpoch / count) : kEpochOfBatches / count;
}

void Pace::stepped(Step step, int batches, Time now) {
  if (m_speed == Speed::Full) return;
  const bool slow = m_speed == Speed::SlowMotion;
  if (step == Step::MiniBatch) {
    m_due = std::max(m_due + batchTime(batches), now - kLate);
  } else if (step == Step::Rewiring) {
    m_due = slow ? now + kSlowRewiring : now;
  } else {
    m_due = slow ? now : std::max(now, m_epochBegan + kEpoch);
    m_epochBegan = m_due;
  }
}

}  // namespace rewire

#pragma once

#include "core/run/command.h"

#include <chrono>

namespace rewire {

/// Decides when the next step of a run that is watched is due, so that people can follow it. It is told the time and waits for
/// nothing. No result depends on it.
class Pace {
 public:
  using Duration = std::chrono::steady_clock::duration;
  using Time = std::chrono::steady_clock::time_point;
  enum class Step { MiniBatch, EpochEnd, Rewiring };

  static constexpr std::chrono::milliseconds kSlowRewiring{3200};  ///< in slow motion a rewiring is looked at for so long

  /// The next step is due at once.
  void setSpeed(Speed speed, Time now);
  /// `batches` mini-batches are an epoch.
  void stepped(Step step, int batches, Time now);
  /// The next step may be taken from this moment on.
  Time due() const { return m_due; }

 private:
  Duration batchTime(int batches) const;

  Speed m_speed = Speed::Full;
  Time m_epochBegan{};
  Time m_due{};
};

}  // namespace rewire

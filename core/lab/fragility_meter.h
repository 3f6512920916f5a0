#pragma once

#include "core/phrase.h"
#include "core/robustness/fragility.h"
#include "core/run/snapshot.h"

#include <functional>
#include <memory>

namespace rewire {

/// A request to measure which layer of a snapshot's network costs most when it is perturbed.
struct FragilityRequest {
  SnapshotPtr specimen;
  FragilityTest test;
};

/// The measurement as far as it has come. Never changed after it is made.
struct FragilityState {
  SnapshotPtr specimen;  ///< null: nothing was asked for
  Fragility fragility;   ///< without layers until the first numbers are there
  bool running = false;
  Phrase error = {};  ///< in words; not empty: the measurement failed
};
using FragilityStatePtr = std::shared_ptr<const FragilityState>;

/// Measures the layers of a network on a thread of its own, which uses so many numeric threads. A newer request, or stop(), gives
/// up the one that runs. All functions may be called from any thread and none of them waits.
class FragilityMeter {
 public:
  /// `onNews` is called on its thread whenever `latest()` has changed; it must only wake somebody.
  FragilityMeter(int threads, std::function<void()> onNews);
  ~FragilityMeter();

  void ask(FragilityRequest request);
  void stop();                       ///< the values that are known stay
  FragilityStatePtr latest() const;  ///< null before the first

 private:
  class Worker;
  std::unique_ptr<Worker> m_worker;
};

}  // namespace rewire

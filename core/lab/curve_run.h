#pragma once

#include "core/lab/model_loading.h"
#include "core/robustness/curve.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace rewire {

/// A sweep as a watcher sees it; never changed after it is made.
struct CurveState {
  Sweep sweep;
  std::vector<ModelDescription> models;
  std::vector<CurvePoint> points;  ///< finished ones, by model, step, repeat
  int total = 0;                   ///< points when it is done
  bool running = false;
  double secondsLeft = 0.0;  ///< 0 when unknown or not running
  std::string error;         ///< in words; empty: none
};
using CurveStatePtr = std::shared_ptr<const CurveState>;

/// Computes robustness curves on a thread of its own. Stopping keeps what is done; starting again computes only what is missing.
/// Points stay if their network, perturbation, seed, strength and repeat were there before. A sweep that cannot begin (a file
/// that is no model) says why and leaves the curves as they are.
class CurveRun {
 public:
  /// `threads`: for the numeric work. `onNews` is called on a thread of the run, at most every 50 ms and at beginning and end,
  /// if `latest()` has changed. It must only wake somebody.
  CurveRun(int threads, std::function<void()> onNews);
  ~CurveRun();

  void start(Sweep sweep, std::vector<ModelRequest> models);
  void stop();
  CurveStatePtr latest() const;  ///< never null

 private:
  class Worker;
  std::unique_ptr<Worker> m_worker;
};

}  // namespace rewire

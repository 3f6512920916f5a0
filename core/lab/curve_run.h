#pragma once

#include "core/lab/curve_state.h"
#include "core/lab/model_loading.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace rewire {

/// Computes robustness curves on a thread of its own. Stopping keeps what is done; starting again computes only what is missing.
/// Points stay if their network, perturbation, seed, strength and repeat were there before. A sampling that cannot begin (a file
/// that is no model) says why and leaves the curves as they are.
class CurveRun {
 public:
  /// `threads`: for the numeric work. `onNews` is called on a thread of the run, at most every 50 ms and at beginning and end,
  /// if `latest()` has changed. It must only wake somebody.
  CurveRun(int threads, std::function<void()> onNews);
  ~CurveRun();

  /// `before`: curves whose points may stay, and which are left as they are if the sampling cannot begin; null: the last ones.
  void start(Sampling sampling, std::vector<ModelRequest> models, CurveStatePtr before = nullptr);
  void stop();
  CurveStatePtr latest() const;  ///< never null

 private:
  class Worker;
  std::unique_ptr<Worker> m_worker;
};

}  // namespace rewire

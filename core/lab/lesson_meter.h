#pragma once

#include "core/lesson/lesson.h"
#include "core/perturb/perturbations.h"
#include "core/run/snapshot.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace rewire {

/// A question to LessonMeter: the measures of these bands, of a specimen of this snapshot.
struct MeterRequest {
  std::uint64_t id = 0;  ///< ascends; the answer has it
  SnapshotPtr snapshot;
  Perturbations perturbations;
  std::vector<LessonBand> bands;
};

/// A measure: the value once it is known, or that it cannot be known here.
struct MeteredValue {
  bool done = false;
  std::optional<double> value;  ///< nothing, though done: it is not defined, or would need networks to be trained anew
};

struct MeterAnswer {
  std::uint64_t id = 0;
  std::vector<MeteredValue> values;  ///< one a band
};
using MeterAnswerPtr = std::shared_ptr<const MeterAnswer>;

/// Measures what a step of a lesson states, of the network that the window has, on a thread of its own: the same numbers as
/// `rewire lesson check`. All functions may be called from any thread and none of them waits.
class LessonMeter {
 public:
  /// `onNews` is called on its thread whenever `latest()` has changed; it must only wake somebody.
  LessonMeter(int threads, std::function<void()> onNews);
  ~LessonMeter();

  void ask(MeterRequest request);  ///< in place of the one before
  MeterAnswerPtr latest() const;   ///< null before the first; a value more each time

 private:
  class Worker;
  std::unique_ptr<Worker> m_worker;
};

}  // namespace rewire

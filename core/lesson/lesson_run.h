#pragma once

#include "core/lesson/lesson.h"
#include "core/lesson/lesson_states.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace rewire {

/// A band of a step, and what was measured.
struct BandResult {
  std::size_t step = 0;  ///< from 0
  LessonBand band;
  std::optional<double> value;    ///< after the step; nothing: it is not known or not defined
  std::optional<double> control;  ///< the same for its control

  /// Tells whether the statement is true: the band has the value, and not that of the control.
  bool holds() const { return band.holds(value) && !band.holds(control); }
};

/// Runs the steps of a lesson, each with its controls, on all test images. `seed`: in place of that of the lesson. `onBand` is
/// told of each result as soon as it is there; null: nobody is. Throws InputError where a step cannot be done, WorkError and
/// Cancelled.
std::vector<BandResult> runLesson(const Lesson& lesson, LessonStates& states, std::optional<std::uint64_t> seed = std::nullopt,
                                  std::stop_token stop = {}, const std::function<void(const BandResult&)>& onBand = nullptr);

}  // namespace rewire

#include "core/lesson/lesson_run.h"

#include "core/lesson/lesson_measures.h"

#include <algorithm>
#include <utility>

namespace rewire {

namespace {

/// The largest less the smallest accuracy of the same step with seed, seed + 1, …
double spreadOfSeeds(const Lesson& lesson, LessonStates& states, std::size_t step, std::uint64_t seed, int seeds,
                     const LessonControl* control, std::stop_token stop) {
  double least = 1.0, most = 0.0;
  for (std::uint64_t one = seed; one < seed + static_cast<std::uint64_t>(seeds); ++one) {
    MomentMeasures measures(states.after(lesson, step, one, control), stop);
    const double accuracy = *measures.value(*lessonMeasureNamed("accuracy"));
    least = std::min(least, accuracy);
    most = std::max(most, accuracy);
  }
  return most - least;
}

}  // namespace

std::vector<BandResult> runLesson(const Lesson& lesson, LessonStates& states, std::optional<std::uint64_t> seed,
                                  std::stop_token stop, const std::function<void(const BandResult&)>& onBand) {
  std::vector<BandResult> results;
  for (std::size_t step = 0; step < lesson.steps.size(); ++step) {
    const LessonMoment moment = states.after(lesson, step, seed);
    MomentMeasures measures(moment, stop);
    for (const LessonBand& band : lesson.steps[step].expect) {
      const LessonMeasure& measure = *lessonMeasureNamed(band.what);
      BandResult result{step, band, {}, {}};
      if (measure.repeats == Repeats::Seeds) {
        const std::uint64_t first = moment.perturbations.seed;
        result.value = spreadOfSeeds(lesson, states, step, first, band.repeats, nullptr, stop);
        result.control = spreadOfSeeds(lesson, states, step, first, band.repeats, &band.control, stop);
      } else {
        result.value = measures.value(measure, band.repeats);
        result.control = MomentMeasures(states.after(lesson, step, seed, &band.control), stop).value(measure, band.repeats);
      }
      if (onBand) onBand(result);
      results.push_back(std::move(result));
    }
  }
  return results;
}

}  // namespace rewire

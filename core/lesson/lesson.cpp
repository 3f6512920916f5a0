#include "core/lesson/lesson.h"

#include "core/train/experiment.h"

#include <algorithm>

namespace rewire {

std::size_t beginningOf(const Lesson& lesson, std::size_t step) {
  while (step > 0 && lesson.steps[step].start.from == LessonStart::From::StepBefore) --step;
  return step;
}

std::vector<std::string_view> lessonViews() {
  return {"experiment", "connectivity", "input-map", "degrees",    "weights", "topology", "accuracy",
          "perturb",    "gallery",      "confusion", "robustness", "draw",    "timeline"};
}

std::vector<std::string_view> lessonButtons() {
  return {"play", "one-epoch", "reset", "undo", "heal", "apply", "regrow", "neurons", "links", "pad", "epoch"};
}

bool isLessonControl(std::string_view name) {
  bool known = kindNamed(name).has_value() || std::ranges::count(lessonButtons(), name) > 0;
  forEachSetting([&](const char* key, const char*, auto, auto) { known = known || name == key; });
  return known;
}

}  // namespace rewire

#include "core/lesson/lesson.h"

#include "core/train/control_names.h"
#include "core/train/experiment.h"

#include <algorithm>

namespace rewire {

std::size_t beginningOf(const Lesson& lesson, std::size_t step) {
  while (step > 0 && lesson.steps[step].start.from == LessonStart::From::StepBefore) --step;
  return step;
}

bool isLessonControl(std::string_view name) {
  bool known = kindNamed(name).has_value() || std::ranges::count(buttonNames(), name) > 0;
  forEachSetting([&](const char* key, const char*, auto, auto) { known = known || name == key; });
  return known;
}

}  // namespace rewire

#include "core/train/schedule.h"

namespace rewire {

std::string_view nameOf(Schedule schedule) {
  switch (schedule) {
    case Schedule::Constant:
      return "constant";
    case Schedule::Linear:
      return "linear";
    case Schedule::Cosine:
      return "cosine";
  }
  return "";
}

std::optional<Schedule> scheduleNamed(std::string_view name) {
  for (const Schedule schedule : {Schedule::Constant, Schedule::Linear, Schedule::Cosine}) {
    if (nameOf(schedule) == name) return schedule;
  }
  return std::nullopt;
}

}  // namespace rewire

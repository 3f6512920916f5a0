#pragma once

#include <optional>
#include <string_view>

namespace rewire {

/// Learning rate against epoch: constant, falling linearly, or along half a cosine. See `learningRateAt`.
enum class Schedule { Constant, Linear, Cosine };

std::string_view nameOf(Schedule schedule);
std::optional<Schedule> scheduleNamed(std::string_view name);

}  // namespace rewire

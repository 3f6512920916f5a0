#pragma once

#include "core/topology/named.h"

#include <array>

namespace rewire {

/// A value against epoch: constant, falling linearly, or along half a cosine (`learningRateAt`, `zetaAt`).
enum class Schedule { Constant, Linear, Cosine };

template <>
inline constexpr auto kNamesOf<Schedule> = std::to_array<std::string_view>({"constant", "linear", "cosine"});

}  // namespace rewire

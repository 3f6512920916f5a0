#pragma once

#include "core/topology/rules/link_choice.h"
#include "core/topology/rules/link_scores.h"

#include <array>

namespace rewire {

/// The weight that a new link begins with.
enum class Births {
  Zero,   ///< 0
  Random  ///< drawn as at the start: N(0, 2 / mean fan-in)
};

template <>
inline constexpr auto kNamesOf<Births> = std::to_array<std::string_view>({"zero", "random"});

/// The places where links may grow.
enum class Growth {
  Any,    ///< wherever the rule would have them
  Active  ///< first where both neurons are active on the training images: other links have a gradient of 0
};

template <>
inline constexpr auto kNamesOf<Growth> = std::to_array<std::string_view>({"any", "active"});

/// The options of rules. A rule looks at those that it needs.
struct RuleOptions {
  Importance importance = Importance::Weight;
  std::array<double, 2> softness = {0.5, 0.9};  ///< strictness of draws by importance, at the first rewiring and the last
  Score score = Score::Ch2L3n;
  Births births = Births::Zero;
  Growth growth = Growth::Any;
};

}  // namespace rewire

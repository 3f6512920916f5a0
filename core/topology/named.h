#pragma once

#include <algorithm>
#include <optional>
#include <string_view>

#include "core/phrase.h"

namespace rewire {

/// The names of the values of an enumeration, in their order, as files and the command line have them. Each names its own.
template <class Enum>
inline constexpr auto kNamesOf = nullptr;

template <class Enum>
concept Named = requires {
  kNamesOf<Enum>.size();
};

template <Named Enum>
constexpr std::string_view nameOf(Enum value) {
  return kNamesOf<Enum>[static_cast<std::size_t>(value)];
}

/// The value of this name; nothing: there is none.
template <Named Enum>
std::optional<Enum> named(std::string_view name) {
  const auto found = std::ranges::find(kNamesOf<Enum>, name);
  return found == kNamesOf<Enum>.end() ? std::nullopt : std::optional(static_cast<Enum>(found - kNamesOf<Enum>.begin()));
}

/// All names, for messages: "constant, linear or cosine".
template <Named Enum>
Phrase namesOf() {
  return oneOf(kNamesOf<Enum>);
}

}  // namespace rewire

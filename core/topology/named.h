#pragma once

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>

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

/// Names as a sentence has them: "constant, linear or cosine".
inline std::string inSentence(std::span<const std::string_view> names) {
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i)
    text += std::string(i == 0 ? "" : i + 1 < names.size() ? ", " : " or ") + std::string(names[i]);
  return text;
}

/// All names, for messages.
template <Named Enum>
std::string namesOf() {
  return inSentence(kNamesOf<Enum>);
}

}  // namespace rewire

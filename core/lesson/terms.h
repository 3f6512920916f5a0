#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rewire {

/// Names of the terms that the glossary explains. A text of a lesson marks one by a link: "[hubs](term:hub)".
std::vector<std::string_view> termNames();

inline constexpr std::string_view kTermScheme = "term:";

/// The names that a text in Markdown links to, whether the glossary has them or not.
std::vector<std::string> termsIn(std::string_view markdown);

/// The same text without these links: "hubs".
std::string withoutTermLinks(std::string_view markdown);

}  // namespace rewire

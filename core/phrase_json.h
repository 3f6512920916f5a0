#pragma once

#include "core/phrase.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string_view>

namespace rewire {

/// A phrase as JSON, so that another process of the program, or a later one, can say it in its language: a text; for a template
/// {"id": "…", "arguments": […]}; for a number {"number": "60,000"}, or {"whole": 7}.
nlohmann::json phraseToJson(const Phrase& phrase);

/// Nothing for whatever is none, and for phrases within phrases deeper than eight.
std::optional<Phrase> phraseFrom(const nlohmann::json& json);
std::optional<Phrase> phraseFromText(std::string_view text);

}  // namespace rewire

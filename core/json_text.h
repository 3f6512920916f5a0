#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rewire {

/// Values that the JSON of `bytes` characters may have. With the text itself they take less than four times its bytes, and some
/// megabytes.
constexpr std::size_t mostJsonValues(std::size_t bytes) {
  return 30'000 + bytes / 64;
}

/// Reads JSON that anybody may have written; discarded where it is none. Throws InputError naming `where` for more values than
/// that, for nesting deeper than 32, for keys beyond 1,000 bytes and texts beyond kLongestText.
///
/// Links ("cut": [[layer, from, to], …]) and neurons ("silence": [[layer, neuron], …]) are not counted: a list of them becomes
/// one binary value of 32-bit integers, as a tree of values takes ten times as much.
nlohmann::json parsedJson(std::string_view text, const std::string& where);

/// Bytes between two quotes that nlohmann's parser is given: it takes five times as much for the longest.
inline constexpr std::size_t kLongestText = 100'000;

/// Takes longer texts out of JSON, and returns them. "\u0000N" stands where the Nth was. Throws InputError naming `where` for
/// what is no text of JSON, and where that stands there already.
std::vector<std::string> takeLongTexts(std::string& json, const std::string& where);

}  // namespace rewire

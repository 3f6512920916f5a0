#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace rewire {

/// Text out of a name or a file, made fit for one line of any terminal. Control characters become escapes (\n, \x1b), and so do
/// bytes that are no UTF-8 and characters that break lines or turn the direction of text (\u2028, \u202e).
std::string shown(std::string_view text);

/// Length of the UTF-8 character at the beginning of `text`, 1 to 4; 0 where the bytes are none.
std::size_t characterLength(std::string_view text);

bool isUtf8(std::string_view text);

}  // namespace rewire

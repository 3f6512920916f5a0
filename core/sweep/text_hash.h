#pragma once

#include <string>
#include <string_view>

namespace rewire {

/// SHA-256 of a text, in lower-case hexadecimal.
std::string sha256Of(std::string_view text);

}  // namespace rewire

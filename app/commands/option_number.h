#pragma once

#include <cstdint>
#include <string>

namespace rewire {

// Numbers out of the words of the command line. `option` is the option's name without "--". Each throws InputError naming the
// option and what would be right.

double numberFrom(const std::string& text, const std::string& option);
int wholeNumberFrom(const std::string& text, const std::string& option);
std::uint64_t seedFrom(const std::string& text);

}  // namespace rewire

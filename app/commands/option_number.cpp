#include "app/commands/option_number.h"

#include "core/error.h"
#include "core/io/message_text.h"

#include <charconv>
#include <cmath>

namespace rewire {

namespace {

template <typename Number>
Number parsed(const std::string& text, const std::string& option, const char* right) {
  Number number = 0;
  const char* end = text.data() + text.size();
  const auto [at, error] = std::from_chars(text.data(), end, number);
  if (error == std::errc() && at == end) return number;
  throw InputError(option + " must be " + right + ", not " + inQuotes(text), "--" + option);
}

}  // namespace

double numberFrom(const std::string& text, const std::string& option) {
  const auto number = parsed<double>(text, option, "a number");
  if (!std::isfinite(number)) throw InputError(option + " must be a number, not " + inQuotes(text), "--" + option);
  return number;
}

int wholeNumberFrom(const std::string& text, const std::string& option) {
  return parsed<int>(text, option, "a whole number of at most 2147483647");
}

std::uint64_t seedFrom(const std::string& text) {
  return parsed<std::uint64_t>(text, "seed", "a whole number from 0 to 18446744073709551615");
}

}  // namespace rewire

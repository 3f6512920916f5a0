#include "core/shown_text.h"

#include <cstdint>
#include <cstdio>

namespace rewire {
namespace {

std::uint8_t byteAt(std::string_view text, std::size_t at) {
  return static_cast<std::uint8_t>(text[at]);
}

/// The number of a character of `length` bytes, which are known to be of the right form.
std::uint32_t codePoint(std::string_view text, std::size_t length) {
  if (length == 1) return byteAt(text, 0);
  std::uint32_t code = byteAt(text, 0) & (0x7Fu >> length);
  for (std::size_t i = 1; i < length; ++i) code = code << 6 | (byteAt(text, i) & 0x3Fu);
  return code;
}

/// The length that the first byte promises; 0 for a byte that begins no character.
std::size_t promisedLength(std::uint8_t first) {
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first < 0xE0) return 2;
  if (first >= 0xE0 && first < 0xF0) return 3;
  return first >= 0xF0 && first < 0xF5 ? 4 : 0;
}

/// Characters that end a line or turn the direction of the text that follows.
bool isDisturbing(std::uint32_t code) {
  return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x2028 || code == 0x2029 || code == 0x200E || code == 0x200F ||
         code == 0x061C || (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

std::string escaped(std::uint32_t code) {
  if (code == '\n') return "\\n";
  if (code == '\r') return "\\r";
  if (code == '\t') return "\\t";
  char text[8];
  std::snprintf(text, sizeof text, code < 0x80 ? "\\x%02x" : "\\u%04x", static_cast<unsigned>(code & 0xFFFF));
  return text;
}

}  // namespace

std::size_t characterLength(std::string_view text) {
  const auto length = text.empty() ? 0 : promisedLength(byteAt(text, 0));
  if (length == 0 || length > text.size()) return 0;
  for (std::size_t i = 1; i < length; ++i) {
    if ((byteAt(text, i) & 0xC0) != 0x80) return 0;
  }
  const auto code = codePoint(text, length);
  const bool overlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
  const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
  return overlong || surrogate || code > 0x10FFFF ? 0 : length;
}

std::string shown(std::string_view text) {
  std::string line;
  while (!text.empty()) {
    const auto length = characterLength(text);
    if (length == 0) {
      char byte[8];
      std::snprintf(byte, sizeof byte, "\\x%02x", static_cast<unsigned>(byteAt(text, 0)));
      line += byte;
    } else {
      const auto code = codePoint(text, length);
      line += isDisturbing(code) ? escaped(code) : std::string(text.substr(0, length));
    }
    text.remove_prefix(length == 0 ? 1 : length);
  }
  return line;
}

bool isUtf8(std::string_view text) {
  while (!text.empty()) {
    const auto length = characterLength(text);
    if (length == 0) return false;
    text.remove_prefix(length);
  }
  return true;
}

}  // namespace rewire

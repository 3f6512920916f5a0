#include "core/export/text_output.h"

#include "core/shown_text.h"

#include <utility>

namespace rewire {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// XML 1.0 has no control characters but tab and ends of lines, and leaves out U+FFFE and U+FFFF.
bool isXmlCharacter(std::string_view character) {
  const auto first = static_cast<unsigned char>(character.front());
  if (character.size() == 1) return first >= 0x20 || first == '\t' || first == '\n' || first == '\r';
  return character != "\xEF\xBF\xBE" && character != "\xEF\xBF\xBF";
}

std::string_view entityOf(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\t':
      return "&#9;";
    case '\n':
      return "&#10;";
    case '\r':
      return "&#13;";
    default:
      return {};
  }
}

}  // namespace

TextOutput::TextOutput(const std::filesystem::path& file, std::stop_token stop) : m_file(file), m_stop(std::move(stop)) {
  m_pending.reserve(kBytesAtOnce + 1024);
}

void TextOutput::flush() {
  if (m_stop.stop_requested()) throw Cancelled();
  m_file.write(m_pending);
  m_pending.clear();
}

void TextOutput::commit() {
  flush();
  m_file.commit();
}

std::string inXml(std::string_view text) {
  std::string escaped;
  while (!text.empty()) {
    const std::size_t length = characterLength(text);
    const std::string_view character = text.substr(0, std::max<std::size_t>(length, 1));
    const std::string_view entity = entityOf(character.front());
    if (!entity.empty()) {
      escaped += entity;
    } else {
      escaped += length > 0 && isXmlCharacter(character) ? character : kReplacement;
    }
    text.remove_prefix(character.size());
  }
  return escaped;
}

}  // namespace rewire

#include "core/phrase.h"

namespace rewire {

Phrase Phrase::of(const char* id, std::vector<Phrase> arguments) {
  Phrase made;
  made.m_kind = Kind::Template;
  made.m_id = id;
  made.m_arguments = std::move(arguments);
  return made;
}

Phrase Phrase::number(std::string english) {
  Phrase made(std::move(english));
  made.m_kind = Kind::Decimal;
  return made;
}

std::string Phrase::english() const {
  if (m_kind != Kind::Template) return m_text;
  return filled(m_id, m_arguments.size(), [this](std::size_t i) { return m_arguments[i].english(); });
}

std::string filled(std::string_view pattern, std::size_t arguments, const std::function<std::string(std::size_t)>& argument) {
  std::string text;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    const std::size_t digit = pattern[at] == '%' && at + 1 < pattern.size() ? static_cast<std::size_t>(pattern[at + 1] - '1') : 9;
    if (digit < 9 && digit < arguments) {
      text += argument(digit);
      ++at;
    } else {
      text += pattern[at];
    }
  }
  return text;
}

Phrase oneOf(std::span<const std::string_view> names) {
  if (names.empty()) return {};
  if (names.size() == 1) return names.front();
  std::string before(names.front());
  for (const std::string_view name : names.subspan(1, names.size() - 2)) before.append(", ").append(name);
  return phrase("%1 or %2", before, names.back());
}

}  // namespace rewire

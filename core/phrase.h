#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace rewire {

/// A text for people that can be said in other languages: an English template, which is its id for translators, and what stands
/// for %1, %2 … in it. Those are phrases too: templates, numbers, or text of no language, as names and paths are. Core makes them
/// by phrase(); the window says them in its language, the command line and files in English.
class Phrase {
 public:
  enum class Kind { Text, Template, Whole, Decimal };

  Phrase() = default;  ///< the empty text
  Phrase(std::string text) : m_text(std::move(text)) {}
  Phrase(std::string_view text) : m_text(text) {}
  Phrase(const char* text) : m_text(text) {}
  template <class Number, class = std::enable_if_t<std::is_integral_v<Number> && !std::is_same_v<Number, bool> &&
                                                   !std::is_same_v<Number, char>>>
  Phrase(Number number) : m_kind(Kind::Whole), m_text(std::to_string(number)) {}

  /// A template whose id was marked by phraseId().
  static Phrase of(const char* id, std::vector<Phrase> arguments = {});
  /// A number as English writes it, "60,000" or "0.25": others have another sign in the place of comma and point.
  static Phrase number(std::string english);

  Kind kind() const { return m_kind; }
  const char* id() const { return m_id; }             ///< id of a template
  const std::string& text() const { return m_text; }  ///< text of any other, in English
  const std::vector<Phrase>& arguments() const { return m_arguments; }
  bool empty() const { return m_kind != Kind::Template && m_text.empty(); }

  std::string english() const;
  operator std::string() const { return english(); }

  /// Tells whether both say the same in English.
  friend bool operator==(const Phrase& a, const Phrase& b) { return a.english() == b.english(); }

 private:
  Kind m_kind = Kind::Text;
  const char* m_id = "";
  std::string m_text;
  std::vector<Phrase> m_arguments;
};

/// Marks a template, and makes a phrase of it. The literal is collected for translators, so it must be one.
template <class... Arguments>
Phrase phrase(const char* id, Arguments&&... arguments) {
  return Phrase::of(id, {Phrase(std::forward<Arguments>(arguments))...});
}

/// Marks a template that becomes a phrase by Phrase::of() elsewhere.
constexpr const char* phraseId(const char* id) {
  return id;
}

/// Puts the text of an argument in the place of each %1, %2 … %9, whatever stands in those texts.
std::string filled(std::string_view pattern, std::size_t arguments, const std::function<std::string(std::size_t)>& argument);

/// "a, b or c" of names.
Phrase oneOf(std::span<const std::string_view> names);

}  // namespace rewire

#pragma once

#include <memory>
#include <stdexcept>
#include <string>

#include "core/phrase.h"
#include "core/shown_text.h"

namespace rewire {

/// A failure in words for people: the mistake and what would be right, then the file or option in brackets. `what()` is the
/// whole line in English. Names in it are shown escaped, so it is one line whatever files are called.
class ToldError : public std::runtime_error {
 public:
  ToldError(const Phrase& reason, const Phrase& where)
      : std::runtime_error(shown(reason.english() + " (" + where.english() + ")")),
        m_parts(std::make_shared<const Parts>(Parts{reason, where})) {}

  const Phrase& reason() const { return m_parts->reason; }  ///< without the file
  const Phrase& where() const { return m_parts->where; }
  Phrase told() const { return phrase("%1 (%2)", reason(), where()); }

 private:
  struct Parts {
    Phrase reason, where;
  };
  std::shared_ptr<const Parts> m_parts;  // copies of exceptions may not throw
};

/// A request that cannot be met because a file, a folder or an option is wrong. Caught in `app` (exit status 2) and by the
/// engine.
class InputError : public ToldError {
 public:
  using ToldError::ToldError;
};

/// Work that began rightly and failed on the way: a full disk, a loss that is no longer finite (exit status 1).
class WorkError : public ToldError {
 public:
  using ToldError::ToldError;
};

/// The words of any error: those of ours can be translated, others have their own.
inline Phrase toldBy(const std::exception& error) {
  const auto* told = dynamic_cast<const ToldError*>(&error);
  return told ? told->told() : Phrase(error.what());
}

/// One mistake in a value that a user may set: the key or option it belongs to, and a sentence that says what would be right.
struct Problem {
  std::string key;
  Phrase message;

  Phrase told() const { return phrase("%1 %2", key, message); }
};

/// Thrown when a stop was asked for through a std::stop_token. Nothing is half done.
class Cancelled : public std::runtime_error {
 public:
  Cancelled() : std::runtime_error("stopped") {}
};

}  // namespace rewire

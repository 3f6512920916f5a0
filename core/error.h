#pragma once

#include <stdexcept>
#include <string>

#include "core/shown_text.h"

namespace rewire {

/// A request that cannot be met because a file, a folder or an option is wrong. `what()` is the whole line for the user: the
/// mistake and what would be right, then the file or option in brackets. Names in it are shown escaped, so it is one line
/// whatever files are called. Caught in `app` (exit status 2) and by the engine.
class InputError : public std::runtime_error {
 public:
  InputError(const std::string& what, const std::string& where) : std::runtime_error(shown(what + " (" + where + ")")) {}
};

/// Work that began rightly and failed on the way: a full disk, a loss that is no longer finite (exit status 1).
class WorkError : public std::runtime_error {
 public:
  WorkError(const std::string& what, const std::string& where) : std::runtime_error(shown(what + " (" + where + ")")) {}
};

/// One mistake in a value that a user may set: the key or option it belongs to, and a sentence that says what would be right.
struct Problem {
  std::string key;
  std::string message;
};

/// Thrown when a stop was asked for through a std::stop_token. Nothing is half done.
class Cancelled : public std::runtime_error {
 public:
  Cancelled() : std::runtime_error("stopped") {}
};

}  // namespace rewire

#pragma once

#include <string>

namespace rewire {

/// The terminal behind standard error, as it is now: people resize it.
struct Terminal {
  bool erases = false;   ///< it is one, and a line can be drawn over: not TERM=dumb
  bool unicode = false;  ///< the locale's characters are UTF-8
  int columns = 80;

  static Terminal here();
};

/// A bar, the share done and the name of the work in one line that leaves the last column free: it never wraps.
std::string progressLine(const Terminal& terminal, double share, const std::string& what);

/// Rewire's own words for a locale without UTF-8: "…" becomes "...". What comes from people, as names of files, stays as it is.
std::string inAscii(const std::string& text);

/// The text as the locale of standard output and standard error has it: in ASCII unless that is UTF-8.
std::string forTerminal(const std::string& text);

/// The same in one line: control characters, which a name of a file may hold, are shown escaped.
std::string lineForTerminal(const std::string& text);

}  // namespace rewire

#pragma once

#include <string>

namespace rewire {

/// Tells on standard error how far work has come: a bar that is drawn over where that is a terminal, a line for each finished
/// part otherwise.
class Progress {
 public:
  Progress();
  ~Progress() { clear(); }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// The share done, 0 … 1, and what is being done. Terminal only, at most ten times a second.
  void show(double share, const std::string& what);

  /// The same, and where there is no terminal a line for each tenth that is done.
  void report(double share, const std::string& what);

  /// A part that is finished: a line of its own.
  void finish(const std::string& line);

 private:
  void clear();

  bool m_terminal;
  bool m_drawn = false;
  long long m_nextMilliseconds = 0;
  int m_tenths = 0;  ///< told so far
};

}  // namespace rewire

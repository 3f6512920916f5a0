#pragma once

#include <string>

namespace rewire {

/// Shows on standard error how far work has come. On a terminal it is a bar that is drawn over, otherwise a line for each
/// finished part.
class Progress {
 public:
  Progress();
  ~Progress() { clear(); }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// Shows the share done, 0 … 1, and the name of the work. Terminal only, at most ten times a second.
  void show(double share, const std::string& what);

  /// The same; without a terminal, prints a line for each tenth that is done.
  void report(double share, const std::string& what);

  /// Prints a line for a part that is finished.
  void finish(const std::string& line);

 private:
  void clear();

  bool m_terminal;
  bool m_drawn = false;
  long long m_nextMilliseconds = 0;
  int m_tenths = 0;  ///< tenths printed so far
};

}  // namespace rewire

#include "app/commands/progress.h"

#include "app/process/terminal.h"

#include <chrono>
#include <cstdio>

namespace rewire {

namespace {

long long nowMilliseconds() {
  return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

}  // namespace

Progress::Progress() : m_terminal(Terminal::here().erases) {}

void Progress::show(double share, const std::string& what) {
  if (!m_terminal || nowMilliseconds() < m_nextMilliseconds) return;
  m_nextMilliseconds = nowMilliseconds() + 100;
  std::fprintf(stderr, "\r\033[K%s", progressLine(Terminal::here(), share, what).c_str());
  std::fflush(stderr);
  m_drawn = true;
}

void Progress::report(double share, const std::string& what) {
  show(share, what);
  const int tenths = static_cast<int>(10.0 * share);
  if (m_terminal || tenths <= m_tenths) return;
  m_tenths = tenths;
  finish(what);
}

void Progress::finish(const std::string& line) {
  clear();
  std::fprintf(stderr, "%s\n", lineForTerminal(line).c_str());
}

void Progress::clear() {
  if (m_drawn) std::fputs("\r\033[K", stderr);
  m_drawn = false;
}

}  // namespace rewire

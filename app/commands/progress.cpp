#include "app/commands/progress.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

#include <unistd.h>

namespace rewire {

namespace {

long long nowMilliseconds() {
  return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

}  // namespace

Progress::Progress() : m_terminal(isatty(STDERR_FILENO) == 1) {}

void Progress::show(double share, const std::string& what) {
  if (!m_terminal || nowMilliseconds() < m_nextMilliseconds) return;
  m_nextMilliseconds = nowMilliseconds() + 100;
  constexpr int kWidth = 30;
  const int full = std::clamp(static_cast<int>(share * kWidth), 0, kWidth);
  std::string bar;
  for (int i = 0; i < kWidth; ++i) bar += i < full ? "█" : "░";
  std::fprintf(stderr, "\r\033[K%s %3.0f %%  %s", bar.c_str(), 100.0 * share, what.c_str());
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
  std::fprintf(stderr, "%s\n", line.c_str());
}

void Progress::clear() {
  if (m_drawn) std::fputs("\r\033[K", stderr);
  m_drawn = false;
}

}  // namespace rewire

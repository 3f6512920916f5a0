#include "app/commands/interrupt.h"

#include <cerrno>
#include <csignal>
#include <system_error>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

namespace rewire {

namespace {

int s_wakes = -1;  // the end of a pipe that wakes the thread below

/// Does the little that is allowed in a handler. The next signal ends the process.
extern "C" void wakeWatcher(int) {
  const int before = errno;
  std::signal(SIGINT, SIG_DFL);
  std::signal(SIGTERM, SIG_DFL);
  static_cast<void>(!write(s_wakes, "", 1));
  errno = before;
}

}  // namespace

// A handler, not signals that are blocked and waited for: libraries may have started threads before main() that block nothing,
// and a signal without a handler ends the process in any of them.
std::stop_token interruptToken() {
  static const std::stop_source source = [] {
    std::stop_source fresh;
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) throw std::system_error(errno, std::generic_category(), "pipe");
    s_wakes = ends[1];
    std::thread([fresh, from = ends[0]]() mutable {
      char byte = 0;
      while (read(from, &byte, 1) < 0 && errno == EINTR) {
      }
      fresh.request_stop();
    }).detach();
    struct sigaction action {};
    action.sa_handler = wakeWatcher;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int signal : {SIGINT, SIGTERM}) sigaction(signal, &action, nullptr);
    return fresh;
  }();
  return source.get_token();
}

}  // namespace rewire

#include "app/process/standard_streams.h"

#include "core/error.h"
#include "core/io/message_text.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <iostream>

namespace rewire {

namespace {

constexpr std::size_t kMostPrinted = std::size_t{1} << 16;  ///< printed at once: the reason of a failure is still known then

/// Network drives may tell only at closing that they could not take what was written.
bool closes(int descriptor) {
  const int copy = dup(descriptor);
  return copy < 0 || close(copy) == 0 || errno == EINTR;
}

}  // namespace

void prepareStreams() {
  for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (fcntl(stream, F_GETFD) >= 0 || errno != EBADF) continue;
    // The lowest number that is free is this one. What is read-only fails as a closed one does.
    static_cast<void>(open("/dev/null", stream == STDERR_FILENO ? O_WRONLY : O_RDONLY));
  }
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  static char printed[kMostPrinted];  // without memory of its own, the C library takes a page, whatever size it is told
  if (isatty(STDOUT_FILENO) == 0) std::setvbuf(stdout, printed, _IOFBF, sizeof printed);
}

void demandPrinted() {
  errno = 0;
  const bool printed = std::fflush(stdout) == 0 && std::ferror(stdout) == 0 && std::cout.good() && closes(STDOUT_FILENO);
  if (printed) return;
  throw WorkError("cannot write, " + (errno != 0 ? reasonInWords(errno).english() : "not all of it could be printed"),
                  "standard output");
}

}  // namespace rewire

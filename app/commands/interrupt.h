#pragma once

#include <stop_token>

namespace rewire {

/// Requested when the user presses Ctrl-C (SIGINT) or the process is asked to end (SIGTERM). The first call installs the
/// handlers; a second Ctrl-C ends the process at once.
std::stop_token interruptToken();

/// Exit status of work that was stopped by Ctrl-C.
constexpr int kInterruptedStatus = 130;

}  // namespace rewire

#include "tests/support/ordinary_user.h"

#include <sys/wait.h>
#include <unistd.h>

#include <exception>

namespace rewire::test {

namespace {

constexpr unsigned kNobody = 65534;

bool becomeOrdinary() {
  return geteuid() != 0 || (setgid(kNobody) == 0 && setuid(kNobody) == 0);
}

}  // namespace

bool holdsForOrdinaryUser(const std::function<bool()>& call) {
  const pid_t child = fork();
  if (child == 0) {
    bool held = false;
    try {
      held = becomeOrdinary() && call();
    } catch (const std::exception&) {
      // It does not hold.
    }
    _exit(held ? 0 : 1);
  }
  int status = 0;
  return waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace rewire::test

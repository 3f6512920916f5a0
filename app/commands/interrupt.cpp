#include "app/commands/interrupt.h"

#include <csignal>
#include <thread>

#include <pthread.h>
#include <unistd.h>

namespace rewire {

namespace {

/// A thread that waits for the caught, so that nothing need be done inside a signal handler. It lives as long as the process.
void watchSignals(sigset_t caught, std::stop_source source) {
  int signal = 0;
  sigwait(&caught, &signal);
  source.request_stop();
  pthread_sigmask(SIG_UNBLOCK, &caught, nullptr);  // the next one ends the process
  while (true) pause();
}

}  // namespace

std::stop_token interruptToken() {
  static const std::stop_source source = [] {
    std::stop_source fresh;
    sigset_t caught;
    sigemptyset(&caught);
    sigaddset(&caught, SIGINT);
    sigaddset(&caught, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &caught, nullptr);  // threads that start later inherit it
    std::thread(watchSignals, caught, fresh).detach();
    return fresh;
  }();
  return source.get_token();
}

}  // namespace rewire

#include <thread>

#include <unistd.h>

// A library that starts a thread before main(), as some do: one that blocks no signal.

namespace {

[[maybe_unused]] const bool kStarted = [] {
  std::thread([] {
    while (true) pause();
  }).detach();
  return true;
}();

}  // namespace

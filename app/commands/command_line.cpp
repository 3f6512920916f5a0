#include "app/commands/command_line.h"

#include "core/compute/parallel.h"

#include <cstdio>

namespace rewire {

std::shared_ptr<int> addThreadsOption(CLI::App& command) {
  auto threads = std::make_shared<int>(Threads::available());
  addThreadsOption(command, threads);
  return threads;
}

void addThreadsOption(CLI::App& command, const std::shared_ptr<int>& threads) {
  command.add_option("--threads", *threads, "Threads to work with; results do not depend on it")
      ->check(CLI::Range(1, 1024))
      ->capture_default_str();
}

std::string percent(double share) {
  char text[32];
  std::snprintf(text, sizeof text, "%.2f %%", 100.0 * share);
  return text;
}

}  // namespace rewire

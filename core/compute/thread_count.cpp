#include "core/compute/thread_count.h"

#include "core/error.h"

#include <pthread.h>

#include <mutex>
#include <string>
#include <vector>

namespace rewire {

namespace {

constexpr std::size_t kStackBytes = std::size_t{4} << 20;  ///< as TBB's

void* waitAtGate(void* gate) {
  const std::lock_guard passed(*static_cast<std::mutex*>(gate));
  return nullptr;
}

int threadsThatStart(int count) {
  std::mutex gate;
  std::vector<pthread_t> threads;
  threads.reserve(static_cast<std::size_t>(count));
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, kStackBytes);
  {
    const std::lock_guard closed(gate);  // until all of them are there
    pthread_t thread{};
    while (static_cast<int>(threads.size()) < count && pthread_create(&thread, &attributes, waitAtGate, &gate) == 0)
      threads.push_back(thread);
  }
  for (const pthread_t thread : threads) pthread_join(thread, nullptr);
  pthread_attr_destroy(&attributes);
  return static_cast<int>(threads.size());
}

}  // namespace

void demandThreads(int count) {
  const int started = threadsThatStart(count - 1);  // the one that asks is there
  if (started == count - 1) return;
  throw WorkError(phrase("only %1 of %2 threads can be started here; give fewer", started + 1, count), "--threads");
}

}  // namespace rewire

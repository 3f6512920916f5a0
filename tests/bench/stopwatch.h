#pragma once

#include "core/compute/parallel.h"

#include <hwy/cache_control.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <functional>
#include <thread>
#include <utility>
#include <vector>

namespace rewire {

/// The number of repetitions and of threads of a measurement.
struct Taking {
  int repetitions = 200;
  int threads = 1;
};

inline double secondsOf(const std::function<void()>& work) {
  const auto began = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
}

inline double median(std::vector<double> values) {
  std::nth_element(values.begin(), values.begin() + std::ssize(values) / 2, values.end());
  return values[values.size() / 2];
}

/// Calls run(thread) once on every thread, when all of them have come: none does the work of another.
inline void onEveryThread(int threads, const std::function<void(int)>& run) {
  std::atomic<int> come = 0;
  parallelFor(threads, 1, [&](int begin, int end) {
    come.fetch_add(end - begin);
    for (int waited = 0; come.load() < threads; ++waited) waited < 1000 ? hwy::Pause() : std::this_thread::yield();
    for (int thread = begin; thread < end; ++thread) run(thread);
  });
}

/// Seconds that run(thread) takes if every thread does it at the same time. With `together`, seconds that run(0) takes with all
/// threads for itself. It is the median of runs that are long enough for the clock and short enough to slip in between other
/// programs.
inline double medianSeconds(const Taking& taking, bool together, const std::function<void(int)>& run) {
  constexpr double kSecondsARun = 100e-6;
  const auto runs = [&](int times) {
    const auto again = [&](int thread) {
      for (int i = 0; i < times; ++i) run(thread);
    };
    together ? again(0) : onEveryThread(taking.threads, again);
  };
  runs(3);
  const double once = std::min(secondsOf([&] { run(0); }), secondsOf([&] { run(0); }));
  const int times = static_cast<int>(std::clamp(kSecondsARun / once, 1.0, 1000.0));
  std::vector<double> seconds;
  for (int i = 0; i < taking.repetitions; ++i) seconds.push_back(secondsOf([&] { runs(times); }) / times);
  return median(std::move(seconds));
}

}  // namespace rewire

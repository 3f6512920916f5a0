#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <vector>

namespace rewire {

/// Times `move` once an iteration, and reports the median and the 95th percentile: waits of a person are no means.
template <class Move>
void timeMoves(benchmark::State& state, Move move) {
  using Clock = std::chrono::steady_clock;
  std::vector<double> milliseconds;
  for (auto _ : state) {
    const auto began = Clock::now();
    move();
    milliseconds.push_back(std::chrono::duration<double, std::milli>(Clock::now() - began).count());
  }
  std::sort(milliseconds.begin(), milliseconds.end());
  state.counters["median_ms"] = milliseconds[milliseconds.size() / 2];
  state.counters["p95_ms"] = milliseconds[milliseconds.size() * 95 / 100];
}

}  // namespace rewire

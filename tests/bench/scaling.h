#pragma once

#include "tests/bench/machine_limits.h"

#include <algorithm>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

// A model, no measurement: training and evaluation on a machine with more cores, each of which has caches of its own.

namespace rewire {

/// A loop that cores share: seconds of all its work on one core, and the pieces that it is cut into.
struct ModelledLoop {
  double seconds;
  int pieces;

  double on(int cores) const { return seconds * ((pieces + cores - 1) / cores) / pieces; }
};

/// Work that some number of cores does as loops, one after the other.
struct ModelledWork {
  std::string name;
  std::function<std::vector<ModelledLoop>(int cores)> loops;

  double seconds(int cores, const Limits& limits) const {
    double sum = 0.0;
    for (const ModelledLoop& loop : loops(cores)) sum += loop.on(cores) + (cores > 1 ? loopCost(cores, limits) : 0.0);
    return sum;
  }

  /// A fork and a join of two are measured. Each core more reads a line that the first has written, and writes one that it reads.
  static double loopCost(int cores, const Limits& limits) { return limits.loop + 2.0 * (cores - 2) * limits.line; }
};

/// A table in Markdown: predicted microseconds and speed-ups.
inline void printScaling(const std::vector<ModelledWork>& all, const Limits& limits) {
  constexpr int kCores[] = {1, 2, 4, 8, 16};
  std::puts("| | 1 core | 2 cores | 4 cores | 8 cores | 16 cores |\n|---|--:|--:|--:|--:|--:|");
  for (const ModelledWork& work : all) {
    std::printf("| %s |", work.name.c_str());
    const double alone = work.seconds(1, limits);
    for (const int cores : kCores) {
      const double seconds = work.seconds(cores, limits);
      std::printf(" %.0f µs (%.1f ×) |", seconds * 1e6, alone / seconds);
    }
    std::puts("");
  }
}

}  // namespace rewire

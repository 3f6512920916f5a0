#pragma once

#include <cstdio>
#include <vector>

// A model, no measurement: training and evaluation on a machine with more cores, each of which has caches of its own.

namespace rewire {

/// Work that is cut into equal tiles, with a rest that one core does alone. Seconds, of one core.
struct InTiles {
  const char* name;
  int tiles;
  double tile;  ///< one of them
  double rest;  ///< the rest, which is not shared out
  int loops;    ///< parallel loops, each of which costs a fork and a join where there is more than one core

  double seconds(int cores, double loop) const {
    const int most = (tiles + cores - 1) / cores;  // tiles of the core that has the most of them
    return most * tile + rest + (cores > 1 ? loops * loop : 0.0);
  }
};

/// A table in Markdown: predicted microseconds and speed-ups.
inline void printScaling(const std::vector<InTiles>& all, double loop) {
  constexpr int kCores[] = {1, 2, 4, 8, 16};
  std::puts("| | tiles | 1 core | 2 cores | 4 cores | 8 cores | 16 cores |\n|---|--:|--:|--:|--:|--:|--:|");
  for (const InTiles& work : all) {
    std::printf("| %s | %d |", work.name, work.tiles);
    for (const int cores : kCores) {
      const double seconds = work.seconds(cores, loop);
      std::printf(" %.0f µs (%.1f ×) |", seconds * 1e6, work.seconds(1, loop) / seconds);
    }
    std::puts("");
  }
}

}  // namespace rewire

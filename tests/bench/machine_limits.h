#pragma once

#include "tests/bench/stopwatch.h"

namespace rewire {

/// The roof: the best that this machine does, in the instruction set in use, on some threads, all of them together.
struct Limits {
  double flops = 0;        ///< a second: fused multiply-adds of 32-bit floats in registers, two each
  double firstCache = 0;   ///< bytes a second that are read, 16 KB a thread
  double secondCache = 0;  ///< 256 KB a thread
  double memory = 0;       ///< 256 MB, shared out among the threads
  double loop = 0;         ///< seconds of an empty parallel loop that all threads come to: fork and join
  double line = 0;         ///< seconds to read one of many cache lines that another core has just written; of two threads or more
};

/// Measures them on the threads of the Threads that runs.
Limits measureLimits(const Taking& taking);

}  // namespace rewire

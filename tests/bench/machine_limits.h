#pragma once

#include "tests/bench/stopwatch.h"

namespace rewire {

/// The roof: what this machine does at best, in the instruction set in use, on some threads, all of them together.
struct Limits {
  double flops = 0;        ///< a second: fused multiply-adds of 32-bit floats in registers, two each
  double firstCache = 0;   ///< bytes a second that are read, 16 KB a thread
  double secondCache = 0;  ///< 256 KB a thread
  double memory = 0;       ///< 256 MB, shared out among the threads
  double loop = 0;         ///< seconds of a parallel loop that all threads come to and have nothing to do: fork and join
};

/// Measures them on the threads of the Threads that runs.
Limits measureLimits(const Taking& taking);

}  // namespace rewire

#pragma once

#include <cstdint>
#include <string>

namespace rewire {

/// Options that an engine is given once, for all of its runs.
struct EngineOptions {
  int threads = 1;                            ///< for the numeric work
  std::string runs = {};                      ///< the folder in which every run gets a folder of its own; empty: nothing is kept
  std::int64_t historyBytes = 1'000'000'000;  ///< that the history of a run may take; 0: none is kept
};

}  // namespace rewire

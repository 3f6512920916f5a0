#pragma once

#include <string>

namespace rewire {

/// Options that an engine is given once, for all of its runs.
struct EngineOptions {
  int threads = 1;        ///< for the numeric work
  std::string runFolder;  ///< every finished epoch is saved there as a run folder; empty: nothing is saved
};

}  // namespace rewire

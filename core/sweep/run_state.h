#pragma once

#include "core/sweep/sweep.h"

#include <string>
#include <vector>

namespace rewire {

/// The state of a run of a sweep on disk.
struct RunState {
  enum class Stage {
    Waiting,      ///< not begun
    Interrupted,  ///< begun, and nobody works on it
    Running,      ///< a program holds it
    Failed,
    Finished  ///< trained, and tested by every command of the plan
  };
  Stage stage = Stage::Waiting;
  int epoch = 0;   ///< finished epochs
  int epochs = 0;  ///< those its experiment asks for
  std::string error = {};
  int attempts = 0;  ///< counted where it has failed
};

/// "waiting", "interrupted", "running", "failed", "finished"
std::string_view nameOf(RunState::Stage stage);

/// The epochs that a run has at its end.
int epochsOf(const Experiment& experiment);

/// Tells whether the model in a run's folder is that of the end of this experiment. Throws InputError where it cannot be read.
bool isTrained(const std::filesystem::path& folder, const Experiment& experiment);

/// The commands of the plan whose results a run's folder lacks.
std::vector<std::string> testsMissing(const Sweep& sweep, const PlannedRun& run);

RunState stateOf(const Sweep& sweep, const PlannedRun& run);

}  // namespace rewire

#include "core/sweep/run_state.h"

#include "core/error.h"
#include "core/io/model_file.h"
#include "core/io/writer_lock.h"
#include "core/kept/run_folder.h"
#include "core/kept/run_removal.h"
#include "core/sweep/run_marks.h"
#include "core/sweep/run_test.h"

namespace rewire {

namespace fs = std::filesystem;

namespace {

int epochOf(const fs::path& folder) {
  try {
    return present(folder / RunFolder::kModelName) ? readModelFacts(folder / RunFolder::kModelName).epoch : 0;
  } catch (const InputError&) {  // told by the worker that goes on with the run
    return 0;
  }
}

bool isFinished(const Sweep& sweep, const PlannedRun& run) {
  try {
    return isTrained(sweep.folderOf(run), run.experiment) && testsMissing(sweep, run).empty();
  } catch (const InputError&) {
    return false;
  }
}

}  // namespace

std::string_view nameOf(RunState::Stage stage) {
  constexpr std::string_view kNames[] = {"waiting", "interrupted", "running", "failed", "finished"};
  return kNames[static_cast<std::size_t>(stage)];
}

int epochsOf(const Experiment& experiment) {
  return settingsNow(experiment).epochs;
}

bool isTrained(const fs::path& folder, const Experiment& experiment) {
  if (!present(folder / RunFolder::kModelName)) return false;
  const ModelFacts facts = readModelFacts(folder / RunFolder::kModelName);
  return !facts.batch && facts.epoch >= epochsOf(experiment) && facts.experiment.actions.size() >= experiment.actions.size();
}

std::vector<std::string> testsMissing(const Sweep& sweep, const PlannedRun& run) {
  std::vector<std::string> missing;
  for (const std::string& text : sweep.plan.then)
    if (!present(sweep.folderOf(run) / fileOfTest(text))) missing.push_back(text);
  return missing;
}

RunState stateOf(const Sweep& sweep, const PlannedRun& run) {
  using enum RunState::Stage;
  const fs::path folder = sweep.folderOf(run);
  RunState state{.stage = Waiting, .epochs = epochsOf(run.experiment)};
  if (!present(folder)) return state;
  const bool held = WriterLock::isHeld(folder);  // first: a run that ends meanwhile is seen as finished
  if (isFinished(sweep, run)) {
    state.stage = Finished;
    state.epoch = state.epochs;
    return state;
  }
  state.epoch = epochOf(folder);
  if (held) {
    state.stage = Running;
  } else if (const auto failure = failureIn(folder)) {
    state.stage = Failed;
    state.error = failure->line;
    state.attempts = failure->attempts;
  } else if (holdsRun(folder)) {
    state.stage = Interrupted;
  }
  return state;
}

}  // namespace rewire

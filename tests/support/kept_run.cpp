#include "tests/support/kept_run.h"

#include "core/io/training_model.h"
#include "core/kept/run_folder.h"
#include "tests/support/idx_writer.h"
#include "tests/support/sessions.h"
#include "tests/support/training.h"

namespace rewire::test {

std::filesystem::path makeKeptRun(const std::filesystem::path& base, int epochs, int snapshots) {
  const std::string data = makeTinyDataset(base / "data").string();
  Experiment experiment = tinySessionExperiment(data, epochs);
  experiment.snapshots = snapshots;
  Trainer trainer = freshTrainer(experiment, loadDataset(data, {}));
  RunFolder run(base / "run", experiment, RunFolder::IfPresent::Refuse);
  if (snapshots > 0) run.limitHistory(0);
  run.begin(trainer.network(), modelOf(trainer));
  while (!trainer.finished()) {
    runEpoch(trainer);
    const Model model = modelOf(trainer);
    run.save(model.network, model, trainer.history(), true);
  }
  return base / "run";
}

}  // namespace rewire::test

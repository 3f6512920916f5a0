#include "core/sweep/planned_training.h"

#include "core/error.h"
#include "core/io/model_dataset.h"
#include "core/io/training_model.h"
#include "core/sweep/run_marks.h"
#include "core/sweep/run_state.h"

#include <algorithm>
#include <utility>

namespace rewire {

namespace fs = std::filesystem;

namespace {

/// The data of a run that goes on, read as its model reads them.
std::shared_ptr<const Dataset> dataFor(const Model& model, const std::shared_ptr<const Dataset>& dataset, std::stop_token stop) {
  demandDataOf(model.experiment, *dataset);
  if (model.network.layers.empty() || isReadAs(*dataset, readingOf(model))) return dataset;
  return datasetFor(model, "", stop);
}

void demandPlanned(const Model& model, const Experiment& planned, const fs::path& folder) {
  if (withoutActions(model.experiment) == withoutActions(planned)) return;
  throw InputError(phrase("this folder holds another experiment than its name says; move it away, and the run is trained anew"),
                   folder.string());
}

void train(RunFolder& folder, Model model, std::shared_ptr<const Dataset> dataset, std::stop_token stop,
           const std::function<void(double)>& onBatch) {
  const bool nothingYet = model.network.layers.empty();
  const std::unique_ptr<Trainer> trainer = trainerFor(std::move(model), std::move(dataset));
  if (nothingYet) folder.begin(trainer->network(), standingOf(*trainer), {}, linksOf(*trainer));
  TrainingWatch watch;
  if (onBatch) {
    watch.onBatch = [&] {
      const double epochs = trainer->epoch() + static_cast<double>(trainer->batch()) / trainer->batches();
      onBatch(epochs / trainer->experiment().epochs);
    };
  }
  trainToTheEnd(folder, *trainer, watch, stop);
}

TestedModel testedModelIn(const fs::path& folder, std::shared_ptr<const Dataset> dataset) {
  Model read = readModel(folder / RunFolder::kModelName);
  TestedModel model;
  model.description.file = RunFolder::kModelName;  // beside the result, wherever the sweep lies
  model.description.dataset = read.experiment.dataset;
  model.description.epoch = read.epoch;
  model.description.perturbed = wasPerturbed(read.experiment);
  model.description.experiment = std::move(read.experiment);
  model.network = std::move(read.network);
  model.normalisation = {read.mean, read.std};
  model.dataset = std::move(dataset);
  describe(model);
  model.description.name = shortNameOf(model.description);
  return model;
}

void doTests(const Sweep& sweep, const PlannedRun& run, const std::shared_ptr<const Dataset>& dataset,
             const std::vector<RunTest>& tests, const RunOptions& options, std::stop_token stop) {
  const std::vector<std::string> missing = testsMissing(sweep, run);
  if (missing.empty()) return;
  const fs::path folder = sweep.folderOf(run);
  const TestedModel model = testedModelIn(folder, dataset);
  for (const RunTest& test : tests) {
    if (std::find(missing.begin(), missing.end(), test.text) != missing.end())
      testRun(test, model, folder, options.program, stop);
  }
}

}  // namespace

bool completeRun(const Sweep& sweep, const PlannedRun& run, const std::shared_ptr<const Dataset>& dataset,
                 const std::vector<RunTest>& tests, const RunOptions& options, std::stop_token stop,
                 const std::function<void(double)>& onBatch) {
  const fs::path folder = sweep.folderOf(run);
  Experiment experiment = run.experiment;
  experiment.datasetContent = dataset->contentHash();
  if (const auto problems = problemsOn(experiment, *dataset); !problems.empty())
    throw InputError(problems.front().told(), run.name);
  RunFolder::Resumed resumed = RunFolder::resumeOrBegin(folder, experiment);  // held until the tests are done
  demandPlanned(resumed.model, experiment, folder);
  if (isTrained(folder, run.experiment) && testsMissing(sweep, run).empty()) return false;
  recordInstructionSet(folder);
  resumed.folder.limitHistory(options.historyBytes);
  const std::shared_ptr<const Dataset> data = dataFor(resumed.model, dataset, stop);
  train(resumed.folder, std::move(resumed.model), data, stop, onBatch);
  doTests(sweep, run, data, tests, options, stop);
  forgetFailure(folder);
  return true;
}

}  // namespace rewire

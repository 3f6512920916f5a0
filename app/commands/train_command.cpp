#include "app/commands/command_line.h"
#include "app/commands/experiment_options.h"
#include "app/commands/interrupt.h"
#include "app/commands/progress.h"
#include "app/process/output_option.h"
#include "core/compute/parallel.h"
#include "core/data/catalogue.h"
#include "core/data/dataset.h"
#include "core/error.h"
#include "core/io/model_dataset.h"
#include "core/io/training_model.h"
#include "core/kept/branch.h"
#include "core/kept/history.h"
#include "core/kept/kept_training.h"
#include "core/kept/run_folder.h"
#include "core/train/trainer.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <filesystem>
#include <iostream>

namespace rewire {

namespace {

struct TrainOptions {
  explicit TrainOptions(CLI::App& command) : experiment(command), threads(addThreadsOption(command)) {
    command.add_option("--out", out, "the run folder to write")->required()->type_name("DIR");
    auto* overwriteFlag = command.add_flag("--overwrite", overwrite, "replace the run that the folder holds");
    auto* resumeFlag = command.add_flag("--resume", resume, "go on with the run that the folder holds")->excludes(overwriteFlag);
    command.add_option("--from", from, "go on from an epoch of another run, or begin with the network of a model")
        ->type_name("RUN@EPOCH|MODEL")
        ->excludes(resumeFlag);
    command
        .add_option(
            "--history", historyMegabytes,
            "megabytes that the history may take: of large networks it keeps every 2nd epoch, 3rd and so on; 0: none [1000]")
        ->type_name("MB")
        ->check(CLI::Range(std::int64_t{0}, std::int64_t{1'000'000'000}));
    command.add_flag("--json", json, "print the result as one JSON object");
  }

  ExperimentOptions experiment;
  std::shared_ptr<int> threads;
  std::int64_t historyBytes() const { return historyMegabytes * 1'000'000; }

  std::string out;
  std::string from;
  std::int64_t historyMegabytes = HistoryWriter::kUsualLimit / 1'000'000;
  bool overwrite = false;
  bool resume = false;
  bool json = false;
};

/// A run to train: its folder, and the trainer at its last finished epoch.
struct Run {
  RunFolder folder;
  std::unique_ptr<Trainer> trainer;
};

/// The experiment of the run that a branch is made from; empty: there is none.
std::string fromFile(const TrainOptions& options) {
  if (options.from.empty()) return {};
  return (epochOfRun(options.from).run / RunFolder::kExperimentName).string();
}

/// Throws InputError where the run would take the place of something that it is made from.
void demandOwnFolder(const TrainOptions& options, const Experiment& experiment) {
  const std::string written = (std::filesystem::path(options.out) / RunFolder::kExperimentName).string();
  if (options.overwrite) demandNotRead(written, {options.experiment.file(), fromFile(options)}, "--out");
  demandNotOfDataset(options.out, experiment.dataset, "--out");
}

RunFolder folderFor(const TrainOptions& options, const Experiment& experiment) {
  const auto ifPresent = options.overwrite ? RunFolder::IfPresent::Overwrite : RunFolder::IfPresent::Refuse;
  RunFolder folder(options.out, experiment, ifPresent);
  folder.limitHistory(options.historyBytes());
  return folder;
}

Run newRun(const TrainOptions& options, std::stop_token stop) {
  Experiment experiment = options.experiment.applyTo(options.experiment.base());
  if (experiment.startNetwork.known())
    throw InputError(
        "this experiment began with the network of a model; name it with --from (or repeat the run with --from RUN@0)",
        options.experiment.file());
  experiment.dataset = datasetAsKept(experiment.dataset);
  demandOwnFolder(options, experiment);
  auto dataset = loadDataset(experiment.dataset, stop, readingFor(experiment));
  if (const auto problems = problemsOn(experiment, *dataset); !problems.empty())
    throw options.experiment.errorOf(problems.front());
  auto trainer = trainerOf(experiment, dataset);
  demandDataOf(experiment, *dataset);
  experiment.datasetContent = dataset->contentHash();
  Run run{folderFor(options, experiment), std::move(trainer)};
  run.folder.begin(run.trainer->network(), standingOf(*run.trainer), {}, linksOf(*run.trainer));
  return run;
}

/// The model that `--from` names, on its data.
struct Origin {
  Model model;
  std::shared_ptr<const Dataset> dataset;
  bool isEpoch = true;                           ///< false: a network to begin with
  std::optional<std::filesystem::path> history;  ///< epochs of its run
};

Origin originOf(const TrainOptions& options, const std::string& moved, std::stop_token stop) {
  const EpochOfRun asked = epochOfRun(options.from);
  std::error_code error;
  if (!std::filesystem::is_directory(asked.run, error)) {
    if (asked.epoch) throw InputError("there is no run folder of this name; --from takes RUN@EPOCH or a model", options.from);
    Model model = readModel(asked.run);
    model =
        options.experiment.file().empty() ? asStart(std::move(model)) : asStartOf(options.experiment.base(), std::move(model));
    auto dataset = datasetFor(model, moved, stop);
    return {std::move(model), std::move(dataset), false, std::nullopt};
  }
  if (!options.experiment.file().empty())
    throw InputError("an epoch of a run goes on with the experiment of that run; leave out --experiment", options.from);
  const Model run = RunFolder::read(asked.run);
  if (run.network.layers.empty()) throw InputError("no epoch of this run is finished; begin it anew", asked.run.string());
  auto dataset = datasetFor(run, moved, stop);
  demandDataOf(run.experiment, *dataset);
  Progress progress;
  const auto onEpoch = [&](int epoch) { progress.show(0.0, "epoch " + std::to_string(epoch) + " is trained again"); };
  Model model = modelAtEpoch(asked.run, asked.epoch.value_or(run.epoch), dataset, stop, onEpoch);
  model.history = run.history;
  std::erase_if(model.history, [&](const EpochMetrics& row) { return row.epoch > model.epoch; });
  return {std::move(model), std::move(dataset), true, HistoryReader::fileOf(asked.run)};
}

/// A run of its own, from an epoch of another one or from a network. Settings that were given hold from there.
Run branch(const TrainOptions& options, std::stop_token stop) {
  Experiment asked = options.experiment.applyTo({});
  const std::string moved = options.experiment.gives("dataset") ? datasetAsKept(asked.dataset) : "";
  auto [model, dataset, isEpoch, history] = originOf(options, moved, stop);
  demandOwnFolder(options, model.experiment);
  if (!moved.empty()) model.experiment.dataset = moved;
  const Experiment now = settingsNow(model.experiment);
  asked = options.experiment.applyTo(now);
  asked.dataset = now.dataset;
  Experiment comparable = now;
  if (!isEpoch) comparable.trainSamples = asked.trainSamples;  // a run that begins may use others
  const ChangedSettings changed = changedSettings(comparable, asked);
  dropFromPlan(model.plan, changed);
  model.experiment.snapshots = asked.snapshots;
  if (!isEpoch) model.experiment.trainSamples = asked.trainSamples;
  if (!isEpoch) renew(model.experiment, changed);  // from the start on
  model.experiment.datasetContent = dataset->contentHash();
  auto trainer = trainerFor(std::move(model), std::move(dataset));
  if (isEpoch) trainer->change(changed);
  const ModelFacts facts = factsToSave(*trainer);
  Run run{folderFor(options, facts.planned()), std::move(trainer)};
  run.folder.begin(run.trainer->network(), facts, history, linksOf(*run.trainer));
  run.folder.saveStanding(run.trainer->network(), facts, linksOf(*run.trainer));
  return run;
}

/// A resumed run keeps its experiment. Only the place of its data and the number of epochs may be others.
void demandSameExperiment(const ExperimentOptions& options, const Experiment& record) {
  Experiment asked = withoutActions(options.applyTo(options.base(record)));
  if (options.gives("dataset")) asked.dataset = record.dataset;
  if (options.gives("epochs")) asked.epochs = record.epochs;
  asked.dataset = datasetAsKept(asked.dataset);
  if (asked == withoutActions(record)) return;
  throw InputError("a resumed run keeps its experiment; leave out other options than --epochs and --dataset, or start a new run",
                   "--resume");
}

Run resumedRun(const TrainOptions& options, std::stop_token stop) {
  RunFolder::Resumed resumed = RunFolder::resume(options.out);
  resumed.folder.limitHistory(options.historyBytes());
  Model& model = resumed.model;
  demandSameExperiment(options.experiment, model.experiment);
  const Experiment asked = options.experiment.applyTo(model.experiment);
  const std::string moved = options.experiment.gives("dataset") ? datasetAsKept(asked.dataset) : "";
  const bool nothingYet = model.network.layers.empty();
  auto dataset =
      nothingYet ? loadDataset(datasetNameFor(model, moved), stop, readingFor(model.experiment)) : datasetFor(model, moved, stop);
  demandDataOf(model.experiment, *dataset);
  if (!moved.empty()) model.experiment.dataset = moved;
  auto trainer = trainerFor(std::move(model), std::move(dataset));
  if (options.experiment.gives("epochs") && asked.epochs != trainer->experiment().epochs)
    trainer->change({.epochs = asked.epochs});
  Run run{std::move(resumed.folder), std::move(trainer)};
  if (nothingYet) run.folder.begin(run.trainer->network(), standingOf(*run.trainer), {}, linksOf(*run.trainer));
  return run;
}

std::string lineFor(const EpochMetrics& row, int epochs) {
  char text[200];
  std::snprintf(text, sizeof text, "epoch %d/%d  test %s  train %s  loss %.4f  rewired %lld  %.2f s", row.epoch, epochs,
                percent(row.testAccuracy).c_str(), percent(row.trainAccuracy).c_str(), row.testLoss,
                static_cast<long long>(row.linksRewired), row.seconds);
  return text;
}

void tellNews(RunFolder& folder, Progress& progress) {
  for (const Phrase& line : folder.takeNews()) progress.finish("rewire: " + line.english());
}

/// Trains a run to its end and tells of it on the way.
void trainAndTell(Run& run, std::stop_token stop) {
  Progress progress;
  tellNews(run.folder, progress);
  const Trainer& trainer = *run.trainer;
  const auto onBatch = [&] {
    const int epochs = trainer.experiment().epochs;
    const std::string what = "epoch " + std::to_string(trainer.epoch() + 1) + " of " + std::to_string(epochs);
    progress.show((trainer.epoch() + static_cast<double>(trainer.batch()) / trainer.batches()) / epochs, what);
  };
  const auto onEpoch = [&](const EpochMetrics& row) {
    progress.finish(lineFor(row, trainer.experiment().epochs));
    tellNews(run.folder, progress);
  };
  trainToTheEnd(run.folder, *run.trainer, {onBatch, onEpoch}, stop);
}

/// Says where a history cannot hold every epoch.
void tellInterval(int interval) {
  const std::string kept = interval > 1 ? "one epoch in " + std::to_string(interval) : "no epoch";
  if (interval != 1)
    std::cerr << "rewire: the history keeps " << kept << " of this large network; --history MB gives it more room\n";
}

void printResult(const TrainOptions& options, const Trainer& trainer) {
  const EpochMetrics& last = trainer.history().back();
  if (options.json) {
    const nlohmann::ordered_json json = {{"out", options.out},
                                         {"dataset", trainer.experiment().dataset},
                                         {"epochs", last.epoch},
                                         {"train_loss", last.trainLoss},
                                         {"train_accuracy", last.trainAccuracy},
                                         {"test_loss", last.testLoss},
                                         {"test_accuracy", last.testAccuracy},
                                         {"links", last.links}};
    std::cout << json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
  } else {
    std::cout << "test accuracy " << percent(last.testAccuracy) << " after " << last.epoch << " epochs; the run is in "
              << shown(options.out) << '\n';
  }
}

void train(const TrainOptions& options) {
  demandNoStandardOutput(options.out, "a run is a folder", "--out");
  const std::stop_token stop = interruptToken();
  Threads threads(*options.threads);
  threads.run([&] {
    Run run = options.resume ? resumedRun(options, stop) : options.from.empty() ? newRun(options, stop) : branch(options, stop);
    if (options.historyMegabytes > 0) tellInterval(run.folder.historyInterval());
    trainAndTell(run, stop);
    printResult(options, *run.trainer);
  });
}

}  // namespace

CLI::App* addTrainCommand(CLI::App& app) {
  CLI::App* command = app.add_subcommand("train", "Train a network and keep the run in a folder");
  auto options = std::make_shared<TrainOptions>(*command);
  command->callback([options] { train(*options); });
  return command;
}

}  // namespace rewire

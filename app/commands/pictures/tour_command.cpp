#include "app/commands/pictures/tour_command.h"

#include "app/commands/command_line.h"
#include "app/commands/interrupt.h"
#include "app/commands/pictures/tour.h"
#include "app/process/output_option.h"
#include "core/data/catalogue.h"
#include "core/data/dataset.h"
#include "core/error.h"

#include <memory>

namespace rewire {

namespace {

constexpr int kShortRun = 5;

struct TourOptions {
  std::string out;
  std::string dataset = "mnist";
  int epochs = kShortRun;
  std::uint64_t seed = 1;
  int trainSamples = 0;
  std::shared_ptr<int> threads;
};

Experiment experimentOf(const TourOptions& options) {
  Experiment experiment;
  experiment.dataset = datasetAsKept(options.dataset);
  experiment.epochs = options.epochs;
  experiment.seed = options.seed;
  if (options.trainSamples != 0) experiment.trainSamples = options.trainSamples;
  const std::vector<Problem> problems = validate(experiment);
  if (!problems.empty()) throw InputError(problems.front().told(), "rewire tour");
  return experiment;
}

void runTour(const TourOptions& options) {
  demandNoStandardOutput(options.out, "a tour is a folder of pictures", "--out");
  const std::stop_token stop = interruptToken();
  const Experiment experiment = experimentOf(options);
  // Read once beforehand, so that what is wrong with the data is told as a wrong request, before anything is written.
  loadDataset(experiment.dataset, stop);
  demandNotOfDataset(options.out, experiment.dataset, "--out");
  Tour tour(options.out, experiment, *options.threads);
  tour.run(stop);
}

}  // namespace

CLI::App* addTourCommand(CLI::App& app) {
  auto options = std::make_shared<TourOptions>();
  CLI::App* command = app.add_subcommand("tour", "train a short run and save a picture of every view, without a display");
  command->add_option("--out", options->out, "the folder for the pictures and summary.md")->required()->type_name("DIR");
  command->add_option("--epochs", options->epochs, "how many epochs to train")->capture_default_str();
  command->add_option("--dataset", options->dataset, "a known name or a folder of IDX files")->capture_default_str();
  command->add_option("--seed", options->seed, "everything random follows from it")->capture_default_str();
  command->add_option("--train-samples", options->trainSamples, "use the first N training samples (default: all)");
  options->threads = addThreadsOption(*command);
  command->callback([options] { runTour(*options); });
  return command;
}

}  // namespace rewire

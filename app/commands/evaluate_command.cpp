#include "app/commands/command_line.h"
#include "core/compute/parallel.h"
#include "core/io/model_dataset.h"
#include "core/io/model_file.h"
#include "core/network/evaluation.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <iostream>

namespace rewire {

namespace {

struct EvaluateOptions {
  explicit EvaluateOptions(CLI::App& command) : threads(addThreadsOption(command)) {
    command.add_option("MODEL", model, "a model file (.safetensors)")->required();
    command.add_option("--dataset", dataset, "the dataset to evaluate on [the one it was trained on]")->type_name("D");
    command.add_option("--split", split, "test or train")->check(CLI::IsMember({"test", "train"}))->capture_default_str();
    command.add_flag("--json", json, "print the result as one JSON object");
  }

  std::shared_ptr<int> threads;
  std::string model;
  std::string dataset;
  std::string split = "test";
  bool json = false;
};

void print(const EvaluateOptions& options, const std::string& dataset, const Evaluation& evaluation, double seconds) {
  if (options.json) {
    const nlohmann::ordered_json json = {{"model", options.model},        {"dataset", dataset},
                                         {"split", options.split},        {"samples", evaluation.samples},
                                         {"correct", evaluation.correct}, {"accuracy", evaluation.accuracy()},
                                         {"loss", evaluation.meanLoss()}, {"seconds", seconds}};
    std::cout << json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
  } else {
    std::cout << percent(evaluation.accuracy()) << " of the " << options.split << " images right (" << evaluation.correct
              << " of " << evaluation.samples << "), loss " << evaluation.meanLoss() << " nats\n";
  }
}

/// The number of samples to evaluate: of the training split, those that the model was trained on.
int countOf(const Model& model, const Dataset& dataset, const Samples& samples) {
  const bool own = model.experiment.datasetContent.known() ? dataset.contentHash() == model.experiment.datasetContent
                                                           : dataset.info.name == model.experiment.dataset;
  if (&samples == &dataset.test || !own) return samples.count;
  return std::min(model.experiment.trainSamples.value_or(samples.count), samples.count);
}

void evaluateModel(const EvaluateOptions& options) {
  const Model model = readModel(options.model);
  const std::string name = datasetNameFor(model, options.dataset);
  const auto dataset = datasetFor(model, options.dataset);
  const Samples& samples = options.split == "train" ? dataset->train : dataset->test;
  const std::int32_t count = countOf(model, *dataset, samples);
  const Loader loader({model.mean, model.std});
  Threads threads(*options.threads);
  threads.run([&] {
    const auto began = std::chrono::steady_clock::now();
    const Evaluation evaluation = evaluate(model.network, loader, samples, count);
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    if (options.dataset.empty()) demandDataOf(model.experiment, *dataset);
    print(options, name, evaluation, seconds);
  });
}

}  // namespace

CLI::App* addEvaluateCommand(CLI::App& app) {
  CLI::App* command = app.add_subcommand("evaluate", "Evaluate a model on a dataset");
  auto options = std::make_shared<EvaluateOptions>(*command);
  command->callback([options] { evaluateModel(*options); });
  return command;
}

}  // namespace rewire

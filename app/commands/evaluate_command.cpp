#include "app/command_line.h"
#include "app/model_dataset.h"
#include "core/io/model_file.h"
#include "core/model/evaluation.h"
#include "core/model/parallel.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <iostream>

namespace rewire {

namespace {

struct EvaluateOptions {
  explicit EvaluateOptions(CLI::App& command) : threads(addThreadsOption(command)) {
    command.add_option("MODEL", model, "a model file (.safetensors)")->required();
    command.add_option("--dataset", dataset, "the dataset to score on [the one it was trained on]")->type_name("D");
    command.add_option("--split", split, "test or train")->check(CLI::IsMember({"test", "train"}))->capture_default_str();
    command.add_flag("--json", json, "print the result as one JSON object");
  }

  std::shared_ptr<int> threads;
  std::string model;
  std::string dataset;
  std::string split = "test";
  bool json = false;
};

void print(const EvaluateOptions& options, const std::string& dataset, const Score& score, double seconds) {
  if (options.json) {
    const nlohmann::ordered_json json = {{"model", options.model},   {"dataset", dataset},       {"split", options.split},
                                         {"samples", score.samples}, {"correct", score.correct}, {"accuracy", score.accuracy()},
                                         {"loss", score.meanLoss()}, {"seconds", seconds}};
    std::cout << json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
  } else {
    std::cout << percent(score.accuracy()) << " of the " << options.split << " images right (" << score.correct << " of "
              << score.samples << "), loss " << score.meanLoss() << " nats\n";
  }
}

void evaluateModel(const EvaluateOptions& options) {
  const Model model = readModel(options.model);
  const std::string name = datasetNameFor(model, options.dataset);
  const auto dataset = datasetFor(model, name);
  const Samples& samples = options.split == "train" ? dataset->train : dataset->test;
  const Loader loader({model.mean, model.std});
  Threads threads(*options.threads);
  threads.run([&] {
    const auto began = std::chrono::steady_clock::now();
    const Score score = evaluate(model.network, loader, samples, samples.count);
    print(options, name, score, std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count());
  });
}

}  // namespace

CLI::App* addEvaluateCommand(CLI::App& app) {
  CLI::App* command = app.add_subcommand("evaluate", "Score a model on a dataset");
  auto options = std::make_shared<EvaluateOptions>(*command);
  command->callback([options] { evaluateModel(*options); });
  return command;
}

}  // namespace rewire

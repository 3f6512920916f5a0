#include "app/commands/command_line.h"
#include "app/commands/interrupt.h"
#include "app/commands/model_dataset.h"
#include "app/commands/option_number.h"
#include "app/commands/perturbation_options.h"
#include "core/compute/parallel.h"
#include "core/io/model_file.h"
#include "core/network/evaluation.h"
#include "core/perturb/perturbed_network.h"
#include "core/perturb/predictions.h"
#include "core/robustness/curve.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <filesystem>
#include <iostream>
#include <numeric>
#include <optional>

namespace rewire {

namespace {

using Json = nlohmann::ordered_json;

struct PerturbOptions {
  explicit PerturbOptions(CLI::App& command)
      : kind(command, PerturbationOptions::Strength::Given), threads(addThreadsOption(command)) {
    command.add_option("--dataset", dataset, "the dataset to score on [the one it was trained on]")->type_name("D");
    command.add_option("--seed", seed, "what is drawn at random follows from it [1]")->type_name("N")->take_last();
    command.add_option("--save", save, "write the perturbed network as a model file")->type_name("MODEL2");
    command.add_flag("--json", json, "print the result as one JSON object");
  }

  PerturbationOptions kind;
  std::shared_ptr<int> threads;
  std::string dataset;
  std::string seed = "1";
  std::string save;
  bool json = false;
};

/// What was asked for, read and checked.
struct Request {
  std::string file;
  std::string dataset;
  Perturbation perturbation;
  std::uint64_t seed = 1;
  Model model;
  std::optional<Model> source;  ///< the examples are made against it
};

struct Result {
  Evaluation before;
  Evaluation after;
  Predictions predicted;              ///< after the perturbation
  std::optional<Evaluation> control;  ///< beside an attack
  PerturbedNetwork perturbed;
};

int hiddenLayersOf(const Model& model) {
  return static_cast<int>(model.network.layers.size()) - 1;
}

Classifier classifierOf(const Model& model) {
  return {model.network, {model.mean, model.std}};
}

void checkSave(const PerturbOptions& options, const Request& request) {
  if (options.save.empty()) return;
  if (imagePerturbationsOf(withStrength(request.perturbation, 1.0), 0).any())
    throw InputError(std::string(kindOf(request.perturbation)) + " changes images, not the network; leave this option out",
                     "--save");
  const std::filesystem::path folder = std::filesystem::absolute(options.save).parent_path();
  if (!std::filesystem::is_directory(folder))
    throw InputError("there is no folder " + folder.string() + "; make it first", "--save");
  if (std::filesystem::is_directory(options.save)) throw InputError("this is a folder; name a file", "--save");
  std::error_code error;
  if (std::filesystem::equivalent(options.save, request.file, error))
    throw InputError("the trained model would be lost; name another file", "--save");
}

Request requestOf(const PerturbOptions& options) {
  const std::vector<std::string> models = options.kind.models();
  if (models.size() > 1) throw InputError("perturb takes one model; rewire curve takes several", models[1]);
  Request request{models.front(), "", options.kind.perturbation(), seedFrom(options.seed), {}, {}};
  checkSave(options, request);
  request.model = readModel(request.file);
  const auto problems = validate(request.perturbation, hiddenLayersOf(request.model));
  if (!problems.empty()) throw PerturbationOptions::errorOf(problems.front());
  request.dataset = datasetNameFor(request.model, options.dataset);
  if (const std::string against = options.kind.against(); !against.empty()) request.source = readModel(against);
  return request;
}

Result resultOf(const Request& request, const Dataset& dataset, std::stop_token stop) {
  const Samples& samples = dataset.test;
  const Classifier whole = classifierOf(request.model);
  Result result{{}, {}, {}, {}, perturb(request.model.network, request.perturbation, request.seed)};
  result.before = evaluate(whole.network, Loader(whole.normalisation), samples, samples.count, stop);

  std::vector<std::int32_t> all(static_cast<std::size_t>(samples.count));
  std::iota(all.begin(), all.end(), 0);
  const Classifier target{result.perturbed.network, whole.normalisation};
  const Classifier source = request.source ? classifierOf(*request.source) : target;
  const ImagePerturbations images = imagePerturbationsOf(request.perturbation, request.seed);
  result.predicted = predict(target, source, samples, all, images, stop);
  result.after = result.predicted.evaluation;
  if (const auto* attack = std::get_if<Attack>(&request.perturbation)) {
    const ImagePerturbations noise{controlOf(*attack, samples.pixels), {}, request.seed};
    result.control = predict(target, target, samples, all, noise, stop).evaluation;
  }
  return result;
}

Json asJson(const Evaluation& evaluation) {
  return {{"correct", evaluation.correct},
          {"samples", evaluation.samples},
          {"accuracy", evaluation.accuracy()},
          {"loss", evaluation.meanLoss()}};
}

void printJson(const Request& request, const Result& result, const std::string& against) {
  Json json = {{"model", request.file},
               {"dataset", request.dataset},
               {"kind", kindOf(request.perturbation)},
               {"parameters", Json::parse(parametersJson(request.perturbation))},
               {"seed", request.seed},
               {"before", asJson(result.before)},
               {"after", asJson(result.after)},
               {"links_before", hiddenLinks(request.model.network)},
               {"links_after", hiddenLinks(result.perturbed.network)}};
  if (std::holds_alternative<SwapLinks>(request.perturbation)) json["swapped"] = result.perturbed.swapped;
  if (result.control) {
    json["max_linf"] = result.predicted.maxLinf;
    json["max_l2"] = result.predicted.maxL2;
    json["control"] = asJson(*result.control);
    if (request.source) json["against"] = against;
  }
  std::cout << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

/// "fraction 0.2, order random"
std::string parametersInWords(const Perturbation& perturbation) {
  const Json parameters = Json::parse(parametersJson(perturbation));
  std::string words;
  for (const auto& [key, value] : parameters.items())
    words += (words.empty() ? "" : ", ") + key + ' ' + (value.is_string() ? value.get<std::string>() : value.dump());
  return words;
}

void printLine(const Request& request, const Result& result, const std::string& against) {
  const double points = 100.0 * (result.after.accuracy() - result.before.accuracy());
  char change[64];
  std::snprintf(change, sizeof change, " (%s%.2f points)", points < 0.0 ? "−" : "+", std::abs(points));
  std::cout << percent(result.before.accuracy()) << " → " << percent(result.after.accuracy()) << change << " after "
            << kindOf(request.perturbation) << ", " << parametersInWords(request.perturbation) << ", seed " << request.seed;
  if (request.source) std::cout << ", against " << against;
  if (result.control) {
    const double moved = 255.0 * result.predicted.maxLinf;
    std::cout << "; pixels moved by at most " << result.predicted.maxLinf << " (" << moved
              << "/255); random signs of the same size: " << percent(result.control->accuracy());
  }
  for (const double share : result.perturbed.swapped)
    if (std::holds_alternative<SwapLinks>(request.perturbation)) std::cout << "; " << percent(share) << " swapped";
  std::cout << '\n';
}

void perturb(const PerturbOptions& options) {
  const std::stop_token stop = interruptToken();
  Threads threads(*options.threads);
  threads.run([&] {
    const Request request = requestOf(options);
    const auto dataset = datasetFor(request.model, request.dataset, stop);
    if (request.source) demandFit(*request.source, *dataset, options.kind.against());
    const Result result = resultOf(request, *dataset, stop);
    if (!options.save.empty()) {
      Model perturbed = request.model;
      perturbed.network = result.perturbed.network;
      writeModel(perturbed, options.save);
    }
    if (options.json) {
      printJson(request, result, options.kind.against());
    } else {
      printLine(request, result, options.kind.against());
    }
  });
}

}  // namespace

CLI::App* addPerturbCommand(CLI::App& app) {
  CLI::App* command = app.add_subcommand("perturb", "Hurt a model in one precise way, and score what is left");
  auto options = std::make_shared<PerturbOptions>(*command);
  command->callback([options] { perturb(*options); });
  return command;
}

}  // namespace rewire

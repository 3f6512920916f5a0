#include "app/commands/command_line.h"
#include "app/commands/interrupt.h"
#include "app/commands/option_number.h"
#include "app/commands/perturbation_options.h"
#include "app/process/output_option.h"
#include "app/process/terminal.h"
#include "core/compute/parallel.h"
#include "core/io/model_dataset.h"
#include "core/io/model_file.h"
#include "core/io/output_path.h"
#include "core/io/writer_lock.h"
#include "core/network/evaluation.h"
#include "core/perturb/perturbations.h"
#include "core/perturb/perturbed_network.h"
#include "core/perturb/predictions.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <numeric>
#include <optional>

namespace rewire {

namespace {

using Json = nlohmann::ordered_json;

struct PerturbOptions {
  explicit PerturbOptions(CLI::App& command)
      : threads(std::make_shared<int>(Threads::available())),
        kinds(command, PerturbationOptions::Strength::Given, [this](CLI::App& app) { addTo(app); }) {}

  void addTo(CLI::App& app) {
    addThreadsOption(app, threads);
    app.add_option("--dataset", dataset, "the dataset to evaluate on [the one it was trained on]")->type_name("D");
    app.add_option("--seed", seed, "random draws follow from it [1]")->type_name("N")->take_last();
    app.add_option("--save", save, "write the perturbed network as a model file")->type_name("MODEL2");
    app.add_flag("--json", json, "print the result as one JSON object");
  }

  std::shared_ptr<int> threads;
  std::string dataset;
  std::string seed = "1";
  std::string save;
  bool json = false;
  PerturbationOptions kinds;  // last: it adds the options above
};

/// A request, read and checked.
struct Request {
  std::string file;
  std::string dataset;
  Perturbations perturbations;
  Model model;
  std::optional<Model> source;  ///< the adversarial examples are made against it

  const Perturbation& last() const { return perturbations.steps.back().perturbation; }
  bool attacks() const {
    return std::any_of(perturbations.steps.begin(), perturbations.steps.end(),
                       [](const PerturbationStep& step) { return std::holds_alternative<Attack>(step.perturbation); });
  }
};

struct Result {
  Evaluation before;
  Predictions after;
  std::optional<Evaluation> control;  ///< evaluation under random noise, for an attack
  PerturbedNetwork perturbed;
  std::vector<std::vector<std::int64_t>> links;  ///< links of each hidden layer, before the first step and after each
};

int hiddenLayersOf(const Model& model) {
  return static_cast<int>(model.network.layers.size()) - 1;
}

Classifier classifierOf(const Model& model) {
  return {model.network, {model.mean, model.std}};
}

/// A model that attacks are made against, for pixels in units of `range`.
Classifier sourceOn(const PixelRange& range, const Model& model) {
  return {model.network, Normalisation{model.mean, model.std}.from(model.range.value_or(range), range)};
}

void checkSave(const PerturbOptions& options, const Request& request) {
  if (options.save.empty()) return;
  const auto& steps = request.perturbations.steps;
  if (std::all_of(steps.begin(), steps.end(), [](const PerturbationStep& step) { return changesImages(step.perturbation); }))
    throw InputError(std::string(kindOf(request.last())) + " changes images, not the network; leave this option out", "--save");
  demandNoStandardOutput(options.save, "a model is a file", "--save");
  demandNotRead(options.save, {request.file, options.kinds.against()}, "--save");
  demandNotOfRun(options.save, "--save");
  demandWritable(options.save, "--save");
}

/// Holds the file of --save while the network for it is made.
std::optional<WriterLock> lockFor(const PerturbOptions& options) {
  return options.save.empty() ? std::nullopt : std::optional(WriterLock::ofFile(options.save));
}

Request requestOf(PerturbOptions& options) {
  const std::vector<std::string> models = options.kinds.models();
  if (models.size() > 1) throw InputError("perturb takes one model; rewire curve takes several", models[1]);
  const std::vector<Perturbation> steps = options.kinds.steps();  // first: it reads the shared options behind "then" as well
  Request request{models.front(), "", inSequence(steps, seedFrom(options.seed)), {}, {}};
  checkSave(options, request);
  request.model = readModel(request.file);
  for (const PerturbationStep& step : request.perturbations.steps) {
    const auto problems = validate(step.perturbation, hiddenLayersOf(request.model));
    if (!problems.empty()) throw PerturbationOptions::errorOf(problems.front());
  }
  request.dataset = datasetNameFor(request.model, options.dataset);
  if (!options.save.empty()) demandNotOfDataset(options.save, request.dataset, "--save");
  if (const std::string against = options.kinds.against(); !against.empty()) request.source = readModel(against);
  return request;
}

Result resultOf(const Request& request, const Dataset& dataset, std::stop_token stop) {
  const Samples& samples = dataset.test;
  const Classifier clean = classifierOf(request.model);
  Result result;
  result.links.push_back(hiddenLinks(request.model.network));
  result.perturbed = perturb(request.model.network, request.perturbations,
                             [&](const Network& network) { result.links.push_back(hiddenLinks(network)); });
  result.before = evaluate(clean.network, Loader(clean.normalisation), samples, samples.count, stop);

  std::vector<std::int32_t> all(static_cast<std::size_t>(samples.count));
  std::iota(all.begin(), all.end(), 0);
  const Classifier target{result.perturbed.network, clean.normalisation};
  const Classifier source = request.source ? sourceOn(dataset.range(), *request.source) : target;
  result.after = predict(target, source, samples, all, request.perturbations, stop);
  if (request.attacks()) {
    const Perturbations control = controlOf(request.perturbations, samples.pixels);
    result.control = predict(target, target, samples, all, control, stop).evaluation;
  }
  return result;
}

/// The perturbed model. Its experiment records what was done to it, after all that was done before.
Model perturbedModel(const Request& request, const Result& result) {
  Model model = request.model;
  model.network = result.perturbed.network;
  const Perturbations done = onNetwork(request.perturbations);
  if (!done.changesNetwork()) return model;
  const Evaluation& before = result.before;
  const Evaluation& after = result.after.evaluation;
  Action action{.epoch = model.epoch + 1, .batch = model.batch.value_or(0), .rewired = model.batch == 0};
  action.applied = AppliedPerturbations{.perturbations = done, .measured = !request.perturbations.changesImages()};
  if (action.applied->measured) {
    action.applied->accuracyBefore = before.accuracy();
    action.applied->accuracyAfter = after.accuracy();
    action.applied->lossBefore = before.meanLoss();
    action.applied->lossAfter = after.meanLoss();
  }
  model.experiment.actions.push_back(std::move(action));
  return model;
}

Json asJson(const Evaluation& evaluation) {
  return {{"correct", evaluation.correct},
          {"samples", evaluation.samples},
          {"accuracy", evaluation.accuracy()},
          {"loss", evaluation.meanLoss()}};
}

Json stepsOf(const Request& request, const Result& result) {
  Json steps = Json::array();
  for (std::size_t i = 0; i < request.perturbations.steps.size(); ++i) {
    const Perturbation& perturbation = request.perturbations.steps[i].perturbation;
    steps.push_back({{"kind", kindOf(perturbation)},
                     {"parameters", Json::parse(parametersJson(perturbation))},
                     {"links_before", result.links[i]},
                     {"links_after", result.links[i + 1]}});
  }
  return steps;
}

void printJson(const Request& request, const Result& result, const std::string& against) {
  const bool several = request.perturbations.steps.size() > 1;
  Json json = {{"model", request.file},
               {"dataset", request.dataset},
               {"kind", kindOf(request.last())},
               {"parameters", Json::parse(parametersJson(request.last()))},
               {"seed", request.perturbations.seed},
               {"before", asJson(result.before)},
               {"after", asJson(result.after.evaluation)},
               {"links_before", result.links.front()},
               {"links_after", result.links.back()}};
  if (effectOf(request.last()) == Effect::MovesLinks) json["swapped"] = result.perturbed.swapped;
  if (result.control) {
    json["max_linf"] = result.after.maxLinf;
    json["max_l2"] = result.after.maxL2;
    json["control"] = asJson(*result.control);
    if (request.source) json["against"] = against;
  }
  if (several) json["steps"] = stepsOf(request, result);
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
  const double points = 100.0 * (result.after.evaluation.accuracy() - result.before.accuracy());
  char change[64];
  std::snprintf(change, sizeof change, " (%s%.2f points)", points < 0.0 ? "−" : "+", std::abs(points));
  std::cout << percent(result.before.accuracy()) << forTerminal(" → ") << percent(result.after.evaluation.accuracy())
            << forTerminal(change) << " after ";
  for (const PerturbationStep& step : request.perturbations.steps)
    std::cout << kindOf(step.perturbation) << ", " << parametersInWords(step.perturbation)
              << (&step == &request.perturbations.steps.back() ? ", " : ", then ");
  std::cout << "seed " << request.perturbations.seed;
  if (request.source) std::cout << ", against " << shown(against);
  if (result.control) {
    std::cout << "; pixels moved by at most " << result.after.maxLinf << " (" << inByteSteps(result.after.maxLinf)
              << "); random signs of the same size: " << percent(result.control->accuracy());
  }
  for (const double share : result.perturbed.swapped)
    if (effectOf(request.last()) == Effect::MovesLinks) std::cout << "; " << percent(share) << " swapped";
  std::cout << '\n';
}

void perturbModel(PerturbOptions& options) {
  const std::stop_token stop = interruptToken();
  Threads threads(*options.threads);
  threads.run([&] {
    const Request request = requestOf(options);
    const std::optional<WriterLock> lock = lockFor(options);
    const std::string against = options.kinds.against();
    const auto dataset = datasetFor(request.model, options.dataset, stop);
    if (request.source) demandFit(*request.source, *dataset, against);
    const Result result = resultOf(request, *dataset, stop);
    if (options.dataset.empty()) demandDataOf(request.model.experiment, *dataset);
    if (!options.save.empty()) writeModel(perturbedModel(request, result), options.save);
    if (options.json) {
      printJson(request, result, against);
    } else {
      printLine(request, result, against);
    }
  });
}

}  // namespace

CLI::App* addPerturbCommand(CLI::App& app) {
  CLI::App* command = app.add_subcommand("perturb", "Perturb a model, step by step, and evaluate what is left");
  auto options = std::make_shared<PerturbOptions>(*command);
  command->callback([options] { perturbModel(*options); });
  return command;
}

}  // namespace rewire

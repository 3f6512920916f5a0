#include "app/commands/command_line.h"
#include "app/commands/fragile_report.h"
#include "app/commands/interrupt.h"
#include "app/process/terminal.h"
#include "core/compute/parallel.h"
#include "core/error.h"
#include "core/io/model_dataset.h"
#include "core/kept/history.h"
#include "core/kept/run_folder.h"
#include "core/network/evaluation.h"
#include "core/topology/measured_network.h"
#include "core/topology/power_law.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <span>

namespace rewire {

namespace {

using Json = nlohmann::ordered_json;

struct InspectOptions {
  explicit InspectOptions(CLI::App& command) : threads(addThreadsOption(command)), fragile(command) {
    command.add_option("MODEL|RUN", path, "a model file (.safetensors) or a run folder")->required();
    command.add_option("--dataset", dataset, "the dataset whose test images are looked at [the one it was trained on]")
        ->type_name("D");
    command.add_flag("--json", json, "print everything as one JSON object");
  }

  std::shared_ptr<int> threads;
  std::string path;
  std::string dataset;
  bool json = false;
  FragileOptions fragile;
};

struct InspectedDegrees {
  std::vector<std::int32_t> degrees;
  std::optional<PowerLawFit> fit;
};

struct Inspected {
  Model model;
  MeasuredNetwork measured;
  std::vector<std::array<InspectedDegrees, 2>> degrees;  ///< in and out, a pair a sparse layer
};

const SparseLayer& sparseOf(const Inspected& inspected, const MeasuredLayer& layer) {
  return std::get<SparseLayer>(inspected.model.network.layers[layer.layer]);
}

Model modelAt(const std::string& path) {
  std::error_code error;
  if (!std::filesystem::is_directory(path, error)) return readModel(path);
  Model model = RunFolder::read(path);
  if (model.network.layers.empty()) throw InputError("the run has no network yet; train it for one epoch at least", path);
  return model;
}

/// Neurons that wake on test images; nothing where the model's own dataset is not found, which is told.
std::optional<ActiveNeurons> awakeOnTest(const InspectOptions& options, const Model& model) {
  try {
    const auto dataset = datasetFor(model, options.dataset);
    if (options.dataset.empty()) demandDataOf(model.experiment, *dataset);
    ActiveNeurons awake(model.network);
    evaluate(model.network, Loader({model.mean, model.std}), dataset->test, dataset->test.count, {}, &awake);
    return awake;
  } catch (const InputError& error) {
    if (!options.dataset.empty()) throw;
    std::fprintf(stderr, "rewire: dead neurons are not counted: %s\n", lineForTerminal(error.what()).c_str());
    return std::nullopt;
  }
}

/// The past of a run's links, from the row of its last epoch. The network must still be the one that was measured then.
void takePast(const Model& model, Measures& whole) {
  if (model.batch || model.history.empty() || model.history.back().epoch != model.epoch) return;
  const Measures& row = model.history.back().topology;
  for (const Measure present : {Measure::ActiveNeurons, Measure::LinkAge, Measure::MaxInDegree, Measure::MaxOutDegree,
                                Measure::GiniInDegree, Measure::GiniOutDegree, Measure::SilentLinks})
    if (row[present] != whole[present]) return;
  for (const Measure past : {Measure::Itop, Measure::JaccardFirst, Measure::JaccardLast}) whole[past] = row[past];
  if (!whole[Measure::DeadNeurons]) whole[Measure::DeadNeurons] = row[Measure::DeadNeurons];
}

/// The past of the links of a run, as its history has it. The network must still be the one that was evaluated.
std::optional<LinkRecord> pastOf(const std::string& path, const Model& model) {
  const std::vector<Action>& actions = model.experiment.actions;
  if (model.epoch == 0 || model.batch || (!actions.empty() && actions.back().epoch > model.epoch)) return std::nullopt;
  const auto history = historyOf(path, model);
  return history ? HistoryReader(*history).linksToMeasure(model.epoch, model.network) : std::nullopt;
}

std::vector<std::int32_t> degreesOf(const std::vector<std::int32_t>& ptr) {
  std::vector<std::int32_t> degrees(ptr.size() - 1);
  for (std::size_t i = 0; i < degrees.size(); ++i) degrees[i] = ptr[i + 1] - ptr[i];
  return degrees;
}

InspectedDegrees inspectDegrees(const std::vector<std::int32_t>& ptr) {
  InspectedDegrees inspected{degreesOf(ptr), {}};
  inspected.fit = fitPowerLaw(inspected.degrees);
  return inspected;
}

Inspected inspect(const InspectOptions& options) {
  Inspected inspected{modelAt(options.path), {}, {}};
  const Model& model = inspected.model;
  Threads threads(*options.threads);
  threads.run([&] {
    const std::optional<ActiveNeurons> awake = awakeOnTest(options, model);
    const std::optional<LinkRecord> past = pastOf(options.path, model);
    inspected.measured = measure({model.network, model.epoch, past ? &*past : nullptr, awake ? &*awake : nullptr});
    for (const MeasuredLayer& layer : inspected.measured.layers) {
      const SparseLayer& sparse = sparseOf(inspected, layer);
      inspected.degrees.push_back({inspectDegrees(sparse.indptr), inspectDegrees(sparse.columnPtr)});
    }
  });
  std::error_code error;
  if (std::filesystem::is_directory(options.path, error)) takePast(model, inspected.measured.whole);
  return inspected;
}

Json orNull(const std::optional<double>& number) {
  return number ? Json(*number) : Json();
}

void addMeasures(Json& json, const Measures& measures) {
  for (const Measure measure : allMeasures()) {
    const std::optional<double>& value = measures[measure];
    json[std::string(nameOf(measure))] = value && isCount(measure) ? Json(static_cast<std::int64_t>(*value)) : orNull(value);
  }
}

/// Neurons of 0, 1, … links.
Json countsByDegree(const std::vector<std::int32_t>& degrees) {
  std::vector<std::int64_t> counts;
  for (const std::int32_t degree : degrees) {
    if (static_cast<std::size_t>(degree) >= counts.size()) counts.resize(static_cast<std::size_t>(degree) + 1, 0);
    ++counts[static_cast<std::size_t>(degree)];
  }
  return counts;
}

Json jsonOf(const TailComparison& comparison) {
  return {{"log_likelihood_ratio", comparison.logLikelihoodRatio}, {"p", comparison.significance}};
}

Json jsonOf(const std::optional<PowerLawFit>& fit) {
  if (!fit) return {};
  return {{"exponent", fit->tail.exponent},
          {"x_min", fit->tail.from},
          {"tail", fit->tail.size},
          {"values", fit->values},
          {"largest", fit->largest},
          {"distance", fit->tail.distance},
          {"p", fit->plausibility},
          {"against_exponential", jsonOf(fit->exponential)},
          {"against_log_normal", jsonOf(fit->logNormal)},
          {"plausible", fit->plausible()},
          {"reason", inWords(*fit)}};
}

Json layerAsJson(const Inspected& inspected, std::size_t i) {
  const MeasuredLayer& layer = inspected.measured.layers[i];
  const SparseLayer& sparse = sparseOf(inspected, layer);
  const auto& [in, out] = inspected.degrees[i];
  Json json = {{"layer", layer.layer}, {"inputs", sparse.inputs}, {"outputs", sparse.outputs}, {"links", sparse.links()}};
  json["in_degree_counts"] = countsByDegree(in.degrees);
  json["out_degree_counts"] = countsByDegree(out.degrees);
  json["in_degree_power_law"] = jsonOf(in.fit);
  json["out_degree_power_law"] = jsonOf(out.fit);
  addMeasures(json, layer.measures);
  json["in_degree_dispersion"] = orNull(layer.inDegreeDispersion);
  json["out_degree_dispersion"] = orNull(layer.outDegreeDispersion);
  json["links_by_age"] = layer.linksByAge;
  return json;
}

void printJson(const std::string& path, const Inspected& inspected) {
  Json json = {{"model", path}, {"epoch", inspected.model.epoch}};
  if (inspected.model.batch) json["batch"] = *inspected.model.batch;
  json["links"] = sparseLinks(inspected.model.network);
  json["layers"] = Json::array();
  for (std::size_t i = 0; i < inspected.measured.layers.size(); ++i) json["layers"].push_back(layerAsJson(inspected, i));
  addMeasures(json, inspected.measured.whole);
  std::cout << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

std::string cell(const std::string& text) {
  return std::string(text.size() < 12 ? 12 - text.size() : 1, ' ') + text;
}

std::string numberCell(const std::optional<double>& number, bool count) {
  char text[32] = "-";
  if (number) std::snprintf(text, sizeof text, count ? "%.0f" : "%.4f", *number);
  return cell(text);
}

void printRow(std::string_view name, const std::string& cells) {
  std::cout << name << std::string(name.size() < 18 ? 18 - name.size() : 1, ' ') << cells << '\n';
}

void printDegrees(const MeasuredLayer& layer, const char* side, const InspectedDegrees& degrees) {
  std::cout << side << " of layer " << layer.layer << ": ";
  if (!degrees.fit) {
    std::cout << "fewer than two different ones, no law can be fitted\n";
    return;
  }
  const PowerLawFit& fit = *degrees.fit;
  char text[160];
  std::snprintf(text, sizeof text, "exponent %.2f from x_min %lld on, tail %lld of %lld neurons, largest %lld; ",
                fit.tail.exponent, static_cast<long long>(fit.tail.from), static_cast<long long>(fit.tail.size),
                static_cast<long long>(fit.values), static_cast<long long>(fit.largest));
  std::cout << text << inWords(fit).english() << '\n';
}

void printTable(const std::string& path, const Inspected& inspected) {
  const auto& layers = inspected.measured.layers;
  std::cout << lineForTerminal(path) << ": epoch " << inspected.model.epoch << ", " << sparseLinks(inspected.model.network)
            << " sparse links in " << layers.size() << " layers\n";
  if (layers.empty()) return;
  std::string heads = cell("whole"), sizes = cell(""), links = cell(std::to_string(sparseLinks(inspected.model.network)));
  for (const MeasuredLayer& layer : layers) {
    const SparseLayer& sparse = sparseOf(inspected, layer);
    heads += cell("layer " + std::to_string(layer.layer));
    sizes += cell(std::to_string(sparse.inputs) + "-" + std::to_string(sparse.outputs));
    links += cell(std::to_string(sparse.links()));
  }
  printRow("", heads);
  printRow("neurons", sizes);
  printRow("links", links);
  for (const Measure measure : allMeasures()) {
    std::string cells = numberCell(inspected.measured.whole[measure], isCount(measure));
    for (const MeasuredLayer& layer : layers) cells += numberCell(layer.measures[measure], isCount(measure));
    printRow(nameOf(measure), cells);
  }
  for (std::size_t i = 0; i < layers.size(); ++i) {
    printDegrees(layers[i], "in-degrees", inspected.degrees[i][0]);
    printDegrees(layers[i], "out-degrees", inspected.degrees[i][1]);
  }
}

void inspectLayers(const InspectOptions& options) {
  const FragilityTest test = options.fragile.test();
  interruptToken();  // before there are threads, which inherit the blocked signals
  const Model model = modelAt(options.path);
  Threads threads(*options.threads);
  threads.run([&] { reportFragility(options.path, model, options.dataset, test, options.json); });
}

void inspectModel(const InspectOptions& options) {
  if (options.fragile.wanted()) return inspectLayers(options);
  const Inspected inspected = inspect(options);
  if (options.json) {
    printJson(options.path, inspected);
  } else {
    printTable(options.path, inspected);
  }
}

}  // namespace

CLI::App* addInspectCommand(CLI::App& app) {
  CLI::App* command =
      app.add_subcommand("inspect", "Measure the topology of a model or a run: degrees, power laws, age of links");
  auto options = std::make_shared<InspectOptions>(*command);
  command->callback([options] { inspectModel(*options); });
  return command;
}

}  // namespace rewire

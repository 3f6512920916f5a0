#include "app/commands/fragile_report.h"

#include "app/commands/command_line.h"
#include "app/commands/interrupt.h"
#include "app/commands/option_number.h"
#include "app/process/terminal.h"
#include "core/error.h"
#include "core/io/model_dataset.h"
#include "core/perturb/perturbation.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <iostream>

namespace rewire {

namespace {

using FragileJson = nlohmann::ordered_json;

TestedModel testedOn(const Model& model, const std::string& dataset) {
  TestedModel tested;
  tested.dataset = datasetFor(model, dataset);
  if (dataset.empty()) demandDataOf(model.experiment, *tested.dataset);
  tested.network = model.network;
  tested.normalisation = {model.mean, model.std};
  return tested;
}

FragileJson jsonOf(const CurveMean& mean) {
  return {{"draws", mean.draws}, {"mean", mean.mean}, {"sd", mean.deviation}, {"ci95_low", mean.low}, {"ci95_high", mean.high}};
}

/// "remove-links" → "remove_links"
std::string keyOf(const Perturbation& kind) {
  std::string key(kindOf(kind));
  for (char& letter : key)
    if (letter == '-') letter = '_';
  return key;
}

FragileJson jsonOf(const Fragility& fragility, const Network& network) {
  FragileJson layers = FragileJson::array();
  for (std::size_t i = 0; i < fragility.layers.size(); ++i) {
    FragileJson layer = {{"layer", i}, {"inputs", inputsOf(network.layers[i])}, {"outputs", outputsOf(network.layers[i])}};
    const auto kinds = perturbationsOf(fragility.test, static_cast<int>(i));
    for (std::size_t kind = 0; kind < kinds.size(); ++kind)
      layer[keyOf(kinds[kind])] = jsonOf(*fragility.layers[i].accuracy[kind]);
    layer["first_order_rise"] = fragility.layers[i].firstOrder;
    layers.push_back(std::move(layer));
  }
  return layers;
}

void printFragileJson(const std::string& path, const Model& model, const Fragility& fragility) {
  const FragilityTest& test = fragility.test;
  const FragileJson json = {
      {"model", path},
      {"epoch", model.epoch},
      {"test",
       {{"share", test.share}, {"sigma", test.sigma}, {"epsilon", test.epsilon}, {"draws", test.draws}, {"seed", test.seed}}},
      {"samples", fragility.clean.samples},
      {"accuracy", fragility.clean.accuracy()},
      {"loss", fragility.clean.meanLoss()},
      {"layers", jsonOf(fragility, model.network)}};
  std::cout << json.dump(-1, ' ', false, FragileJson::error_handler_t::replace) << '\n';
}

void printFragileTable(const std::string& path, const Model& model, const Fragility& fragility) {
  const FragilityTest& test = fragility.test;
  std::printf("%s: epoch %d, %s of %lld test images right; share %g, sigma %g, epsilon %g, %d draws from seed %llu\n",
              lineForTerminal(path).c_str(), model.epoch, percent(fragility.clean.accuracy()).c_str(),
              static_cast<long long>(fragility.clean.samples), test.share, test.sigma, test.epsilon, test.draws,
              static_cast<unsigned long long>(test.seed));
  std::printf("%-8s %24s %24s %24s %18s\n", "layer", "remove-links", "weight-noise", "shuffle-weights", "first-order rise");
  for (std::size_t i = 0; i < fragility.layers.size(); ++i) {
    std::printf("%-8zu", i);
    for (const auto& accuracy : fragility.layers[i].accuracy) {
      char cell[64];
      std::snprintf(cell, sizeof cell, "%.2f (%.2f to %.2f) %%", 100.0 * accuracy->mean, 100.0 * accuracy->low,
                    100.0 * accuracy->high);
      std::printf(" %24s", cell);
    }
    std::printf(" %18.6g\n", fragility.layers[i].firstOrder);
  }
}

}  // namespace

FragileOptions::FragileOptions(CLI::App& command) {
  CLI::Option* fragile = command.add_flag("--fragile", m_wanted, "measure instead which layer costs most when it is perturbed");
  const auto add = [&](const char* name, std::string& text, const char* help, const char* type) {
    command.add_option(name, text, help)->type_name(type)->needs(fragile);
  };
  add("--share", m_share, "share of a layer's links that are removed, and that are shuffled [0.2]", "F");
  add("--sigma", m_sigma, "noise on its weights, in their standard deviations [0.5]", "S");
  add("--epsilon", m_epsilon, "first-order measure: share of the norm by which its weights move [0.1]", "E");
  add("--draws", m_draws, "draws of each perturbation [10]", "N");
  add("--seed", m_seed, "draw r, from 0, has the seed N + r [1]", "N");
}

FragilityTest FragileOptions::test() const {
  FragilityTest test;
  if (!m_share.empty()) test.share = numberFrom(m_share, "share");
  if (!m_sigma.empty()) test.sigma = numberFrom(m_sigma, "sigma");
  if (!m_epsilon.empty()) test.epsilon = numberFrom(m_epsilon, "epsilon");
  if (!m_draws.empty()) test.draws = wholeNumberFrom(m_draws, "draws");
  if (!m_seed.empty()) test.seed = seedFrom(m_seed);
  const std::vector<Problem> problems = validate(test);
  if (!problems.empty()) throw InputError(problems.front().told(), "--" + problems.front().key);
  return test;
}

void reportFragility(const std::string& path, const Model& model, const std::string& dataset, const FragilityTest& test,
                     bool json) {
  const Fragility fragility = measureFragility(testedOn(model, dataset), test, nullptr, interruptToken());
  if (json) {
    printFragileJson(path, model, fragility);
  } else {
    printFragileTable(path, model, fragility);
  }
}

}  // namespace rewire

#include "core/perturb/perturbation.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <functional>

namespace rewire {

namespace {

using Json = nlohmann::ordered_json;
using Problems = std::vector<Problem>;

constexpr double kMaxSigma = 1000.0;  // beyond, weights would leave the range of a float
constexpr double kMaxStep = 1000.0;   // beyond any pixel; a step that leaves the range of a float would break the bound
constexpr const char* kShare = "must lie between 0 and 1";

/// The member that strengthOf() is about.
double& strength(RemoveLinks& p) {
  return p.fraction;
}
double& strength(RemoveNeurons& p) {
  return p.fraction;
}
double& strength(ShuffleWeights& p) {
  return p.fraction;
}
double& strength(SwapLinks& p) {
  return p.fraction;
}
double& strength(WeightNoise& p) {
  return p.sigma;
}
double& strength(Attack& p) {
  return p.epsilon;
}
double& strength(InputNoise& p) {
  return p.amount;
}

/// Adds a problem unless `holds`. NaN never holds.
void demand(Problems& problems, bool holds, const char* key, const std::string& message) {
  if (!holds) problems.push_back({key, message});
}

bool isShare(double value) {
  return value >= 0.0 && value <= 1.0;
}

std::string layersThatExist(int hiddenLayers) {
  if (hiddenLayers < 1) return "must be left out: this network has no hidden layer";
  if (hiddenLayers == 1) return "must be 0, the only hidden layer";
  return "must lie between 0, next to the input, and " + std::to_string(hiddenLayers - 1);
}

void checkLayers(const LayerChoice& layers, int hiddenLayers, Problems& problems) {
  const bool exist = std::all_of(layers.begin(), layers.end(), [&](int layer) { return layer >= 0 && layer < hiddenLayers; });
  demand(problems, exist, "layers", layersThatExist(hiddenLayers));
  const bool ascending = std::adjacent_find(layers.begin(), layers.end(), std::greater_equal<>()) == layers.end();
  demand(problems, ascending, "layers", "must ascend and name each layer once, for example 0,2");
}

template <class OfLinks>
void check(const OfLinks& p, int hiddenLayers, Problems& problems) {
  demand(problems, isShare(p.fraction), "fraction", kShare);
  checkLayers(p.layers, hiddenLayers, problems);
}
void check(const WeightNoise& p, int hiddenLayers, Problems& problems) {
  demand(problems, p.sigma >= 0.0 && p.sigma <= kMaxSigma, "sigma",
         "must lie between 0 and 1000 standard deviations of the layer's weights");
  checkLayers(p.layers, hiddenLayers, problems);
}
void check(const Attack& p, int, Problems& problems) {
  demand(problems, isShare(p.epsilon), "epsilon", "must lie between 0 and 1, in pixel units (8/255 is 0.03137)");
  demand(problems, p.steps >= 1, "steps", "must be at least 1");
  demand(problems, !p.stepSize || (*p.stepSize > 0.0 && *p.stepSize <= kMaxStep), "step-size",
         "must be above 0 and at most 1000, or be left out for 2.5 times epsilon through the number of steps");
  demand(problems, p.restarts >= 1, "restarts", "must be at least 1");
}
void check(const InputNoise& p, int, Problems& problems) {
  demand(problems, isShare(p.amount), "amount", kShare);
}

void addLayers(Json& json, const LayerChoice& layers) {
  if (!layers.empty()) json["layers"] = layers;
}

Json asJson(const RemoveLinks& p) {
  Json json = {{"fraction", p.fraction}, {"order", nameOf(p.order)}};
  addLayers(json, p.layers);
  return json;
}
Json asJson(const RemoveNeurons& p) {
  Json json = {{"fraction", p.fraction}, {"order", nameOf(p.order)}};
  addLayers(json, p.layers);
  return json;
}
Json asJson(const ShuffleWeights& p) {
  Json json = {{"fraction", p.fraction}, {"scope", nameOf(p.scope)}, {"keep_sign", p.keepSign}};
  addLayers(json, p.layers);
  return json;
}
Json asJson(const SwapLinks& p) {
  Json json = {{"fraction", p.fraction}};
  addLayers(json, p.layers);
  return json;
}
Json asJson(const WeightNoise& p) {
  Json json = {{"sigma", p.sigma}};
  addLayers(json, p.layers);
  return json;
}
Json asJson(const Attack& p) {
  Json json = {{"method", nameOf(p.method)}, {"epsilon", p.epsilon}, {"norm", nameOf(p.norm)}};
  if (p.method == AttackMethod::Fgsm) return json;
  json["steps"] = p.steps;
  // Without an epsilon, as in a sweep's kind, the step that follows from it is not known yet.
  const bool known = p.stepSize || p.epsilon > 0.0;
  json["step_size"] = known ? Json(p.stepLength()) : Json(nullptr);
  json["restarts"] = p.restarts;
  json["random_start"] = p.randomStart;
  return json;
}
Json asJson(const InputNoise& p) {
  return {{"noise", nameOf(p.noise)}, {"amount", p.amount}};
}

}  // namespace

std::string_view kindOf(const Perturbation& perturbation) {
  constexpr std::string_view kKinds[] = {"remove-links", "remove-neurons", "shuffle-weights", "swap-links",
                                         "weight-noise", "attack",         "input-noise"};
  static_assert(std::size(kKinds) == std::variant_size_v<Perturbation>);
  return kKinds[perturbation.index()];
}

double strengthOf(const Perturbation& perturbation) {
  return std::visit([](auto p) { return strength(p); }, perturbation);
}

Perturbation withStrength(Perturbation perturbation, double value) {
  std::visit([value](auto& p) { strength(p) = value; }, perturbation);
  return perturbation;
}

bool isRandom(const Perturbation& perturbation) {
  if (const auto* links = std::get_if<RemoveLinks>(&perturbation))
    return links->order == LinkOrder::Random || links->order == LinkOrder::Hubs;  // hubs of equal degree go in a random order
  if (const auto* attack = std::get_if<Attack>(&perturbation)) return attack->method == AttackMethod::Pgd && attack->randomStart;
  return true;
}

std::vector<Problem> validate(const Perturbation& perturbation, int hiddenLayers) {
  Problems problems;
  std::visit([&](const auto& p) { check(p, hiddenLayers, problems); }, perturbation);
  return problems;
}

std::string_view nameOf(LinkOrder order) {
  switch (order) {
    case LinkOrder::Random:
      return "random";
    case LinkOrder::Weakest:
      return "weakest";
    case LinkOrder::Strongest:
      return "strongest";
    case LinkOrder::Hubs:
      return "hubs";
  }
  return "";
}

std::string_view nameOf(NeuronOrder order) {
  switch (order) {
    case NeuronOrder::Random:
      return "random";
    case NeuronOrder::Hubs:
      return "hubs";
  }
  return "";
}

std::string_view nameOf(ShuffleScope scope) {
  switch (scope) {
    case ShuffleScope::Layer:
      return "layer";
    case ShuffleScope::Incoming:
      return "incoming";
    case ShuffleScope::Outgoing:
      return "outgoing";
    case ShuffleScope::Network:
      return "network";
  }
  return "";
}

std::string_view nameOf(NoiseKind noise) {
  switch (noise) {
    case NoiseKind::Gaussian:
      return "gaussian";
    case NoiseKind::Uniform:
      return "uniform";
    case NoiseKind::SaltPepper:
      return "salt-pepper";
    case NoiseKind::Sign:
      return "sign";
  }
  return "";
}

std::string_view nameOf(AttackMethod method) {
  switch (method) {
    case AttackMethod::Fgsm:
      return "fgsm";
    case AttackMethod::Pgd:
      return "pgd";
  }
  return "";
}

std::string_view nameOf(AttackNorm norm) {
  switch (norm) {
    case AttackNorm::Linf:
      return "linf";
    case AttackNorm::L2:
      return "l2";
  }
  return "";
}

std::string parametersJson(const Perturbation& perturbation) {
  return std::visit([](const auto& p) { return asJson(p).dump(); }, perturbation);
}

}  // namespace rewire

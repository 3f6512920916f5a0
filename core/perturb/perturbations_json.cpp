#include "core/perturb/perturbations_json.h"

#include "core/error.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>
#include <vector>

namespace rewire {

namespace {

using OrderedJson = nlohmann::ordered_json;
using SortedJson = nlohmann::json;  // looked up quickly, however many keys a foreign file has

constexpr std::size_t kMostPerturbationSteps = 1000;

OrderedJson stepAsJson(const PerturbationStep& step, std::uint64_t seed) {
  OrderedJson json = {
      {"kind", kindOf(step.perturbation)}, {"parameters", OrderedJson::parse(parametersJson(step.perturbation))}, {"seed", seed}};
  if (step.draw != 0) json["draw"] = step.draw;
  return json;
}

bool isIndex(const SortedJson& value) {
  return value.is_number_unsigned() && value <= std::numeric_limits<int>::max();
}

/// Tells whether an object has values and lists of values alone. What lies deeper is not written out again: that recurses as
/// deep.
bool isFlat(const SortedJson& object) {
  const auto nests = [](const SortedJson& item) {
    return item.is_structured() &&
           std::any_of(item.begin(), item.end(), [](const SortedJson& inner) { return inner.is_structured(); });
  };
  return !object.is_structured() || std::none_of(object.begin(), object.end(), nests);
}

/// Lists of so many indices; false: something else stands there.
template <std::size_t Numbers>
bool readIndices(const SortedJson& list, std::vector<std::array<int, Numbers>>& into) {
  if (!list.is_array()) return false;
  for (const SortedJson& item : list) {
    if (!item.is_array() || item.size() != Numbers) return false;
    auto& indices = into.emplace_back();
    for (std::size_t i = 0; i < Numbers; ++i) {
      if (!isIndex(item[i])) return false;
      indices[i] = item[i].template get<int>();
    }
  }
  return true;
}

}  // namespace

void putPerturbations(const Perturbations& perturbations, OrderedJson& object) {
  OrderedJson steps = OrderedJson::array();
  OrderedJson cut = OrderedJson::array();
  OrderedJson silence = OrderedJson::array();
  for (const PerturbationStep& step : perturbations.steps) steps.push_back(stepAsJson(step, perturbations.seed));
  for (const auto& [layer, from, to] : perturbations.removedLinks) cut.push_back({layer, from, to});
  for (const auto& [layer, neuron] : perturbations.silencedNeurons) silence.push_back({layer, neuron});
  object["perturb"] = std::move(steps);
  if (!cut.empty()) object["cut"] = std::move(cut);
  if (!silence.empty()) object["silence"] = std::move(silence);
}

void PerturbationsReader::refuse(const std::string& right) const {
  throw InputError(m_what + ": " + right, m_where);
}

const SortedJson* PerturbationsReader::find(const char* key) {
  const auto found = m_object.find(key);
  if (found == m_object.end()) return nullptr;
  ++m_keys;
  return &*found;
}

Perturbations PerturbationsReader::read() {
  Perturbations result;
  if (const SortedJson* list = find("perturb")) result = steps(*list);
  if (const SortedJson* cut = find("cut")) {
    std::vector<std::array<int, 3>> links;
    if (!readIndices(*cut, links)) refuse("\"cut\" must be a list of [layer, from, to]");
    for (const auto& [layer, from, to] : links) result.removedLinks.push_back({layer, from, to});
  }
  if (const SortedJson* silence = find("silence")) {
    std::vector<std::array<int, 2>> neurons;
    if (!readIndices(*silence, neurons)) refuse("\"silence\" must be a list of [layer, neuron]");
    for (const auto& [layer, neuron] : neurons) result.silencedNeurons.push_back({layer, neuron});
  }
  return result;
}

Perturbations PerturbationsReader::steps(const SortedJson& list) const {
  if (!list.is_array() || list.size() > kMostPerturbationSteps) refuse("\"perturb\" must be a list of perturbations");
  Perturbations result;
  for (const SortedJson& json : list) {
    if (!json.is_object() || !json.contains("seed") || !json["seed"].is_number_unsigned())
      refuse("a perturbation needs \"kind\", \"parameters\" and \"seed\"");
    const auto seed = json["seed"].get<std::uint64_t>();
    if (!result.steps.empty() && seed != result.seed) refuse("the perturbations of one list have one seed");
    result.seed = seed;
    result.steps.push_back(step(json));
  }
  return result;
}

PerturbationStep PerturbationsReader::step(const SortedJson& json) const {
  PerturbationStep step;
  const bool whole =
      json.contains("kind") && json["kind"].is_string() && json.contains("parameters") && isFlat(json["parameters"]);
  if (!whole || json.size() != (json.contains("draw") ? 4 : 3))
    refuse("a perturbation needs \"kind\", \"parameters\" and \"seed\"");
  step.perturbation = perturbationFromJson(json["kind"].get<std::string>(), json["parameters"].dump(), m_where);
  if (json.contains("draw")) {
    if (!isIndex(json["draw"])) refuse("\"draw\" counts from 0");
    step.draw = json["draw"].get<std::uint32_t>();
  }
  const std::vector<Problem> problems = validate(step.perturbation, m_hiddenLayers);
  if (!problems.empty()) refuse(problems.front().key + " " + problems.front().message);
  return step;
}

}  // namespace rewire

#include "core/perturb/perturbations_json.h"

#include "core/error.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
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

/// The numbers of a list that parsedJson() has packed.
template <std::size_t Numbers, class Take>
bool readPacked(const SortedJson::binary_t& bytes, Take take) {
  std::array<std::int32_t, Numbers> indices;
  if (bytes.size() % sizeof indices != 0) return false;
  for (std::size_t at = 0; at < bytes.size(); at += sizeof indices) {
    std::memcpy(indices.data(), bytes.data() + at, sizeof indices);
    take(indices);
  }
  return true;
}

/// Lists of so many indices, each given to `take`; false: something else stands there.
template <std::size_t Numbers, class Take>
bool readIndices(const SortedJson& list, Take take) {
  if (list.is_binary()) return readPacked<Numbers>(list.get_binary(), take);
  if (!list.is_array()) return false;
  for (const SortedJson& item : list) {
    if (!item.is_array() || item.size() != Numbers) return false;
    std::array<std::int32_t, Numbers> indices;
    for (std::size_t i = 0; i < Numbers; ++i) {
      if (!isIndex(item[i])) return false;
      indices[i] = item[i].template get<std::int32_t>();
    }
    take(indices);
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

void PerturbationsReader::refuse(const Phrase& right) const {
  throw InputError(phrase("%1: %2", m_what, right), m_where);
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
    const auto take = [&](const auto& link) { result.removedLinks.push_back({link[0], link[1], link[2]}); };
    if (cut->is_binary()) result.removedLinks.reserve(cut->get_binary().size() / (3 * sizeof(std::int32_t)));
    if (!readIndices<3>(*cut, take)) refuse(phrase("\"cut\" must be a list of [layer, from, to]"));
  }
  if (const SortedJson* silence = find("silence")) {
    const auto take = [&](const auto& neuron) { result.silencedNeurons.push_back({neuron[0], neuron[1]}); };
    if (silence->is_binary()) result.silencedNeurons.reserve(silence->get_binary().size() / (2 * sizeof(std::int32_t)));
    if (!readIndices<2>(*silence, take)) refuse(phrase("\"silence\" must be a list of [layer, neuron]"));
  }
  return result;
}

Perturbations PerturbationsReader::steps(const SortedJson& list) const {
  if (!list.is_array() || list.size() > kMostPerturbationSteps) refuse(phrase("\"perturb\" must be a list of perturbations"));
  Perturbations result;
  for (const SortedJson& json : list) {
    if (!json.is_object() || !json.contains("seed") || !json["seed"].is_number_unsigned())
      refuse(phrase("a perturbation needs \"kind\", \"parameters\" and \"seed\""));
    const auto seed = json["seed"].get<std::uint64_t>();
    if (!result.steps.empty() && seed != result.seed) refuse(phrase("the perturbations of one list have one seed"));
    result.seed = seed;
    result.steps.push_back(step(json));
  }
  return result;
}

PerturbationStep PerturbationsReader::step(const SortedJson& json) const {
  PerturbationStep step;
  const bool whole = json.contains("kind") && json["kind"].is_string() && json.contains("parameters");
  if (!whole || json.size() != (json.contains("draw") ? 4 : 3))
    refuse(phrase("a perturbation needs \"kind\", \"parameters\" and \"seed\""));
  step.perturbation = perturbationIn(json["kind"].get<std::string>(), json["parameters"], m_where);
  if (json.contains("draw")) {
    if (!isIndex(json["draw"])) refuse(phrase("\"draw\" counts from 0"));
    step.draw = json["draw"].get<std::uint32_t>();
  }
  const std::vector<Problem> problems = validate(step.perturbation, m_hiddenLayers);
  if (!problems.empty()) refuse(problems.front().told());
  return step;
}

}  // namespace rewire

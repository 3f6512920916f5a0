#include "core/train/action.h"

#include "core/train/experiment.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>
#include <tuple>

namespace rewire {

namespace {

using Json = nlohmann::ordered_json;

constexpr int kMostSteps = 1000;  ///< perturbations in one action

template <class Value>
Json asJson(const Value& value) {
  return value;
}
Json asJson(Rule rule) {
  return nameOf(rule);
}
Json asJson(Schedule schedule) {
  return nameOf(schedule);
}
Json asJson(const ChangedSettings& set) {
  Json json = Json::object();
  forEachSetting([&](const char* key, const char*, auto changed, auto) {
    if (set.*changed) json[key] = asJson(*(set.*changed));
  });
  return json;
}

Json asJson(const PerturbationStep& step, std::uint64_t seed) {
  Json json = {
      {"kind", kindOf(step.perturbation)}, {"parameters", Json::parse(parametersJson(step.perturbation))}, {"seed", seed}};
  if (step.draw != 0) json["draw"] = step.draw;
  return json;
}

void put(const AppliedPerturbations& applied, Json& json) {
  Json steps = Json::array();
  Json cut = Json::array();
  Json silence = Json::array();
  for (const PerturbationStep& step : applied.perturbations.steps) steps.push_back(asJson(step, applied.perturbations.seed));
  for (const auto& [layer, from, to] : applied.perturbations.removedLinks) cut.push_back({layer, from, to});
  for (const auto& [layer, neuron] : applied.perturbations.silencedNeurons) silence.push_back({layer, neuron});
  json["perturb"] = std::move(steps);
  if (!cut.empty()) json["cut"] = std::move(cut);
  if (!silence.empty()) json["silence"] = std::move(silence);
  json["regrow"] = applied.regrow;
  if (!applied.measured) return;
  json["test_accuracy"] = {applied.accuracyBefore, applied.accuracyAfter};
  json["test_loss"] = {applied.lossBefore, applied.lossAfter};
}

/// Reads one action; throws InputError with what would be right.
class Reader {
 public:
  Reader(const Json& json, int hiddenLayers, const std::string& where)
      : m_json(json), m_hiddenLayers(hiddenLayers), m_where(where) {}

  Action read() {
    Action action;
    if (!m_json.is_object()) refuse("each must be an object");
    action.epoch = wholeNumber(take("epoch"), 1, "\"epoch\" must be a whole number from 1 on");
    action.batch = wholeNumber(take("batch"), 0, "\"batch\" must be a whole number from 0 on");
    if (const Json* rewired = find("rewired")) action.rewired = flag(*rewired, "\"rewired\" must be true or false");
    if (const Json* set = find("set")) {
      action.set = settings(*set);
    } else {
      action.applied = applied();
    }
    if (m_known != m_json.size()) refuse("each has the keys epoch, batch, and set or perturb, cut, silence, regrow");
    return action;
  }

 private:
  [[noreturn]] void refuse(const std::string& what) const {
    throw InputError("the experiment's \"actions\" are malformed: " + what, m_where);
  }

  const Json* find(const char* key) {
    const auto found = m_json.find(key);
    if (found == m_json.end()) return nullptr;
    ++m_known;
    return &*found;
  }
  const Json& take(const char* key) {
    const Json* found = find(key);
    if (found == nullptr) refuse(std::string("each needs \"") + key + '"');
    return *found;
  }

  int wholeNumber(const Json& value, int least, const char* right) const {
    if (!value.is_number_unsigned() || value > std::numeric_limits<int>::max() || value < least) refuse(right);
    return value.get<int>();
  }
  bool flag(const Json& value, const char* right) const {
    if (!value.is_boolean()) refuse(right);
    return value.get<bool>();
  }

  static bool take(const Json& json, std::optional<double>& value) {
    if (json.is_number()) value = json.get<double>();
    return value.has_value();
  }
  static bool take(const Json& json, std::optional<int>& value) {
    if (json.is_number_unsigned() && json <= std::numeric_limits<int>::max()) value = json.get<int>();
    return value.has_value();
  }
  static bool take(const Json& json, std::optional<std::uint64_t>& value) {
    if (json.is_number_unsigned()) value = json.get<std::uint64_t>();
    return value.has_value();
  }
  static bool take(const Json& json, std::optional<Rule>& value) {
    if (json.is_string()) value = ruleNamed(json.get<std::string>());
    return value.has_value();
  }
  static bool take(const Json& json, std::optional<Schedule>& value) {
    if (json.is_string()) value = scheduleNamed(json.get<std::string>());
    return value.has_value();
  }

  ChangedSettings settings(const Json& json) const {
    if (!json.is_object() || json.empty()) refuse("\"set\" must be an object with new values");
    ChangedSettings set;
    std::size_t known = 0;
    std::string keys;
    forEachSetting([&](const char* key, const char*, auto changed, auto) {
      keys += (keys.empty() ? "" : ", ") + std::string(key);
      const auto found = json.find(key);
      if (found == json.end()) return;
      ++known;
      if (!take(*found, set.*changed)) refuse('"' + std::string(key) + "\" in \"set\" must be a value as the experiment has it");
    });
    if (known != json.size()) refuse("\"set\" takes " + keys);
    return set;
  }

  AppliedPerturbations applied() {
    AppliedPerturbations applied;
    if (const Json* steps = find("perturb")) applied.perturbations = perturbations(*steps);
    if (const Json* cut = find("cut")) {
      for (const auto& [layer, from, to] : places<3>(*cut, "\"cut\" must be a list of [layer, from, to]"))
        applied.perturbations.removedLinks.push_back({layer, from, to});
    }
    if (const Json* silence = find("silence")) {
      for (const auto& [layer, neuron] : places<2>(*silence, "\"silence\" must be a list of [layer, neuron]"))
        applied.perturbations.silencedNeurons.push_back({layer, neuron});
    }
    if (const Json* regrow = find("regrow")) applied.regrow = flag(*regrow, "\"regrow\" must be true or false");
    readEffect(applied);
    if (!applied.perturbations.changesNetwork()) refuse("each must change settings or the network");
    return applied;
  }

  void readEffect(AppliedPerturbations& applied) {
    const Json* accuracy = find("test_accuracy");
    const Json* loss = find("test_loss");
    applied.measured = accuracy != nullptr || loss != nullptr;
    if (!applied.measured) return;
    for (const Json* pair : {accuracy, loss}) {
      if (pair == nullptr || !pair->is_array() || pair->size() != 2 || !pair->front().is_number() || !pair->back().is_number())
        refuse("\"test_accuracy\" and \"test_loss\" come together, each as [before, after]");
    }
    applied.accuracyBefore = accuracy->front().get<double>();
    applied.accuracyAfter = accuracy->back().get<double>();
    applied.lossBefore = loss->front().get<double>();
    applied.lossAfter = loss->back().get<double>();
  }

  Perturbations perturbations(const Json& steps) const {
    if (!steps.is_array() || steps.size() > kMostSteps) refuse("\"perturb\" must be a list of perturbations");
    Perturbations result;
    for (const Json& json : steps) {
      const std::uint64_t seed = seedOf(json);
      if (!result.steps.empty() && seed != result.seed) refuse("the perturbations of one action have one seed");
      result.seed = seed;
      result.steps.push_back(step(json));
    }
    return result;
  }

  std::uint64_t seedOf(const Json& json) const {
    if (!json.is_object() || !json.contains("seed") || !json["seed"].is_number_unsigned())
      refuse("a perturbation needs \"kind\", \"parameters\" and \"seed\"");
    return json["seed"].get<std::uint64_t>();
  }

  PerturbationStep step(const Json& json) const {
    PerturbationStep step;
    const bool whole = json.contains("kind") && json["kind"].is_string() && json.contains("parameters");
    if (!whole || json.size() != (json.contains("draw") ? 4 : 3))
      refuse("a perturbation needs \"kind\", \"parameters\" and \"seed\"");
    step.perturbation = perturbationFromJson(json["kind"].get<std::string>(), json["parameters"].dump(), m_where);
    if (json.contains("draw")) step.draw = static_cast<std::uint32_t>(wholeNumber(json["draw"], 0, "\"draw\" counts from 0"));
    const std::vector<Problem> problems = validate(step.perturbation, m_hiddenLayers);
    if (!problems.empty()) refuse(problems.front().key + " " + problems.front().message);
    return step;
  }

  template <std::size_t Numbers>
  std::vector<std::array<int, Numbers>> places(const Json& list, const char* right) const {
    if (!list.is_array()) refuse(right);
    std::vector<std::array<int, Numbers>> result;
    for (const Json& item : list) {
      if (!item.is_array() || item.size() != Numbers) refuse(right);
      auto& place = result.emplace_back();
      std::transform(item.begin(), item.end(), place.begin(), [&](const Json& number) { return wholeNumber(number, 0, right); });
    }
    return result;
  }

  const Json& m_json;
  int m_hiddenLayers;
  const std::string& m_where;
  std::size_t m_known = 0;
};

}  // namespace

bool inOrder(const Action& one, const Action& other) {
  return std::tuple(one.epoch, one.batch, one.rewired) <= std::tuple(other.epoch, other.batch, other.rewired);
}

std::string actionsToJson(const std::vector<Action>& actions) {
  Json list = Json::array();
  for (const Action& action : actions) {
    Json json = {{"epoch", action.epoch}, {"batch", action.batch}};
    if (action.rewired) json["rewired"] = true;
    if (action.applied) {
      put(*action.applied, json);
    } else {
      json["set"] = asJson(action.set);
    }
    list.push_back(std::move(json));
  }
  return list.dump();
}

std::vector<Action> actionsFromJson(const std::string& text, int hiddenLayers, const std::string& where) {
  const Json json = Json::parse(text, nullptr, false);
  if (!json.is_array()) throw InputError("the experiment's \"actions\" must be a list", where);
  std::vector<Action> actions;
  for (const Json& item : json) {
    actions.push_back(Reader(item, hiddenLayers, where).read());
    if (actions.size() > 1 && !inOrder(actions[actions.size() - 2], actions.back()))
      throw InputError("the experiment's \"actions\" must be in the order of time", where);
  }
  return actions;
}

}  // namespace rewire

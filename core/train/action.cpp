#include "core/train/action.h"

#include "core/json_text.h"
#include "core/perturb/perturbations_json.h"
#include "core/train/experiment_json.h"

#include <nlohmann/json.hpp>

#include <limits>
#include <string_view>
#include <tuple>
#include <utility>

namespace rewire {

namespace {

using Json = nlohmann::ordered_json;
using Sorted = nlohmann::json;  // looked up quickly, however many keys a foreign file has

const Phrase kMalformed = phrase("the experiment's \"actions\" are malformed");

template <class Value>
Json asJson(const Value& value) {
  if constexpr (Named<Value>) {
    return nameOf(value);
  } else {
    return value;
  }
}
Json asJson(Rule rule) {
  return nameOf(rule);
}
Json asJson(const ChangedSettings& set) {
  Json json = Json::object();
  forEachSetting([&](const char* key, const char*, auto changed, auto) {
    if (set.*changed) json[key] = asJson(*(set.*changed));
  });
  return json;
}

void put(const AppliedPerturbations& applied, Json& json) {
  putPerturbations(applied.perturbations, json);
  json["regrow"] = applied.regrow;
  if (!applied.measured) return;
  json["test_accuracy"] = {applied.accuracyBefore, applied.accuracyAfter};
  json["test_loss"] = {applied.lossBefore, applied.lossAfter};
}

/// Reads one action; throws InputError with what would be right.
class Reader {
 public:
  Reader(const Sorted& json, int hiddenLayers, const std::string& where)
      : m_json(json), m_hiddenLayers(hiddenLayers), m_where(where) {}

  Action read() {
    Action action;
    if (!m_json.is_object()) refuse(phrase("each must be an object"));
    action.epoch = wholeNumber(take("epoch"), 1, phrase("\"epoch\" must be a whole number from 1 on"));
    action.batch = wholeNumber(take("batch"), 0, phrase("\"batch\" must be a whole number from 0 on"));
    if (const Sorted* rewired = find("rewired")) action.rewired = flag(*rewired, phrase("\"rewired\" must be true or false"));
    if (const Sorted* set = find("set")) {
      action.set = settings(*set);
    } else {
      action.applied = applied();
    }
    if (m_known != m_json.size()) refuse(phrase("each has the keys epoch, batch, and set or perturb, cut, silence, regrow"));
    return action;
  }

 private:
  [[noreturn]] void refuse(const Phrase& what) const { throw InputError(phrase("%1: %2", kMalformed, what), m_where); }

  const Sorted* find(const char* key) {
    const auto found = m_json.find(key);
    if (found == m_json.end()) return nullptr;
    ++m_known;
    return &*found;
  }
  const Sorted& take(const char* key) {
    const Sorted* found = find(key);
    if (found == nullptr) refuse(phrase("each needs \"%1\"", key));
    return *found;
  }

  int wholeNumber(const Sorted& value, int least, const Phrase& right) const {
    if (!value.is_number_unsigned() || value > std::numeric_limits<int>::max() || value < least) refuse(right);
    return value.get<int>();
  }
  bool flag(const Sorted& value, const Phrase& right) const {
    if (!value.is_boolean()) refuse(right);
    return value.get<bool>();
  }

  static bool take(const Sorted& json, std::optional<double>& value) {
    if (json.is_number()) value = json.get<double>();
    return value.has_value();
  }
  static bool take(const Sorted& json, std::optional<int>& value) {
    if (json.is_number_unsigned() && json <= std::numeric_limits<int>::max()) value = json.get<int>();
    return value.has_value();
  }
  static bool take(const Sorted& json, std::optional<std::uint64_t>& value) {
    if (json.is_number_unsigned()) value = json.get<std::uint64_t>();
    return value.has_value();
  }
  static bool take(const Sorted& json, std::optional<Rule>& value) {
    if (json.is_string()) value = ruleNamed(json.get<std::string>());
    return value.has_value();
  }
  template <Named Enum>
  static bool take(const Sorted& json, std::optional<Enum>& value) {
    if (json.is_string()) value = named<Enum>(json.get<std::string>());
    return value.has_value();
  }
  static bool take(const Sorted& json, std::optional<std::array<double, 2>>& value) {
    if (json.is_array() && json.size() == 2 && json[0].is_number() && json[1].is_number())
      value = {json[0].get<double>(), json[1].get<double>()};
    return value.has_value();
  }

  ChangedSettings settings(const Sorted& json) const {
    if (!json.is_object() || json.empty()) refuse(phrase("\"set\" must be an object with new values"));
    ChangedSettings set;
    std::size_t known = 0;
    std::string keys;
    forEachSetting([&](const char* key, const char*, auto changed, auto) {
      keys += (keys.empty() ? "" : ", ") + std::string(key);
      const auto found = json.find(key);
      if (found == json.end()) return;
      ++known;
      if (!take(*found, set.*changed)) refuse(phrase("\"%1\" in \"set\" must be a value as the experiment has it", key));
    });
    if (known != json.size()) refuse(phrase("\"set\" takes %1", keys));
    return set;
  }

  AppliedPerturbations applied() {
    AppliedPerturbations applied;
    PerturbationsReader reader(m_json, m_hiddenLayers, kMalformed, m_where);
    applied.perturbations = reader.read();
    m_known += reader.keys();
    if (const Sorted* regrow = find("regrow")) applied.regrow = flag(*regrow, phrase("\"regrow\" must be true or false"));
    readEffect(applied);
    if (!applied.perturbations.changesNetwork()) refuse(phrase("each must change settings or the network"));
    return applied;
  }

  void readEffect(AppliedPerturbations& applied) {
    const Sorted* accuracy = find("test_accuracy");
    const Sorted* loss = find("test_loss");
    applied.measured = accuracy != nullptr || loss != nullptr;
    if (!applied.measured) return;
    for (const Sorted* pair : {accuracy, loss}) {
      if (pair == nullptr || !pair->is_array() || pair->size() != 2 || !pair->front().is_number() || !pair->back().is_number())
        refuse(phrase("\"test_accuracy\" and \"test_loss\" come together, each as [before, after]"));
    }
    applied.accuracyBefore = accuracy->front().get<double>();
    applied.accuracyAfter = accuracy->back().get<double>();
    applied.lossBefore = loss->front().get<double>();
    applied.lossAfter = loss->back().get<double>();
  }

  const Sorted& m_json;
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
  return actionsIn(parsedJson(text, where), hiddenLayers, where);
}

std::vector<Action> actionsIn(Sorted list, int hiddenLayers, const std::string& where) {
  if (!list.is_array()) throw InputError(phrase("the experiment's \"actions\" must be a list"), where);
  std::vector<Action> actions;
  for (Sorted& inList : list) {
    const Sorted item = std::move(inList);  // gone when it is read: both at once take twice the memory
    actions.push_back(Reader(item, hiddenLayers, where).read());
    if (actions.size() > 1 && !inOrder(actions[actions.size() - 2], actions.back()))
      throw InputError(phrase("the experiment's \"actions\" must be in the order of time"), where);
  }
  return actions;
}

}  // namespace rewire

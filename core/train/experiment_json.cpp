#include "core/train/experiment_json.h"

#include "core/error.h"
#include "core/json_text.h"
#include "core/train/control_names.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <limits>
#include <utility>

namespace rewire {

namespace {

using Json = nlohmann::ordered_json;
using Sorted = nlohmann::json;  // read into this: a foreign file may have any number of keys

/// The beginning of a value for a message: one line of plain ASCII, whatever is in it. Deep nesting is not shown: writing it out
/// would recurse as deep.
Phrase dumped(const Sorted& value) {
  if (std::any_of(value.begin(), value.end(), [](const Sorted& item) { return item.is_structured(); }))
    return phrase("a nested value");
  return value.dump(-1, ' ', true, Sorted::error_handler_t::replace).substr(0, 60);
}

/// Reads the value of one key into its field; throws InputError with what would be right.
class Reader {
 public:
  Reader(std::string key, Sorted& value, int hiddenLayers, const std::string& where)
      : m_key(std::move(key)), m_value(value), m_hiddenLayers(hiddenLayers), m_where(where) {}

  void operator()(std::string& field) const {
    if (!m_value.is_string()) wrong(phrase("a text"));
    field = m_value.get<std::string>();
  }
  void operator()(ContentHash& field) const {
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    (*this)(field.sha256);
    if (field.sha256.size() != 64 || !std::all_of(field.sha256.begin(), field.sha256.end(), isDigit))
      wrong(phrase("the 64 hexadecimal digits of a SHA-256"));
  }
  void operator()(double& field) const { field = number(m_value, phrase("a number")); }
  void operator()(int& field) const { field = wholeNumber(m_value, phrase("a whole number")); }
  void operator()(std::uint64_t& field) const {
    if (!m_value.is_number_unsigned()) wrong(phrase("a whole number from 0 on"));
    field = m_value.get<std::uint64_t>();
  }
  void operator()(std::optional<int>& field) const {
    if (m_value.is_null()) {
      field.reset();
    } else {
      field = wholeNumber(m_value, phrase("null for all, or a whole number"));
    }
  }
  void operator()(std::vector<int>& field) const {
    if (!m_value.is_array()) wrong(phrase("a list of whole numbers"));
    field.clear();
    for (const Sorted& item : m_value) field.push_back(wholeNumber(item, phrase("a list of whole numbers")));
  }
  void operator()(std::vector<std::string>& field) const {
    const Phrase right = phrase("a list of classes: names, or labels from 0 on");
    if (!m_value.is_array()) wrong(right);
    field.clear();
    for (const Sorted& item : m_value) {
      if (!item.is_string() && !item.is_number_unsigned()) wrong(right);
      field.push_back(item.is_string() ? item.get<std::string>() : std::to_string(item.get<std::uint64_t>()));
    }
  }
  void operator()(std::vector<double>& field) const {
    field.clear();
    if (m_value.is_number()) {
      field.push_back(m_value.get<double>());
      return;
    }
    if (!m_value.is_array()) wrong(phrase("a number or a list of numbers"));
    for (const Sorted& item : m_value) field.push_back(number(item, phrase("a number or a list of numbers")));
  }
  void operator()(std::vector<Action>& field) const {
    if (!m_value.is_array()) wrong(phrase("a list of what was done"));
    field = actionsIn(std::move(m_value), m_hiddenLayers, m_where);
  }
  void operator()(std::array<double, 2>& field) const {
    const Phrase right = phrase("a list of two numbers");
    if (!m_value.is_array() || m_value.size() != 2) wrong(right);
    for (std::size_t i = 0; i < 2; ++i) field[i] = number(m_value[i], right);
  }
  void operator()(Rule& field) const { take(field, ruleNamed, ruleNames()); }
  template <Named Enum>
  void operator()(Enum& field) const {
    take(field, named<Enum>, namesOf<Enum>());
  }

 private:
  [[noreturn]] void wrong(const Phrase& right) const {
    throw InputError(phrase("the experiment's \"%1\" must be %2, not %3", m_key, right, dumped(m_value)), m_where);
  }
  double number(const Sorted& item, const Phrase& right) const {
    if (!item.is_number()) wrong(right);
    return item.get<double>();
  }
  int wholeNumber(const Sorted& item, const Phrase& right) const {
    if (!item.is_number_integer()) wrong(right);
    const auto value = item.is_number_unsigned() && item.get<std::uint64_t>() > std::uint64_t{std::numeric_limits<int>::max()}
                           ? std::numeric_limits<std::int64_t>::max()
                           : item.get<std::int64_t>();
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max())
      wrong(phrase("%1 below 2,147,483,648", right));
    return static_cast<int>(value);
  }
  template <class Enum>
  void take(Enum& field, std::optional<Enum> (*find)(std::string_view), const Phrase& right) const {
    const auto found = m_value.is_string() ? find(m_value.get<std::string>()) : std::nullopt;
    if (!found) wrong(right);
    field = *found;
  }

  std::string m_key;
  Sorted& m_value;
  int m_hiddenLayers;
  const std::string& m_where;
};

/// Calls `visit(key, field)` for every key of the experiment file, in the order in which they are written.
template <class ExperimentType, class Visit>
void forEachKey(ExperimentType& e, Visit visit) {
  visit("dataset", e.dataset);
  visit("dataset_sha256", e.datasetContent);
  visit("start_network_sha256", e.startNetwork);
  visit("classes", e.classes);
  visit("train_samples", e.trainSamples);
  visit("hidden", e.hidden);
  visit("density", e.density);
  visit("start", e.start);
  visit("locality", e.locality);
  visit("rule", e.rule);
  visit("zeta", e.zeta);
  visit("zeta_schedule", e.zetaSchedule);
  visit("rewire_every", e.rewireEvery);
  visit("importance", e.importance);
  visit("softness", e.softness);
  visit("score", e.score);
  visit("births", e.births);
  visit("growth", e.growth);
  visit("epochs", e.epochs);
  visit("batch", e.batch);
  visit("learning_rate", e.learningRate);
  visit("schedule", e.schedule);
  visit("momentum", e.momentum);
  visit("weight_decay", e.weightDecay);
  visit("shift", e.augmentation.shift);
  visit("mirror", e.augmentation.mirror);
  visit("precision", e.precision);
  visit("seed", e.seed);
  visit("snapshots", e.snapshots);
  visit("actions", e.actions);
}

template <class Field>
Json asJson(const Field& field) {
  if constexpr (Named<Field>) {
    return nameOf(field);
  } else {
    return field;
  }
}
Json asJson(const std::optional<int>& field) {
  return field ? Json(*field) : Json(nullptr);
}
Json asJson(const std::vector<Action>& actions) {
  return Json::parse(actionsToJson(actions));
}
Json asJson(const ContentHash& content) {
  return content.sha256;
}
/// Labels as numbers, names as texts.
Json asJson(const std::vector<std::string>& classes) {
  Json list = Json::array();
  for (const std::string& entry : classes) {
    std::uint64_t label = 0;
    std::from_chars(entry.data(), entry.data() + entry.size(), label);
    list.push_back(std::to_string(label) == entry ? Json(label) : Json(entry));
  }
  return list;
}
Json asJson(Rule rule) {
  return nameOf(rule);
}
Json asJson(const std::vector<double>& densities) {
  return densities.size() == 1 ? Json(densities.front()) : Json(densities);
}

Json withAllKeys(const Experiment& experiment) {
  Json json;
  forEachKey(experiment, [&](const char* key, const auto& field) { json[key] = asJson(field); });
  return json;
}

std::string asText(const Json& json) {
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace

std::string toJsonWithAllKeys(const Experiment& experiment) {
  return asText(withAllKeys(experiment));
}

std::string toJson(const Experiment& experiment) {
  Json json = withAllKeys(experiment);
  if (experiment.actions.empty()) json.erase("actions");
  if (experiment.augmentation == Augmentation()) {
    json.erase("shift");
    json.erase("mirror");
  }
  if (experiment.growth == Growth::Any) json.erase("growth");
  if (experiment.precision == Precision::Float32) json.erase("precision");
  if (experiment.classes.empty()) json.erase("classes");
  if (!experiment.datasetContent.known()) json.erase("dataset_sha256");
  if (!experiment.startNetwork.known()) json.erase("start_network_sha256");
  return asText(json);
}

Experiment experimentFromJson(const std::string& text, const std::string& where) {
  return experimentIn(parsedJson(text, where), where);
}

Experiment experimentIn(Sorted json, const std::string& where) {
  if (!json.is_object()) throw InputError(phrase("not an experiment: must be one JSON object"), where);
  if (shownPartsIn(json, where)) json.erase(kOnlyControlsKey);  // it speaks of the window

  Experiment experiment;
  if (const auto rule = json.find("rule"); rule != json.end()) {  // settings that are not given are those usual for it
    Reader("rule", *rule, 0, where)(experiment.rule);
    renew(experiment, changeToRule(Experiment(), experiment.rule));
  }
  std::size_t known = 0;
  forEachKey(experiment, [&](const char* key, auto& field) {
    if (const auto found = json.find(key); found != json.end()) {
      Reader(key, *found, static_cast<int>(experiment.hidden.size()), where)(field);
      ++known;
    }
  });
  for (const Action& action : experiment.actions) {
    if (action.set.rule && !interchangeable(*action.set.rule, experiment.rule))
      throw InputError(phrase("the experiment's \"actions\" are malformed: a dense network stays dense and a sparse one sparse"),
                       where);
  }
  if (known == json.size()) return experiment;
  for (const auto& item : json.items()) {
    const std::string& key = item.key();
    bool isKnown = false;
    forEachKey(experiment, [&](const char* name, const auto&) { isKnown = isKnown || key == name; });
    if (!isKnown)
      throw InputError(phrase("unknown key %1 in the experiment; docs/command-line.md lists the keys", dumped(key)), where);
  }
  return experiment;
}

}  // namespace rewire

#include "core/sweep/sweep_plan.h"

#include "core/error.h"
#include "core/io/message_text.h"
#include "core/json_text.h"
#include "core/train/experiment_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace rewire {

namespace {

using Ordered = nlohmann::ordered_json;
using Read = nlohmann::json;  // a foreign file may have any number of keys

constexpr const char* kFormat = "rewire-sweep";
constexpr int kVersion = 1;
constexpr std::size_t kMostThen = 100;

/// Reads plan.json; throws InputError with what would be right.
class PlanReader {
 public:
  explicit PlanReader(const std::string& where) : m_where(where) {}

  SweepPlan plan(Read json) const {
    if (!json.is_object() || json.value("format", Read()) != kFormat)
      refuse(phrase("it is no plan of a sweep: it must be a JSON object with \"format\": \"%1\"", kFormat));
    if (json.value("version", Read()) != kVersion)
      refuse(phrase("its version is not 1: another version of Rewire has made it; take that one"));
    demandKnown(json, {"format", "version", "title", "reason", "expected", "grids", "then"});
    SweepPlan plan;
    plan.title = text(json, "title");
    plan.reason = text(json, "reason");
    plan.expected = text(json, "expected");
    for (Read& grid : list(json, "grids")) plan.grids.push_back(gridOf(std::move(grid)));
    if (json.contains("then"))
      for (const Read& command : list(json, "then")) plan.then.push_back(commandOf(command));
    if (plan.then.size() > kMostThen) refuse(phrase("\"then\" has more than 100 commands"));
    return plan;
  }

 private:
  [[noreturn]] void refuse(const Phrase& what) const { throw InputError(what, m_where); }

  void demandKnown(const Read& json, const std::vector<std::string>& keys) const {
    for (const auto& item : json.items()) {
      if (std::find(keys.begin(), keys.end(), item.key()) == keys.end())
        refuse(phrase("unknown key %1; docs/file-formats.md lists those of a plan", inQuotes(item.key())));
    }
  }

  std::string text(const Read& json, const char* key) const {
    const auto found = json.find(key);
    if (found == json.end()) return {};
    if (!found->is_string()) refuse(phrase("\"%1\" must be a text", key));
    return found->get<std::string>();
  }

  Read& list(Read& json, const char* key) const {
    const auto found = json.find(key);
    if (found == json.end() || !found->is_array()) refuse(phrase("\"%1\" must be a list", key));
    return *found;
  }

  std::string commandOf(const Read& json) const {
    if (!json.is_string()) refuse(phrase("\"then\" must be a list of texts, as \"perturb attack --epsilon 0.1\""));
    return withSingleSpaces(json.get<std::string>());
  }

  SweepGrid gridOf(Read json) const {
    if (!json.is_object()) refuse(phrase("\"grids\" must be a list of objects with \"values\""));
    demandKnown(json, {"experiment", "values"});
    SweepGrid grid;
    if (json.contains("experiment")) grid.base = experimentIn(std::move(json.at("experiment")), m_where);
    if (!json.contains("values")) return grid;
    const Read& values = json.at("values");
    if (!values.is_object()) refuse(phrase("\"values\" must be an object: a list of values for each key of the experiment"));
    demandKnown(values, variableKeys());
    for (const std::string& key : variableKeys()) {
      if (values.contains(key)) grid.keys.push_back(variedIn(key, values.at(key)));
    }
    return grid;
  }

  VariedKey variedIn(const std::string& key, const Read& values) const {
    if (!values.is_array()) refuse(phrase("the values of \"%1\" must be a list", key));
    VariedKey varied{key, {}};
    for (const Read& value : values) varied.values.push_back(value.dump(-1, ' ', false, Read::error_handler_t::replace));
    return varied;
  }

  const std::string& m_where;
};

Ordered asJson(const SweepGrid& grid) {
  Ordered json = Ordered::object();
  if (!(grid.base == Experiment())) json["experiment"] = Ordered::parse(toJson(grid.base));
  json["values"] = Ordered::object();
  for (const VariedKey& varied : grid.keys) {
    Ordered values = Ordered::array();
    for (const std::string& value : varied.values) values.push_back(Ordered::parse(value));
    json["values"][varied.key] = std::move(values);
  }
  return json;
}

}  // namespace

std::string toJson(const SweepPlan& plan) {
  Ordered json = {{"format", kFormat}, {"version", kVersion}};
  const auto putText = [&json](const char* key, const std::string& text) {
    if (!text.empty()) json[key] = text;
  };
  putText("title", plan.title);
  putText("reason", plan.reason);
  putText("expected", plan.expected);
  json["grids"] = Ordered::array();
  for (const SweepGrid& grid : plan.grids) json["grids"].push_back(asJson(grid));
  if (!plan.then.empty()) json["then"] = plan.then;
  return json.dump(1, ' ', false, Ordered::error_handler_t::replace) + "\n";
}

SweepPlan planFromJson(const std::string& text, const std::string& where) {
  Read json = parsedJson(text, where);
  return PlanReader(where).plan(std::move(json));
}

}  // namespace rewire

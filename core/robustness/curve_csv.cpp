#include "core/robustness/curve_csv.h"

#include "core/json_text.h"
#include "core/perturb/perturbations_json.h"
#include "core/train/experiment_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <limits>
#include <stdexcept>
#include <utility>
#include <variant>

namespace rewire {

namespace {

using Json = nlohmann::ordered_json;

template <typename Number>
void append(std::string& text, Number number, char after) {
  char digits[32];
  text.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
  text += after;
}

/// A cell of text, in quotes where it holds a comma, a quote or the end of a line, or would pass for a comment.
void append(std::string& text, const std::string& cell) {
  if (cell.find_first_of(",\"\r\n#") == std::string::npos) {
    text += cell + ',';
    return;
  }
  text += '"';
  for (const char c : cell) text += c == '"' ? std::string("\"\"") : std::string(1, c);
  text += "\",";
}

void appendComment(std::string& text, const std::string& note) {
  text += "# ";
  for (const char c : note) text += c == '\n' || c == '\r' ? '?' : c;
  text += '\n';
}

Json asJson(const ModelDescription& model) {
  Json json = {{"model", model.name},
               {"file", model.file},
               {"dataset", model.dataset},
               {"title", model.datasetTitle},
               {"classes", model.classes},
               {"rule", nameOf(model.experiment.rule)},
               {"seed", model.experiment.seed},
               {"epoch", model.epoch},
               {"links", model.layerLinks},
               {"fingerprint", model.fingerprint},
               {"experiment", Json::parse(toJson(model.experiment))}};
  if (model.content.known()) json["dataset_sha256"] = model.content.sha256;
  if (model.midway) json["midway"] = true;
  if (model.perturbed) json["perturbed"] = true;
  return json;
}

/// The line of JSON of a curve file; discarded where it is none, or too large a one.
nlohmann::json parsedOrigin(const std::string& text) {
  try {
    return parsedJson(text, "");
  } catch (const InputError&) {
    return nlohmann::json(nlohmann::json::value_t::discarded);
  }
}

/// A whole number that fits; a conversion by the library alone may be of any other.
template <class Number>
Number wholeNumber(const nlohmann::json& json) {
  const bool fits = json.is_number_unsigned() ? std::in_range<Number>(json.get<std::uint64_t>())
                                              : json.is_number_integer() && std::in_range<Number>(json.get<std::int64_t>());
  if (!fits) throw std::out_of_range("a whole number should stand there");
  return json.get<Number>();
}

/// Files of older versions tell a model by fewer facts.
ModelDescription modelFrom(nlohmann::json& json) {
  ModelDescription model;
  model.name = json.at("model").get<std::string>();
  model.dataset = json.at("dataset").get<std::string>();
  model.content.sha256 = json.value("dataset_sha256", std::string());
  model.file = json.value("file", std::string());
  model.datasetTitle = json.value("title", titleOf(model.dataset));
  model.classes = json.contains("classes") ? wholeNumber<int>(json.at("classes")) : 0;
  if (json.contains("experiment")) {
    model.experiment = experimentIn(std::move(json.at("experiment")), "");
  } else {
    model.experiment.dataset = model.dataset;
    model.experiment.rule = ruleNamed(json.at("rule").get<std::string>()).value();
    model.experiment.seed = wholeNumber<std::uint64_t>(json.at("seed"));
  }
  model.epoch = wholeNumber<int>(json.at("epoch"));
  model.midway = json.value("midway", false);
  model.perturbed = json.value("perturbed", false);
  for (const auto& links : json.at("links")) model.layerLinks.push_back(wholeNumber<std::int64_t>(links));
  model.fingerprint = json.at("fingerprint").get<std::string>();
  return model;
}

Perturbation perturbationFrom(const nlohmann::json& json) {
  return perturbationIn(json.at("kind").get<std::string>(), json.at("parameters"), "");
}

CurveOrigin originFrom(nlohmann::json json) {
  CurveOrigin origin;
  origin.program = json.at("program").get<std::string>();
  for (auto& model : json.at("models")) origin.models.push_back(modelFrom(model));
  if (json.contains("against")) origin.source = modelFrom(json.at("against"));
  Sampling& sampling = origin.sampling;
  sampling.kind = perturbationFrom(json);
  if (json.contains("fixed_steps"))
    for (const auto& step : json.at("fixed_steps")) sampling.fixedSteps.push_back(perturbationFrom(step));
  sampling.from = json.at("from").get<double>();
  sampling.to = json.at("to").get<double>();
  sampling.steps = wholeNumber<int>(json.at("steps"));
  sampling.repeats = wholeNumber<int>(json.at("repeats"));
  sampling.seed = wholeNumber<std::uint64_t>(json.at("seed"));
  sampling.equalLinks = json.at("equal_links").get<bool>();
  return origin;
}

Json asJson(const Perturbation& perturbation) {
  return {{"kind", kindOf(perturbation)}, {"parameters", Json::parse(parametersJson(perturbation))}};
}

/// The parameters of a kind with every option that it has today: a file may come from a version that had fewer.
nlohmann::json completed(const nlohmann::json& json) {
  try {
    const Perturbation perturbation = perturbationIn(json.at("kind").get<std::string>(), json.at("parameters"), "");
    return parsedJson(parametersJson(perturbation), "");
  } catch (const std::exception&) {
    return json.value("parameters", nlohmann::json());  // an unknown kind: like nothing but itself
  }
}

/// Tells whether two descriptions in JSON are of one network and the same data: names and files may differ.
bool sameTest(const nlohmann::json& a, const nlohmann::json& b) {
  if (!a.is_object() || !b.is_object()) return a == b;
  const auto same = [&](const char* key) { return a.value(key, nlohmann::json()) == b.value(key, nlohmann::json()); };
  const bool hashed = a.contains("dataset_sha256") && b.contains("dataset_sha256");
  return same("fingerprint") && same(hashed ? "dataset_sha256" : "dataset");
}

/// The networks of a curve: its models, and the one that attacks are made against.
std::vector<nlohmann::json> networksOf(const std::string& origin) {
  const nlohmann::json json = parsedOrigin(origin);
  std::vector<nlohmann::json> networks;
  for (const nlohmann::json& model : json.value("models", nlohmann::json::array())) networks.push_back(model);
  networks.push_back(json.value("against", nlohmann::json()));
  return networks;
}

/// The origin but for its networks and the number of its points.
nlohmann::json samplingOnly(const std::string& origin) {
  nlohmann::json json = parsedOrigin(origin);
  if (!json.is_object()) return nullptr;
  json.erase("steps");
  json.erase("repeats");
  json["parameters"] = completed(json);
  json.erase("models");
  json.erase("against");
  return json;
}

}  // namespace

CurveRow rowOf(const CurvePoint& point, const std::string& model, const Perturbation& kind) {
  const Evaluation& evaluation = point.evaluation;
  return {model,
          std::string(kindOf(kind)),
          point.strength,
          point.repeat,
          point.seed,
          evaluation.correct,
          evaluation.samples,
          evaluation.accuracy(),
          evaluation.meanLoss()};
}

std::string originJson(const CurveOrigin& origin) {
  const Sampling& sampling = origin.sampling;
  Json json = {{"program", origin.program}, {"models", Json::array()}, {"kind", kindOf(sampling.kind)}};
  for (const ModelDescription& model : origin.models) json["models"].push_back(asJson(model));
  json["parameters"] = Json::parse(parametersJson(withStrength(sampling.kind, 0.0)));
  json["parameters"].erase(std::string(strengthKeyOf(sampling.kind)));
  if (!sampling.fixedSteps.empty()) json["fixed_steps"] = Json::array();
  for (const Perturbation& step : sampling.fixedSteps) json["fixed_steps"].push_back(asJson(step));
  if (origin.source) json["against"] = asJson(*origin.source);
  json["from"] = sampling.from;
  json["to"] = sampling.to;
  json["steps"] = sampling.steps;
  json["repeats"] = sampling.repeats;
  json["seed"] = sampling.seed;
  json["equal_links"] = sampling.equalLinks;
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<CurveOrigin> originFromJson(const std::string& text) {
  nlohmann::json json = parsedOrigin(text);
  if (!json.is_object()) return std::nullopt;
  try {
    CurveOrigin origin = originFrom(std::move(json));
    int hidden = std::numeric_limits<int>::max();
    for (const ModelDescription& model : origin.models) hidden = std::min(hidden, static_cast<int>(model.layerLinks.size()));
    const bool possible = !origin.models.empty() && validate(origin.sampling, hidden).empty();
    return possible ? std::optional(std::move(origin)) : std::nullopt;
  } catch (const std::exception&) {
    return std::nullopt;  // a key is missing, or of another type
  }
}

bool sameCurve(const std::string& originJsonA, const std::string& originJsonB) {
  const nlohmann::json sampling = samplingOnly(originJsonA);
  if (!sampling.is_object() || sampling != samplingOnly(originJsonB)) return false;
  const std::vector<nlohmann::json> a = networksOf(originJsonA);
  const std::vector<nlohmann::json> b = networksOf(originJsonB);
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), sameTest);
}

std::string curveAsCsv(const std::vector<std::string>& notes, const std::string& originJson, const std::vector<CurveRow>& rows) {
  std::string text;
  for (const std::string& note : notes) appendComment(text, note);
  appendComment(text, originJson);
  text += kCurveColumns;
  text += '\n';
  for (const CurveRow& row : rows) {
    append(text, row.model);
    append(text, row.kind);
    append(text, row.strength, ',');
    append(text, row.repeat, ',');
    append(text, row.seed, ',');
    append(text, row.correct, ',');
    append(text, row.samples, ',');
    append(text, row.accuracy, ',');
    append(text, row.loss, '\n');
  }
  return text;
}

std::optional<CurvePoint> pointOf(const CurveRow& row, const Sampling& sampling, const std::vector<std::string>& names,
                                  const std::vector<std::vector<double>>& strengths) {
  const auto name = std::find(names.begin(), names.end(), row.model);
  if (name == names.end() || row.kind != kindOf(sampling.kind)) return std::nullopt;
  const auto model = static_cast<int>(name - names.begin());
  const Evaluation evaluation = {row.samples, row.correct, row.loss * static_cast<double>(row.samples)};
  return pointIn(sampling, strengths[static_cast<std::size_t>(model)],
                 {model, 0, row.repeat, row.strength, row.seed, evaluation});
}

}  // namespace rewire

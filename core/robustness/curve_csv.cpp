#include "core/robustness/curve_csv.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cstdio>
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

Json asJson(const CurveModelOrigin& model) {
  return {{"model", model.name},
          {"dataset", model.dataset},
          {"rule", model.rule},
          {"seed", model.seed},
          {"epoch", model.epoch},
          {"links", model.links},
          {"fingerprint", model.fingerprint}};
}

/// Nothing of it may say how many points there are.
nlohmann::json withoutCounts(const std::string& origin) {
  nlohmann::json json = nlohmann::json::parse(origin, nullptr, false);
  if (!json.is_object()) return nullptr;
  json.erase("steps");
  json.erase("repeats");
  return json;
}

class Fingerprint {
 public:
  template <class Value>
  void add(const std::vector<Value>& values) {
    add(values.size());
    addBytes(values.data(), values.size() * sizeof(Value));
  }
  template <class Value>
  void add(const Value& value) {
    addBytes(&value, sizeof value);
  }
  void add(const SparseLayer& layer) {
    add(layer.inputs);
    add(layer.indptr);
    add(layer.indices);
    add(layer.values);
    add(layer.bias);
  }
  void add(const DenseLayer& layer) {
    add(layer.inputs);
    add(layer.weight);
    add(layer.bias);
  }
  std::string text() const {
    char digits[17];
    std::snprintf(digits, sizeof digits, "%016llx", static_cast<unsigned long long>(m_hash));
    return digits;
  }

 private:
  void addBytes(const void* data, std::size_t count) {
    const auto* bytes = static_cast<const unsigned char*>(data);
    for (std::size_t i = 0; i < count; ++i) m_hash = (m_hash ^ bytes[i]) * 0x100000001b3;
  }

  std::uint64_t m_hash = 0xcbf29ce484222325;
};

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

std::string fingerprintOf(const Classifier& classifier) {
  Fingerprint fingerprint;
  for (const Layer& layer : classifier.network.layers) std::visit([&](const auto& l) { fingerprint.add(l); }, layer);
  fingerprint.add(classifier.normalisation.mean);
  fingerprint.add(classifier.normalisation.std);
  return fingerprint.text();
}

std::string originJson(const CurveOrigin& origin) {
  const Sweep& sweep = origin.sweep;
  Json json = {{"program", origin.program}, {"models", Json::array()}, {"kind", kindOf(sweep.kind)}};
  for (const CurveModelOrigin& model : origin.models) json["models"].push_back(asJson(model));
  json["parameters"] = Json::parse(parametersJson(withStrength(sweep.kind, 0.0)));
  json["parameters"].erase(std::string(strengthNameOf(sweep.kind)));
  if (origin.source) json["against"] = asJson(*origin.source);
  json["from"] = sweep.from;
  json["to"] = sweep.to;
  json["steps"] = sweep.steps;
  json["repeats"] = sweep.repeats;
  json["seed"] = sweep.seed;
  json["equal_links"] = sweep.equalLinks;
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

bool sameCurve(const std::string& originJsonA, const std::string& originJsonB) {
  const nlohmann::json a = withoutCounts(originJsonA);
  return a.is_object() && a == withoutCounts(originJsonB);
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

std::optional<CurvePoint> pointOf(const CurveRow& row, const Sweep& sweep, const std::vector<std::string>& names,
                                  const std::vector<std::vector<double>>& strengths) {
  const auto name = std::find(names.begin(), names.end(), row.model);
  if (name == names.end() || row.kind != kindOf(sweep.kind)) return std::nullopt;
  if (row.repeat < 0 || row.repeat >= sweep.repeats || row.seed != sweep.seed + static_cast<std::uint64_t>(row.repeat))
    return std::nullopt;
  const auto model = static_cast<std::size_t>(name - names.begin());
  const auto step = std::find(strengths[model].begin(), strengths[model].end(), row.strength);
  if (step == strengths[model].end()) return std::nullopt;
  const Evaluation evaluation = {row.samples, row.correct, row.loss * static_cast<double>(row.samples)};
  return CurvePoint{
      static_cast<int>(model), static_cast<int>(step - strengths[model].begin()), row.repeat, row.strength, row.seed, evaluation};
}

}  // namespace rewire

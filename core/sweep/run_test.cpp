#include "core/sweep/run_test.h"

#include "core/error.h"
#include "core/io/atomic_file.h"
#include "core/io/curve_file.h"
#include "core/io/input_file.h"
#include "core/json_text.h"
#include "core/kept/run_folder.h"
#include "core/perturb/perturbations_json.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <map>
#include <sstream>
#include <utility>

namespace rewire {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::size_t kMostResultBytes = 1 << 20;
constexpr std::size_t kDigits = 8;

std::string inWords(double number) {
  char digits[32];
  return {digits, std::to_chars(digits, digits + sizeof digits, number).ptr};
}

/// The kinds among the words of a command: "remove-links-attack".
std::string kindsIn(const std::string& text) {
  std::istringstream words(text);
  std::string kinds;
  for (std::string word; words >> word;)
    if (kindNamed(word)) kinds += "-" + word;
  return kinds.substr(0, 60);
}

bool isCurve(const std::string& text) {
  return text.starts_with(kCurveWord);
}

void demandFits(const std::vector<Problem>& problems, const RunTest& test) {
  if (problems.empty()) return;
  throw InputError(problems.front().told(), "--then \"" + test.text + "\"");
}

int hiddenLayersOf(const TestedModel& model) {
  return static_cast<int>(model.network.layers.size()) - 1;
}

void testCurve(const RunTest& test, const Sampling& sampling, const TestedModel& model, const fs::path& file,
               const std::string& program, std::stop_token stop) {
  demandFits(validate(sampling, hiddenLayersOf(model)), test);
  std::map<std::pair<int, int>, CurvePoint> points;  // by step and repeat
  computeCurves(
      sampling, {model}, {},
      [&](const CurvePoint& point) {
        points[{point.step, point.repeat}] = point;
      },
      stop);
  CurveFile curve;
  curve.notes.push_back(test.text);
  curve.origin = originJson({program, {model.description}, std::nullopt, sampling});
  for (const auto& [place, point] : points) curve.rows.push_back(rowOf(point, model.description.name, sampling.kind));
  writeCurve(curve, file);
}

void testOnce(const RunTest& test, const Perturbations& perturbations, const TestedModel& model, const fs::path& file,
              std::stop_token stop) {
  for (const PerturbationStep& step : perturbations.steps) demandFits(validate(step.perturbation, hiddenLayersOf(model)), test);
  const Evaluation evaluation = evaluatePerturbed(model, perturbations, nullptr, stop);
  Json json = {{"command", test.text}, {"seed", perturbations.seed}, {"steps", Json::array()}};
  for (const PerturbationStep& step : perturbations.steps)
    json["steps"].push_back(
        {{"kind", kindOf(step.perturbation)}, {"parameters", Json::parse(parametersJson(step.perturbation))}});
  json["correct"] = evaluation.correct;
  json["samples"] = evaluation.samples;
  json["accuracy"] = evaluation.accuracy();
  json["loss"] = evaluation.meanLoss();
  writeFile(file, json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

std::vector<Measured> ofCurve(const fs::path& run, const std::string& text) {
  const std::vector<CurveMean> means = curveIn(run, text);
  std::vector<Measured> measured;
  for (const CurveMean& mean : means) measured.push_back({text + " at " + inWords(mean.strength), mean.mean});
  measured.push_back({text + " area", summaryOf(means, 0).area});
  return measured;
}

}  // namespace

std::string fileOfTest(const std::string& text) {
  const std::string_view word = isCurve(text) ? kCurveWord : kPerturbWord;
  return std::string(word) + kindsIn(text) + "-" + fingerprintOf(text).substr(0, kDigits) + (isCurve(text) ? ".csv" : ".json");
}

void testRun(const RunTest& test, const TestedModel& model, const fs::path& run, const std::string& program,
             std::stop_token stop) {
  const fs::path file = run / fileOfTest(test.text);
  if (const auto* sampling = std::get_if<Sampling>(&test.test)) {
    testCurve(test, *sampling, model, file, program, stop);
  } else {
    testOnce(test, std::get<Perturbations>(test.test), model, file, stop);
  }
}

std::vector<CurveMean> curveIn(const fs::path& run, const std::string& text) {
  const fs::path file = run / fileOfTest(text);
  std::vector<CurvePoint> points;
  std::map<double, int> steps;
  const CurveFile curve = readCurve(file);
  for (const CurveRow& row : curve.rows) steps.try_emplace(row.strength);
  for (int step = 0; auto& [strength, number] : steps) number = step++;
  for (const CurveRow& row : curve.rows)
    points.push_back({0, steps[row.strength], row.repeat, row.strength, row.seed, {row.samples, row.correct, row.loss}});
  if (points.empty())
    throw InputError(phrase("this curve has no points; remove the file, and the run is tested again"), file.string());
  return meansOf(points, 0);
}

std::vector<Measured> measuredIn(const fs::path& run, const std::string& text) {
  if (isCurve(text)) return ofCurve(run, text);
  const fs::path file = run / fileOfTest(text);
  const nlohmann::json json = parsedJson(readText(file, kMostResultBytes), file.string());
  if (!json.is_object() || !json.contains("accuracy") || !json.at("accuracy").is_number())
    throw InputError(phrase("this result of a test has no accuracy; remove the file, and the run is tested again"),
                     file.string());
  return {{text, json.at("accuracy").get<double>()}};
}

}  // namespace rewire

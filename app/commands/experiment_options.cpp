#include "app/commands/experiment_options.h"

#include "app/commands/command_line.h"
#include "core/data/catalogue.h"
#include "core/io/input_file.h"
#include "core/train/presets.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <filesystem>
#include <sstream>
#include <string_view>

namespace rewire {

namespace {

using Json = nlohmann::ordered_json;

/// One line for each rule, on its effect.
std::string ruleHelp() {
  std::string help = "what happens to the links between epochs";
  for (const Rule rule : allRules()) help += "; " + std::string(nameOf(rule)) + ": " + std::string(descriptionOf(rule).help);
  return help + " [" + std::string(nameOf(Experiment().rule)) + "]";
}

/// One line for each start, on where its links are.
std::string startHelp() {
  std::string help = "the first topology";
  for (std::size_t i = 0; i < kStartHelp.size(); ++i)
    help += "; " + std::string(kNamesOf<Start>[i]) + ": " + std::string(kStartHelp[i]);
  return help + " [" + std::string(nameOf(Experiment().start)) + "]";
}

std::string presetNames() {
  std::string names;
  for (const Preset& preset : shippedPresets()) names += (names.empty() ? "" : ", ") + preset.name;
  return names;
}

struct ExperimentOption {
  const char* key;
  const char* flags;
  const char* type;
  std::string help;
};

const ExperimentOption kOptions[] = {
    {"dataset", "--dataset", "D", "mnist, fashion-mnist, kmnist, or a folder of IDX files [mnist]"},
    {"classes", "--classes", "A,B,C", "only these classes of the dataset: labels or names [all]"},
    {"train_samples", "--train-samples", "N", "use the first N training samples [all]"},
    {"hidden", "--hidden", "A,B,C", "neurons in each hidden layer [1000,1000,1000]"},
    {"density", "--density", "P or P,Q,R", "share of links kept in each hidden layer, 0 < P <= 1 [0.01]"},
    {"rule", "--rule", "R", ruleHelp()},
    {"zeta", "--zeta", "Z", "share of links removed and regrown at each rewiring [0.3]"},
    {"start", "--start", "S", startHelp()},
    {"locality", "--locality", "X", "of bsw and brf: 1 only the nearest, 0 anywhere [0.75]"},
    {"zeta_schedule", "--zeta-schedule", "S",
     "of zeta: constant, or linear or cosine to 0 at three quarters of the epochs [constant; rigl: cosine]"},
    {"rewire_every", "--rewire-every", "N", "epochs from one rewiring to the next [1]"},
    {"importance", "--importance", "I", "of links, for chts: weight, relative, lrs [weight]"},
    {"softness", "--softness", "A,B", "of the draws of chts, from the first rewiring to the last, 0 to 0.95 [0.5,0.9]"},
    {"score", "--score", "S", "of absent links, for cht and chts: ch2-l3n, ch3-l3n, ch3-l3p [ch2-l3n; cht: ch3-l3n]"},
    {"births", "--births", "B", "weight of a new link: zero, or random as at the start [zero; random: random]"},
    {"growth", "--growth", "G",
     "where new links may be: between any neurons, or between active ones first: others cannot learn [any]"},
    {"epochs", "--epochs", "N", "passes over the training samples [60]"},
    {"batch", "--batch", "N", "samples in a mini-batch [32]"},
    {"learning_rate", "--lr", "X", "learning rate at the first epoch [0.025]"},
    {"schedule", "--schedule", "S", "of the learning rate: constant, linear, cosine [linear]"},
    {"momentum", "--momentum", "X", "[0.9]"},
    {"weight_decay", "--weight-decay", "X", "on weights, not on biases [0.0005]"},
    {"shift", "--shift", "N", "move each training image by up to so many pixels, anew in every epoch, 0 to 8 [0]"},
    {"mirror", "--mirror", "M", "mirror training images left to right, anew in every epoch: never, or half of them [never]"},
    {"precision", "--precision", "P",
     "of activations and derivatives in training: float32, or bfloat16, which is quicker and rounds them [float32]"},
    {"seed", "--seed", "N", "everything random follows from it [1]"},
    {"snapshots", "--snapshots", "N", "also keep a model every N epochs; 0: only the last [0]"},
};

const ExperimentOption& optionOf(const std::string& key) {
  return *std::find_if(std::begin(kOptions), std::end(kOptions),
                       [&](const ExperimentOption& option) { return option.key == key; });
}

/// A number if the text is one, else the text itself, so that the message can show it.
Json valueOf(std::string_view text) {
  const char* end = text.data() + text.size();
  std::uint64_t natural = 0;
  if (const auto [at, error] = std::from_chars(text.data(), end, natural); error == std::errc() && at == end) return natural;
  std::int64_t whole = 0;
  if (const auto [at, error] = std::from_chars(text.data(), end, whole); error == std::errc() && at == end) return whole;
  double number = 0;
  if (const auto [at, error] = std::from_chars(text.data(), end, number);
      error == std::errc() && at == end && std::isfinite(number))
    return number;  // JSON has no infinity
  return std::string(text);
}

Json listOf(const std::string& text) {
  Json list = Json::array();
  std::istringstream parts(text);
  for (std::string part; std::getline(parts, part, ',');) list.push_back(valueOf(part));
  return list;
}

Json jsonOf(const std::string& key, const std::string& text) {
  if (key == "classes") return text == "all" ? Json::array() : listOf(text);
  if (key == "hidden" || key == "density" || key == "softness") return listOf(text);
  if (key == "dataset") return datasetAsKept(text);
  if (key == "train_samples" && text == "all") return nullptr;
  return valueOf(text);
}

/// The values that one option names: of rules, datasets and seeds there may be several.
std::vector<std::string> valuesIn(const std::string& key, const std::string& text) {
  std::error_code error;
  const bool isList = key == "rule" || key == "seed" || (key == "dataset" && !std::filesystem::exists(text, error));
  if (!isList) return {text};
  std::istringstream parts(text);
  std::vector<std::string> values;
  for (std::string part; std::getline(parts, part, ',');) values.push_back(part);
  return values;
}

}  // namespace

ExperimentOptions::ExperimentOptions(CLI::App& command, Repeats repeats) {
  command
      .add_option("--experiment", m_file,
                  "start from an experiment file or a preset (" + presetNames() + "); options given beside it win")
      ->type_name("FILE or NAME");
  for (const ExperimentOption& option : kOptions) {
    const auto keep = [this, &option](const std::vector<std::string>& texts) { m_given[option.key] = {option.flags, texts}; };
    if (repeats == Repeats::List) {
      command.add_option_function<std::vector<std::string>>(option.flags, keep, option.help)
          ->type_name(option.type)
          ->allow_extra_args(false);
    } else {
      command
          .add_option_function<std::string>(
              option.flags, [keep](const std::string& text) { keep({text}); }, option.help)
          ->type_name(option.type)
          ->take_last();
    }
  }
}

Experiment ExperimentOptions::base(const Experiment& otherwise) const {
  if (m_file.empty()) return otherwise;
  std::error_code error;
  if (!std::filesystem::exists(m_file, error))
    for (const Preset& preset : shippedPresets())
      if (preset.name == m_file) return preset.experiment;
  return experimentFromJson(readText(m_file, kMostExperimentBytes), m_file);
}

Experiment ExperimentOptions::applyTo(const Experiment& base) const {
  Experiment experiment = base;
  if (gives("dataset")) experiment.datasetContent = {};  // that of the dataset in its place
  if (gives("rule")) {
    if (const auto rule = ruleNamed(m_given.at("rule").texts.back())) renew(experiment, changeToRule(experiment, *rule));
  }
  for (const auto& [key, given] : m_given) {
    Json json = Json::parse(toJson(experiment));
    json[key] = jsonOf(key, given.texts.back());
    experiment = experimentFromJson(json.dump(-1, ' ', false, Json::error_handler_t::replace), given.option);
  }
  if (const auto problems = validate(experiment); !problems.empty()) throw errorOf(problems.front());
  return experiment;
}

std::vector<VariedKey> ExperimentOptions::lists() const {
  std::vector<VariedKey> lists;
  for (const std::string& key : variableKeys()) {
    const auto given = m_given.find(key);
    if (given == m_given.end()) continue;
    VariedKey varied{key, {}};
    for (const std::string& text : given->second.texts)
      for (const std::string& part : valuesIn(key, text))
        varied.values.push_back(jsonOf(key, part).dump(-1, ' ', false, Json::error_handler_t::replace));
    runsOf({.grids = {{Experiment(), {varied}}}, .then = {}}, given->second.option);  // throws for what is no value
    lists.push_back(std::move(varied));
  }
  return lists;
}

InputError ExperimentOptions::errorOf(const Problem& problem) const {
  const bool fromOption = m_file.empty() || m_given.contains(problem.key);
  return {problem.told(), fromOption ? optionOf(problem.key).flags : m_file};
}

}  // namespace rewire

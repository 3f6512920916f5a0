#include "core/train/experiment.h"

#include "core/topology/starts/placement.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <numbers>
#include <set>

namespace rewire {

namespace {

constexpr int kMaxHiddenLayers = 16;
constexpr int kMaxNeurons = 10'000'000;
constexpr double kFreeInputs = 1e6;
constexpr int kMaxEpochs = 1'000'000;
constexpr int kMaxBatch = 65'536;
constexpr double kMaxSoftness = 0.95;

using Problems = std::vector<Problem>;

/// Adds a problem unless `holds`. NaN never holds.
void demand(Problems& problems, bool holds, const char* key, const Phrase& message) {
  if (!holds) problems.push_back({key, message});
}

void checkHidden(const Experiment& e, Problems& problems) {
  const auto layers = e.hidden.size();
  demand(problems, layers >= 1 && layers <= kMaxHiddenLayers, "hidden",
         phrase("needs 1 to 16 hidden layers, for example 1000,1000,1000"));
  for (const int neurons : e.hidden) {
    if (neurons < 1 || neurons > kMaxNeurons) {
      problems.push_back({"hidden", phrase("layers need 1 to 10,000,000 neurons each, not %1", neurons)});
      return;
    }
  }
}

void checkDensity(const Experiment& e, Problems& problems) {
  demand(problems, e.density.size() == 1 || e.density.size() == e.hidden.size(), "density",
         phrase("needs one share for all hidden layers or one for each of the %1", e.hidden.size()));
  for (const double share : e.density) {
    if (!(share > 0.0 && share <= 1.0)) {
      problems.push_back({"density", phrase("must be above 0 and at most 1 (99 % sparse is 0.01)")});
      return;
    }
  }
}

/// The number of links of each hidden layer must be at least 1 and fit the 32-bit indices of the model file.
void checkLinks(const Experiment& e, std::optional<int> inputs, Problems& problems) {
  if (!isSparse(e.rule)) return;
  for (std::size_t layer = 0; layer < e.hidden.size(); ++layer) {
    if (layer == 0 && !inputs) continue;
    const int in = layer == 0 ? *inputs : e.hidden[layer - 1];
    const double links = e.densityOf(layer) * in * e.hidden[layer];  // a mean, where the start shares links out
    if (links < 0.5) {
      problems.push_back(
          {"density", phrase("leaves hidden layer %1 without a single link; raise it or widen the layers", layer + 1)});
    } else if (links > std::numeric_limits<std::int32_t>::max() - 1.0) {
      problems.push_back(
          {"density", phrase("gives hidden layer %1 more than 2,147,483,646 links; lower it or narrow the layers", layer + 1)});
    } else if (in > kFreeInputs + links) {  // such a model would not be read again
      problems.push_back(
          {"density",
           phrase("gives hidden layer %1 fewer links than inputs beyond the first 1,000,000; raise it or narrow the layers",
                  layer + 1)});
    }
  }
}

void checkDenseSize(const Experiment& e, std::optional<int> inputs, Problems& problems) {
  if (isSparse(e.rule)) return;
  for (std::size_t layer = 0; layer < e.hidden.size(); ++layer) {
    if (layer == 0 && !inputs) continue;
    const int in = layer == 0 ? *inputs : e.hidden[layer - 1];
    if (static_cast<double>(in) * e.hidden[layer] > 5e8) {
      problems.push_back(
          {"hidden",
           phrase(
               "is too wide for a dense network: at most 500,000,000 weights a layer; take a sparse rule or narrow the layers")});
      return;
    }
  }
}

void checkTraining(const Experiment& e, Problems& problems) {
  demand(problems, e.zeta >= 0.0 && e.zeta <= 1.0, "zeta", phrase("must lie between 0 and 1"));
  demand(problems, e.rewireEvery >= 1 && e.rewireEvery <= kMaxEpochs, "rewire_every", phrase("must lie between 1 and 1,000,000"));
  demand(problems, e.locality >= 0.0 && e.locality <= 1.0, "locality", phrase("must lie between 0 and 1"));
  for (const double softness : e.softness)
    demand(problems, softness >= 0.0 && softness <= kMaxSoftness, "softness", phrase("must be two numbers between 0 and 0.95"));
  demand(problems, e.start != Start::Er || e.density.size() == 1, "density",
         phrase("must be one share, the mean of all layers, where the start is er"));
  demand(problems, e.epochs >= 1 && e.epochs <= kMaxEpochs, "epochs", phrase("must lie between 1 and 1,000,000"));
  demand(problems, e.batch >= 1 && e.batch <= kMaxBatch, "batch", phrase("must lie between 1 and 65,536"));
  demand(problems, e.learningRate > 0.0 && e.learningRate <= 100.0, "learning_rate", phrase("must be above 0 and at most 100"));
  demand(problems, e.momentum >= 0.0 && e.momentum < 1.0, "momentum", phrase("must be at least 0 and below 1"));
  demand(problems, e.weightDecay >= 0.0 && e.weightDecay <= 1.0, "weight_decay", phrase("must lie between 0 and 1"));
  demand(problems, e.augmentation.shift >= 0 && e.augmentation.shift <= kMostShift, "shift",
         phrase("must lie between 0 and 8 pixels"));
  demand(problems, e.precision == Precision::Float32 || isSparse(e.rule), "precision",
         phrase("must be float32 for a dense network; bfloat16 is for sparse rules"));
  demand(problems, e.snapshots >= 0, "snapshots", phrase("must be 0 (only the last) or a number of epochs"));
  demand(problems, !e.trainSamples || *e.trainSamples >= 1, "train_samples", phrase("must be at least 1"));
  demand(problems, !e.dataset.empty(), "dataset", phrase("needs a name or a folder of IDX files"));
  const std::set<std::string> different(e.classes.begin(), e.classes.end());
  demand(problems, e.classes.size() != 1 && different.size() == e.classes.size() && !different.contains(""), "classes",
         phrase("must be at least two classes, each once, as 3,5,8"));
}

}  // namespace

double Experiment::densityOf(std::size_t hiddenLayer) const {
  return density.size() == 1 ? density.front() : density.at(hiddenLayer);
}

namespace {

Problems problemsOfSettings(const Experiment& experiment, std::optional<int> inputs) {
  Problems problems;
  checkHidden(experiment, problems);
  checkDensity(experiment, problems);
  checkTraining(experiment, problems);
  if (problems.empty()) {
    checkLinks(experiment, inputs, problems);
    checkDenseSize(experiment, inputs, problems);
  }
  return problems;
}

}  // namespace

std::vector<Problem> validate(const Experiment& experiment, std::optional<int> inputs) {
  Problems problems = problemsOfSettings(experiment, inputs);
  Experiment now = withoutActions(experiment);
  for (const Action& action : experiment.actions) {
    if (!problems.empty()) return problems;
    const Rule before = now.rule;
    renew(now, action.set);
    demand(problems, interchangeable(before, now.rule), "actions",
           phrase("must keep a dense network dense and a sparse one sparse in epoch %1", action.epoch));
    for (const Problem& problem : problemsOfSettings(now, inputs))
      problems.push_back({"actions", phrase("give a value that cannot be run in epoch %1: %2", action.epoch, problem.told())});
  }
  return problems;
}

std::int64_t linkCount(double density, int inputs, int outputs) {
  return std::llround(density * static_cast<double>(inputs) * static_cast<double>(outputs));
}

std::vector<std::int64_t> linksOfLayers(const Experiment& experiment, int inputs) {
  std::vector<int> widths = {inputs};
  widths.insert(widths.end(), experiment.hidden.begin(), experiment.hidden.end());
  if (experiment.start == Start::Er) return sharedOutLinks(widths, experiment.density.front());
  std::vector<std::int64_t> links;
  for (std::size_t i = 0; i + 1 < widths.size(); ++i)
    links.push_back(linkCount(experiment.densityOf(i), widths[i], widths[i + 1]));
  return links;
}

double zetaAt(const Experiment& experiment, int epoch) {
  const double done = epoch / (0.75 * experiment.epochs);
  switch (experiment.zetaSchedule) {
    case Schedule::Constant:
      return experiment.zeta;
    case Schedule::Linear:
      return experiment.zeta * std::max(0.0, 1.0 - done);
    case Schedule::Cosine:
      return done < 1.0 ? experiment.zeta * 0.5 * (1.0 + std::cos(std::numbers::pi * done)) : 0.0;
  }
  return experiment.zeta;
}

ChangedSettings changeToRule(const Experiment& now, Rule rule) {
  const RuleDescription& before = descriptionOf(now.rule);
  const RuleDescription& after = descriptionOf(rule);
  ChangedSettings set;
  if (rule != now.rule) set.rule = rule;
  if (now.score == before.score && after.score != before.score) set.score = after.score;
  if (now.births == before.births && after.births != before.births) set.births = after.births;
  if (now.zetaSchedule == before.zetaSchedule && after.zetaSchedule != before.zetaSchedule) set.zetaSchedule = after.zetaSchedule;
  return set;
}

double learningRateAt(const Experiment& experiment, int epoch) {
  const double done = static_cast<double>(epoch - 1) / experiment.epochs;
  switch (experiment.schedule) {
    case Schedule::Constant:
      return experiment.learningRate;
    case Schedule::Linear:
      return experiment.learningRate * (1.0 - done);
    case Schedule::Cosine:
      return experiment.learningRate * 0.5 * (1.0 + std::cos(std::numbers::pi * done));
  }
  return experiment.learningRate;
}

Experiment withoutActions(Experiment record) {
  record.actions.clear();
  return record;
}

void renew(Experiment& settings, const ChangedSettings& set) {
  forEachSetting([&](const char*, const char*, auto changed, auto setting) {
    settings.*setting = (set.*changed).value_or(settings.*setting);
  });
}

namespace {

template <class Number>
requires std::is_arithmetic_v<Number> Phrase inWords(Number number) {
  char digits[32];
  return Phrase::number({digits, std::to_chars(digits, digits + sizeof digits, number).ptr});
}
Phrase inWords(Rule rule) {
  return nameOf(rule);
}
template <Named Enum>
Phrase inWords(Enum value) {
  return nameOf(value);
}
Phrase inWords(const std::array<double, 2>& pair) {
  return phrase("%1,%2", inWords(pair[0]), inWords(pair[1]));
}

}  // namespace

std::vector<SettingInWords> changesInWords(const Experiment& before, const ChangedSettings& set) {
  std::vector<SettingInWords> changes;
  forEachSetting([&](const char*, const char* name, auto changed, auto setting) {
    if (!(set.*changed)) return;
    const Phrase text = phrase("%1 %2 → %3", Phrase::of(name), inWords(before.*setting), inWords(*(set.*changed)));
    changes.push_back({text, std::is_same_v<std::decay_t<decltype(before.*setting)>, Rule>});
  });
  return changes;
}

Experiment settingsNow(const Experiment& record) {
  Experiment now = withoutActions(record);
  for (const Action& action : record.actions) renew(now, action.set);
  return now;
}

std::string rulesOf(const Experiment& record) {
  std::string rules(nameOf(record.rule));
  for (const Action& action : record.actions) {
    if (action.set.rule) rules += " → " + std::string(nameOf(*action.set.rule));
  }
  return rules;
}

bool wasPerturbed(const Experiment& record) {
  return std::any_of(record.actions.begin(), record.actions.end(), [](const Action& action) { return action.applied; });
}

Phrase trainedBy(const Experiment& record) {
  return wasPerturbed(record) ? phrase("%1, perturbed", rulesOf(record)) : Phrase(rulesOf(record));
}

}  // namespace rewire

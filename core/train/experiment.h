#pragma once

#include "core/data/content_hash.h"
#include "core/error.h"
#include "core/topology/rules/rule.h"
#include "core/topology/rules/schedule.h"
#include "core/topology/starts/start.h"
#include "core/train/action.h"
#include "core/train/augmentation.h"
#include "core/train/precision.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rewire {

/// The whole experiment as one value: with the same experiment, data and program every run ends with the same bytes.
/// The keys and defaults are those of the experiment file (docs/command-line.md, "train"). Values are those of the start.
struct Experiment {
  std::string dataset = "mnist";
  ContentHash datasetContent;                    ///< hash of the data it is run on; not known: any data of that name
  ContentHash startNetwork;                      ///< hash of the network that it begins with; not known: one drawn from the seed
  std::vector<std::string> classes;              ///< names or labels of the classes to tell apart; empty: all
  std::optional<int> trainSamples;               ///< use the first N training samples; nothing: all
  std::vector<int> hidden = {1000, 1000, 1000};  ///< neurons in each hidden layer
  std::vector<double> density = {0.01};          ///< share of links kept, one for all hidden layers or one each
  Start start = Start::Uniform;                  ///< the first topology
  double locality = 0.75;                        ///< 1: starts that prefer neighbours take the nearest only; 0: anywhere
  Rule rule = Rule::Set;
  double zeta = 0.3;  ///< share of links removed and regrown at each rewiring
  Schedule zetaSchedule = Schedule::Constant;
  int rewireEvery = 1;  ///< epochs from one rewiring to the next
  // Options of rules (RuleOptions).
  Importance importance = Importance::Weight;
  std::array<double, 2> softness = {0.5, 0.9};
  Score score = Score::Ch2L3n;
  Births births = Births::Zero;
  Growth growth = Growth::Any;
  int epochs = 60;
  int batch = 32;
  double learningRate = 0.025;  ///< at the first epoch
  Schedule schedule = Schedule::Linear;
  double momentum = 0.9;
  double weightDecay = 0.0005;  ///< on weights, not on biases
  Augmentation augmentation;    ///< changes of training images
  Precision precision = Precision::Float32;
  std::uint64_t seed = 1;
  int snapshots = 0;            ///< also keep a model every N epochs; 0: only the last
  std::vector<Action> actions;  ///< done on the way, by time

  double densityOf(std::size_t hiddenLayer) const;
  bool operator==(const Experiment&) const = default;
};

/// Everything that is wrong with an experiment and the values that its actions give; empty: it can be run. Used by the form, the
/// command line and the engine alike. If `inputs` is given (the pixels of an image), the number of links of the first layer is
/// checked as well.
std::vector<Problem> validate(const Experiment& experiment, std::optional<int> inputs = std::nullopt);

/// The number of links of a sparse layer: round(density * in * out).
std::int64_t linkCount(double density, int inputs, int outputs);

/// The links of each sparse layer of a network for images of `inputs` pixels.
std::vector<std::int64_t> linksOfLayers(const Experiment& experiment, int inputs);

/// The learning rate of epoch `epoch` (counted from 1). Linear: lr (1 - (epoch-1)/epochs), so that it reaches zero as the last
/// epoch ends; cosine: lr (1 + cos(pi (epoch-1)/epochs)) / 2.
double learningRateAt(const Experiment& experiment, int epoch);

/// The share of links that the rewiring after this epoch replaces. Linear and cosine fall to zero at three quarters of the epochs
/// (Evci et al. 2020).
double zetaAt(const Experiment& experiment, int epoch);

/// The change to another rule, with the options that are usual for it in place of those that are usual for the rule so far.
ChangedSettings changeToRule(const Experiment& now, Rule rule);

/// Calls `visit(key of the experiment file, id of its name as a phrase, member of ChangedSettings, member of Experiment)` for
/// every setting that may change on the way.
template <class Visit>
void forEachSetting(Visit visit) {
  visit("rule", phraseId("rule"), &ChangedSettings::rule, &Experiment::rule);
  visit("zeta", phraseId("zeta"), &ChangedSettings::zeta, &Experiment::zeta);
  visit("zeta_schedule", phraseId("zeta schedule"), &ChangedSettings::zetaSchedule, &Experiment::zetaSchedule);
  visit("rewire_every", phraseId("epochs between rewirings"), &ChangedSettings::rewireEvery, &Experiment::rewireEvery);
  visit("importance", phraseId("importance"), &ChangedSettings::importance, &Experiment::importance);
  visit("softness", phraseId("softness"), &ChangedSettings::softness, &Experiment::softness);
  visit("score", phraseId("score"), &ChangedSettings::score, &Experiment::score);
  visit("births", phraseId("births"), &ChangedSettings::births, &Experiment::births);
  visit("growth", phraseId("growth"), &ChangedSettings::growth, &Experiment::growth);
  visit("epochs", phraseId("epochs"), &ChangedSettings::epochs, &Experiment::epochs);
  visit("batch", phraseId("batch"), &ChangedSettings::batch, &Experiment::batch);
  visit("learning_rate", phraseId("learning rate"), &ChangedSettings::learningRate, &Experiment::learningRate);
  visit("schedule", phraseId("schedule"), &ChangedSettings::schedule, &Experiment::schedule);
  visit("momentum", phraseId("momentum"), &ChangedSettings::momentum, &Experiment::momentum);
  visit("weight_decay", phraseId("weight decay"), &ChangedSettings::weightDecay, &Experiment::weightDecay);
  visit("seed", phraseId("seed"), &ChangedSettings::seed, &Experiment::seed);
}

/// Renews settings that are given.
void renew(Experiment& settings, const ChangedSettings& set);

/// A changed setting in words: "zeta 0.3 → 0.5".
struct SettingInWords {
  Phrase text;
  bool isRule = false;
};
std::vector<SettingInWords> changesInWords(const Experiment& before, const ChangedSettings& set);

/// The settings after all actions, and no actions.
Experiment settingsNow(const Experiment& record);

/// The experiment of the start, without its actions.
Experiment withoutActions(Experiment record);

/// The rules of a run in the order of time: "set", "set → static".
std::string rulesOf(const Experiment& record);

/// Tells whether a network was perturbed: not training alone has made it.
bool wasPerturbed(const Experiment& record);

/// Both: "set", "set → static, perturbed".
Phrase trainedBy(const Experiment& record);

inline constexpr std::size_t kMostExperimentBytes = 16 << 20;  ///< an experiment as JSON has no more

/// The experiment file: a JSON object with every key (docs/file-formats.md). `experimentFromJson` starts from the defaults,
/// refuses unknown keys and wrong types with an InputError naming the key; `where` is the file, for the message.
std::string toJson(const Experiment& experiment);
std::string toJsonWithAllKeys(const Experiment& experiment);  ///< those as well that are left out where they say nothing
Experiment experimentFromJson(const std::string& json, const std::string& where);

}  // namespace rewire

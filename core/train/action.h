#pragma once

#include "core/error.h"
#include "core/perturb/perturbations.h"
#include "core/topology/rules/rule.h"
#include "core/topology/rules/schedule.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rewire {

/// Perturbations that were applied to the network that trains. Their cost is measured on the full test set just before and
/// after.
struct AppliedPerturbations {
  Perturbations perturbations;  ///< those that change networks
  bool regrow = false;          ///< the next rewiring grows back the missing links
  double accuracyBefore = 0.0;
  double accuracyAfter = 0.0;
  double lossBefore = 0.0;
  double lossAfter = 0.0;
  bool measured = true;  ///< false: nobody knows the four numbers
  bool operator==(const AppliedPerturbations&) const = default;
};

/// New values for settings that may change while a run trains.
struct ChangedSettings {
  std::optional<double> zeta = std::nullopt;
  std::optional<double> learningRate = std::nullopt;
  std::optional<Rule> rule = std::nullopt;
  std::optional<int> epochs = std::nullopt;
  std::optional<int> batch = std::nullopt;  ///< between epochs
  std::optional<Schedule> schedule = std::nullopt;
  std::optional<double> momentum = std::nullopt;
  std::optional<double> weightDecay = std::nullopt;
  std::optional<std::uint64_t> seed = std::nullopt;  ///< between epochs
  std::optional<Schedule> zetaSchedule = std::nullopt;
  std::optional<int> rewireEvery = std::nullopt;
  std::optional<Importance> importance = std::nullopt;
  std::optional<std::array<double, 2>> softness = std::nullopt;
  std::optional<Score> score = std::nullopt;
  std::optional<Births> births = std::nullopt;
  std::optional<Growth> growth = std::nullopt;
  bool operator==(const ChangedSettings&) const = default;
};

/// A change of a run on the way, and its moment: before mini-batch `batch` (from 0) of epoch `epoch` (from 1). A batch equal to
/// the number of mini-batches: after the last, before the evaluation.
struct Action {
  int epoch = 1;
  int batch = 0;
  bool rewired = false;  ///< at batch 0: after the rewiring that begins the epoch, not before it
  ChangedSettings set = {};
  std::optional<AppliedPerturbations> applied = std::nullopt;  ///< if it is no change of settings
  bool operator==(const Action&) const = default;

  bool sameMoment(const Action& other) const { return epoch == other.epoch && batch == other.batch && rewired == other.rewired; }
};

/// Tells whether an action comes first, or both at one moment.
bool inOrder(const Action& one, const Action& other);

/// The actions as the JSON list of an experiment file (docs/file-formats.md), and back. `hiddenLayers`: those of the network.
/// Throws InputError naming `where` for anything that is not such a list.
std::string actionsToJson(const std::vector<Action>& actions);
std::vector<Action> actionsFromJson(const std::string& json, int hiddenLayers, const std::string& where);

}  // namespace rewire

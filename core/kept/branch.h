#pragma once

#include "core/data/dataset.h"
#include "core/io/model_file.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace rewire {

/// A run and one of its epochs, as "RUN@12" names them; without an epoch: the last one.
struct EpochOfRun {
  std::filesystem::path run;
  std::optional<int> epoch;
};

/// Splits "RUN@12". A name that exists as it stands is not split.
EpochOfRun epochOfRun(const std::string& text);

/// The run as it stood at the end of an epoch, with all that is needed to go on exactly from there; what was done later is its
/// plan. Read from the model, a snapshot, or the history. Epochs between full states of the history are trained again, on
/// `dataset`. Throws InputError where the epoch is not kept, Cancelled on a stop.
Model modelAtEpoch(const std::filesystem::path& run, int epoch, std::shared_ptr<const Dataset> dataset, std::stop_token stop = {},
                   const std::function<void(int epoch)>& onEpoch = nullptr);

/// Leaves out of a plan what it would give settings that are chosen anew.
void dropFromPlan(std::vector<Action>& plan, const ChangedSettings& chosen);

/// The settings of `asked` that differ from those of `now`. Throws InputError naming the key of one that stays as it is in a run.
ChangedSettings changedSettings(const Experiment& now, const Experiment& asked);

/// The network of a model as the start of a new run: no momenta, every link born at epoch 0, nothing done yet.
Model asStart(Model model);

/// The same network as the start of another experiment, to be run with its settings and actions. Throws InputError where its
/// layers are others than the experiment has, or the experiment began with another network.
Model asStartOf(const Experiment& experiment, Model model);

}  // namespace rewire

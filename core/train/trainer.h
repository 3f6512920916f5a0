#pragma once

#include "core/data/dataset.h"
#include "core/network/active_neurons.h"
#include "core/network/loader.h"
#include "core/network/network.h"
#include "core/topology/change.h"
#include "core/topology/link_record.h"
#include "core/topology/measured_network.h"
#include "core/topology/rules/rewiring.h"
#include "core/train/experiment.h"
#include "core/train/metrics.h"
#include "core/train/mini_batch.h"

#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace rewire {

/// A network on its way, and where it stands: what training starts or goes on from.
struct Checkpoint {
  Network network;
  int epoch = 0;             ///< finished epochs
  std::optional<int> batch;  ///< mini-batches done of the next epoch, after its rewiring; nothing: before the rewiring
  Normalisation normalisation;
  std::vector<EpochMetrics> history;               ///< rows of finished epochs, as far as they are known
  std::vector<std::int64_t> regrow;                ///< links a layer that the next rewiring grows back; may be empty
  std::optional<LinkRecord> links = std::nullopt;  ///< the past of its links; nothing: not known, unless it is at its start
  std::vector<Action> plan = {};                   ///< actions that are to be done again on the way, by time
};

/// Everything that keeps `experiment` from being run on `dataset`: validate()'s problems, and what depends on the images.
std::vector<Problem> problemsOn(const Experiment& experiment, const Dataset& dataset);

/// The network of epoch 0, before any action: the layers that `experiment` asks for, for images and classes of `dataset`. Throws
/// InputError where it begins with another one.
Checkpoint initialCheckpoint(const Experiment& experiment, const Dataset& dataset);

/// Trains a network by mini-batches and rewires it between epochs. Synchronous: it knows no thread, no clock and no watcher. An
/// epoch is: rewire, if it is not the first; trainBatch() until epochTrained(); finishEpoch(). All that is random follows from
/// the experiment's seed and the number of the epoch. So a run that goes on from a checkpoint ends with the same bytes. Whatever
/// is changed on the way is recorded as an Action.
class Trainer {
 public:
  /// `record`: the experiment with what was done before the checkpoint; its plan is what is to be done. Throws InputError when
  /// the experiment cannot be run on the dataset, or the checkpoint does not fit it.
  Trainer(Experiment record, std::shared_ptr<const Dataset> dataset, Checkpoint checkpoint);

  const Experiment& experiment() const { return m_experiment; }  ///< the settings as they are now, without actions
  const Experiment& record() const { return m_record; }          ///< the settings of the start, and all actions since
  const Dataset& dataset() const { return *m_dataset; }
  const Network& network() const { return m_network; }
  const Normalisation& normalisation() const { return m_normalisation; }
  const std::vector<EpochMetrics>& history() const { return m_history; }
  int epoch() const { return m_epoch; }  ///< finished epochs
  int batch() const { return m_batch; }  ///< mini-batches done of the epoch that runs
  int batches() const;                   ///< mini-batches an epoch
  int trainSamples() const;              ///< samples an epoch
  bool finished() const { return epoch() >= m_experiment.epochs; }
  bool epochTrained() const { return m_batch == batches(); }

  /// Tells whether the rewiring after the last finished epoch has still to be done. trainBatch() does it first, if nobody asked
  /// for it.
  bool rewiringDue() const;

  /// The place where the run stands, as Checkpoint::batch has it.
  std::optional<int> batchBegun() const;

  /// Actions that are still to be done again, by time.
  const std::vector<Action>& plan() const { return m_plan; }

  /// Does the actions of the plan that are due now, and returns whether there were any. Whoever asks for the next step calls it
  /// first; trainBatch() and finishEpoch() do. Throws InputError when one cannot be done.
  bool followPlan();

  /// Links a layer that the next rewiring grows back.
  const std::vector<std::int64_t>& regrow() const { return m_regrow; }

  /// The past of the links; nothing where it is not known.
  const std::optional<LinkRecord>& links() const { return m_links; }

  /// The measures of the sparse layers at the end of the last epoch; empty where this trainer has finished none.
  const std::vector<MeasuredLayer>& measuredLayers() const { return m_measuredLayers; }

  /// One step of descent on the next mini-batch. Throws WorkError when the loss is no longer finite. Only while !epochTrained()
  /// and !finished().
  void trainBatch();

  /// Evaluates the network on all training and test samples and adds the row to the history. Throws Cancelled (nothing has
  /// changed then) or WorkError when loss or weights are no longer finite. Only when epochTrained().
  void finishEpoch(std::stop_token stop = {});

  /// Goes on to the next epoch at once. Returns a trainer that stands where this one stood, whose finishEpoch() evaluates the
  /// network as it was, beside whatever this one does. takeRow() then takes the numbers, before the next epoch ends; until then
  /// the row of this one holds none. Only when epochTrained().
  std::unique_ptr<Trainer> leaveEpoch();
  void takeRow(const Trainer& left);

  /// Removes and grows links in every sparse layer as the rule says. Only when rewiringDue().
  Rewiring rewire();

  /// Renews settings while it trains: the number of epochs from the next epoch on, as if the run was planned for so many. Values
  /// changed again before the next mini-batch are one action, or none if they are back where they were. A problem with a value is
  /// an InputError and nothing has changed.
  void change(const ChangedSettings& set);

  /// Trains on with `network`, which is what `applied` made of the present one. With `applied.regrow` the next rewiring also
  /// grows back to the links that the experiment asks for. Throws InputError where the layers do not fit, where no epoch is left,
  /// or no rewiring to grow back in; nothing has changed then.
  void replaceNetwork(Network network, const AppliedPerturbations& applied);
  void demandReplaceable(bool regrow) const;  ///< throws what replaceNetwork() would throw

  /// Wall time of the last finished epoch, for its row of metrics.
  void recordSeconds(double seconds) { m_history.back().seconds = seconds; }

 private:
  /// The images of a mini-batch: samples chosen of more.
  struct BatchImages {
    const Samples& samples;
    std::span<const std::int32_t> chosen;
  };
  void demandChangeable(const ChangedSettings& set) const;
  bool planIsDue() const;
  Action actionNow() const;
  void shuffle();
  std::span<const std::int32_t> samplesOfBatch() const;
  BatchImages imagesOfBatch();
  bool linksToGrow() const;
  const ActiveNeurons* activeForGrowth();
  Rewiring rewireByGradients();
  RewiringSettings rewiringSettings() const;
  const RuleSteps& ruleSteps() const;
  void announceRewiring();
  bool rewiringToCome() const;
  void beginNextEpoch(EpochMetrics row);

  Experiment m_record;
  Experiment m_experiment;
  std::shared_ptr<const Dataset> m_dataset;
  Network m_network;
  Normalisation m_normalisation;
  Loader m_loader;
  std::vector<EpochMetrics> m_history;
  int m_epoch = 0;
  int m_batch = 0;
  bool m_rewired = false;                 // since the last finished epoch
  std::optional<ActiveNeurons> m_active;  // on the training samples at the end of the last epoch; nothing where it is not known
  std::vector<std::int64_t> m_regrow;     // [layers] links that the next rewiring grows back after perturbations
  std::optional<LinkRecord> m_links;
  std::vector<Action> m_plan;  // still to be done
  std::vector<MeasuredLayer> m_measuredLayers;
  std::vector<std::int32_t> m_order;           // the samples as this epoch takes them; empty: not drawn yet
  Samples m_augmented;                         // images of a mini-batch, changed
  std::vector<std::int32_t> m_allOfAugmented;  // 0, 1, …
  MiniBatch m_miniBatch;
};

/// A trainer at epoch 0 of `experiment`; its actions are the plan.
std::unique_ptr<Trainer> trainerOf(const Experiment& experiment, std::shared_ptr<const Dataset> dataset);

}  // namespace rewire

#pragma once

#include "core/data/dataset.h"
#include "core/network/loader.h"
#include "core/network/network.h"
#include "core/topology/change.h"
#include "core/topology/rewiring.h"
#include "core/train/experiment.h"
#include "core/train/metrics.h"
#include "core/train/mini_batch.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace rewire {

/// A network at the end of an epoch, before the rewiring that may follow: what training starts or goes on from.
struct Checkpoint {
  Network network;
  int epoch = 0;  ///< finished epochs
  Normalisation normalisation;
  std::vector<EpochMetrics> history;  ///< rows of finished epochs, as far as they are known
};

/// Everything that keeps `experiment` from being run on `dataset`: validate()'s problems, and what depends on the images.
std::vector<Problem> problemsOn(const Experiment& experiment, const Dataset& dataset);

/// The network of epoch 0: the layers that `experiment` asks for, for images and classes of `dataset`.
Checkpoint initialCheckpoint(const Experiment& experiment, const Dataset& dataset);

/// Trains a network by mini-batches and rewires it between epochs. Synchronous: it knows no thread, no clock and no watcher. An
/// epoch is: rewire, if it is not the first; trainBatch() until epochTrained(); finishEpoch(). All that is random follows from
/// the experiment's seed and the number of the epoch. So a run that goes on from a checkpoint ends with the same bytes.
class Trainer {
 public:
  /// Throws InputError when the experiment cannot be run on the dataset, or the checkpoint's network does not fit it.
  Trainer(Experiment experiment, std::shared_ptr<const Dataset> dataset, Checkpoint checkpoint);

  const Experiment& experiment() const { return m_experiment; }
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
  bool rewiringDue() const { return m_rewiringDue; }

  /// One step of descent on the next mini-batch. Throws WorkError when the loss is no longer finite. Only while !epochTrained()
  /// and !finished().
  void trainBatch();

  /// Evaluates the network on all training and test samples and adds the row to the history. Throws Cancelled (nothing has
  /// changed then) or WorkError when loss or weights are no longer finite. Only when epochTrained().
  void finishEpoch(std::stop_token stop = {});

  /// Removes and grows links in every sparse layer as the rule says. Only when rewiringDue().
  Rewiring rewire();

  // Settings that may change while it trains. A problem with the value is an InputError and nothing has changed.
  void setZeta(double zeta);
  void setLearningRate(double learningRate);  ///< the one of the first epoch: the schedule goes on from there
  void setRule(Rule rule);                    ///< one that is interchangeable with the one before

  /// Trains on with `network` instead: the same neurons, fewer links or other weights, and its own momenta. `regrow`: the next
  /// rewiring grows, beside what it prunes, as many links a layer as are missing now. Throws InputError where the layers do not
  /// fit or no rewiring is to come; nothing has changed then.
  void replaceNetwork(Network network, bool regrow);

  /// Wall time of the last finished epoch, for its row of metrics.
  void recordSeconds(double seconds) { m_history.back().seconds = seconds; }

 private:
  void change(Experiment changed);
  void shuffle();
  RewiringSettings rewiringSettings() const;
  const RuleSteps& ruleSteps() const;
  void announceRewiring();
  bool rewiringToCome() const;

  Experiment m_experiment;
  std::shared_ptr<const Dataset> m_dataset;
  Network m_network;
  Normalisation m_normalisation;
  Loader m_loader;
  std::vector<EpochMetrics> m_history;
  int m_epoch = 0;
  int m_batch = 0;
  bool m_rewiringDue = false;
  std::vector<std::int64_t> m_missing;  // links a layer that the next rewiring grows back after perturbations
  std::vector<std::int32_t> m_order;    // the samples as this epoch takes them
  MiniBatch m_miniBatch;
};

}  // namespace rewire

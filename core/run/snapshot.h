#pragma once

#include "core/data/dataset.h"
#include "core/network/loader.h"
#include "core/perturb/perturbations.h"
#include "core/phrase.h"
#include "core/run/command.h"
#include "core/topology/change.h"
#include "core/topology/measures.h"
#include "core/train/experiment.h"
#include "core/train/metrics.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rewire {

enum class Phase {
  Empty,     ///< no experiment yet
  Loading,   ///< reading the dataset, drawing the first network
  Paused,    ///< a network is there and does not move (also: nothing trained yet, epoch 0)
  Training,  ///< mini-batches run
  Finished,  ///< the last epoch is done
  Failed     ///< `message` says what, why and what now
};

/// The links of one layer, never changed after it is made. Rows are output neurons (CSR), columns ascend within a row.
struct Topology {
  int inputs = 0;
  int outputs = 0;
  std::vector<std::int32_t> indptr;     ///< [outputs + 1]
  std::vector<std::int32_t> indices;    ///< [links] input neuron
  std::vector<std::int32_t> born;       ///< [links] epoch at which the link appeared, 0: from the start
  std::vector<std::int32_t> inDegree;   ///< [outputs]
  std::vector<std::int32_t> outDegree;  ///< [inputs]
};

/// One layer as the watcher sees it. A sparse layer has a topology and one weight a link, in its order. A dense layer has no
/// topology (every pair is linked) and weights [outputs][inputs]. Enough to classify with: the lab makes its specimens of it.
struct LayerState {
  int inputs = 0;
  int outputs = 0;
  std::shared_ptr<const Topology> topology;
  std::shared_ptr<const Topology> initialTopology;  ///< as at epoch 0
  std::shared_ptr<const std::vector<float>> weights;
  std::shared_ptr<const std::vector<float>> bias;  ///< [outputs]

  bool dense() const { return topology == nullptr; }
  std::int64_t links() const { return static_cast<std::int64_t>(weights->size()); }
};

/// The measures of each layer at the end of an epoch; nothing for a dense one.
struct LayerMeasures {
  int epoch = 0;
  std::vector<std::optional<Measures>> layers;
};

/// A mark in the history: something a person did, at a position on the epoch axis.
struct Event {
  double epoch = 0.0;                                          ///< 3.25: a quarter of the way through the fourth epoch
  Phrase text = {};                                            ///< "zeta 0.3 → 0.5"; empty where perturbations were applied
  std::optional<Rule> ruleBefore = std::nullopt;               ///< set if the rule was changed: the one that held until here
  std::optional<AppliedPerturbations> applied = std::nullopt;  ///< set if the network was perturbed
};

/// Subject of a notice: an error is over when the same thing works.
enum class NoticeAbout { Run, Opening, Saving, Order };

/// A message that must reach the user even when snapshots are dropped. Ids ascend.
struct Notice {
  std::uint64_t id = 0;
  bool error = false;
  Phrase text;
  NoticeAbout about = NoticeAbout::Run;
};

/// A model or run that could not be opened, because its data lie elsewhere.
struct DataWanted {
  std::uint64_t id = 0;  ///< ascends; 0: there was none yet
  std::string path;
  std::string project = {};  ///< the project file that it was unpacked from
};

/// A run as it stood at one moment, in a folder of its own. Whoever asked for it removes the folder.
struct StagedRun {
  std::uint64_t id = 0;  ///< that of the command; 0: there was none yet
  std::string folder;    ///< empty: it failed, and a Notice says why
  std::uint64_t run = 0;
  std::uint64_t revision = 0;
};

/// Everything a watcher may see of a run at one moment. It owns what it shows and never changes; what did not change since the
/// last snapshot is shared with it. The mailbox keeps only the newest, so each carries the whole history.
struct Snapshot {
  std::uint64_t id = 0;  ///< ascends
  Phase phase = Phase::Empty;
  Phrase message;               ///< Loading: what; Failed: what, why, what now
  DataWanted dataWanted;        ///< the last one, which may be opened again with the folder of its data
  std::optional<int> goBackTo;  ///< Failed: the finished epoch that GoBack leads to
  Experiment experiment;        ///< the settings as they are now, without actions
  Experiment record;            ///< the settings of the start, and all that was done since
  std::uint64_t run = 0;        ///< ascends with every new network: views forget what they remember of the last one
  std::string file;             ///< the model file or run folder that a person opened or saved it as, or its project; empty: none
  bool changedSince = true;     ///< it was trained or changed since it was opened or saved
  std::uint64_t revision = 0;   ///< ascends with every mini-batch and every change
  StagedRun staged;             ///< the last one
  std::shared_ptr<const Snapshot> pinned;  ///< the moment that `lab` was pinned to; null: the history does not have it
  std::shared_ptr<const LabState> lab;     ///< as it was kept beside the run that was opened; null: nothing was
  std::string historyFile;                 ///< holds the epochs up to this one, as far as they are kept; empty: none is
  int historyInterval = 1;                 ///< it keeps one epoch in so many; 0: none
  std::shared_ptr<const DatasetInfo> dataset;
  std::shared_ptr<const Dataset> samples;  ///< the dataset itself; null where there is none
  Normalisation normalisation;             ///< the network reads pixels through it
  int epoch = 0;                           ///< finished epochs
  int batch = 0;                           ///< mini-batches done of the epoch that runs
  int batches = 0;                         ///< mini-batches an epoch
  bool rewired = false;                    ///< the rewiring after the last finished epoch is done
  bool evaluating = false;                 ///< between the last mini-batch and the row of metrics
  std::optional<int> stopAt;               ///< pause after this epoch
  Speed speed = Speed::Full;               ///< at which it is watched
  double imagesPerSecond = 0.0;            ///< training throughput, smoothed; 0 when it does not train
  double secondsLeft = 0.0;                ///< to the last epoch (or stopAt), 0 when unknown
  std::vector<LayerState> layers;          ///< the network that trains; what views draw is a ShownNetwork
  std::shared_ptr<const std::vector<EpochMetrics>> history;
  std::shared_ptr<const std::vector<LayerMeasures>> layerMeasures;  ///< epochs trained since it came here
  std::shared_ptr<const std::vector<Event>> events;
  std::shared_ptr<const Rewiring> lastRewiring;  ///< the last one of this run; null before the first
  std::shared_ptr<const std::vector<Notice>> notices;

  /// The position of the run on the epoch axis: finished epochs plus the share of the one that runs.
  double position() const { return epoch + (batches > 0 ? static_cast<double>(batch) / batches : 0.0); }
  /// Share of the test images that were right at the last measurement: at the end of an epoch, or just after the network was
  /// perturbed. Nothing: it was never measured.
  std::optional<double> testAccuracy() const;
  /// The place of that measurement on the axis of epochs.
  std::optional<double> measuredAt() const;
  std::int64_t links() const {
    std::int64_t sum = 0;
    for (const LayerState& layer : layers) sum += layer.links();
    return sum;
  }
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

}  // namespace rewire

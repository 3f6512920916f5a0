#include "core/run/past_snapshot.h"

#include "core/run/events.h"
#include "core/run/layer_states.h"
#include "core/run/past_percolation.h"
#include "core/topology/difference.h"

namespace rewire {

namespace {

std::shared_ptr<const Rewiring> changeBetween(const Model& before, const Model& after) {
  auto change = std::make_shared<Rewiring>(differenceOf(before.network, after.network));
  change->epoch = before.epoch;
  markPercolated(*change, before, after);
  return change;
}

}  // namespace

SnapshotPtr pastSnapshot(const Snapshot& present, const Model& model, const Model* before) {
  auto past = std::make_shared<Snapshot>(present);
  past->experiment = settingsNow(model.experiment);
  past->record = model.experiment;
  past->phase = model.epoch >= past->experiment.epochs ? Phase::Finished : Phase::Paused;
  past->epoch = model.epoch;
  past->batch = model.batch.value_or(0);
  past->rewired = model.batch.has_value();
  past->evaluating = false;
  past->layers = layersAfter(model.network, present.layers);
  past->history = std::make_shared<const std::vector<EpochMetrics>>(model.history);
  const int samples = model.experiment.trainSamples.value_or(present.samples ? present.samples->train.count : 1);
  past->events = std::make_shared<const std::vector<Event>>(eventsOf(model.experiment, samples));
  past->lastRewiring = before ? changeBetween(*before, model) : nullptr;
  return past;
}

}  // namespace rewire

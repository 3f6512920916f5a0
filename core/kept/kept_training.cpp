#include "core/kept/kept_training.h"

#include "core/error.h"
#include "core/io/training_model.h"

#include <chrono>

namespace rewire {

namespace {

void trainEpoch(Trainer& trainer, const TrainingWatch& watch, std::stop_token stop) {
  const auto began = std::chrono::steady_clock::now();
  while (!trainer.epochTrained()) {
    if (stop.stop_requested()) throw Cancelled();
    trainer.trainBatch();
    if (watch.onBatch) watch.onBatch();
  }
  trainer.finishEpoch(stop);
  trainer.recordSeconds(std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count());
}

}  // namespace

void trainToTheEnd(RunFolder& folder, Trainer& trainer, const TrainingWatch& watch, std::stop_token stop) {
  try {
    for (;;) {
      const bool changed = trainer.followPlan();
      if (trainer.finished()) {
        if (changed) folder.saveStanding(trainer.network(), factsToSave(trainer), linksOf(trainer));
        return;
      }
      trainEpoch(trainer, watch, stop);
      folder.save(trainer.network(), standingOf(trainer), trainer.history(), trainer.finished(), linksOf(trainer));
      if (watch.onEpoch) watch.onEpoch();
    }
  } catch (...) {
    folder.flush();
    throw;
  }
}

}  // namespace rewire

#pragma once

#include "core/kept/run_folder.h"
#include "core/train/trainer.h"

#include <functional>
#include <stop_token>

namespace rewire {

/// Calls for somebody who watches a run that is kept while it trains, on the thread that trains; null: nobody does.
struct TrainingWatch {
  std::function<void()> onBatch = nullptr;  ///< a mini-batch was trained
  std::function<void()> onEpoch = nullptr;  ///< an epoch was saved
};

/// Trains a run to its end and saves every epoch, with its time, in its folder. However it ends, what was finished is saved.
/// Throws Cancelled on a stop, and what trainer and folder throw.
void trainToTheEnd(RunFolder& folder, Trainer& trainer, const TrainingWatch& watch, std::stop_token stop);

}  // namespace rewire

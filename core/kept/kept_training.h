#pragma once

#include "core/kept/run_folder.h"
#include "core/train/trainer.h"

#include <functional>
#include <stop_token>

namespace rewire {

/// Calls for somebody who watches a run that is kept while it trains, on the thread that trains; null: nobody does.
struct TrainingWatch {
  std::function<void()> onBatch = nullptr;                     ///< a mini-batch was trained
  std::function<void(const EpochMetrics&)> onEpoch = nullptr;  ///< an epoch was saved; its row, as it was saved
};

/// Trains a run to its end and saves every epoch in its folder, with the time since the epoch before was trained. Where there are
/// threads for it, an epoch is evaluated and saved while the next one trains, with the same results. However the run ends, every
/// epoch that was trained is saved, but for one whose evaluation a stop has met while nothing trained. Throws Cancelled on a
/// stop, and what trainer and folder throw.
void trainToTheEnd(RunFolder& folder, Trainer& trainer, const TrainingWatch& watch, std::stop_token stop);

}  // namespace rewire

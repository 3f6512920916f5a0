#include "core/kept/kept_training.h"

#include "core/compute/parallel.h"
#include "core/error.h"
#include "core/io/training_model.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <future>
#include <memory>
#include <utility>

namespace rewire {

namespace {

void save(RunFolder& folder, const Trainer& trainer) {
  folder.save(trainer.network(), standingOf(trainer), trainer.history(), trainer.finished(), linksOf(trainer));
}

/// The number of threads that evaluate an epoch beside the training of the next; 0: it is evaluated before, by all of them. Large
/// networks are not copied for it: their mini-batches use many threads as well as an evaluation does.
int threadsBeside(const Trainer& trainer) {
  constexpr std::int64_t kMostWeights = 1'000'000;
  constexpr double kTraining = 3.5;  // evaluations that take as long as a sample trained, at small mini-batches
  const double training = kTraining * trainer.trainSamples();
  const double evaluation = trainer.trainSamples() + trainer.dataset().test.count;
  const int threads = threadCount();
  const bool growthNeedsIt = trainer.experiment().growth == Growth::Active && rewires(trainer.experiment().rule);
  if (threads < 2 || training < evaluation || growthNeedsIt || weightCount(trainer.network()) > kMostWeights) return 0;
  return std::clamp(static_cast<int>(std::lround(threads * evaluation / (training + evaluation))), 1, threads - 1);
}

/// An epoch that is evaluated and saved while the next one trains.
class EpochBeside {
 public:
  EpochBeside(std::unique_ptr<Trainer> left, RunFolder& folder, double seconds, int threads)
      : m_left(std::move(left)), m_lent(threads) {
    constexpr auto kOrInTheEnd = std::launch::async | std::launch::deferred;  // the system may have no thread left
    m_saved = std::async(kOrInTheEnd, [this, &folder, seconds, threads] {
      Threads(threads).run([&] {
        m_left->finishEpoch();
        m_left->recordSeconds(seconds);
        save(folder, *m_left);
      });
    });
  }

  bool done() const { return m_saved.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }

  /// Waits until it is saved. Throws what its evaluation or its saving threw.
  const Trainer& saved() {
    m_saved.get();
    return *m_left;
  }

 private:
  std::unique_ptr<Trainer> m_left;
  LentThreads m_lent;
  std::future<void> m_saved;  // the first to go: it waits for the thread that uses the others
};

/// A run on its way to its end.
class KeptTraining {
 public:
  KeptTraining(RunFolder& folder, Trainer& trainer, const TrainingWatch& watch, std::stop_token stop)
      : m_folder(folder), m_trainer(trainer), m_watch(watch), m_stop(std::move(stop)) {}

  void trainToTheEnd() {
    try {
      bool changed = m_trainer.followPlan();
      for (; !m_trainer.finished(); changed = m_trainer.followPlan()) trainEpoch();
      if (changed) m_folder.saveStanding(m_trainer.network(), factsToSave(m_trainer), linksOf(m_trainer));
    } catch (...) {
      endBeside();
      throw;
    }
  }

 private:
  void trainEpoch() {
    while (!m_trainer.epochTrained()) {
      if (m_beside && m_beside->done()) endBeside();
      if (m_stop.stop_requested()) throw Cancelled();
      m_trainer.trainBatch();
      if (m_watch.onBatch) m_watch.onBatch();
    }
    endBeside();
    m_trainer.followPlan();  // it may make this epoch the last
    const bool last = m_trainer.epoch() + 1 >= m_trainer.experiment().epochs;
    if (const int threads = last ? 0 : threadsBeside(m_trainer); threads > 0) {
      std::unique_ptr<Trainer> left = m_trainer.leaveEpoch();
      m_beside = std::make_unique<EpochBeside>(std::move(left), m_folder, secondsSinceLast(), threads);
    } else {
      m_trainer.finishEpoch(m_stop);
      m_trainer.recordSeconds(secondsSinceLast());
      save(m_folder, m_trainer);
      tell(m_trainer);
    }
  }

  /// Waits for the epoch that is evaluated beside, if there is one.
  void endBeside() {
    if (!m_beside) return;
    const std::unique_ptr<EpochBeside> beside = std::move(m_beside);
    const Trainer& saved = beside->saved();
    m_trainer.takeRow(saved);
    tell(saved);
  }

  void tell(const Trainer& saved) const {
    if (m_watch.onEpoch) m_watch.onEpoch(saved.history().back());
  }

  double secondsSinceLast() {
    const std::chrono::steady_clock::time_point began = std::exchange(m_began, std::chrono::steady_clock::now());
    return std::chrono::duration<double>(m_began - began).count();
  }

  RunFolder& m_folder;
  Trainer& m_trainer;
  const TrainingWatch& m_watch;
  std::stop_token m_stop;
  std::chrono::steady_clock::time_point m_began = std::chrono::steady_clock::now();
  std::unique_ptr<EpochBeside> m_beside;
};

}  // namespace

void trainToTheEnd(RunFolder& folder, Trainer& trainer, const TrainingWatch& watch, std::stop_token stop) {
  try {
    KeptTraining(folder, trainer, watch, std::move(stop)).trainToTheEnd();
  } catch (...) {
    folder.flush();
    throw;
  }
}

}  // namespace rewire

#include "core/run/run_keeper.h"

#include "core/io/training_model.h"
#include "core/run/kept_runs.h"

#include <utility>

namespace rewire {

namespace fs = std::filesystem;

void RunKeeper::watch(const Trainer& trainer, std::optional<RunFolder> folder) {
  m_folder = std::move(folder);
  m_unsaved = m_givenUp = false;
  m_firstEpoch = trainer.epoch();
}

bool RunKeeper::isOwn(const fs::path& folder) const {
  std::error_code error;
  return !m_home.empty() && fs::equivalent(fs::weakly_canonical(folder, error).parent_path(), m_home, error);
}

RunFolder& RunKeeper::madeFolder(const Trainer& trainer) {
  if (!m_folder) {
    m_folder.emplace(newRunFolder(m_home), trainer.record(), RunFolder::IfPresent::Refuse);
    removeOldRuns(m_home, kMostRuns - 1);  // this one has no model yet
  }
  return *m_folder;
}

void RunKeeper::saveEpoch(const Trainer& trainer) {
  if (m_home.empty() || m_givenUp) return;
  madeFolder(trainer).save(trainer.network(), standingOf(trainer), trainer.history(), trainer.finished());
  m_unsaved = false;
}

void RunKeeper::flush() {
  if (m_folder && !m_givenUp) m_folder->flush();
}

bool RunKeeper::worthKeeping(const Trainer& trainer, std::chrono::steady_clock::duration trained) const {
  const bool changedByHand = trainer.epoch() > 0 && !trainer.record().actions.empty();
  return m_folder || trainer.epoch() > m_firstEpoch || trained >= kHardlyBegan || changedByHand;
}

bool RunKeeper::leave(const Trainer& trainer, std::chrono::steady_clock::duration trained) {
  if (m_home.empty() || m_givenUp) return false;
  if (m_unsaved && worthKeeping(trainer, trained)) {
    madeFolder(trainer).saveStanding(trainer.network(), factsOf(trainer));
  } else {
    flush();
  }
  const bool kept = m_folder.has_value();
  m_folder.reset();
  return kept;
}

}  // namespace rewire

#include "core/run/run_keeper.h"

#include "core/io/training_model.h"
#include "core/kept/history.h"
#include "core/kept/kept_runs.h"

#include <algorithm>
#include <utility>

namespace rewire {

namespace fs = std::filesystem;

void RunKeeper::watch(const Trainer& trainer, std::optional<RunFolder> folder, LabStatePtr lab) {
  m_folder = std::move(folder);
  m_lab = std::move(lab);
  m_labToWrite = m_lab && !m_folder;
  m_unsaved = m_isCopy = m_touched = false;
  m_firstEpoch = trainer.epoch();
}

void RunKeeper::beginsWith(std::shared_ptr<const Model> start, std::optional<fs::path> before) {
  if (m_folder) m_folder->limitHistory(m_historyBytes);
  m_start = m_folder || m_home.empty() ? nullptr : std::move(start);
  m_before = std::move(before);
}

std::optional<fs::path> RunKeeper::historyFile() const {
  return m_folder ? HistoryReader::fileOf(m_folder->path()) : m_before;
}

bool RunKeeper::isOwn(const fs::path& folder) const {
  std::error_code error;
  return !m_home.empty() && fs::equivalent(fs::weakly_canonical(folder, error).parent_path(), m_home, error);
}

RunFolder& RunKeeper::madeFolder(const ModelFacts& facts) {
  if (m_folder) return *m_folder;
  makeFolder(facts);
  m_folder->limitHistory(m_historyBytes);
  if (m_start) m_folder->begin(m_start->network, *m_start, m_before, m_start->links ? &*m_start->links : nullptr);
  m_start.reset();
  m_before.reset();
  removeOldRuns(m_home, kMostRuns - 1);  // this one has no model yet
  return *m_folder;
}

/// Leaves no empty folder where nothing can be written into it.
void RunKeeper::makeFolder(const ModelFacts& facts) {
  const fs::path folder = newRunFolder(m_home);
  try {
    m_folder.emplace(folder, facts.planned(), RunFolder::IfPresent::Refuse);
  } catch (const std::exception&) {
    std::error_code ignored;
    fs::remove(folder, ignored);
    throw;
  }
}

void RunKeeper::saveEpoch(const Trainer& trainer) {
  if (m_home.empty()) return;
  const ModelFacts facts = standingOf(trainer);
  madeFolder(facts).save(trainer.network(), facts, trainer.history(), trainer.finished(), linksOf(trainer));
  m_unsaved = false;
  writeLabIfDue();
}

void RunKeeper::keepLab(LabStatePtr lab) {
  const LabState before = m_lab ? *m_lab : LabState();
  if (!lab->sameWork(before)) m_touched = true;
  if (!m_lab || !(*lab == *m_lab)) m_labToWrite = true;
  m_lab = std::move(lab);
  writeLabIfDue();
}

void RunKeeper::keepCopy() {
  m_isCopy = false;
  if (m_folder) rewire::keepCopy(m_folder->path());
}

/// Anything that is done with a copy makes it a run that is kept.
void RunKeeper::markIfTouched() {
  if (m_isCopy && m_touched) keepCopy();
}

void RunKeeper::writeLabIfDue() {
  markIfTouched();
  if (!m_folder || !m_labToWrite) return;
  writeLab(*m_lab, m_folder->path());
  m_labToWrite = false;
}

void RunKeeper::saveStanding(const Trainer& trainer) {
  if (!m_folder) return;
  if (!m_unsaved) return flush();
  m_folder->saveStanding(trainer.network(), factsToSave(trainer), linksOf(trainer));
  m_unsaved = false;
  writeLabIfDue();
}

void RunKeeper::keepStanding(const Trainer& trainer) {
  if (m_home.empty() || (!m_folder && !m_isCopy && !worthKeeping(trainer, {}))) return;
  const ModelFacts facts = factsToSave(trainer);
  madeFolder(facts).saveStanding(trainer.network(), facts, linksOf(trainer));
  m_unsaved = false;
  writeLabIfDue();
}

void RunKeeper::flush() {
  if (!m_folder) return;
  m_folder->flush();
  writeLabIfDue();
}

std::vector<Phrase> RunKeeper::takeNews() {
  return m_folder ? m_folder->takeNews() : std::vector<Phrase>();
}

bool RunKeeper::worthKeeping(const Trainer& trainer, std::chrono::steady_clock::duration trained) const {
  const std::vector<Action>& actions = trainer.record().actions;
  const bool perturbed =
      std::any_of(actions.begin(), actions.end(), [](const Action& action) { return action.applied.has_value(); });
  const bool changedByHand = perturbed || (trainer.epoch() > 0 && !actions.empty());
  return m_folder || (m_lab && m_lab->hasWork()) || trainer.epoch() > m_firstEpoch || trained >= kHardlyBegan || changedByHand;
}

bool RunKeeper::leave(const Trainer& trainer, std::chrono::steady_clock::duration trained) {
  if (m_home.empty()) return false;
  const bool labAlone = !m_folder && m_lab && m_lab->hasWork();
  if ((m_unsaved || labAlone) && worthKeeping(trainer, trained)) {
    const ModelFacts facts = factsToSave(trainer);
    madeFolder(facts).saveStanding(trainer.network(), facts, linksOf(trainer));
    writeLabIfDue();
  } else {
    flush();
  }
  const std::filesystem::path copy = m_folder && isUntouchedCopy() ? m_folder->path() : std::filesystem::path();
  const bool kept = m_folder.has_value() && copy.empty();
  m_folder.reset();
  if (!copy.empty()) RunFolder::remove(copy);
  return kept;
}

}  // namespace rewire

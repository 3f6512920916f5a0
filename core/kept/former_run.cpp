#include "core/kept/former_run.h"

#include "core/error.h"
#include "core/io/atomic_file.h"
#include "core/io/input_file.h"
#include "core/io/metrics_file.h"
#include "core/io/model_file.h"
#include "core/kept/history.h"
#include "core/kept/history_writer.h"
#include "core/kept/run_folder.h"
#include "core/kept/run_parts.h"
#include "core/kept/run_removal.h"

#include <limits>

namespace rewire {

namespace fs = std::filesystem;

namespace {

/// Tells whether a history is that of the run of a model.
bool isOf(const fs::path& history, const ModelFacts& model) try {
  const HistoryReader reader(history);
  const Experiment run = experimentFromJson(reader.metadata("experiment"), history.string());
  const std::vector<EpochMetrics> rows = reader.rows();
  const int last = rows.empty() ? 0 : rows.back().epoch;
  return withoutActions(run) == withoutActions(model.experiment) && last >= model.epoch;
} catch (const InputError&) {
  return false;
}

void removeHistory(const fs::path& history) noexcept {
  std::error_code error;
  fs::remove(history.string() + "-journal", error);
  fs::remove(history, error);
}

}  // namespace

FormerRun::File FormerRun::fileOf(fs::path path) {
  std::error_code error;
  File file{std::move(path), std::nullopt};
  if (fs::is_regular_file(file.path, error)) file.content = readText(file.path, std::numeric_limits<std::uint64_t>::max());
  return file;
}

FormerRun::FormerRun(const fs::path& folder)
    : m_experiment(fileOf(folder / RunFolder::kExperimentName)),
      m_metrics(fileOf(folder / RunFolder::kMetricsName)),
      m_history(folder / HistoryWriter::kName) {}

/// The history that was taken away is the last to be put back: until then, another kill is told by it.
void FormerRun::putBackAfterKill(const fs::path& folder) {
  const fs::path history = folder / HistoryWriter::kName, away = hiddenBeside(history, kAway),
                 model = folder / RunFolder::kModelName, experiment = folder / RunFolder::kExperimentName;
  const fs::path experimentAway = hiddenBeside(experiment, kAway);
  std::error_code error;
  if (!fs::exists(away, error)) return removeFile(experimentAway);
  if (!fs::exists(model, error)) return removeHistory(away);  // nothing was finished
  const ModelFacts facts = readModelFacts(model);
  if (isOf(history, facts)) return removeHistory(away);
  const bool kept = isOf(away, facts);
  if (kept || !sameRun(RunFolder::readExperiment(folder), facts.experiment)) {
    const File whole = fileOf(experimentAway);  // knows what was planned; a version before it had none
    writeFile(experiment, whole.content.value_or(toJson(facts.planned())));
  }
  if (kept) writeMetrics(HistoryReader(away).rows(), folder / RunFolder::kMetricsName);
  removeHistory(history);
  if (kept) {
    renameHistory(away, history);
  } else {
    removeHistory(away);
  }
  removeFile(experimentAway);
}

/// An empty file stands for a run that has none.
void FormerRun::takeHistoryAway() {
  const fs::path away = hiddenBeside(m_history, kAway);
  std::error_code error;
  if (m_experiment.content) writeFile(hiddenBeside(m_experiment.path, kAway), *m_experiment.content);
  if (!fs::exists(m_history, error)) return writeFile(away, {});
  renameHistory(m_history, away);
  m_historyAway = away;
}

void FormerRun::putBack() noexcept {
  for (const File* file : {&m_experiment, &m_metrics}) try {
      if (file->content) writeFile(file->path, *file->content);
    } catch (const std::exception&) {  // the failure that came before is told
    }
  if (!m_historyAway.empty()) try {
      renameHistory(m_historyAway, m_history);
    } catch (const std::exception&) {
      return;
    }
  forget();
}

/// The experiment last: what is left of it alone is removed at the next start.
void FormerRun::forget() noexcept {
  removeHistory(hiddenBeside(m_history, kAway));
  std::error_code error;
  fs::remove(hiddenBeside(m_experiment.path, kAway), error);
}

}  // namespace rewire

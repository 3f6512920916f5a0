#include "core/kept/run_folder.h"

#include "core/error.h"
#include "core/failure.h"
#include "core/io/atomic_file.h"
#include "core/io/input_file.h"
#include "core/io/message_text.h"
#include "core/io/metrics_file.h"
#include "core/io/output_path.h"
#include "core/kept/former_run.h"
#include "core/kept/run_parts.h"
#include "core/kept/run_removal.h"

#include <algorithm>
#include <cstdio>
#include <utility>

namespace rewire {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

namespace {

constexpr const char* kExperiment = RunFolder::kExperimentName;
constexpr const char* kMetrics = RunFolder::kMetricsName;
constexpr const char* kModel = RunFolder::kModelName;
constexpr const char* kSnapshots = "snapshots";
constexpr const char* kHistory = HistoryWriter::kName;

constexpr std::uint64_t kModelsOfRoom = 3;  ///< the one that takes the place of the last, a snapshot, and what an epoch adds

std::uint64_t sizeOf(const fs::path& file) {
  std::error_code error;
  const std::uintmax_t bytes = fs::file_size(file, error);
  return error ? 0 : bytes;
}

WriterLock lockOfMade(const fs::path& folder) {
  makeFolder(folder);
  return WriterLock::ofFolder(folder);
}

}  // namespace

RunFolder::RunFolder(fs::path folder, WriterLock lock)
    : m_folder(std::move(folder)), m_lock(std::move(lock)), m_metrics(m_folder / kMetrics), m_history(m_folder / kHistory) {
  for (const char* ending : {".new", ".new-journal", ".copy", ".copy-journal"})  // a kill may have left them
    removeFile(hiddenBeside(m_folder / kHistory, ending));
}

RunFolder::RunFolder(fs::path folder, const Experiment& experiment, IfPresent ifPresent) : RunFolder(folder, lockOfMade(folder)) {
  m_experiment = experiment;
  if (holdsRun(m_folder)) {
    if (ifPresent == IfPresent::Refuse) {
      throw InputError(phrase("this folder already holds a run; give --overwrite to replace it or --resume to go on with it"),
                       m_folder.string());
    }
    m_replaces = true;
    FormerRun::putBackAfterKill(m_folder);
    m_history = KeptHistory(hiddenBeside(m_folder / kHistory, ".new"));
    return;
  }
  writeFile(m_folder / kExperiment, toJson(experiment));
}

Experiment RunFolder::readExperiment(const fs::path& folder) {
  std::error_code error;
  if (fs::status(folder / kExperiment, error).type() == fs::file_type::none)
    throwFailure(error.value(), phrase("cannot be read, %1", reasonInWords(error.value())), folder.string());
  if (!present(folder / kExperiment)) {
    throw InputError(phrase("there is no run to resume: %1 is missing; leave out --resume to start one", kExperiment),
                     folder.string());
  }
  const fs::path file = folder / kExperiment;
  return experimentFromJson(readText(file, kMostExperimentBytes), file.string());
}

Model RunFolder::read(const fs::path& folder) {
  const Experiment experiment = readExperiment(folder);
  Model model;
  model.experiment = withoutActions(experiment);
  model.plan = experiment.actions;
  if (!present(folder / kModel)) {
    if (present(folder / kMetrics) && !readTornMetrics(folder / kMetrics).empty())
      throw InputError(phrase("model.safetensors is missing, though metrics.csv has finished epochs; put it back, or begin anew "
                              "with --overwrite"),
                       folder.string());
    return model;
  }

  model = readModel(folder / kModel);
  if (!sameRun(experiment, model.experiment)) {
    throw InputError(
        phrase("the experiment in model.safetensors is not that of experiment.json; put back the one they belong to"),
        folder.string());
  }
  if (model.epoch > 0) model.history = rowsBeside(folder / kMetrics, model);
  model.plan = planAfter(model.experiment.actions, experiment.actions);
  return model;
}

RunFolder::Resumed RunFolder::resume(const fs::path& folder) {
  readExperiment(folder);  // first: no lock is made where no run is
  return resumeLocked(RunFolder(folder, WriterLock::ofFolder(folder)));
}

RunFolder::Resumed RunFolder::resumeOrBegin(const fs::path& folder, const Experiment& experiment) {
  RunFolder locked(folder, lockOfMade(folder));
  if (!holdsRun(folder)) {
    locked.m_experiment = experiment;
    writeFile(folder / kExperiment, toJson(experiment));
  }
  return resumeLocked(std::move(locked));
}

RunFolder::Resumed RunFolder::resumeLocked(RunFolder locked) {
  const fs::path folder = locked.m_folder;
  FormerRun::putBackAfterKill(folder);
  removeHalves(folder);
  Resumed run{std::move(locked), read(folder)};
  run.folder.m_experiment = readExperiment(folder);
  if (!run.model.history.empty()) run.folder.m_metrics.write(run.model.history);  // without rows that were torn or are beyond it
  const Experiment& trained = run.model.experiment;
  run.model.links = run.folder.m_history.resume(run.model, [&](const Experiment& kept) { return isHistoryOf(kept, trained); });
  return run;
}

void RunFolder::remove(const fs::path& folder) {
  {
    const WriterLock lock = WriterLock::ofFolder(folder);
    removeRun(folder);
  }
  std::error_code notEmpty;
  fs::remove(folder, notEmpty);
}

void RunFolder::begin(const Network& network, const ModelFacts& facts, const std::optional<fs::path>& before,
                      const LinkRecord* links) {
  if (before && !m_replaces) write(network, facts);  // without it a kill would leave a run that begins anew
  if (before) m_history.takeOver(*before);
  m_history.begin(network, facts, links);
}

/// A folder's first model comes before its first rows: rows alone would be a run that begins anew.
void RunFolder::save(const Network& network, ModelFacts facts, const std::vector<EpochMetrics>& history, bool last,
                     const LinkRecord* links) {
  const bool first = m_replaces || !present(m_folder / kModel);
  const int every = facts.experiment.snapshots;
  const bool snapshot = every > 0 && facts.epoch > 0 && facts.epoch % every == 0;
  const bool writtenBefore = m_modelWritten != Clock::time_point{};
  const bool due = first || last || !writtenBefore || m_writingTook * 10 <= Clock::now() - m_modelWritten || !mayBeKept(network);
  if (due || snapshot) facts.history = history;
  m_history.leaveRoom(kModelsOfRoom * sizeOf(m_folder / kModel));
  m_history.keep(network, facts, history, links, last);
  if (first) write(network, facts);
  m_metrics.write(history);
  if (snapshot) {
    makeFolder(m_folder / kSnapshots);
    writeModel(network, facts, snapshotFile(m_folder, facts.epoch));
  }
  if (!due) {
    m_unwritten = Model{std::move(facts), network};
  } else if (!first) {
    write(network, facts);
  }
}

fs::path RunFolder::snapshotFile(const fs::path& folder, int epoch) {
  char name[48];
  std::snprintf(name, sizeof name, "epoch-%04d.safetensors", epoch);
  return folder / kSnapshots / name;
}

bool RunFolder::mayBeKept(const Network& network) {
  return weightCount(network) <= kMostWeightsKept;
}

void RunFolder::saveStanding(const Network& network, const ModelFacts& facts, const LinkRecord* links) {
  if (m_replaces) write(network, facts);  // the history of the run before goes with its model
  m_history.update(network, facts, links);
  write(network, facts);
  if (!facts.history.empty()) m_metrics.write(facts.history);
}

void RunFolder::flush() {
  if (!m_unwritten) return;
  m_unwritten->history = m_metrics.rows();
  std::erase_if(m_unwritten->history, [this](const EpochMetrics& row) { return row.epoch > m_unwritten->epoch; });
  write(m_unwritten->network, *m_unwritten);
}

void RunFolder::writeStanding(const Network& network, const ModelFacts& facts) {
  if (!(facts.planned() == m_experiment)) {  // some values may change while it trains
    m_experiment = facts.planned();
    writeFile(m_folder / kExperiment, toJson(m_experiment));
  }
  writeModel(network, facts, m_folder / kModel);
}

/// Puts a run in the place of the one before, which is whole until there is a network to take its place. Rows go first, so that
/// they are never taken for those of the new run; where the disk fails, all files are put back.
void RunFolder::replaceFormer(const Network& network, const ModelFacts& facts) {
  FormerRun former(m_folder);
  const fs::path newHistory = m_history.file();
  try {
    former.takeHistoryAway();  // first: a kill from here on is told by it
    m_experiment = facts.planned();
    writeFile(m_folder / kExperiment, toJson(m_experiment));
    if (present(m_folder / kMetrics)) writeMetrics({}, m_folder / kMetrics);
    m_history.moveTo(m_folder / kHistory);
    writeModel(network, facts, m_folder / kModel);
  } catch (const std::exception&) {
    if (m_history.file() != newHistory) m_history.moveTo(newHistory);
    former.putBack();
    throw;
  }
  m_replaces = false;
  former.forget();
  removeSnapshots(m_folder);
}

void RunFolder::write(const Network& network, const ModelFacts& facts) {
  const Clock::time_point begin = Clock::now();
  if (m_replaces) {
    replaceFormer(network, facts);
  } else {
    writeStanding(network, facts);
  }
  m_unwritten.reset();
  m_modelWritten = Clock::now();
  m_writingTook = m_modelWritten - begin;
}

}  // namespace rewire

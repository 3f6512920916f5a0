#include "core/listing/run_list.h"

#include "core/error.h"
#include "core/io/metrics_file.h"
#include "core/io/writer_lock.h"
#include "core/kept/kept_runs.h"
#include "core/kept/run_folder.h"
#include "core/kept/run_removal.h"
#include "core/sweep/run_marks.h"
#include "core/sweep/run_test.h"
#include "core/sweep/sweep.h"

#include <algorithm>
#include <array>

namespace rewire {

namespace fs = std::filesystem;

namespace {

/// Tells whether something is there. Throws InputError where the file system does not tell.
bool isThere(const fs::path& path) {
  std::error_code error;
  const fs::file_type type = fs::status(path, error).type();
  if (type == fs::file_type::none) refuseToRead(error, path);
  return type != fs::file_type::not_found;
}

RunSettings settingsOf(Experiment experiment) {
  Experiment group = experiment;
  group.seed = Experiment().seed;
  return {std::move(experiment), fingerprintOf(group)};
}

/// Names of the folders in a folder, sorted. Throws InputError.
std::vector<std::string> foldersIn(const fs::path& folder) {
  std::vector<std::string> names;
  std::error_code error;
  fs::directory_iterator entry(folder, error);
  for (const fs::directory_iterator end; !error && entry != end; entry.increment(error)) {
    std::error_code unknown;
    if (entry->is_directory(unknown)) names.push_back(entry->path().filename().string());
  }
  if (error) refuseToRead(error, folder);
  std::sort(names.begin(), names.end());
  return names;
}

bool hasAllResults(const fs::path& folder, const std::vector<std::string>& then) {
  return std::all_of(then.begin(), then.end(), [&](const std::string& text) { return present(folder / fileOfTest(text)); });
}

/// The stage of a run whose rows are read. `held`: asked before they were read, so that a run that ends meanwhile is seen as
/// finished.
RunState::Stage stageOf(const ListedRun& run, bool held, const std::vector<std::string>& then) {
  using enum RunState::Stage;
  if (!run.rows->empty() && run.epoch >= run.epochs && hasAllResults(run.folder, then)) return Finished;
  if (held) return Running;
  if (failureIn(run.folder)) return Failed;
  return holdsRun(run.folder) ? Interrupted : Waiting;
}

/// Keys that the list tells of beside the others.
bool hasColumn(const std::string& key) {
  constexpr std::array kColumns = {"dataset", "rule", "density", "epochs", "seed"};
  return std::find(kColumns.begin(), kColumns.end(), key) != kColumns.end();
}

}  // namespace

RunList RunListReader::read(const fs::path& folder, std::stop_token stop) {
  const auto forAll = [this](const auto& act) {
    act(m_settings);
    act(m_sweeps);
    act(m_rows);
    act(m_curves);
    act(m_results);
  };
  forAll([](auto& memory) { memory.beginRound(); });
  RunList list{.folder = folder, .runs = {}, .problems = {}};
  try {
    addFolder(list, stop);
  } catch (const Cancelled&) {
    throw;
  } catch (const std::exception& error) {
    list.problems.push_back(toldBy(error));
  }
  forAll([](auto& memory) { memory.forgetUnused(); });
  nameOthers(list);
  return list;
}

void RunListReader::addFolder(RunList& list, const std::stop_token& stop) {
  const fs::path& folder = list.folder;
  if (!isThere(folder)) return list.problems.push_back(phrase("there is no such folder (%1)", folder.string()));
  if (present(folder / Sweep::kPlanName)) return addSweep(list, folder, folder.filename().string(), stop);
  if (present(folder / RunFolder::kExperimentName)) return addRun(list, folder);
  for (const std::string& name : foldersIn(folder)) {
    if (stop.stop_requested()) throw Cancelled();
    const fs::path inner = folder / name;
    if (present(inner / Sweep::kPlanName)) {
      addSweep(list, inner, name, stop);
    } else if (present(inner / RunFolder::kExperimentName) && !present(inner / kCopyMark)) {
      addRun(list, inner);
    }
  }
}

void RunListReader::addSweep(RunList& list, const fs::path& folder, const std::string& name, const std::stop_token& stop) {
  const auto& known = m_sweeps.of(folder / Sweep::kPlanName, [&] {
    KnownSweep read{readSweep(folder), {}};
    for (const PlannedRun& run : read.sweep.runs)
      read.settings.push_back(std::make_shared<const RunSettings>(settingsOf(run.experiment)));
    return read;
  });
  if (!known.value) return list.problems.push_back(known.problem);
  const Sweep& sweep = known.value->sweep;
  list.then[name] = sweep.plan.then;
  for (std::size_t i = 0; i < sweep.runs.size() && !list.cut; ++i) {
    if (stop.stop_requested()) throw Cancelled();
    add(list,
        {.folder = sweep.folderOf(sweep.runs[i]), .sweep = name, .settings = known.value->settings[i], .rows = {}, .curves = {}},
        sweep.plan.then);
  }
}

void RunListReader::addRun(RunList& list, const fs::path& folder) {
  const auto& known =
      m_settings.of(folder / RunFolder::kExperimentName, [&] { return settingsOf(RunFolder::readExperiment(folder)); });
  if (!known.value) return list.problems.push_back(known.problem);
  add(list, {.folder = folder, .settings = known.value, .rows = {}, .curves = {}}, {});
}

void RunListReader::add(RunList& list, ListedRun run, const std::vector<std::string>& then) {
  list.cut = list.cut || list.runs.size() >= kMostListed;
  if (list.cut) return;
  static const auto none = std::make_shared<const std::vector<EpochMetrics>>();
  run.rows = none;
  run.epochs = epochsOf(run.settings->experiment);
  try {
    const bool held = WriterLock::isHeld(run.folder);
    readFiles(run, then);
    run.stage = stageOf(run, held, then);
    if (run.stage == RunState::Stage::Failed) run.problem = failureIn(run.folder).value_or(RunFailure()).line;
  } catch (const std::exception& error) {
    run.problem = toldBy(error);
  }
  list.runs.push_back(std::move(run));
}

void RunListReader::readFiles(ListedRun& run, const std::vector<std::string>& then) {
  const fs::path metrics = run.folder / RunFolder::kMetricsName;
  if (isThere(metrics)) {
    const auto& known = m_rows.of(metrics, [&] { return readTornMetrics(metrics); });
    if (known.value) run.rows = known.value;
    run.problem = known.problem;
  }
  run.epoch = run.rows->empty() ? 0 : run.rows->back().epoch;
  for (const std::string& text : then) {
    const fs::path file = run.folder / fileOfTest(text);
    if (!present(file)) continue;
    const auto add = [&](auto& list, const auto& known) {
      if (known.value) list.push_back(known.value);
      if (!known.value) run.problem = known.problem;
    };
    if (text.starts_with(kCurveWord)) {
      add(run.curves, m_curves.of(file, [&] { return KeptCurve{text, curveIn(run.folder, text)}; }));
    } else {
      add(run.results, m_results.of(file, [&] { return KeptResult{text, measuredIn(run.folder, text).front().value}; }));
    }
  }
}

/// Finds out anew only where the runs are others: each experiment is read as JSON for it.
void RunListReader::nameOthers(RunList& list) {
  std::vector<Settings> runs;
  for (const ListedRun& run : list.runs) runs.push_back(run.settings);
  if (runs != m_named) {
    std::vector<PlannedRun> planned;
    for (const Settings& run : runs) planned.push_back({run->experiment, {}});
    std::vector<std::string> keys = keysThatDiffer(planned);
    std::erase_if(keys, hasColumn);
    m_others.clear();
    for (const PlannedRun& run : planned) m_others.push_back(nameForPeople(run, keys));  // no keys: its name, which is empty
    m_named = std::move(runs);
  }
  for (std::size_t i = 0; i < list.runs.size(); ++i) list.runs[i].others = m_others[i];
}

}  // namespace rewire

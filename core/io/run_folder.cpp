#include "core/io/run_folder.h"

#include "core/error.h"
#include "core/io/atomic_file.h"
#include "core/io/input_file.h"
#include "core/io/message_text.h"
#include "core/io/metrics_file.h"

#include <algorithm>
#include <cstdio>
#include <utility>

namespace rewire {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

namespace {

constexpr const char* kExperiment = "experiment.json";
constexpr const char* kMetrics = "metrics.csv";
constexpr const char* kModel = "model.safetensors";
constexpr const char* kSnapshots = "snapshots";

bool present(const fs::path& path) {
  std::error_code error;
  return fs::exists(fs::symlink_status(path, error));
}

bool holdsRun(const fs::path& folder) {
  return present(folder / kExperiment) || present(folder / kMetrics) || present(folder / kModel);
}

void makeFolder(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  const std::error_code reason = error;
  const fs::file_status status = fs::status(folder, error);
  if (fs::is_directory(status)) return;
  const bool isFile = fs::exists(status);
  throw InputError(isFile ? "this is a file; a folder is needed" : "cannot make the folder, " + reasonInWords(reason.value()),
                   folder.string());
}

void removeFile(const fs::path& file) {
  std::error_code error;
  fs::remove(file, error);
  if (error) throw WorkError("cannot remove, " + reasonInWords(error.value()), file.string());
}

/// Tells whether save() gives such a name: epoch-0010.safetensors.
bool isSnapshotName(const std::string& name) {
  constexpr std::string_view kBefore = "epoch-";
  constexpr std::string_view kAfter = ".safetensors";
  if (!name.starts_with(kBefore) || !name.ends_with(kAfter) || name.size() <= kBefore.size() + kAfter.size()) return false;
  const auto digits = std::string_view(name).substr(kBefore.size(), name.size() - kBefore.size() - kAfter.size());
  return digits.find_first_not_of("0123456789") == std::string_view::npos;
}

void removeSnapshots(const fs::path& folder) {
  std::error_code error;
  std::vector<fs::path> snapshots;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    if (isSnapshotName(entry->path().filename().string())) snapshots.push_back(entry->path());
  }
  for (const fs::path& snapshot : snapshots) removeFile(snapshot);
  if (fs::is_directory(fs::symlink_status(folder, error)) && fs::is_empty(folder, error)) fs::remove(folder, error);
}

/// The model goes first and the experiment last: a kill in between leaves a run at its beginning, never one with foreign parts.
void removeRun(const fs::path& folder) {
  removeFile(folder / kModel);
  removeSnapshots(folder / kSnapshots);
  removeFile(folder / kMetrics);
  removeFile(folder / kExperiment);
}

/// Tells whether a model belongs to the run of experiment.json. The values that may change while it trains may differ, as the two
/// files are not replaced at one moment. The model's values are then the ones it was trained with.
bool sameRun(Experiment written, const Experiment& trained) {
  written.zeta = trained.zeta;
  written.learningRate = trained.learningRate;
  if (interchangeable(written.rule, trained.rule)) written.rule = trained.rule;
  return written == trained;
}

std::int64_t weightsOf(const Network& network) {
  std::int64_t sum = sparseLinks(network);
  for (const Layer& layer : network.layers) {
    if (const auto* dense = std::get_if<DenseLayer>(&layer)) sum += std::ssize(dense->weight);
  }
  return sum;
}

fs::path snapshotFile(const fs::path& folder, int epoch) {
  char name[48];
  std::snprintf(name, sizeof name, "epoch-%04d.safetensors", epoch);
  return folder / kSnapshots / name;
}

}  // namespace

RunFolder::RunFolder(fs::path folder, const Experiment& experiment, IfPresent ifPresent)
    : m_folder(std::move(folder)), m_experiment(experiment) {
  makeFolder(m_folder);
  if (holdsRun(m_folder)) {
    if (ifPresent == IfPresent::Refuse) {
      throw InputError("this folder already holds a run; give --overwrite to replace it or --resume to go on with it",
                       m_folder.string());
    }
    removeRun(m_folder);
  }
  writeFile(m_folder / kExperiment, toJson(experiment));
}

RunFolder::Resumed RunFolder::resume(const fs::path& folder) {
  if (!present(folder / kExperiment)) {
    throw InputError(std::string("there is no run to resume: ") + kExperiment + " is missing; leave out --resume to start one",
                     folder.string());
  }
  const fs::path experimentFile = folder / kExperiment;
  const Experiment experiment = experimentFromJson(readText(experimentFile, kMostExperimentBytes), experimentFile.string());
  Resumed run{RunFolder(folder, experiment), {}, {}};
  run.model.experiment = experiment;
  if (!present(folder / kModel)) return run;

  Model model = readModel(folder / kModel);
  if (!sameRun(experiment, model.experiment)) {
    throw InputError("the experiment in model.safetensors is not that of experiment.json; put back the one they belong to",
                     folder.string());
  }
  const auto epochs = static_cast<std::size_t>(model.epoch);
  if (epochs == 0) return run;
  run.history = readMetrics(folder / kMetrics);
  if (run.history.size() < epochs || run.history.front().epoch != 1) {
    throw InputError("metrics.csv must have one row for each of the " + std::to_string(epochs) +
                         " epochs of model.safetensors, and has " + std::to_string(run.history.size()),
                     folder.string());
  }
  run.history.resize(epochs);
  run.model = std::move(model);
  return run;
}

void RunFolder::save(const Network& network, const ModelFacts& facts, const std::vector<EpochMetrics>& history, bool last) {
  writeMetrics(history, m_folder / kMetrics);
  const int every = facts.experiment.snapshots;
  if (every > 0 && facts.epoch > 0 && facts.epoch % every == 0) {
    makeFolder(m_folder / kSnapshots);
    writeModel(network, facts, snapshotFile(m_folder, facts.epoch));
  }
  const bool writtenBefore = m_modelWritten != Clock::time_point{};
  const bool due = last || !writtenBefore || m_writingTook * 10 <= Clock::now() - m_modelWritten;
  if (due || weightsOf(network) > kMostWeightsKept) {
    write(network, facts);
  } else {
    m_unwritten = Model{facts, network};
  }
}

void RunFolder::flush() {
  if (m_unwritten) write(m_unwritten->network, *m_unwritten);
}

void RunFolder::write(const Network& network, const ModelFacts& facts) {
  const Clock::time_point begin = Clock::now();
  if (!(facts.experiment == m_experiment)) {  // some values may change while it trains
    m_experiment = facts.experiment;
    writeFile(m_folder / kExperiment, toJson(m_experiment));
  }
  writeModel(network, facts, m_folder / kModel);
  m_unwritten.reset();
  m_modelWritten = Clock::now();
  m_writingTook = m_modelWritten - begin;
}

}  // namespace rewire

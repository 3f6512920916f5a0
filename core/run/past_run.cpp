#include "core/run/past_run.h"

#include "core/error.h"
#include "core/io/model_dataset.h"
#include "core/kept/run_folder.h"
#include "core/run/events.h"
#include "core/run/layer_states.h"
#include "core/train/trainer.h"

#include <algorithm>
#include <optional>
#include <system_error>
#include <utility>

namespace rewire {

namespace fs = std::filesystem;

namespace {

constexpr const char* kSnapshotFolder = "snapshots";
constexpr std::size_t kMostNamed = 4;  // epochs in a message, before the last

std::vector<fs::path> snapshotFiles(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    const std::string name = entry->path().filename().string();
    if (name.starts_with("epoch-") && name.ends_with(".safetensors")) files.push_back(entry->path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

/// "1, 2, 3 … 60"
std::string inWords(const std::vector<int>& epochs) {
  std::string words;
  for (std::size_t i = 0; i < epochs.size() && i < kMostNamed; ++i) words += (i > 0 ? ", " : "") + std::to_string(epochs[i]);
  if (epochs.size() <= kMostNamed) return words;
  return words + " … " + std::to_string(epochs.back());
}

int batchesOf(const Experiment& experiment, const Dataset& dataset) {
  return (experiment.trainSamples.value_or(dataset.train.count) + experiment.batch - 1) / experiment.batch;
}

bool haveSameShape(const Network& a, const Network& b) {
  return std::equal(a.layers.begin(), a.layers.end(), b.layers.begin(), b.layers.end(), [](const Layer& x, const Layer& y) {
    return x.index() == y.index() && inputsOf(x) == inputsOf(y) && outputsOf(x) == outputsOf(y);
  });
}

}  // namespace

PastRun::PastRun(fs::path path) : m_path(std::move(path)) {
  std::error_code error;
  m_isFolder = fs::is_directory(m_path, error);
  if (!m_isFolder && !fs::exists(m_path, error))
    throw InputError("there is no such file or folder; name a run folder or a model (.safetensors)", m_path.string());
  if (m_isFolder) {
    readFolder();
  } else {
    m_last = readModel(m_path);
    m_files.emplace(m_last.epoch, fs::path());
  }
  for (const auto& [epoch, file] : m_files) m_epochs.push_back(epoch);
}

/// A model that was left within an epoch is no longer the network that was evaluated: a snapshot of that epoch comes before it.
void PastRun::readFolder() {
  m_last = RunFolder::read(m_path);
  if (m_last.network.layers.empty())
    throw InputError("no epoch of this run is finished yet, so there is nothing to see; train it on with --resume",
                     m_path.string());
  for (const fs::path& file : snapshotFiles(m_path / kSnapshotFolder)) m_files.emplace(readModelFacts(file).epoch, file);
  m_files.emplace(m_last.epoch, fs::path());
}

void PastRun::demandKept(int epoch) const {
  if (std::binary_search(m_epochs.begin(), m_epochs.end(), epoch)) return;
  throw InputError("epoch " + std::to_string(epoch) + " is not kept; give one that is, of " + inWords(m_epochs), m_path.string());
}

Model PastRun::modelAt(int epoch) const {
  const fs::path& file = m_files.at(epoch);
  return file.empty() ? m_last : readModel(file);
}

void PastRun::loadData(const std::string& dataset, std::stop_token stop) {
  m_dataset = datasetFor(m_last, dataset, stop);
  if (dataset.empty()) demandDataOf(m_last.experiment, *m_dataset);
  findStart();
}

/// The start follows from the experiment. A network that began as another one has no start that is known.
void PastRun::findStart() {
  const Experiment experiment = settingsNow(m_last.experiment);
  if (!problemsOn(experiment, *m_dataset).empty()) return;
  const Network start = initialCheckpoint(experiment, *m_dataset).network;
  if (haveSameShape(start, m_last.network)) renewTopologies(start, m_start);
}

SnapshotPtr PastRun::at(int epoch) {
  demandKept(epoch);
  const Model model = modelAt(epoch);
  auto snapshot = std::make_shared<Snapshot>();
  snapshot->experiment = settingsNow(model.experiment);
  snapshot->record = model.experiment;
  snapshot->phase = epoch >= snapshot->experiment.epochs ? Phase::Finished : Phase::Paused;
  snapshot->run = 1;
  snapshot->file = m_path.string();
  snapshot->changedSince = false;
  snapshot->dataset = std::shared_ptr<const DatasetInfo>(m_dataset, &m_dataset->info);
  snapshot->samples = m_dataset;
  snapshot->normalisation = {model.mean, model.std};
  snapshot->epoch = epoch;
  snapshot->batch = model.batch.value_or(0);
  snapshot->batches = batchesOf(snapshot->experiment, *m_dataset);
  snapshot->rewired = model.batch.has_value();
  snapshot->layers = m_start;
  renewTopologies(model.network, snapshot->layers);
  auto rows = m_last.history;
  std::erase_if(rows, [epoch](const EpochMetrics& row) { return row.epoch > epoch; });
  snapshot->history = std::make_shared<const std::vector<EpochMetrics>>(std::move(rows));
  snapshot->events = std::make_shared<const std::vector<Event>>(eventsOf(snapshot->record, snapshot->batches));
  return snapshot;
}

}  // namespace rewire

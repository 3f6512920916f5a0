#include "core/run/past_run.h"

#include "core/error.h"
#include "core/io/model_dataset.h"
#include "core/kept/run_folder.h"
#include "core/run/layer_states.h"
#include "core/run/past_snapshot.h"
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
    throw InputError(phrase("there is no such file or folder; name a run folder or a model (.safetensors)"), m_path.string());
  if (m_isFolder) {
    readFolder();
  } else {
    m_last = readModel(m_path);
    openHistory();
    m_epochs = {m_last.epoch};
    m_files.emplace(m_last.epoch, fs::path());
  }
}

void PastRun::openHistory() {
  if (const auto file = historyOf(m_path, m_last)) m_history.emplace(*file);
  if (const auto problem = problemOfHistory(m_path, m_last)) m_historyProblem = problem->told();
}

/// A model that was left within an epoch is no longer the network that was evaluated: what else has that epoch comes before it.
void PastRun::readFolder() {
  m_last = RunFolder::read(m_path);
  openHistory();
  if (m_history) {
    m_epochs = m_history->epochs();
    std::erase_if(m_epochs, [this](int epoch) { return epoch > m_last.epoch; });  // epochs of a save that was cut short
  }
  if (m_last.network.layers.empty() && m_epochs.empty())
    throw InputError(phrase("no epoch of this run is finished yet, so there is nothing to see; train it on with --resume"),
                     m_path.string());
  if (m_last.network.layers.empty()) {
    m_last = m_history->at(m_epochs.back());
    return;
  }
  for (const fs::path& file : snapshotFiles(m_path / kSnapshotFolder)) m_files.emplace(readModelFacts(file).epoch, file);
  m_files.emplace(m_last.epoch, fs::path());
  for (const int epoch : m_epochs) m_files.erase(epoch);
  for (const auto& [epoch, file] : m_files) m_epochs.push_back(epoch);
  std::sort(m_epochs.begin(), m_epochs.end());
}

int PastRun::plannedEpochs() const {
  return std::max(settingsNow(m_last.experiment).epochs, m_epochs.back());
}

void PastRun::demandKept(int epoch) const {
  if (std::binary_search(m_epochs.begin(), m_epochs.end(), epoch)) return;
  if (!m_historyProblem.empty())
    throw InputError(
        phrase("epoch %1 cannot be shown, %2; give %3, which lies elsewhere", epoch, m_historyProblem, inWords(m_epochs)),
        m_path.string());
  throw InputError(phrase("epoch %1 is not kept; give one that is, of %2", epoch, inWords(m_epochs)), m_path.string());
}

PastRun::ModelPtr PastRun::modelAt(int epoch) {
  if (m_read && m_read->epoch == epoch) return m_read;
  const auto found = m_files.find(epoch);
  if (found == m_files.end()) {
    m_read = std::make_shared<const Model>(m_history->at(epoch));
  } else {
    m_read = std::make_shared<const Model>(found->second.empty() ? m_last : readModel(found->second));
  }
  return m_read;
}

void PastRun::loadData(const std::string& dataset, std::stop_token stop) {
  const auto data = datasetFor(m_last, dataset, stop);
  if (dataset.empty()) demandDataOf(m_last.experiment, *data);
  m_present = Snapshot();
  m_present.run = 1;
  m_present.file = m_path.string();
  m_present.changedSince = false;
  m_present.dataset = std::shared_ptr<const DatasetInfo>(data, &data->info);
  m_present.samples = data;
  m_present.normalisation = {m_last.mean, m_last.std};
  const int batch = m_last.experiment.batch;
  m_present.batches = (m_last.experiment.trainSamples.value_or(data->train.count) + batch - 1) / batch;
  findStart();
}

/// Without a history the start follows from the experiment. Then a network that began as another one has none that is known.
void PastRun::findStart() {
  const std::vector<int> kept = m_history ? m_history->epochs() : std::vector<int>();
  if (!kept.empty() && kept.front() == 0) return renewTopologies(m_history->at(0).network, m_present.layers);
  const Experiment experiment = withoutActions(m_last.experiment);
  if (experiment.startNetwork.known() || !problemsOn(experiment, *m_present.samples).empty()) return;
  const Network start = initialCheckpoint(experiment, *m_present.samples).network;
  if (haveSameShape(start, m_last.network)) renewTopologies(start, m_present.layers);
}

SnapshotPtr PastRun::at(int epoch, std::optional<int> before) {
  demandKept(epoch);
  if (before) demandKept(*before);
  const ModelPtr earlier = before ? modelAt(*before) : nullptr;
  const ModelPtr model = modelAt(epoch);
  if (!m_present.layers.empty()) return pastSnapshot(m_present, *model, earlier.get());
  Snapshot present = m_present;
  renewTopologies(model->network, present.layers);
  return pastSnapshot(present, *model, earlier.get());
}

SnapshotPtr PastRun::untilRow(int epoch) {
  auto snapshot = std::make_shared<Snapshot>(*at(m_epochs.back()));
  std::vector<EpochMetrics> rows = m_last.history;
  std::erase_if(rows, [epoch](const EpochMetrics& row) { return row.epoch > epoch; });
  snapshot->epoch = epoch;
  snapshot->history = std::make_shared<const std::vector<EpochMetrics>>(std::move(rows));
  return snapshot;
}

}  // namespace rewire

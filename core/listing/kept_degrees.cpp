#include "core/listing/kept_degrees.h"

#include "core/kept/history.h"
#include "core/kept/run_folder.h"
#include "core/kept/run_removal.h"

#include <chrono>
#include <utility>

namespace rewire {

namespace fs = std::filesystem;

namespace {

constexpr auto kBetweenNews = std::chrono::milliseconds(250);

/// The file that has the newest network of a run.
fs::path networkFileOf(const fs::path& run) {
  const fs::path model = run / RunFolder::kModelName;
  if (present(model)) return model;
  const auto history = HistoryReader::fileOf(run);
  if (!history) throw InputError(phrase("no network of this run is kept yet"), run.string());
  return *history;
}

Model newestIn(const fs::path& file) {
  if (file.filename() == RunFolder::kModelName) return readModel(file);
  const HistoryReader history(file);
  const std::vector<int> epochs = history.epochs();
  if (epochs.empty()) throw InputError(phrase("no network of this run is kept yet"), file.string());
  return history.at(epochs.back());
}

std::vector<std::int32_t> differencesOf(const std::vector<std::int32_t>& ptr) {
  std::vector<std::int32_t> counts;
  for (std::size_t i = 1; i < ptr.size(); ++i) counts.push_back(ptr[i] - ptr[i - 1]);
  return counts;
}

/// Degrees of the neurons at both ends of a layer's links.
struct Degrees {
  std::vector<std::int32_t> in, out;

  void append(const Degrees& more) {
    in.insert(in.end(), more.in.begin(), more.in.end());
    out.insert(out.end(), more.out.begin(), more.out.end());
  }
  KeptDegrees::Layer counted() const { return {countDegrees(in), countDegrees(out)}; }
};

Degrees degreesOf(const Layer& layer) {
  if (const auto* sparse = std::get_if<SparseLayer>(&layer))
    return {differencesOf(sparse->indptr), differencesOf(sparse->columnPtr)};
  const int inputs = inputsOf(layer), outputs = outputsOf(layer);
  return {std::vector<std::int32_t>(static_cast<std::size_t>(outputs), inputs),
          std::vector<std::int32_t>(static_cast<std::size_t>(inputs), outputs)};
}

KeptDegrees degreesOf(const Model& model) {
  KeptDegrees kept{model.epoch, {}, {}};
  Degrees hidden;
  for (const Layer& layer : model.network.layers) {
    const Degrees degrees = degreesOf(layer);
    kept.layers.push_back(degrees.counted());
    if (kept.layers.size() < model.network.layers.size()) hidden.append(degrees);
  }
  kept.hidden = hidden.counted();
  return kept;
}

void addTo(DegreesOfRuns& degrees, const fs::path& run, FileMemory<KeptDegrees>& memory) {
  --degrees.unread;
  try {
    const fs::path file = networkFileOf(run);
    const auto& known = memory.of(file, [&] { return degreesOf(newestIn(file)); });
    if (known.value) degrees.runs[run] = known.value;
    if (!known.value) degrees.problems.push_back(known.problem);
  } catch (const std::exception& error) {
    degrees.problems.push_back(toldBy(error));
  }
}

}  // namespace

Model newestNetworkIn(const fs::path& run) {
  return newestIn(networkFileOf(run));
}

KeptDegrees degreesIn(const fs::path& run) {
  return degreesOf(newestNetworkIn(run));
}

DegreeReader::DegreeReader(std::function<void()> onNews)
    : m_degrees(std::move(onNews)),
      m_requests([this](const std::vector<fs::path>& runs, const auto& stops) { read(runs, stops.superseded); }) {}

DegreesOfRuns degreesOf(const std::vector<fs::path>& runs, const std::stop_token& stop) {
  FileMemory<KeptDegrees> memory;
  DegreesOfRuns degrees{.runs = {}, .unread = runs.size(), .problems = {}};
  for (const fs::path& run : runs) {
    if (stop.stop_requested()) throw Cancelled();
    addTo(degrees, run, memory);
  }
  return degrees;
}

void DegreeReader::read(const std::vector<fs::path>& runs, const std::stop_token& stop) {
  DegreesOfRuns degrees{.runs = {}, .unread = runs.size(), .problems = {}};
  m_memory.beginRound();
  auto told = std::chrono::steady_clock::now();
  for (const fs::path& run : runs) {
    if (stop.stop_requested()) return;
    addTo(degrees, run, m_memory);
    if (degrees.unread == 0 || std::chrono::steady_clock::now() - told < kBetweenNews) continue;
    told = std::chrono::steady_clock::now();
    m_degrees.put(std::make_shared<const DegreesOfRuns>(degrees));
  }
  m_memory.forgetUnused();
  m_degrees.put(std::make_shared<const DegreesOfRuns>(std::move(degrees)));
}

}  // namespace rewire

#pragma once

#include "core/io/model_file.h"
#include "core/io/writer_lock.h"
#include "core/kept/kept_history.h"
#include "core/kept/metrics_recording.h"
#include "core/phrase.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace rewire {

/// A run on disk: experiment.json, metrics.csv, history.sqlite, model.safetensors, snapshots/epoch-0010.safetensors …
/// The folder can be resumed after every save(), whatever the moment of a kill. Each epoch is written to the history first, then
/// to metrics.csv, then to model.safetensors. resume() drops what is beyond the model's epoch, and takes from the model the rows
/// that a kill has torn. One program at a time writes to it (WriterLock).
class RunFolder {
 public:
  enum class IfPresent { Refuse, Overwrite };

  static constexpr const char* kModelName = "model.safetensors";
  static constexpr const char* kExperimentName = "experiment.json";
  static constexpr const char* kMetricsName = "metrics.csv";
  // Files that a window keeps of its lab beside its run (core/project/lab_state.h).
  static constexpr const char* kSpecimenName = "specimen.json";
  static constexpr const char* kWindowName = "window.json";
  static constexpr const char* kDrawingsName = "drawings";  ///< a folder of PNG pictures

  /// The copy of a network with more weights is never kept in memory beside the one that trains.
  static constexpr std::int64_t kMostWeightsKept = 10'000'000;
  static bool mayBeKept(const Network& network);

  /// Makes the folder, locks it and writes experiment.json. A folder that holds a run already is refused with an InputError, or
  /// kept as it is until the first save() puts the new run in its place (and touches nothing else). One that another program
  /// writes to is refused.
  RunFolder(std::filesystem::path folder, const Experiment& experiment, IfPresent ifPresent);

  struct Resumed;
  static Resumed resume(const std::filesystem::path& folder);  ///< throws InputError when it holds no run, or is locked

  /// Goes on with the run of a folder, or begins this one where there is none. Throws HeldElsewhere when it is locked.
  static Resumed resumeOrBegin(const std::filesystem::path& folder, const Experiment& experiment);

  /// The run of a folder, to look at. An experiment without a network: nothing was finished yet. Throws InputError.
  static Model read(const std::filesystem::path& folder);

  /// The experiment of a folder, with all that was done on the way. Throws InputError.
  static Experiment readExperiment(const std::filesystem::path& folder);

  /// Removes a run, and its folder where nothing else lies in it. Throws InputError when it is locked, or WorkError.
  static void remove(const std::filesystem::path& folder);

  const std::filesystem::path& path() const { return m_folder; }

  /// Bytes that the history of the run may take; 0: none is kept. Told before anything is saved.
  void limitHistory(std::int64_t bytes) { m_history.limit(bytes); }

  /// Every how many epochs the history keeps a network, once one is saved; 0: none fits.
  int historyInterval() const { return m_history.interval(); }

  /// Keeps the network at the start of the run, for its history. `before`: the history of a run that it is a branch of; its
  /// epochs up to the model's are taken over.
  void begin(const Network& network, const ModelFacts& facts, const std::optional<std::filesystem::path>& before = {},
             const LinkRecord* links = nullptr);

  /// The file of the model that `--snapshots` keeps at an epoch.
  static std::filesystem::path snapshotFile(const std::filesystem::path& folder, int epoch);

  /// Saves after an epoch: the metrics, the snapshot if one is due, and the model. If writing the model takes over a tenth of the
  /// time since it was last written, a copy is kept instead. A network that is too large for a copy is written all the same.
  /// `last` writes the model always. The rows come from `history`, whatever the facts have: so that they are copied only where
  /// the model is written, which a long run pays for.
  /// `links`: the past of its links, for the history; null: it is not known.
  void save(const Network& network, ModelFacts facts, const std::vector<EpochMetrics>& history, bool last,
            const LinkRecord* links = nullptr);
  void save(const Network& network, const ModelFacts& facts, bool last) { save(network, facts, facts.history, last); }

  /// Saves a run that is left where it stands, within an epoch or after changes.
  void saveStanding(const Network& network, const ModelFacts& facts, const LinkRecord* links = nullptr);

  /// Writes the model that the last save() kept, if it did: for a run that is stopped.
  void flush();

  /// Lines for the user about the history, which stops no training: each once.
  std::vector<Phrase> takeNews() { return m_history.takeNews(); }

 private:
  void write(const Network& network, const ModelFacts& facts);
  void writeStanding(const Network& network, const ModelFacts& facts);
  void replaceFormer(const Network& network, const ModelFacts& facts);

  RunFolder(std::filesystem::path folder, WriterLock lock);
  static Resumed resumeLocked(RunFolder locked);

  std::filesystem::path m_folder;
  WriterLock m_lock;
  MetricsRecording m_metrics;
  KeptHistory m_history;    ///< beside that of the run before, until this one takes its place
  Experiment m_experiment;  ///< as experiment.json has it
  bool m_replaces = false;  ///< another run is there still
  std::chrono::steady_clock::time_point m_modelWritten{};
  std::chrono::steady_clock::duration m_writingTook{};
  std::optional<Model> m_unwritten;  ///< without its rows: m_metrics has them
};

/// A run that goes on: into `folder`, from `model`. A model without a network: nothing was finished yet, training starts anew.
struct RunFolder::Resumed {
  RunFolder folder;
  Model model;
};

}  // namespace rewire

#pragma once

#include "core/io/model_file.h"
#include "core/train/metrics.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace rewire {

/// A run on disk: experiment.json, metrics.csv, model.safetensors, snapshots/epoch-0010.safetensors …
/// The folder can be resumed after every save(), whatever the moment of a kill. metrics.csv is written before model.safetensors,
/// and resume() drops rows beyond the model's epoch.
class RunFolder {
 public:
  enum class IfPresent { Refuse, Overwrite };

  /// The copy of a network with more weights is never kept in memory beside the one that trains.
  static constexpr std::int64_t kMostWeightsKept = 10'000'000;

  /// Makes the folder and writes experiment.json. A folder that holds a run already is refused with an InputError, or emptied of
  /// the files of that run (and of nothing else).
  RunFolder(std::filesystem::path folder, const Experiment& experiment, IfPresent ifPresent);

  struct Resumed;
  static Resumed resume(const std::filesystem::path& folder);  ///< throws InputError when it holds no run

  /// Saves after an epoch: the metrics, the snapshot if one is due, and the model. If writing the model takes over a tenth of the
  /// time since it was last written, a copy is kept instead. A network that is too large for a copy is written all the same.
  /// `last` writes the model always.
  void save(const Network& network, const ModelFacts& facts, const std::vector<EpochMetrics>& history, bool last);

  /// Writes the model that the last save() kept, if it did: for a run that is stopped.
  void flush();

 private:
  void write(const Network& network, const ModelFacts& facts);

  RunFolder(std::filesystem::path folder, const Experiment& experiment) : m_folder(std::move(folder)), m_experiment(experiment) {}

  std::filesystem::path m_folder;
  Experiment m_experiment;  ///< as experiment.json has it
  std::chrono::steady_clock::time_point m_modelWritten{};
  std::chrono::steady_clock::duration m_writingTook{};
  std::optional<Model> m_unwritten;
};

/// The content of a run folder: training goes on with `folder` from `model`. `history` has one row for each epoch up to the
/// model's. An epoch of 0 means that nothing was finished yet: `model.network` is then empty and training starts anew.
struct RunFolder::Resumed {
  RunFolder folder;
  Model model;
  std::vector<EpochMetrics> history;
};

}  // namespace rewire

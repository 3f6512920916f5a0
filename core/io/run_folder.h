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
/// After every save() the folder can be resumed, whatever the moment of a kill: metrics.csv is written before model.safetensors,
/// and rows beyond the model's epoch are dropped on resume().
class RunFolder {
 public:
  enum class IfPresent { Refuse, Overwrite };

  /// A network of more weights is never kept in memory beside the one that trains.
  static constexpr std::int64_t kMostWeightsKept = 10'000'000;

  /// Makes the folder and writes experiment.json. A folder that holds a run already is refused with an InputError, or emptied of
  /// the files of that run (and of nothing else).
  RunFolder(std::filesystem::path folder, const Experiment& experiment, IfPresent ifPresent);

  struct Resumed;
  static Resumed resume(const std::filesystem::path& folder);  ///< throws InputError when it holds no run

  /// After an epoch: the metrics, the snapshot if one is due, and the model. While writing the model takes over a tenth of the
  /// time since it was last written, a copy is kept instead, unless the network is too large for that. `last` writes it always.
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

/// What a run folder gives back: go on with `folder` from `model` (its epoch may be 0: nothing was finished yet, `model.network`
/// is then empty and training starts anew) and `history`, one row for each epoch up to the model's.
struct RunFolder::Resumed {
  RunFolder folder;
  Model model;
  std::vector<EpochMetrics> history;
};

}  // namespace rewire

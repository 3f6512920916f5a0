#pragma once

#include "core/io/model_file.h"
#include "core/kept/sqlite.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace rewire {

/// Reads history.sqlite of a run (docs/file-formats.md), also while the run is trained. For one thread at a time. Throws
/// InputError where the file is none, or what is asked for is not there or malformed.
class HistoryReader {
 public:
  explicit HistoryReader(const std::filesystem::path& file);

  /// The history of a run folder, or of the one that a model file lies in; nothing: there is none.
  static std::optional<std::filesystem::path> fileOf(const std::filesystem::path& runOrModel);

  /// Throws InputError where the file was cut or changed anywhere. Reads all of it.
  void demandWhole() const;

  /// Epochs of which the network is kept, ascending; 0: the start.
  std::vector<int> epochs() const;

  /// Rows of metrics, of all epochs.
  std::vector<EpochMetrics> rows() const;

  /// The run as it stood at the end of a kept epoch, before the rewiring that follows: its network, its rows, and what was done
  /// until then. Momenta are 0 but in epochs with a full state.
  Model at(int epoch) const;

  /// The last kept epoch up to this one with a full state, from which training goes on exactly.
  std::optional<int> stateBefore(int epoch) const;

  /// The past of the links of `network`, which stands at the end of this epoch or later in the next one; nothing: not known.
  std::optional<LinkRecord> linksAt(int epoch, const Network& network) const;

  /// The same as the measures of that epoch need it: `last()` is the epoch before. Nothing where that one is not kept.
  std::optional<LinkRecord> linksToMeasure(int epoch, const Network& network) const;

  /// The text of the metadata by this key; empty: there is none.
  std::string metadata(const char* key) const;

 private:
  class Source;
  Database m_database;
  bool m_packed = true;  ///< zlib made the arrays
};

/// The history of the run that a model or run folder of these facts belongs to; nothing where there is none that can be read.
std::optional<std::filesystem::path> historyOf(const std::filesystem::path& runOrModel, const ModelFacts& facts);

/// The reason, with the file, why the history that lies beside a model is not used; empty: it is, or there is none.
std::optional<InputError> problemOfHistory(const std::filesystem::path& runOrModel, const ModelFacts& facts);

}  // namespace rewire

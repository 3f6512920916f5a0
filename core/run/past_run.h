#pragma once

#include "core/io/model_file.h"
#include "core/kept/history.h"
#include "core/phrase.h"
#include "core/run/snapshot.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace rewire {

/// A run on disk as its watchers saw it: snapshots of the epochs that are kept. They are those of a run folder's history, of
/// its snapshots and of its model; a model file has one.
class PastRun {
 public:
  /// Reads what is kept, not the data. Throws InputError where `path` is neither a run folder nor a model.
  explicit PastRun(std::filesystem::path path);

  const std::filesystem::path& path() const { return m_path; }
  bool isFolder() const { return m_isFolder; }
  const std::vector<int>& epochs() const { return m_epochs; }  ///< those that are kept, ascending; at least one
  /// Epochs that the run was to have when it was left, or has beyond that.
  int plannedEpochs() const;
  /// Rows of the epochs that are known, kept or not.
  const std::vector<EpochMetrics>& rows() const { return m_last.history; }
  /// The reason why the history of the run cannot be used; empty: it can, or there is none.
  const Phrase& historyProblem() const { return m_historyProblem; }
  /// Throws InputError naming those that are kept unless `epoch` is one of them.
  void demandKept(int epoch) const;

  /// Loads the data that the snapshots show: `dataset`, or those of the run where that is empty. Throws InputError.
  void loadData(const std::string& dataset, std::stop_token stop);

  /// The run as it stood at the end of an epoch that is kept, before the rewiring that follows. `before`: another one, of which
  /// the difference is shown as the last rewiring. After loadData(). Throws InputError.
  SnapshotPtr at(int epoch, std::optional<int> before = {});

  /// The same with the rows up to an epoch of which no network need be kept: for pictures of rows.
  SnapshotPtr untilRow(int epoch);

 private:
  using ModelPtr = std::shared_ptr<const Model>;

  void readFolder();
  void openHistory();
  ModelPtr modelAt(int epoch);
  void findStart();

  std::filesystem::path m_path;
  bool m_isFolder = false;
  std::optional<HistoryReader> m_history;  ///< epochs of the run that the folder or the model belongs to
  Phrase m_historyProblem;
  Model m_last;                                  ///< with all rows
  std::map<int, std::filesystem::path> m_files;  ///< epochs that the history has not; an empty path: m_last
  std::vector<int> m_epochs;
  ModelPtr m_read;     ///< the one that was read last
  Snapshot m_present;  ///< facts of all epochs; the layers of epoch 0, none where they are not known
};

}  // namespace rewire

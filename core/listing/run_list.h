#pragma once

#include "core/listing/file_memory.h"
#include "core/phrase.h"
#include "core/robustness/curve.h"
#include "core/sweep/run_state.h"
#include "core/train/metrics.h"

#include <filesystem>
#include <map>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace rewire {

/// The experiment of a run, with all that was done on the way, and what tells its group.
struct RunSettings {
  Experiment experiment;
  std::string group;  ///< a fingerprint of everything but the seed
};

/// A curve that a command of the plan has kept in the folder of a run.
struct KeptCurve {
  std::string command;           ///< as the plan has it: "curve remove-links --steps 11"
  std::vector<CurveMean> means;  ///< ascending by strength
};

/// The accuracy after a command of the plan that perturbs the trained network once.
struct KeptResult {
  std::string command;  ///< as the plan has it: "perturb binarize --fraction 1"
  double accuracy = 0.0;
};

/// A run on disk, as far as its small files tell.
struct ListedRun {
  std::filesystem::path folder;
  std::string sweep = {};                                 ///< name of the folder of its sweep; empty: it belongs to none
  std::shared_ptr<const RunSettings> settings;            ///< never null
  std::shared_ptr<const std::vector<EpochMetrics>> rows;  ///< never null
  std::vector<std::shared_ptr<const KeptCurve>> curves;
  std::vector<std::shared_ptr<const KeptResult>> results = {};
  std::string others = {};  ///< settings that have no column and differ between the runs: "zeta 0.3, batch 64"
  RunState::Stage stage = RunState::Stage::Waiting;
  int epoch = 0;        ///< finished epochs
  int epochs = 0;       ///< those its experiment asks for
  Phrase problem = {};  ///< the reason why it failed or a file of it cannot be read; empty: there is none

  bool operator==(const ListedRun&) const = default;
};

/// The runs in a folder. Never changed after it is made.
struct RunList {
  std::filesystem::path folder;
  std::vector<ListedRun> runs;
  std::map<std::string, std::vector<std::string>> then = {};  ///< commands of --then, by the name of the sweep
  std::vector<Phrase> problems;                               ///< reasons why something of the folder cannot be read
  bool cut = false;                                           ///< it holds more runs than kMostListed

  bool operator==(const RunList&) const = default;
};

using RunListPtr = std::shared_ptr<const RunList>;

constexpr std::size_t kMostListed = 10'000;

/// Reads the runs of a folder: of a sweep those of its plan, of any other folder the runs and sweeps that lie in it, of a run
/// that one. It remembers what it has read, so that only files that have changed are read again. For one thread at a time.
class RunListReader {
 public:
  /// Problems are told in the list. Throws Cancelled.
  RunList read(const std::filesystem::path& folder, std::stop_token stop = {});

 private:
  using Settings = std::shared_ptr<const RunSettings>;
  struct KnownSweep {
    Sweep sweep;
    std::vector<Settings> settings;  ///< one a run
  };

  void addFolder(RunList& list, const std::stop_token& stop);
  void addSweep(RunList& list, const std::filesystem::path& folder, const std::string& name, const std::stop_token& stop);
  void addRun(RunList& list, const std::filesystem::path& folder);
  void add(RunList& list, ListedRun run, const std::vector<std::string>& then);
  void readFiles(ListedRun& run, const std::vector<std::string>& then);
  void nameOthers(RunList& list);

  FileMemory<RunSettings> m_settings;
  FileMemory<KnownSweep> m_sweeps;
  FileMemory<std::vector<EpochMetrics>> m_rows;
  FileMemory<KeptCurve> m_curves;
  FileMemory<KeptResult> m_results;
  std::vector<Settings> m_named;      ///< the runs of m_others
  std::vector<std::string> m_others;  ///< settings that differ, by run
};

}  // namespace rewire

#pragma once

#include "core/kept/run_folder.h"
#include "core/phrase.h"
#include "core/project/lab_state.h"
#include "core/train/trainer.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rewire {

/// Keeps the run that is watched, in a folder of its own among the last ones: every finished epoch, and the state in which a run
/// is left. A run that hardly began is not kept.
class RunKeeper {
 public:
  static constexpr std::size_t kMostRuns = 20;
  static constexpr std::chrono::seconds kHardlyBegan{2};  ///< trained for less, and no epoch finished

  /// `home`: where run folders are made; empty: nothing is kept. `historyBytes`: what the history of a run may take.
  explicit RunKeeper(std::filesystem::path home, std::int64_t historyBytes = HistoryWriter::kUsualLimit)
      : m_home(std::move(home)), m_historyBytes(historyBytes) {}

  /// Makes the folders of later runs in another home.
  void keepIn(std::filesystem::path home) { m_home = std::move(home); }

  /// Limits the histories of later runs to so many bytes.
  void limitHistory(std::int64_t bytes) { m_historyBytes = bytes; }

  /// Every how many epochs the history keeps a network, as far as that is known; 0: none.
  int historyInterval() const { return m_folder ? m_folder->historyInterval() : 1; }

  /// Watches another run, kept in `folder` from now on, or in a new one as soon as there is something to keep.
  /// `lab`: what lies beside it already.
  void watch(const Trainer& trainer, std::optional<RunFolder> folder, LabStatePtr lab = nullptr);

  /// The run is a copy, of a project file or of another run's epoch: unless something is done with it, nothing is left of it in
  /// the end.
  void forgetUnlessTouched() { m_isCopy = true; }
  void keepCopy();  ///< another run begins with its history

  /// The history of the run begins with this network; null: it is too large to be copied. `before`: a history whose epochs until
  /// then are its own too.
  void beginsWith(std::shared_ptr<const Model> start, std::optional<std::filesystem::path> before);

  /// The file with the epochs of the run; nothing: none is kept yet.
  std::optional<std::filesystem::path> historyFile() const;

  /// Something would be lost now: a mini-batch, or a change by hand.
  void changed() { m_unsaved = m_touched = true; }

  /// The changes since the last epoch are not worth keeping.
  void discardChanges() { m_unsaved = false; }

  // Each of these throws what the files throw. What could not be written is tried again by the next one.

  void saveEpoch(const Trainer& trainer);
  void keepLab(LabStatePtr lab);  ///< beside the run, as soon as there is a folder; work in it makes the run worth keeping
  void saveStanding(const Trainer& trainer);  ///< saves it where it is, if it has a folder and something would be lost
  /// Saves it where it is, in a folder that is made now if it is worth one, and was not just opened.
  void keepStanding(const Trainer& trainer);
  void flush();  ///< writes what the brake on writing has held back

  /// Saves the run where it stands, if that is worth it, and lets go of its folder. `trained`: for how long it was. Returns
  /// whether there is a folder of it.
  bool leave(const Trainer& trainer, std::chrono::steady_clock::duration trained);

  bool unsaved() const { return m_unsaved; }  ///< something would be lost now
  std::vector<Phrase> takeNews();             ///< lines for the user about the history of the run, each once

  /// The folder of the run; null while there is none.
  const RunFolder* folder() const { return m_folder ? &*m_folder : nullptr; }

  /// Tells whether `folder` lies in the home, where runs go on in place.
  bool isOwn(const std::filesystem::path& folder) const;

 private:
  bool isUntouchedCopy() const { return m_isCopy && !m_touched; }
  RunFolder& madeFolder(const ModelFacts& facts);
  void makeFolder(const ModelFacts& facts);
  void writeLabIfDue();
  void markIfTouched();
  bool worthKeeping(const Trainer& trainer, std::chrono::steady_clock::duration trained) const;

  std::filesystem::path m_home;
  std::optional<RunFolder> m_folder;
  std::int64_t m_historyBytes;
  std::shared_ptr<const Model> m_start;  // until there is a folder
  std::optional<std::filesystem::path> m_before;
  bool m_unsaved = false;
  bool m_isCopy = false;   // a project file or another run has it too
  bool m_touched = false;  // trained or changed, in the lab too, since it came here
  LabStatePtr m_lab;       // beside the run; null: nothing yet
  bool m_labToWrite = false;
  int m_firstEpoch = 0;  // at which it came here
};

}  // namespace rewire

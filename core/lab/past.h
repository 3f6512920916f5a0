#pragma once

#include "core/phrase.h"
#include "core/run/snapshot.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rewire {

/// A question about the epochs of a run that are past. Only the newest counts.
struct PastRequest {
  std::uint64_t id = 0;             ///< ascends
  SnapshotPtr present;              ///< the run as it stands
  std::optional<int> epoch = {};    ///< the one to show; nothing: only ask which ones are kept
  std::optional<int> against = {};  ///< the one to compare its links with; nothing: the kept one before it
};

/// The answer. Never changed after it is made.
struct PastEpoch {
  std::uint64_t request = 0;
  std::uint64_t run = 0;  ///< that of the present
  std::vector<int> kept;  ///< epochs of the run that are kept, ascending; up to the present one
  SnapshotPtr past;       ///< the run at the end of the epoch, as it was evaluated; null where none was asked for
  Phrase error = {};      ///< in words; not empty: there is no answer
};

using PastEpochPtr = std::shared_ptr<const PastEpoch>;

/// Reads the history of the run that is watched, on a thread of its own. All functions may be called from any thread and none of
/// them waits.
class PastEpochs {
 public:
  /// `onNews` is called on its thread whenever `latest()` has changed; it must only wake somebody.
  explicit PastEpochs(std::function<void()> onNews);
  ~PastEpochs();

  void ask(PastRequest request);
  PastEpochPtr latest() const;  ///< null before the first

 private:
  class Worker;
  std::unique_ptr<Worker> m_worker;
};

}  // namespace rewire

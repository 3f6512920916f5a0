#pragma once

#include "core/phrase.h"
#include "core/run/snapshot.h"
#include "core/topology/measured_network.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rewire {

/// The topology of the layers of an epoch that a history keeps.
struct KeptEpochMeasures {
  int epoch = 0;
  std::vector<std::optional<MeasuredLayer>> layers;  ///< one a layer of the network; nothing for a dense one
};

/// The epochs of a run that are measured so far. Never changed after it is made.
struct KeptRunMeasures {
  std::uint64_t run = 0;
  std::vector<KeptEpochMeasures> epochs;  ///< ascending
  Phrase error = {};                      ///< in words; not empty: the others cannot be read
};

using KeptRunMeasuresPtr = std::shared_ptr<const KeptRunMeasures>;

/// Measures the epochs that the history of a run keeps, one after the other, on a thread of its own: what `rewire inspect` tells
/// of each but for dead neurons, which need the data. What is measured already is not measured again. All functions may be called
/// from any thread and none of them waits.
class KeptMeasures {
 public:
  /// `onNews` is called on its thread whenever `latest()` has changed; it must only wake somebody.
  explicit KeptMeasures(std::function<void()> onNews);
  ~KeptMeasures();

  void ask(SnapshotPtr present);      ///< the run as it stands, with its history
  KeptRunMeasuresPtr latest() const;  ///< null before the first

 private:
  class Worker;
  std::unique_ptr<Worker> m_worker;
};

}  // namespace rewire

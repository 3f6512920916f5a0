#pragma once

#include "core/compute/newest_request.h"
#include "core/compute/newest_value.h"
#include "core/io/model_file.h"
#include "core/listing/file_memory.h"
#include "core/topology/degree_counts.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace rewire {

/// Degrees of the neurons of a network that a run has kept.
struct KeptDegrees {
  struct Layer {
    DegreeCounts in;   ///< degrees of the neurons that links of this layer lead to
    DegreeCounts out;  ///< degrees of the neurons, or pixels, that they leave
  };
  int epoch = 0;
  std::vector<Layer> layers;  ///< layers of links; the last one leads to the classes
  Layer hidden;               ///< all layers but the last together
};
using KeptDegreesPtr = std::shared_ptr<const KeptDegrees>;

/// Degrees of several runs, by their folders. Never changed after it is made.
struct DegreesOfRuns {
  std::map<std::filesystem::path, KeptDegreesPtr> runs;
  std::size_t unread = 0;        ///< runs that are still to be read
  std::vector<Phrase> problems;  ///< reasons why a run's network cannot be read
};
using DegreesOfRunsPtr = std::shared_ptr<const DegreesOfRuns>;

/// The newest network of a run folder: that of its model, or of its history before there is one. Throws InputError.
Model newestNetworkIn(const std::filesystem::path& run);

/// The degrees of that network. Throws InputError.
KeptDegrees degreesIn(const std::filesystem::path& run);

/// Those of several runs. Throws Cancelled.
DegreesOfRuns degreesOf(const std::vector<std::filesystem::path>& runs, const std::stop_token& stop);

/// Reads the degrees of runs on a thread of its own. A network is read again where its file has changed. All functions may be
/// called from any thread and none of them waits.
class DegreeReader {
 public:
  /// `onNews` is called on its thread whenever `latest()` has changed; it must only wake somebody.
  explicit DegreeReader(std::function<void()> onNews);

  /// Asks for the degrees of these run folders. They are told as they come, a few times a second.
  void ask(std::vector<std::filesystem::path> runs) { m_requests.ask(std::move(runs)); }
  DegreesOfRunsPtr latest() const { return m_degrees.newest(); }  ///< null before the first

 private:
  void read(const std::vector<std::filesystem::path>& runs, const std::stop_token& stop);

  NewestValue<DegreesOfRuns> m_degrees;
  FileMemory<KeptDegrees> m_memory;
  NewestRequest<std::vector<std::filesystem::path>> m_requests;  // last: its thread uses the others
};

}  // namespace rewire

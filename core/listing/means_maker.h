#pragma once

#include "core/compute/newest_request.h"
#include "core/compute/newest_value.h"
#include "core/listing/run_list.h"
#include "core/sweep/sweep_table.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace rewire {

/// Runs whose means are asked for, as a sweep, and the group that others are compared with.
struct MeansRequest {
  Sweep runs;
  std::string paired = {};  ///< KEY=VALUE; empty: none
  bool operator==(const MeansRequest& other) const;
};

/// Runs of a list, given by their indices, as a sweep. Commands of --then are known where all are of one sweep.
Sweep sweepOfListed(const RunList& list, const std::vector<std::size_t>& runs);

/// The table of the means over the seeds, with a group for each combination of all else that differs. Throws InputError.
SweepTable meansOf(const MeansRequest& request);

/// KEY=VALUE of each value of the keys that differ, but for the seed: others may be compared with it.
std::vector<std::string> pairings(const Sweep& runs);

/// Means that were asked for. Never changed after they are made.
struct Means {
  MeansRequest request;
  SweepTable table;
  std::vector<std::string> pairings = {};  ///< those of the request's runs
  Phrase error = {};                       ///< not empty: there is no table
};
using MeansPtr = std::shared_ptr<const Means>;

/// Makes tables of means on a thread of its own. All functions may be called from any thread and none of them waits.
class MeansMaker {
 public:
  /// `onNews` is called on its thread whenever `latest()` has changed; it must only wake somebody.
  explicit MeansMaker(std::function<void()> onNews);

  void ask(MeansRequest request) { m_requests.ask(std::move(request)); }
  MeansPtr latest() const { return m_means.newest(); }  ///< null before the first

 private:
  NewestValue<Means> m_means;
  NewestRequest<MeansRequest> m_requests;  // last: its thread uses the others
};

}  // namespace rewire

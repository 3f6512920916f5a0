#pragma once

#include "core/compute/newest_request.h"
#include "core/compute/newest_value.h"
#include "core/phrase.h"
#include "core/sweep/sweep_plan.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>

namespace rewire {

/// The size of a sweep that somebody thinks of. Never changed after it is made.
struct SweepPreview {
  SweepPlan plan;
  std::size_t runs = 0;
  std::optional<double> seconds = {};  ///< time of one thread, about; nothing: not measured yet
  Phrase problem = {};                 ///< not empty: the plan cannot be run
};
using SweepPreviewPtr = std::shared_ptr<const SweepPreview>;

/// Counts the runs of a plan and measures how long they take, on a thread of its own. All functions may be called from any thread
/// and none of them waits.
class SweepPreviewer {
 public:
  /// `onNews` is called on its thread whenever `latest()` has changed; it must only wake somebody.
  explicit SweepPreviewer(std::function<void()> onNews);

  void ask(SweepPlan plan) { m_requests.ask(std::move(plan)); }
  void drop() { m_requests.drop(); }                              ///< nobody waits for the answer any more
  SweepPreviewPtr latest() const { return m_previews.newest(); }  ///< null before the first

 private:
  NewestValue<SweepPreview> m_previews;
  NewestRequest<SweepPlan> m_requests;  // last: its thread uses the others
};

}  // namespace rewire

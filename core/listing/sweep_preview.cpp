#include "core/listing/sweep_preview.h"

#include "core/error.h"
#include "core/sweep/sweep_estimate.h"

#include <numeric>
#include <stop_token>
#include <utility>

namespace rewire {

namespace {

/// Tells the number of runs at once, and their time when it is measured.
void preview(SweepPlan plan, const std::stop_token& stop, const std::function<void(SweepPreview)>& tell) {
  SweepPreview preview{std::move(plan)};
  try {
    const std::vector<PlannedRun> runs = runsOf(preview.plan, "sweep");
    preview.runs = runs.size();
    if (const auto problem = problemOf(runs)) preview.problem = problem->told();
    tell(preview);
    if (!preview.problem.empty()) return;
    const std::vector<double> seconds = secondsOfRuns(runs, stop);
    preview.seconds = std::accumulate(seconds.begin(), seconds.end(), 0.0);
  } catch (const Cancelled&) {
    return;
  } catch (const std::exception& error) {
    preview.problem = toldBy(error);
  }
  tell(std::move(preview));
}

}  // namespace

SweepPreviewer::SweepPreviewer(std::function<void()> onNews)
    : m_previews(std::move(onNews)), m_requests([this](SweepPlan plan, const auto& stops) {
        preview(std::move(plan), stops.superseded,
                [this](SweepPreview newest) { m_previews.put(std::make_shared<const SweepPreview>(std::move(newest))); });
      }) {}

}  // namespace rewire

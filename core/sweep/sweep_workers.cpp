#include "core/sweep/sweep_workers.h"

#include "core/compute/parallel.h"
#include "core/error.h"
#include "core/io/atomic_file.h"
#include "core/io/model_dataset.h"
#include "core/io/writer_lock.h"
#include "core/sweep/dataset_pool.h"
#include "core/sweep/run_marks.h"
#include "core/sweep/run_state.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <thread>
#include <utility>

namespace rewire {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
using enum RunState::Stage;

constexpr auto kBetweenNews = 100ms;
constexpr auto kFirstWait = 100ms;  // for runs that others hold
constexpr auto kLongestWait = 5s;

/// A run as this program knows it. Others may have begun it meanwhile.
enum class Known { Open, Finished, Failed };

class Workers {
 public:
  Workers(const Sweep& sweep, const std::vector<RunTest>& tests, const WorkOptions& options, const WorkWatch& watch,
          std::stop_token stop)
      : m_sweep(sweep),
        m_tests(tests),
        m_options(options),
        m_watch(watch),
        m_attempts(sweep.runs.size(), 0),
        m_data(static_cast<std::size_t>(options.workers)),
        m_known(sweep.runs.size(), Known::Open),
        m_shares(static_cast<std::size_t>(options.workers), 0.0),
        m_stopOutside(std::move(stop), [this] { m_stop.request_stop(); }) {}

  SweepProgress work() {
    lookAtAll();
    {
      std::vector<std::jthread> threads;
      for (int i = 1; i < m_options.workers; ++i) threads.emplace_back([this, i] { workAs(i); });
      workAs(0);
    }
    if (m_failure) std::rethrow_exception(m_failure);
    if (m_stop.stop_requested()) throw Cancelled();
    const std::lock_guard lock(m_mutex);
    return progress();
  }

 private:
  /// Knows what is done already, and how often failed runs were tried.
  void lookAtAll() {
    for (std::size_t i = 0; i < m_known.size(); ++i) {
      if (m_stop.stop_requested()) throw Cancelled();
      const RunState state = stateOf(m_sweep, m_sweep.runs[i]);
      m_attempts[i] = state.attempts;
      if (state.stage == Finished) m_known[i] = Known::Finished;
    }
    tellProgress();
  }

  void workAs(int number) {
    try {
      Threads(1).run([&] { goThrough(number); });
    } catch (const Cancelled&) {
      // Asked for from outside, or by a worker that has failed.
    } catch (...) {
      const std::lock_guard lock(m_mutex);
      if (!m_failure) m_failure = std::current_exception();
      m_stop.request_stop();
    }
  }

  /// The place in the plan at which a worker of this program begins.
  std::size_t placeOf(int number) const {
    const auto workers = static_cast<std::size_t>(m_options.workers);
    const auto all = workers * static_cast<std::size_t>(m_options.rank.size);
    const auto mine = workers * static_cast<std::size_t>(m_options.rank.rank) + static_cast<std::size_t>(number);
    return mine * m_known.size() / all;
  }

  void goThrough(int number) {
    auto wait = std::chrono::duration_cast<std::chrono::milliseconds>(kFirstWait);
    for (bool open = true; open;) {
      open = false;
      bool moved = false;
      for (std::size_t k = 0; k < m_known.size(); ++k) {
        const std::size_t run = (placeOf(number) + k) % m_known.size();
        if (known(run) != Known::Open) continue;
        (tryRun(number, run) ? moved : open) = true;
      }
      if (moved) wait = kFirstWait;
      if (open && !moved) {
        pause(wait);
        wait = std::min<std::chrono::milliseconds>(2 * wait, kLongestWait);
      }
    }
  }

  /// Completes a run, if it is not done and nobody holds it; false: it must be looked at again.
  bool tryRun(int number, std::size_t index) {
    if (m_stop.stop_requested()) throw Cancelled();
    const PlannedRun& run = m_sweep.runs[index];
    const RunState state = stateOf(m_sweep, run);
    if (state.stage == Finished) return settle(index, Known::Finished);
    if (state.stage == Running) return false;
    if (state.stage == Failed && !(m_options.retryFailed && state.attempts <= m_attempts[index]))
      return settle(index, Known::Failed);
    auto& dataset = m_data[static_cast<std::size_t>(number)];  // kept for the next run, which likely has the same
    dataset = m_datasets.dataOf(run.experiment, m_stop.get_token());
    try {
      const bool completed =
          completeRun(m_sweep, run, dataset, m_tests, m_options.run, m_stop.get_token(),
                      [&, told = Clock::time_point()](double share) mutable { tellShare(number, share, told); });
      if (!completed) return settle(index, Known::Finished);
    } catch (const HeldElsewhere&) {
      return false;
    } catch (const WriteError&) {
      throw;
    } catch (const DataElsewhere&) {
      throw;
    } catch (const Cancelled&) {
      throw;
    } catch (const ToldError& error) {
      return fail(number, index, error);
    }
    return end(number, index, Known::Finished, {});
  }

  /// Records that a run has failed. Where even that cannot be written, the reason ends the work.
  bool fail(int number, std::size_t index, const ToldError& error) {
    const std::exception_ptr reason = std::current_exception();
    try {
      recordFailure(m_sweep.folderOf(m_sweep.runs[index]), error.told());
    } catch (const std::runtime_error&) {
      std::rethrow_exception(reason);
    }
    return end(number, index, Known::Failed, error.what());
  }

  bool end(int number, std::size_t index, Known how, const std::string& error) {
    const std::lock_guard lock(m_mutex);
    m_shares[static_cast<std::size_t>(number)] = 0.0;
    m_known[index] = how;
    if (m_watch.onRun) m_watch.onRun(progress(), m_sweep.runs[index], error);
    return true;
  }

  bool settle(std::size_t index, Known how) {
    const std::lock_guard lock(m_mutex);
    m_known[index] = how;
    return true;
  }

  Known known(std::size_t index) {
    const std::lock_guard lock(m_mutex);
    return m_known[index];
  }

  void tellShare(int number, double share, Clock::time_point& told) {
    const Clock::time_point now = Clock::now();
    if (now - told < kBetweenNews) return;
    told = now;
    {
      const std::lock_guard lock(m_mutex);
      m_shares[static_cast<std::size_t>(number)] = share;
    }
    tellProgress();
  }

  void tellProgress() {
    const std::lock_guard lock(m_mutex);
    if (m_watch.onProgress) m_watch.onProgress(progress());
  }

  /// Only while m_mutex is held.
  SweepProgress progress() const {
    SweepProgress progress{.runs = m_known.size()};
    progress.finished = static_cast<std::size_t>(std::count(m_known.begin(), m_known.end(), Known::Finished));
    progress.failed = static_cast<std::size_t>(std::count(m_known.begin(), m_known.end(), Known::Failed));
    double done = static_cast<double>(progress.finished + progress.failed);
    for (const double share : m_shares) done += share;
    progress.share = m_known.empty() ? 1.0 : done / static_cast<double>(m_known.size());
    return progress;
  }

  /// Waits; throws Cancelled at once when that ends.
  void pause(std::chrono::milliseconds time) {
    std::unique_lock lock(m_mutex);
    m_waiting.wait_for(lock, m_stop.get_token(), time, [] { return false; });
    if (m_stop.stop_requested()) throw Cancelled();
  }

  const Sweep& m_sweep;
  const std::vector<RunTest>& m_tests;
  const WorkOptions& m_options;
  const WorkWatch& m_watch;
  DatasetPool m_datasets;
  std::stop_source m_stop;
  std::vector<int> m_attempts;                         // counted for failed runs, when this program began
  std::vector<std::shared_ptr<const Dataset>> m_data;  // each worker's own

  std::mutex m_mutex;  // guards all below
  std::condition_variable_any m_waiting;
  std::vector<Known> m_known;
  std::vector<double> m_shares;  // trained share of each worker's run
  std::exception_ptr m_failure;
  std::stop_callback<std::function<void()>> m_stopOutside;  // last: it may be called at once
};

}  // namespace

SweepProgress workOn(const Sweep& sweep, const std::vector<RunTest>& tests, const WorkOptions& options, const WorkWatch& watch,
                     std::stop_token stop) {
  return Workers(sweep, tests, options, watch, std::move(stop)).work();
}

}  // namespace rewire

#include "core/lab/curve_run.h"

#include "core/compute/parallel.h"
#include "core/error.h"
#include "core/lab/tested_model.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <limits>
#include <map>
#include <mutex>
#include <new>
#include <optional>
#include <stop_token>
#include <thread>
#include <tuple>
#include <utility>

namespace rewire {

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto kBetweenNews = std::chrono::milliseconds(50);

bool isBefore(const CurvePoint& a, const CurvePoint& b) {
  return std::tie(a.model, a.step, a.repeat) < std::tie(b.model, b.step, b.repeat);
}

void demandValid(const Sweep& sweep, const std::vector<TestedModel>& specimens) {
  if (specimens.empty()) throw InputError("there is no model to sweep; add the network of the window or a model file", "curve");
  int hiddenLayers = std::numeric_limits<int>::max();
  for (const TestedModel& specimen : specimens)
    hiddenLayers = std::min(hiddenLayers, static_cast<int>(specimen.network.layers.size()) - 1);
  const auto problems = validate(sweep, hiddenLayers);
  if (!problems.empty()) throw InputError(problems.front().key + " " + problems.front().message, "curve");
}

}  // namespace

/// The thread, the newest request, the curves as far as they have come, and the lock on what is shared.
class CurveRun::Worker {
 public:
  Worker(int threads, std::function<void()> onNews)
      : m_onNews(std::move(onNews)),
        m_threads(threads),
        m_latest(std::make_shared<CurveState>()),
        m_thread([this](std::stop_token closing) { run(closing); }) {}

  void start(Sweep sweep, std::vector<ModelRequest> models) {
    {
      const std::lock_guard lock(m_mutex);
      m_request = {std::move(sweep), std::move(models)};
      m_stop.request_stop();
    }
    m_wake.notify_one();
  }

  void stop() {
    const std::lock_guard lock(m_mutex);
    m_request.reset();
    m_stop.request_stop();
  }

  CurveStatePtr latest() const {
    const std::lock_guard lock(m_mutex);
    return m_latest;
  }

 private:
  struct Request {
    Sweep sweep;
    std::vector<ModelRequest> models;
  };

  /// What the points of a model have cost in this sweep, one thread's work each.
  struct Cost {
    int left = 0;
    int made = 0;
    double seconds = 0.0;
  };

  void run(std::stop_token closing) {
    while (true) {
      std::optional<Request> request;
      std::stop_source stop;
      {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, closing, [this] { return m_request.has_value(); });
        if (closing.stop_requested()) return;
        request.swap(m_request);
        m_stop = stop;
      }
      const std::stop_callback alsoWhenClosing(closing, [&] { stop.request_stop(); });
      m_state.running = true;
      m_state.error.clear();
      publish();
      m_state.error = failureOf([&] { m_threads.run([&] { compute(*request, stop.get_token()); }); });
      m_state.running = false;
      m_state.secondsLeft = 0.0;
      publish();
    }
  }

  /// What `work` failed with, in words; stopping is no failure.
  template <class Work>
  static std::string failureOf(const Work& work) {
    try {
      work();
    } catch (const Cancelled&) {
    } catch (const std::bad_alloc&) {
      return "Not enough memory for these curves. Use fewer models, or smaller ones.";
    } catch (const std::exception& error) {
      return error.what();
    }
    return {};
  }

  /// What cannot begin leaves the curves that are there as they are.
  void compute(const Request& request, std::stop_token stop) {
    const std::vector<TestedModel> specimens = load(request.models, stop);
    demandValid(request.sweep, specimens);
    std::vector<CurveState::ModelDescription> infos;
    std::vector<SweptModel> swept;
    for (const TestedModel& specimen : specimens) {
      infos.push_back(specimen.info);
      swept.push_back(specimen.swept());
    }
    m_state.points = pointsKept(m_state, request.sweep, infos);
    m_state.sweep = request.sweep;
    m_state.models = std::move(infos);
    m_state.wanted = static_cast<int>(swept.size()) * request.sweep.steps * request.sweep.repeats;
    publish();
    const std::vector<CurvePoint> done = m_state.points;
    expectWork(done);
    const std::jthread herald([this](std::stop_token over) { tellOfPoints(over); });  // until the sweep is left, however
    runSweep(
        request.sweep, swept, done, [this](const CurvePoint& point) { take(point); }, stop);
  }

  /// One call at a time, on any of the numeric threads.
  void take(const CurvePoint& point) {
    {
      const std::lock_guard lock(m_stateMutex);
      m_state.points.push_back(point);
      countCost(static_cast<std::size_t>(point.model));
      m_state.secondsLeft = secondsLeft();
      m_pointIsNew = true;
    }
    m_pointCame.notify_one();
  }

  void expectWork(const std::vector<CurvePoint>& done) {
    m_began = Clock::now();
    m_lastOn.clear();
    m_costs.assign(m_state.models.size(), {m_state.sweep.steps * m_state.sweep.repeats});
    for (const CurvePoint& point : done) --m_costs[static_cast<std::size_t>(point.model)].left;
  }

  /// A point has cost what its thread has spent since the one before.
  void countCost(std::size_t model) {
    const Clock::time_point now = Clock::now();
    Clock::time_point& last = m_lastOn.try_emplace(std::this_thread::get_id(), m_began).first->second;
    m_costs[model].seconds += std::chrono::duration<double>(now - last).count();
    ++m_costs[model].made;
    --m_costs[model].left;
    last = now;
  }

  /// By what a point of each model costs; one that has not begun is taken for as slow as the slowest known.
  double secondsLeft() const {
    double slowest = 0.0, work = 0.0;
    for (const Cost& cost : m_costs) slowest = std::max(slowest, cost.made > 0 ? cost.seconds / cost.made : 0.0);
    for (const Cost& cost : m_costs) work += cost.left * (cost.made > 0 ? cost.seconds / cost.made : slowest);
    return work / static_cast<double>(m_lastOn.size());
  }

  /// On a thread of its own while a sweep runs: a point is seen soon even when the next one takes minutes.
  void tellOfPoints(std::stop_token over) {
    while (!over.stop_requested()) {
      {
        std::unique_lock lock(m_stateMutex);
        m_pointCame.wait_for(lock, over, kBetweenNews, [] { return false; });
        m_pointCame.wait(lock, over, [this] { return m_pointIsNew; });
        m_pointIsNew = false;
      }
      if (!over.stop_requested()) publish();
    }
  }

  std::vector<TestedModel> load(const std::vector<ModelRequest>& models, std::stop_token stop) {
    DatasetsByName datasets;  // those of the last sweep and of the snapshots are there already
    datasets.swap(m_datasets);
    for (const ModelRequest& model : models) {
      if (model.specimen && model.specimen->samples) datasets[model.specimen->experiment.dataset] = model.specimen->samples;
    }
    std::vector<TestedModel> specimens;
    for (const ModelRequest& model : models) {
      if (stop.stop_requested()) throw Cancelled();
      specimens.push_back(testedModelOf(model, datasets, stop));
      m_datasets[specimens.back().info.experiment.dataset] = specimens.back().dataset;
    }
    return specimens;
  }

  void publish() {
    auto made = std::make_shared<CurveState>();
    {
      const std::lock_guard lock(m_stateMutex);
      *made = m_state;
    }
    std::sort(made->points.begin(), made->points.end(), isBefore);
    CurveStatePtr state = std::move(made);
    {
      const std::lock_guard lock(m_mutex);
      m_latest.swap(state);
    }
    m_onNews();
  }

  std::function<void()> m_onNews;

  // Used by the run's own thread alone.
  Threads m_threads;
  DatasetsByName m_datasets;
  Clock::time_point m_began;

  // The curves: changed by the run's thread between sweeps, and by the numeric threads while one runs.
  std::mutex m_stateMutex;
  std::condition_variable_any m_pointCame;
  bool m_pointIsNew = false;
  std::vector<Cost> m_costs;                              // by model
  std::map<std::thread::id, Clock::time_point> m_lastOn;  // when each numeric thread made its last point
  CurveState m_state;

  mutable std::mutex m_mutex;
  std::condition_variable_any m_wake;
  std::optional<Request> m_request;
  std::stop_source m_stop;  // of the sweep that runs
  CurveStatePtr m_latest;

  std::jthread m_thread;  // last: it uses everything above until it has been joined
};

CurveRun::CurveRun(int threads, std::function<void()> onNews) : m_worker(std::make_unique<Worker>(threads, std::move(onNews))) {}
CurveRun::~CurveRun() = default;

void CurveRun::start(Sweep sweep, std::vector<ModelRequest> models) {
  m_worker->start(std::move(sweep), std::move(models));
}
void CurveRun::stop() {
  m_worker->stop();
}
CurveStatePtr CurveRun::latest() const {
  return m_worker->latest();
}

}  // namespace rewire

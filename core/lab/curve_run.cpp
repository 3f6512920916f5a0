#include "core/lab/curve_run.h"

#include "core/compute/newest_request.h"
#include "core/compute/newest_value.h"
#include "core/compute/parallel.h"
#include "core/error.h"

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

void demandValid(const Sampling& sampling, const std::vector<TestedModel>& models) {
  if (models.empty())
    throw InputError(phrase("there is no model to test; add the network of the window or a model file"), "curve");
  const auto problems = validate(sampling, hiddenLayersOfAll(models));
  if (!problems.empty()) throw InputError(problems.front().told(), "curve");
}

}  // namespace

/// The request that is answered, the curves as far as they have come, and the lock on what is shared.
class CurveRun::Worker {
 public:
  Worker(int threads, std::function<void()> onNews)
      : m_threads(threads),
        m_states(std::move(onNews), std::make_shared<CurveState>()),
        m_requests([this](const Request& request, const Stops& stops) { answer(request, stops.superseded); }) {}

  void start(Sampling sampling, std::vector<ModelRequest> models, CurveStatePtr before) {
    m_requests.ask({std::move(sampling), std::move(models), std::move(before)});
  }
  void stop() { m_requests.drop(); }
  CurveStatePtr latest() const { return m_states.newest(); }

 private:
  struct Request {
    Sampling sampling;
    std::vector<ModelRequest> models;
    CurveStatePtr before;
  };
  using Stops = NewestRequest<Request>::Stops;

  /// The cost of a model's points in this sampling, one thread's work each.
  struct Cost {
    int left = 0;
    int made = 0;
    double seconds = 0.0;
  };

  void answer(const Request& request, const std::stop_token& stop) {
    if (request.before) m_state = *request.before;
    m_state.running = true;
    m_state.error = {};
    publish();
    m_state.error = failureOf([&] { m_threads.run([&] { compute(request, stop); }); });
    m_state.running = false;
    m_state.secondsLeft = 0.0;
    publish();
  }

  /// The failure of `work` in words; stopping is none.
  template <class Work>
  static Phrase failureOf(const Work& work) {
    try {
      work();
    } catch (const Cancelled&) {
    } catch (const std::bad_alloc&) {
      return phrase("Not enough memory for these curves. Use fewer models, or smaller ones.");
    } catch (const std::exception& error) {
      return toldBy(error);
    }
    return {};
  }

  /// A sampling that cannot begin leaves the curves that are there as they are.
  void compute(const Request& request, std::stop_token stop) {
    const std::vector<TestedModel> models = load(request.models, stop);
    demandValid(request.sampling, models);
    if (m_state.source) m_state.points.clear();  // attacks here follow the gradients of the model itself
    m_state.points = pointsKept(m_state.points, m_state.sampling, m_state.models, request.sampling, models);
    m_state.sampling = request.sampling;
    m_state.source.reset();
    m_state.program.clear();
    m_state.id.clear();
    m_state.models.clear();
    for (const TestedModel& model : models) m_state.models.push_back(model.description);
    m_state.total = static_cast<int>(models.size()) * request.sampling.steps * request.sampling.repeats;
    publish();
    const std::vector<CurvePoint> done = m_state.points;
    expectWork(done);
    const std::jthread herald([this](std::stop_token over) { tellOfPoints(over); });  // until the sampling is left, however
    computeCurves(
        request.sampling, models, done, [this](const CurvePoint& point) { take(point); }, stop);
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
    m_costs.assign(m_state.models.size(), {m_state.sampling.steps * m_state.sampling.repeats});
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

  /// On a thread of its own while a sampling runs: a point is seen soon even when the next one takes minutes.
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

  std::vector<TestedModel> load(const std::vector<ModelRequest>& requests, std::stop_token stop) {
    DatasetsByName datasets;  // those of the last sampling and of the snapshots are there already
    datasets.swap(m_datasets);
    for (const ModelRequest& request : requests) {
      if (request.specimen && request.specimen->samples)
        datasets.emplace(request.specimen->experiment.dataset, request.specimen->samples);
    }
    std::vector<TestedModel> models;
    for (const ModelRequest& request : requests) {
      if (stop.stop_requested()) throw Cancelled();
      models.push_back(testedModelOf(request, datasets, stop));
      m_datasets.emplace(models.back().description.dataset, models.back().dataset);
    }
    nameModels(models);
    return models;
  }

  void publish() {
    auto made = std::make_shared<CurveState>();
    {
      const std::lock_guard lock(m_stateMutex);
      *made = m_state;
    }
    std::sort(made->points.begin(), made->points.end(), isBefore);
    m_states.put(std::move(made));
  }

  // Used by the run's own thread alone.
  Threads m_threads;
  DatasetsByName m_datasets;
  Clock::time_point m_began;

  // The curves: changed by the run's thread between samplings, and by the numeric threads while one runs.
  std::mutex m_stateMutex;
  std::condition_variable_any m_pointCame;
  bool m_pointIsNew = false;
  std::vector<Cost> m_costs;                              // by model
  std::map<std::thread::id, Clock::time_point> m_lastOn;  // the time of each numeric thread's last point
  CurveState m_state;

  NewestValue<CurveState> m_states;
  NewestRequest<Request> m_requests;  // last: its thread uses everything above
};

CurveRun::CurveRun(int threads, std::function<void()> onNews) : m_worker(std::make_unique<Worker>(threads, std::move(onNews))) {}
CurveRun::~CurveRun() = default;

void CurveRun::start(Sampling sampling, std::vector<ModelRequest> models, CurveStatePtr before) {
  m_worker->start(std::move(sampling), std::move(models), std::move(before));
}
void CurveRun::stop() {
  m_worker->stop();
}
CurveStatePtr CurveRun::latest() const {
  return m_worker->latest();
}

}  // namespace rewire

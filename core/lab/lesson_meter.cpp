#include "core/lab/lesson_meter.h"

#include "core/compute/newest_request.h"
#include "core/compute/newest_value.h"
#include "core/compute/parallel.h"
#include "core/lesson/lesson_measures.h"
#include "core/run/layer_states.h"

#include <utility>

namespace rewire {

namespace {

/// The network of a snapshot with what its measures need.
LessonMoment momentOf(const MeterRequest& request) {
  const Snapshot& snapshot = *request.snapshot;
  auto model = std::make_shared<Model>();
  model->network = networkOf(snapshot.layers);
  model->experiment = snapshot.record;
  model->epoch = snapshot.epoch;
  if (snapshot.batch > 0 || snapshot.rewired) model->batch = snapshot.batch;
  model->mean = snapshot.normalisation.mean;
  model->std = snapshot.normalisation.std;
  if (snapshot.history) model->history = *snapshot.history;
  return {std::move(model), snapshot.samples, request.perturbations};
}

}  // namespace

class LessonMeter::Worker {
 public:
  Worker(int threads, std::function<void()> onNews)
      : m_answers(std::move(onNews)),
        m_threads(threads),
        m_requests([this](MeterRequest request, const auto& stops) { answer(request, stops.superseded); }) {}

  void ask(MeterRequest request) { m_requests.ask(std::move(request)); }
  MeterAnswerPtr latest() const { return m_answers.newest(); }

 private:
  void answer(const MeterRequest& request, const std::stop_token& stop) {
    MeterAnswer answer{request.id, std::vector<MeteredValue>(request.bands.size())};
    try {
      MomentMeasures measures(momentOf(request), stop);
      for (std::size_t i = 0; i < request.bands.size(); ++i) {
        m_threads.run([&] { answer.values[i] = {true, valueOf(measures, request.bands[i])}; });
        if (stop.stop_requested()) return;
        m_answers.put(std::make_shared<const MeterAnswer>(answer));
      }
    } catch (const std::exception&) {
      // Given up for the next request; or the specimen cannot be perturbed so, which the lab tells.
    }
  }

  static std::optional<double> valueOf(MomentMeasures& measures, const LessonBand& band) {
    const LessonMeasure& measure = *lessonMeasureNamed(band.what);
    return measure.repeats == Repeats::Seeds ? std::nullopt : measures.value(measure, band.repeats);
  }

  NewestValue<MeterAnswer> m_answers;
  Threads m_threads;                       // used by the thread alone
  NewestRequest<MeterRequest> m_requests;  // last: its thread uses everything above
};

LessonMeter::LessonMeter(int threads, std::function<void()> onNews)
    : m_worker(std::make_unique<Worker>(threads, std::move(onNews))) {}
LessonMeter::~LessonMeter() = default;

void LessonMeter::ask(MeterRequest request) {
  m_worker->ask(std::move(request));
}
MeterAnswerPtr LessonMeter::latest() const {
  return m_worker->latest();
}

}  // namespace rewire

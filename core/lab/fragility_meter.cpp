#include "core/lab/fragility_meter.h"

#include "core/compute/newest_request.h"
#include "core/compute/newest_value.h"
#include "core/compute/parallel.h"
#include "core/error.h"
#include "core/lab/model_loading.h"

#include <exception>
#include <new>
#include <utility>

namespace rewire {

class FragilityMeter::Worker {
 public:
  Worker(int threads, std::function<void()> onNews)
      : m_threads(threads),
        m_states(std::move(onNews)),
        m_requests([this](const FragilityRequest& request, const auto& stops) { answer(request, stops.superseded); }) {}

  void ask(FragilityRequest request) { m_requests.ask(std::move(request)); }
  void stop() { m_requests.drop(); }
  FragilityStatePtr latest() const { return m_states.newest(); }

 private:
  void answer(const FragilityRequest& request, const std::stop_token& stop) {
    FragilityState state{request.specimen, {request.test, {}, {}}, true, {}};
    publish(state);
    try {
      m_threads.run([&] { measure(request, state, stop); });
    } catch (const Cancelled&) {
    } catch (const std::bad_alloc&) {
      state.error = phrase("Not enough memory to measure the layers of this network.");
    } catch (const std::exception& error) {
      state.error = toldBy(error);
    }
    state.running = false;
    publish(state);
  }

  void measure(const FragilityRequest& request, FragilityState& state, const std::stop_token& stop) {
    DatasetsByName datasets;
    const TestedModel model = testedModelOf({{}, request.specimen, {}}, datasets, stop);
    const auto tell = [&](const Fragility& known) {
      state.fragility = known;
      publish(state);
    };
    measureFragility(model, request.test, tell, stop);
  }

  void publish(const FragilityState& state) { m_states.put(std::make_shared<const FragilityState>(state)); }

  Threads m_threads;  // used by the thread alone
  NewestValue<FragilityState> m_states;
  NewestRequest<FragilityRequest> m_requests;  // last: its thread uses everything above
};

FragilityMeter::FragilityMeter(int threads, std::function<void()> onNews)
    : m_worker(std::make_unique<Worker>(threads, std::move(onNews))) {}
FragilityMeter::~FragilityMeter() = default;

void FragilityMeter::ask(FragilityRequest request) {
  m_worker->ask(std::move(request));
}
void FragilityMeter::stop() {
  m_worker->stop();
}
FragilityStatePtr FragilityMeter::latest() const {
  return m_worker->latest();
}

}  // namespace rewire

#include "core/lab/lab.h"

#include "core/compute/newest_request.h"
#include "core/compute/newest_value.h"
#include "core/compute/parallel.h"
#include "core/error.h"
#include "core/lab/lab_session.h"

#include <exception>
#include <new>
#include <string>
#include <utility>

namespace rewire {

class Lab::Worker {
 public:
  Worker(int threads, std::function<void()> onNews)
      : m_results(std::move(onNews)),
        m_threads(threads),
        m_requests([this](const LabRequest& request, const LabSession::Stops& stops) { answer(request, stops); }) {}

  void ask(LabRequest request) { m_requests.ask(std::move(request)); }
  LabResultPtr latest() const { return m_results.newest(); }

 private:
  /// A request that is given up leaves behind what was found out so far. One that cannot be met (there may not be the memory for
  /// it) is answered in words, and the next one begins anew.
  void answer(const LabRequest& request, const LabSession::Stops& stops) {
    try {
      m_threads.run([&] { m_session.answer(request, stops, [this](LabResultPtr result) { m_results.put(std::move(result)); }); });
    } catch (const Cancelled&) {
    } catch (const std::bad_alloc&) {
      fail(request, phrase("Not enough memory to evaluate this network. Take one with fewer links."));
    } catch (const std::exception& error) {
      fail(request, phrase("The network could not be evaluated: %1.", toldBy(error)));
    }
  }

  void fail(const LabRequest& request, const Phrase& error) {
    m_session = LabSession();
    auto result = std::make_shared<LabResult>();
    result->request = request.id;
    result->specimen = request.specimen;
    result->perturbations = request.perturbations;
    result->error = error;
    m_results.put(std::move(result));
  }

  NewestValue<LabResult> m_results;
  Threads m_threads;
  LabSession m_session;                  // used by the thread alone
  NewestRequest<LabRequest> m_requests;  // last: its thread uses everything above
};

Lab::Lab(int threads, std::function<void()> onNews) : m_worker(std::make_unique<Worker>(threads, std::move(onNews))) {}
Lab::~Lab() = default;

void Lab::ask(LabRequest request) {
  m_worker->ask(std::move(request));
}
LabResultPtr Lab::latest() const {
  return m_worker->latest();
}

}  // namespace rewire

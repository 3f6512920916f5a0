#include "core/lab/lab.h"

#include "core/compute/parallel.h"
#include "core/error.h"
#include "core/lab/lab_session.h"

#include <condition_variable>
#include <exception>
#include <mutex>
#include <new>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <utility>

namespace rewire {

/// The thread, the newest wish and the newest result, and the lock on both.
class Lab::Worker {
 public:
  Worker(int threads, std::function<void()> onNews)
      : m_onNews(std::move(onNews)), m_threads(threads), m_thread([this](std::stop_token closing) { run(closing); }) {}

  void ask(LabRequest request) {
    {
      const std::lock_guard lock(m_mutex);
      m_request = std::move(request);
      m_superseded.request_stop();
    }
    m_wake.notify_one();
  }

  LabResultPtr latest() const {
    const std::lock_guard lock(m_mutex);
    return m_latest;
  }

 private:
  void run(std::stop_token closing) {
    while (true) {
      std::optional<LabRequest> request;
      std::stop_source superseded;
      {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, closing, [this] { return m_request.has_value(); });
        if (closing.stop_requested()) return;
        request.swap(m_request);
        m_superseded = superseded;
      }
      const std::stop_callback alsoWhenClosing(closing, [&] { superseded.request_stop(); });
      answer(*request, {closing, superseded.get_token()});
    }
  }

  /// A wish that is given up leaves behind what was found out so far. One that cannot be met (there may not be the memory for it)
  /// is answered in words, and the next one begins anew.
  void answer(const LabRequest& request, const LabSession::Stops& stops) {
    try {
      m_threads.run([&] { m_session.answer(request, stops, [this](LabResultPtr result) { publish(std::move(result)); }); });
    } catch (const Cancelled&) {
    } catch (const std::bad_alloc&) {
      fail(request, "Not enough memory to examine this network. Take one with fewer links.");
    } catch (const std::exception& error) {
      fail(request, "The network could not be examined: " + std::string(error.what()) + ".");
    }
  }

  void fail(const LabRequest& request, const std::string& error) {
    m_session = LabSession();
    auto result = std::make_shared<LabResult>();
    result->request = request.id;
    result->specimen = request.specimen;
    result->perturbations = request.perturbations;
    result->error = error;
    publish(std::move(result));
  }

  void publish(LabResultPtr result) {
    {
      const std::lock_guard lock(m_mutex);
      m_latest.swap(result);
    }
    m_onNews();
  }

  std::function<void()> m_onNews;
  Threads m_threads;
  LabSession m_session;  // used by the thread alone

  mutable std::mutex m_mutex;
  std::condition_variable_any m_wake;
  std::optional<LabRequest> m_request;
  std::stop_source m_superseded;  // of the wish that is being answered
  LabResultPtr m_latest;

  std::jthread m_thread;  // last: it uses everything above until it has been joined
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

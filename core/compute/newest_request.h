#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>

namespace rewire {

/// A thread that answers requests, the newest one only: one that waits is forgotten when the next comes, one that is being
/// answered is told so. All functions may be called from any thread, and none of them waits but the destructor.
template <class Request>
class NewestRequest {
 public:
  /// Reasons to leave off. `closing`: at once. `superseded`: there is a newer request, or none is of interest any more; what is
  /// quick may be finished all the same.
  struct Stops {
    std::stop_token closing;
    std::stop_token superseded;  ///< also requested when closing
  };
  using Answer = std::function<void(Request, const Stops&)>;

  /// `answer` is called on the thread, one request at a time. It must not throw.
  explicit NewestRequest(Answer answer)
      : m_answer(std::move(answer)), m_thread([this](std::stop_token closing) { run(std::move(closing)); }) {}

  void ask(Request request) {
    replace(std::move(request));
    m_wake.notify_one();
  }

  /// Forgets the request that waits and stops the one that is being answered.
  void drop() { replace(std::nullopt); }

 private:
  void replace(std::optional<Request> request) {
    const std::lock_guard lock(m_mutex);
    m_request = std::move(request);
    m_superseded.request_stop();
  }

  void run(std::stop_token closing) {
    while (true) {
      std::optional<Request> request;
      std::stop_source superseded;
      {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, closing, [this] { return m_request.has_value(); });
        if (closing.stop_requested()) return;
        request.swap(m_request);
        m_superseded = superseded;
      }
      const std::stop_callback alsoWhenClosing(closing, [&] { superseded.request_stop(); });
      m_answer(*std::move(request), {closing, superseded.get_token()});
    }
  }

  Answer m_answer;
  std::mutex m_mutex;
  std::condition_variable_any m_wake;
  std::optional<Request> m_request;
  std::stop_source m_superseded;  // that of the request being answered
  std::jthread m_thread;          // last: it uses everything above until it has been joined
};

}  // namespace rewire

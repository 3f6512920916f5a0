#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>
#include <utility>

namespace rewire {

/// A thread that answers every request, in order. Its end waits for those that are still to be answered. All functions may be
/// called from any thread, and none of them waits but the destructor.
template <class Request>
class EveryRequest {
 public:
  using Answer = std::function<void(const Request&)>;

  /// `answer` is called on the thread, one request at a time. It must not throw.
  explicit EveryRequest(Answer answer)
      : m_answer(std::move(answer)), m_thread([this](std::stop_token closing) { run(std::move(closing)); }) {}

  void ask(Request request) {
    {
      const std::lock_guard lock(m_mutex);
      m_waiting.push_back(std::move(request));
    }
    m_wake.notify_one();
  }

 private:
  void run(std::stop_token closing) {
    while (true) {
      Request request;
      {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, closing, [this] { return !m_waiting.empty(); });
        if (m_waiting.empty()) return;  // closing, and nothing is left
        request = std::move(m_waiting.front());
        m_waiting.pop_front();
      }
      m_answer(request);
    }
  }

  Answer m_answer;
  std::mutex m_mutex;
  std::condition_variable_any m_wake;
  std::deque<Request> m_waiting;
  std::jthread m_thread;  // last: it uses everything above until it has been joined
};

}  // namespace rewire

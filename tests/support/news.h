#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>

namespace rewire::test {

/// Waits for another thread without polling and without sleeping: the other thread wakes it, and it looks then.
class News {
 public:
  /// The other thread calls this whenever there may be something to see.
  void arrived() {
    const std::lock_guard lock(m_mutex);
    m_fresh = true;
    m_wake.notify_all();
  }

  /// Looks at once and whenever news arrive. False when `holds` has not held within the time.
  bool await(const std::function<bool()>& holds, std::chrono::seconds within = std::chrono::seconds(30)) {
    const auto deadline = std::chrono::steady_clock::now() + within;
    while (!holds()) {
      std::unique_lock lock(m_mutex);
      if (!m_wake.wait_until(lock, deadline, [this] { return m_fresh; })) return false;
      m_fresh = false;
    }
    return true;
  }

 private:
  std::mutex m_mutex;
  std::condition_variable m_wake;
  bool m_fresh = false;
};

}  // namespace rewire::test

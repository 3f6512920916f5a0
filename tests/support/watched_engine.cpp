#include "tests/support/watched_engine.h"

#include <utility>

namespace rewire::test {

WatchedEngine::WatchedEngine(Engine::Options options)
    : m_engine(std::move(options), [this] {
        const std::lock_guard lock(m_mutex);
        m_fresh = true;
        m_news.notify_all();
      }) {}

SnapshotPtr WatchedEngine::await(const std::function<bool(const Snapshot&)>& holds, std::chrono::seconds within) {
  const auto deadline = std::chrono::steady_clock::now() + within;
  while (true) {
    if (SnapshotPtr snapshot = m_engine.latest(); holds(*snapshot)) return snapshot;
    std::unique_lock lock(m_mutex);
    if (!m_news.wait_until(lock, deadline, [this] { return m_fresh; })) return nullptr;
    m_fresh = false;
  }
}

}  // namespace rewire::test

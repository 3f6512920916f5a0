#pragma once

#include "core/run/engine.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>

namespace rewire::test {

/// An engine and somebody who watches it: waits for snapshots, without polling and without sleeping.
class WatchedEngine {
 public:
  explicit WatchedEngine(Engine::Options options = {});

  Engine& engine() { return m_engine; }

  /// The first snapshot from now on for which `holds` is true; null when there is none within the time.
  SnapshotPtr await(const std::function<bool(const Snapshot&)>& holds, std::chrono::seconds within = std::chrono::seconds(30));

 private:
  std::mutex m_mutex;
  std::condition_variable m_news;
  bool m_fresh = false;
  Engine m_engine;  // last: its thread calls back until it is gone
};

}  // namespace rewire::test

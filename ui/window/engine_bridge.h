#pragma once

#include "core/run/engine.h"

#include <QObject>

#include <atomic>

namespace rewire {

/// The one door between the engine's thread and the window. At most one wake-up waits in the GUI's queue.
class EngineBridge : public QObject {
  Q_OBJECT

 public:
  explicit EngineBridge(Engine::Options options, QObject* parent = nullptr);

  SnapshotPtr latest() const { return m_engine.latest(); }

 public Q_SLOTS:
  void post(const rewire::Command& command) { m_engine.post(command); }

 Q_SIGNALS:
  void snapshotArrived(const rewire::SnapshotPtr& snapshot);

 private:
  std::atomic<bool> m_waiting = false;
  Engine m_engine;  // last: its thread may call back until it is gone
};

}  // namespace rewire

#pragma once

#include "core/run/command.h"
#include "core/run/engine_options.h"
#include "core/run/snapshot.h"

#include <functional>
#include <memory>

namespace rewire {

/// Owns the one thread that trains. Commands go in, snapshots come out; nothing else is shared. All of its functions may be
/// called from any thread and none of them waits for training.
class Engine {
 public:
  using Options = EngineOptions;

  /// `onNews` is called on the engine's thread whenever `latest()` has changed; it must only wake somebody.
  Engine(Options options, std::function<void()> onNews);

  /// Stops at the next mini-batch or evaluation batch; what was finished has been saved.
  ~Engine();

  void post(Command command);
  SnapshotPtr latest() const;  ///< never null

 private:
  class Worker;
  std::unique_ptr<Worker> m_worker;
};

}  // namespace rewire

#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <utility>

namespace rewire {

/// The door between a worker's thread and the window. At most one wake-up waits in the window's queue. It must outlive the
/// worker.
class Bridge : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// For the worker, which may call it on any thread and at any rate.
  std::function<void()> waker() {
    return [this] { wake(); };
  }

 Q_SIGNALS:
  void woken();  ///< sent in the window's thread: there is a newer value

 private:
  void wake();

  std::atomic<bool> m_waiting = false;
};

/// A worker (Engine, Lab, CurveRun) with its bridge.
template <class Worker>
struct Bridged {
  template <class... Arguments>
  explicit Bridged(Arguments&&... arguments) : worker(std::forward<Arguments>(arguments)..., bridge.waker()) {}

  /// Calls take(newest value) in the window's thread whenever there is a newer one, for as long as `context` lives.
  template <class Take>
  void tell(const QObject* context, Take take) {
    QObject::connect(&bridge, &Bridge::woken, context, [this, take] { take(worker.latest()); });
  }

  Bridge bridge;
  Worker worker;  // last: its thread may wake the bridge until it is gone
};

}  // namespace rewire

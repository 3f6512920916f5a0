#include "core/run/engine.h"

#include "core/run/pace.h"
#include "core/run/session.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <stop_token>
#include <thread>
#include <utility>

namespace rewire {

using Clock = std::chrono::steady_clock;

/// The thread, the queue of commands and the mailbox. All the locking of the engine is here.
class Engine::Worker {
 public:
  Worker(Options options, std::function<void()> onNews)
      : m_onNews(std::move(onNews)),
        m_session(std::move(options), [this] { publish(); }),
        m_latest(m_session.snapshot()),
        m_thread([this](std::stop_token stop) { run(stop); }) {}

  void post(Command command) {
    {
      const std::lock_guard lock(m_mutex);
      m_commands.push_back(std::move(command));
    }
    m_wake.notify_one();
  }

  /// Gives up the long work that a command has begun, where the run before can stand on.
  void interrupt() {
    const std::lock_guard lock(m_mutex);
    m_longWork.request_stop();
  }

  SnapshotPtr latest() const {
    const std::lock_guard lock(m_mutex);
    return m_latest;
  }

 private:
  void run(std::stop_token stop) {
    while (!stop.stop_requested()) {
      if (applyCommands(stop)) publish();
      if (m_session.keepChanges()) publish();
      if (stop.stop_requested() || !m_session.playing() || Clock::now() < m_pace.due()) continue;
      step(stop);
    }
    applyCommands(stop);  // those that were posted just before the end
  }

  void step(std::stop_token stop) {
    const SnapshotPtr before = m_latest;  // only this thread replaces it
    const bool mustShow = m_session.advance(stop);
    if (mustShow || Clock::now() >= m_nextPublication) publish();
    const bool rewired = m_latest->lastRewiring != before->lastRewiring;
    const auto done = rewired ? Pace::Step::Rewiring : mustShow ? Pace::Step::EpochEnd : Pace::Step::MiniBatch;
    m_pace.stepped(done, m_latest->batches, Clock::now());
  }

  /// Once a stop is requested, no command is applied any more but those that keep what people have done.
  /// Waits for a command until the next step of a session that is playing is due. Returns whether there was one.
  bool applyCommands(std::stop_token stop) {
    std::deque<Command> commands;
    {
      std::unique_lock lock(m_mutex);
      const auto called = [this] { return !m_commands.empty(); };
      if (!m_session.playing()) {
        m_wake.wait(lock, stop, called);
      } else if (Clock::now() < m_pace.due()) {
        m_wake.wait_until(lock, stop, m_pace.due(), called);
      }
      commands.swap(m_commands);
    }
    for (const Command& command : commands) {
      if (stop.stop_requested() && !std::holds_alternative<KeepLab>(command)) continue;
      apply(command, stop);
      if (const auto* set = std::get_if<SetSpeed>(&command)) m_pace.setSpeed(set->speed, Clock::now());
    }
    return !commands.empty();
  }

  /// A pause that is posted meanwhile gives up the long ones.
  void apply(const Command& command, std::stop_token stop) {
    const bool isLong = std::holds_alternative<Branch>(command) || std::holds_alternative<StartExperiment>(command) ||
                        std::holds_alternative<OpenModel>(command);
    if (!isLong) return m_session.apply(command, stop);
    std::stop_source work;
    {
      const std::lock_guard lock(m_mutex);
      m_longWork = work;
    }
    const std::stop_callback end(stop, [&work] { work.request_stop(); });
    m_session.apply(command, work.get_token());
    const std::lock_guard lock(m_mutex);
    m_longWork = std::stop_source(std::nostopstate);
  }

  /// Shows mini-batches at most every 33 ms, and spends no more than a tenth of the time on that. Rare news that must be shown
  /// (the end of an epoch, a rewiring, a command's effect) is shown at once.
  void publish() {
    const auto began = Clock::now();
    SnapshotPtr snapshot = m_session.snapshot();
    {
      const std::lock_guard lock(m_mutex);
      m_latest.swap(snapshot);
    }
    const auto now = Clock::now();
    m_nextPublication = now + std::max<Clock::duration>(std::chrono::milliseconds(33), 10 * (now - began));
    m_onNews();
  }

  std::function<void()> m_onNews;
  Session m_session;  // used by the thread alone
  Clock::time_point m_nextPublication{};
  Pace m_pace;

  mutable std::mutex m_mutex;
  std::condition_variable_any m_wake;
  std::deque<Command> m_commands;
  std::stop_source m_longWork{std::nostopstate};
  SnapshotPtr m_latest;

  std::jthread m_thread;  // last: it uses everything above until it has been joined
};

Engine::Engine(Options options, std::function<void()> onNews)
    : m_worker(std::make_unique<Worker>(std::move(options), std::move(onNews))) {}
Engine::~Engine() = default;

void Engine::post(Command command) {
  if (std::holds_alternative<Pause>(command)) m_worker->interrupt();
  m_worker->post(std::move(command));
}
SnapshotPtr Engine::latest() const {
  return m_worker->latest();
}

}  // namespace rewire

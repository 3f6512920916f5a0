#include "core/compute/parallel.h"

#include "core/compute/sharing.h"
#include "core/compute/thread_count.h"

#include <tbb/global_control.h>
#include <tbb/info.h>
#include <tbb/task_arena.h>

#include <hwy/cache_control.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <ctime>
#include <exception>
#include <thread>
#include <utility>
#include <vector>

namespace rewire {

namespace {

using Body = std::function<void(int, int)>;
using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kLong(2);  // a loop in which a helper that comes late does not matter

thread_local bool t_inside = false;              // a loop's body runs on this thread
thread_local Threads::Arena* t_arena = nullptr;  // the arena whose run() this thread is in

struct Inside {  // until the body is left, even by an exception
  Inside() { t_inside = true; }
  ~Inside() { t_inside = false; }
};

/// The time that this thread has had a processor.
Sharing::Time timeAtWork() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

Sharing::Time now() {
  return Clock::now().time_since_epoch();
}

}  // namespace

/// The loops of one master, the thread that calls run(). Helpers are TBB tasks; the master enqueues them when it has a loop and
/// lacks helpers. A helper takes pieces of one loop after the other. It leaves when there has been no loop for a while.
class Threads::Loops {
 public:
  explicit Loops(int threads) : m_shares(static_cast<std::size_t>(threads)) {}

  int helpers() const { return static_cast<int>(m_shares.size()) - 1; }

  /// The number of helpers to call for a loop of so many pieces. They count as called from then on.
  int missingHelpers(int pieces) {
    const int missing = std::max(0, std::min(helpers(), pieces - 1) - m_called.load());
    m_called.fetch_add(missing);
    return missing;
  }

  /// Makes a loop ready. Nobody else sees it before share().
  void prepare(int count, int pieces, const Body& body) {
    m_body = &body;
    m_count = count;
    m_pieces = pieces;
    const auto threads = static_cast<std::int64_t>(m_shares.size());
    for (std::int64_t i = 0; i < threads; ++i) {
      m_shares[static_cast<std::size_t>(i)].next.store(i * pieces / threads);
      m_shares[static_cast<std::size_t>(i)].end = (i + 1) * pieces / threads;
    }
  }

  bool sharingPays() const { return m_sharing.pays(now()); }

  /// Runs the loop on this thread, but only for as long as loops are short. Returns true if all of it is done.
  bool runAlone() {
    takePieces(Clock::now() + kLong);
    return left() == 0;
  }

  /// Runs what is left of the loop with all who help.
  void share() {
    const std::int64_t pieces = left();
    const Sharing::Time began = now(), atWork = timeAtWork();
    m_open.store(true);
    m_begun.fetch_add(1);
    const std::int64_t own = takePieces();
    const Sharing::Time ownWork = timeAtWork() - atWork;
    m_open.store(false);
    for (int waited = 0; m_busy.load() > 0; ++waited) waitALittle(waited);
    const Sharing::Time ended = now();
    m_sharing.record(ended, {pieces, own, ownWork, ended - began});
  }

  /// Throws what a body threw, once everybody has left the loop.
  void finish() {
    if (!m_failed.test()) return;
    m_failed.clear();
    std::rethrow_exception(std::exchange(m_failure, nullptr));
  }

  void help() {
    std::uint64_t seen = 0;  // the first look is for the loop that this helper was called for
    int waited = 0;          // since its last piece: a helper that finds none leaves, even if there are loops
    while (awaitLoop(seen, waited)) {
      seen = m_begun.load();
      m_busy.fetch_add(1);  // from here on the master waits for this thread, if the loop is still open
      if (m_open.load() && takePieces() > 0) waited = 0;
      m_busy.fetch_sub(1);
    }
    m_called.fetch_sub(1);
  }

  /// There will be no more loops: helpers leave at once.
  void end() { m_ended.store(true); }

 private:
  /// False if no new loop has come for some hundred microseconds; the time already `waited` counts.
  bool awaitLoop(std::uint64_t seen, int& waited) const {
    constexpr int kPatience = 512;
    for (; waited < kPatience && !m_ended.load(std::memory_order_relaxed); ++waited) {
      if (m_begun.load(std::memory_order_relaxed) != seen) return true;
      waitALittle(waited);
    }
    return false;
  }

  /// Waits busily for about a microsecond, then lets others have the processor. A waiting thread had better lose it now than with
  /// a piece in hand: then all threads would wait.
  static void waitALittle(int waited) { waited < 64 ? hwy::Pause() : std::this_thread::yield(); }

  /// Each thread has one share of the pieces. In the next loop it gets the same share, whose data is in its caches. A thread that
  /// is done with its own share takes pieces of the others.
  struct alignas(64) Share {
    std::atomic<std::int64_t> next = 0;
    std::int64_t end = 0;
  };

  /// Pieces that nobody has begun.
  std::int64_t left() const {
    std::int64_t pieces = 0;
    for (const Share& share : m_shares) pieces += std::max<std::int64_t>(0, share.end - share.next.load());
    return pieces;
  }

  /// Returns the number of those it took, until none are left or it is late.
  std::int64_t takePieces(Clock::time_point late = Clock::time_point::max()) {
    const Inside here;
    const auto own = static_cast<std::size_t>(threadNumber());
    std::int64_t taken = 0;
    for (std::size_t i = 0; i < m_shares.size(); ++i) taken += takePieces(m_shares[(own + i) % m_shares.size()], late);
    return taken;
  }

  std::int64_t takePieces(Share& share, Clock::time_point late) {
    const bool hurried = late != Clock::time_point::max();
    std::int64_t taken = 0;
    while (!hurried || Clock::now() < late) {
      const std::int64_t piece = share.next.fetch_add(1);
      if (piece >= share.end) break;
      ++taken;
      runPiece(piece);
    }
    return taken;
  }

  void runPiece(std::int64_t piece) {
    try {
      if (!m_failed.test())
        (*m_body)(static_cast<int>(piece * m_count / m_pieces), static_cast<int>((piece + 1) * m_count / m_pieces));
    } catch (...) {
      if (!m_failed.test_and_set()) m_failure = std::current_exception();
    }
  }

  // The loop that runs. The master writes it only while it is not open.
  const Body* m_body = nullptr;
  std::int64_t m_count = 0;
  std::int64_t m_pieces = 0;
  std::exception_ptr m_failure;
  std::atomic_flag m_failed;

  std::vector<Share> m_shares;                         // one a thread
  Sharing m_sharing;                                   // the master's alone
  alignas(64) std::atomic<std::uint64_t> m_begun = 0;  // number of loops so far
  std::atomic<bool> m_open = false;
  std::atomic<bool> m_ended = false;
  alignas(64) std::atomic<int> m_busy = 0;  // helpers that may be at the loop
  std::atomic<int> m_called = 0;            // helpers that are here or on their way
};

struct Threads::Arena {
  explicit Arena(int count)
      : limit(tbb::global_control::max_allowed_parallelism, static_cast<std::size_t>(std::max(count, available()))),
        arena(count),
        loops(std::make_shared<Loops>(count)) {}
  ~Arena() { loops->end(); }

  void loop(int count, int pieces, const Body& body) {
    loops->prepare(count, pieces, body);
    if (loops->sharingPays() || !loops->runAlone()) {
      for (int missing = loops->missingHelpers(pieces); missing > 0; --missing) {
        arena.enqueue([all = loops] { all->help(); });  // a helper may come late: the loops live as long as it does
      }
      loops->share();
    }
    loops->finish();
  }

  tbb::global_control limit;  // allows more threads than cores
  tbb::task_arena arena;
  std::shared_ptr<Loops> loops;
};

Threads::Threads(int count) : m_arena((demandThreads(count), std::make_unique<Arena>(count))) {}
Threads::~Threads() = default;

void Threads::run(const std::function<void()>& work) {
  m_arena->arena.execute([&] {
    struct Here {
      explicit Here(Arena* arena) : before(std::exchange(t_arena, arena)) {}
      ~Here() { t_arena = before; }
      Arena* before;
    } const here(m_arena.get());
    work();
  });
}

int Threads::available() {
  return tbb::info::default_concurrency();
}

int threadNumber() {
  const int number = tbb::this_task_arena::current_thread_index();
  return number < 0 ? 0 : number;  // outside of every arena a thread is alone
}

int threadCount() {
  return tbb::this_task_arena::max_concurrency();
}

void parallelFor(int count, int grain, const std::function<void(int, int)>& body) {
  if (count <= grain || t_inside || !t_arena || t_arena->loops->helpers() == 0) {
    if (count > 0) body(0, count);
    return;
  }
  t_arena->loop(count, (count + grain - 1) / grain, body);
}

}  // namespace rewire

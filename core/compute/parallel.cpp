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

Sharing::Time now() {
  return Clock::now().time_since_epoch();
}

}  // namespace

/// The loops of one master, the thread that calls run(). Helpers are TBB tasks; the master enqueues them when it has a loop and
/// lacks helpers. A helper takes pieces of one loop after the other. It leaves when there has been no loop for a while.
class Threads::Loops {
 public:
  explicit Loops(int threads) : m_shares(static_cast<std::size_t>(threads)) {}

  /// The most helpers of a loop now.
  int helpers() const { return std::max(0, static_cast<int>(m_shares.size()) - 1 - m_lent.load(std::memory_order_relaxed)); }

  /// The number of threads that are lent to other work.
  std::atomic<int>& lent() { return m_lent; }

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
      m_shares[static_cast<std::size_t>(i)].next.store(i * pieces / threads, std::memory_order_relaxed);
      m_shares[static_cast<std::size_t>(i)].end = (i + 1) * pieces / threads;
    }
  }

  bool sharingPays(Sharing::Time now) const { return m_sharing.pays(now); }

  /// Runs a loop of which it is known that it is short, as one piece on this thread. Returns false if that is not known.
  bool tryWhole(int count, int pieces, const Body& body, Sharing::Time began) {
    const Sharing::Kind kind{count, pieces, &body.target_type()};
    if (!m_sharing.isShort(kind, kLong / 2)) return false;
    {
      const Inside here;
      body(0, count);
    }
    m_sharing.recordAlone(kind, now() - began);
    return true;
  }

  /// Runs the loop on this thread, but only for as long as loops are short. Returns true if all of it is done.
  bool runAlone(Sharing::Time began) {
    takePieces(began + kLong);
    if (left() > 0) return false;
    m_sharing.recordAlone(kind(), now() - began);
    return true;
  }

  /// Runs the loop, or what is left of it, with all who help.
  void share() {
    m_open.store(true);
    m_begun.fetch_add(1);
    takePieces();
    m_open.store(false);
    for (int waited = 0; isBusy(); ++waited) waitALittle(waited);
  }

  /// Notes how long a loop has taken that was shared as a whole.
  void recordShared(Sharing::Time began) {
    const Sharing::Time ended = now();
    m_sharing.recordShared(ended, kind(), ended - began);
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
      std::atomic<bool>& busy = m_shares[static_cast<std::size_t>(threadNumber())].busy;
      busy.store(true);  // from here on the master waits for this thread, if the loop is still open
      const bool leaves = leavesAsOneTooMany();
      if (!leaves && m_open.load() && takePieces() > 0) waited = 0;
      busy.store(false);
      if (leaves) return;
    }
    m_called.fetch_sub(1);
  }

  /// There will be no more loops: helpers leave at once.
  void end() { m_ended.store(true); }

 private:
  /// Takes a helper off the count where threads have been lent and it is one more than the loops may have.
  bool leavesAsOneTooMany() {
    if (m_lent.load() == 0) return false;
    for (int called = m_called.load(); called > helpers();) {
      if (m_called.compare_exchange_weak(called, called - 1)) return true;
    }
    return false;
  }

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
  /// is done with its own share takes pieces of the others. What a thread writes often lies in a cache line of its own.
  struct alignas(64) Share {
    std::atomic<std::int64_t> next = 0;
    std::int64_t end = 0;
    alignas(64) std::atomic<bool> busy = false;  // its thread, a helper, may be at the loop
  };

  Sharing::Kind kind() const { return {m_count, m_pieces, &m_body->target_type()}; }

  bool isBusy() const {
    return std::any_of(m_shares.begin(), m_shares.end(), [](const Share& share) { return share.busy.load(); });
  }

  /// Pieces that nobody has begun.
  std::int64_t left() const {
    std::int64_t pieces = 0;
    for (const Share& share : m_shares) pieces += std::max<std::int64_t>(0, share.end - share.next.load());
    return pieces;
  }

  static bool isLate(Sharing::Time late) { return late != Sharing::Time::max() && now() >= late; }

  /// Returns the number of those it took, until none are left or it is late.
  std::int64_t takePieces(Sharing::Time late = Sharing::Time::max()) {
    const Inside here;
    const auto own = static_cast<std::size_t>(threadNumber());
    std::int64_t taken = 0;
    for (std::size_t i = 0; i < m_shares.size(); ++i) {
      taken += takePieces(m_shares[(own + i) % m_shares.size()], late);
      if (isLate(late)) break;
    }
    return taken;
  }

  std::int64_t takePieces(Share& share, Sharing::Time late) {
    constexpr std::int64_t kSeldom = 16;  // pieces from one look at the clock to the next, once some were short
    std::int64_t taken = 0;
    std::int64_t look = 1;
    while (share.next.load(std::memory_order_relaxed) < share.end) {  // a look disturbs the others less than the next line
      const std::int64_t piece = share.next.fetch_add(1);
      if (piece >= share.end) break;
      runPiece(piece);
      if (++taken < look) continue;
      if (isLate(late)) break;
      look += std::min(look, kSeldom);
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

  // Lines of the cache that helpers read are apart by how often the master writes them: seldom, once a loop, all the time.
  std::vector<Share> m_shares;  // one a thread
  std::exception_ptr m_failure;
  std::atomic_flag m_failed;
  std::atomic<bool> m_ended = false;
  std::atomic<int> m_lent = 0;

  // The loop that runs. The master writes it only while it is not open.
  alignas(64) std::atomic<std::uint64_t> m_begun = 0;  // number of loops so far
  std::atomic<bool> m_open = false;
  const Body* m_body = nullptr;
  std::int64_t m_count = 0;
  std::int64_t m_pieces = 0;

  alignas(64) Sharing m_sharing;              // the master's alone
  alignas(64) std::atomic<int> m_called = 0;  // helpers that are here or on their way
};

struct Threads::Arena {
  explicit Arena(int count)
      : limit(tbb::global_control::max_allowed_parallelism, static_cast<std::size_t>(std::max(count, available()))),
        arena(count),
        loops(std::make_shared<Loops>(count)) {}
  ~Arena() { loops->end(); }

  void loop(int count, int pieces, const Body& body) {
    const Sharing::Time began = now();
    const bool shared = loops->sharingPays(began);
    if (!shared && loops->tryWhole(count, pieces, body, began)) return;
    loops->prepare(count, pieces, body);
    if (shared || !loops->runAlone(began)) {
      for (int missing = loops->missingHelpers(pieces); missing > 0; --missing) {
        arena.enqueue([all = loops] { all->help(); });  // a helper may come late: the loops live as long as it does
      }
      loops->share();
    }
    if (shared) loops->recordShared(began);
    loops->finish();
  }

  tbb::global_control limit;  // allows more threads than cores
  tbb::task_arena arena;
  std::shared_ptr<Loops> loops;
};

LentThreads::LentThreads(int count)
    : m_lent(t_arena ? std::shared_ptr<std::atomic<int>>(t_arena->loops, &t_arena->loops->lent()) : nullptr) {
  if (m_lent) m_lent->store(count);
}

LentThreads::~LentThreads() {
  if (m_lent) m_lent->store(0);
}

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

namespace {

/// Tells whether this thread has nobody to share so many pieces with.
bool isAlone(int pieces) {
  return pieces <= 1 || t_inside || !t_arena || t_arena->loops->helpers() == 0;
}

}  // namespace

void parallelFor(int count, int grain, const std::function<void(int, int)>& body) {
  const int pieces = (count + grain - 1) / grain;
  if (!isAlone(pieces)) return t_arena->loop(count, pieces, body);
  if (count > 0) body(0, count);
}

void parallelFor(std::span<const Divisible> all) {
  const auto piecesOf = [](const Divisible& work) { return (work.count + work.grain - 1) / work.grain; };
  int pieces = 0;
  for (const Divisible& work : all) pieces += piecesOf(work);
  if (isAlone(pieces)) {
    for (const Divisible& work : all) {
      if (work.count > 0) work.body(0, work.count);
    }
    return;
  }
  t_arena->loop(pieces, pieces, [&](int first, int last) {
    int begin = 0;  // the first piece of `work`
    for (const Divisible& work : all) {
      const int own = piecesOf(work);
      const auto itemOf = [&](int piece) {
        return static_cast<int>(std::int64_t{std::clamp(piece - begin, 0, own)} * work.count / std::max(own, 1));
      };
      if (itemOf(first) < itemOf(last)) work.body(itemOf(first), itemOf(last));
      begin += own;
    }
  });
}

void parallelFor(const Divisible& work) {
  parallelFor(work.count, work.grain, work.body);
}

}  // namespace rewire

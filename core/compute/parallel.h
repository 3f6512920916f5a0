#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <span>

namespace rewire {

/// Calls body(begin, end) on pieces of 0 … count-1, on the threads of the Threads that runs; outside of any, on this thread
/// alone. Pieces hold at most `grain` items. They hold at least half as many, if there is more than one thread and more than one
/// piece. A loop that one thread does alone may be one piece. The body must write each output from one item only: then the result
/// does not depend on the number of threads. A call from within a body stays on its thread: the outer loop has the others. An
/// exception of a body is thrown here, once all threads have left the loop. Pieces that nobody had begun are then left out.
void parallelFor(int count, int grain, const std::function<void(int, int)>& body);

/// Work that threads can share out: body(begin, end) for parts of 0 … count-1, of at most `grain` items each, as above.
struct Divisible {
  int count = 0;
  int grain = 1;
  std::function<void(int, int)> body;
};

/// All of this work as one loop. None of it may wait for any other.
void parallelFor(std::span<const Divisible> all);
void parallelFor(const Divisible& work);

/// The number of this thread, 0 … threadCount()-1. It is for memory that is kept from one piece of work to the next; results must
/// not depend on it.
int threadNumber();
int threadCount();

/// Leaves threads of the Threads that runs to other work, for as long as this lives: loops go on with the others, and always with
/// the thread that calls them. For one caller at a time, on its thread; outside of any Threads it does nothing.
class LentThreads {
 public:
  explicit LentThreads(int count);
  ~LentThreads();
  LentThreads(const LentThreads&) = delete;
  LentThreads& operator=(const LentThreads&) = delete;

 private:
  const std::shared_ptr<std::atomic<int>> m_lent;
};

/// A number of threads to work with. They belong to TBB, which no header needs to know. A mini-batch is a few loops of some ten
/// microseconds each, too short to wake threads for each of them. So a thread that has come to help waits busily for the next
/// loop. After some hundred microseconds TBB has it back.
class Threads {
 public:
  explicit Threads(int count);
  ~Threads();

  /// Runs `work` here; parallelFor inside it uses `count` threads, this one included. For one caller at a time.
  void run(const std::function<void()>& work);

  static int available();

  struct Arena;

 private:
  class Loops;
  std::unique_ptr<Arena> m_arena;
};

}  // namespace rewire

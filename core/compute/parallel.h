#pragma once

#include <functional>
#include <memory>

namespace rewire {

/// Calls body(begin, end) on pieces of 0 … count-1, on the threads of the Threads that runs; on this one alone outside of any.
/// Pieces hold at most `grain` items, and at least half as many, where there is more than one thread and more than one piece. The
/// body must write each output from one item only: then the result does not depend on the number of threads. Called from within a
/// body, it runs in place: the outer loop has the threads. What a body throws is thrown here, once all threads have left the
/// loop; the pieces that nobody had begun are left out then.
void parallelFor(int count, int grain, const std::function<void(int, int)>& body);

/// Which of its threads this is, 0 … threadCount()-1. For memory that is kept from one piece of work to the next; what is
/// computed must not depend on it.
int threadNumber();
int threadCount();

/// A number of threads to work with. They are TBB's, whom no header needs to know. A mini-batch is a few loops of some ten
/// microseconds each, too short for threads that are woken up for each: one that has come to help waits, busily, for some hundred
/// microseconds for the next loop before TBB has it back.
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

#pragma once

#include <functional>
#include <memory>

namespace rewire {

/// Calls body(begin, end) on pieces of 0 … count-1, on the threads of the arena that runs (see Threads). Pieces hold at most
/// `grain` items, and at least half as many, where there is more than one thread and more than one piece. The body must write
/// each output from one item only: then the result does not depend on the number of threads. Called from within a body, it runs
/// in place: the outer loop has the threads. The body must not throw.
void parallelFor(int count, int grain, const std::function<void(int, int)>& body);

/// Which of the arena's threads this is: 0 … threadCount()-1. For memory that is kept from one piece of work to the next; what is
/// computed must not depend on it.
int threadNumber();
int threadCount();

/// A number of threads to work with. TBB behind, so that no header needs it.
class Threads {
 public:
  explicit Threads(int count);
  ~Threads();

  /// Runs `work` here; parallelFor inside it uses `count` threads, this one included.
  void run(const std::function<void()>& work);

  static int available();

 private:
  struct Arena;
  std::unique_ptr<Arena> m_arena;
};

}  // namespace rewire

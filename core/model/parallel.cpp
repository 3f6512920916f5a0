#include "core/model/parallel.h"

#include <tbb/blocked_range.h>
#include <tbb/global_control.h>
#include <tbb/info.h>
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

#include <algorithm>
#include <cstddef>

namespace rewire {

struct Threads::Arena {
  explicit Arena(int count)
      : limit(tbb::global_control::max_allowed_parallelism, static_cast<std::size_t>(std::max(count, available()))),
        arena(count) {}
  tbb::global_control limit;  // more threads than cores, where that is asked for
  tbb::task_arena arena;
};

Threads::Threads(int count) : m_arena(std::make_unique<Arena>(count)) {}
Threads::~Threads() = default;

void Threads::run(const std::function<void()>& work) {
  m_arena->arena.execute(work);
}

int Threads::available() {
  return tbb::info::default_concurrency();
}

int threadNumber() {
  const int number = tbb::this_task_arena::current_thread_index();
  return number < 0 ? 0 : number;  // not in an arena: alone
}

int threadCount() {
  return tbb::this_task_arena::max_concurrency();
}

void parallelFor(int count, int grain, const std::function<void(int, int)>& body) {
  thread_local bool inside = false;
  if (count <= grain || inside || tbb::this_task_arena::max_concurrency() == 1) {
    if (count > 0) body(0, count);
    return;
  }
  struct Inside {  // until the body is left, be it by an exception
    Inside() { inside = true; }
    ~Inside() { inside = false; }
  };
  const auto run = [&](const tbb::blocked_range<int>& piece) {
    const Inside here;
    body(piece.begin(), piece.end());
  };
  tbb::parallel_for(tbb::blocked_range<int>(0, count, static_cast<std::size_t>(grain)), run, tbb::simple_partitioner());
}

}  // namespace rewire

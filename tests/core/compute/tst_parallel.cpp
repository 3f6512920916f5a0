#include "core/compute/parallel.h"
#include "tests/support/registry.h"

#include <QTest>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <new>
#include <set>
#include <thread>
#include <vector>

using namespace rewire;

/// Loops over pieces, on one thread and on several.
class TestParallel : public QObject {
  Q_OBJECT

  static void addThreads() {
    QTest::addColumn<int>("threads");
    for (const int threads : {1, 2, 3, 4}) QTest::addRow("%d threads", threads) << threads;
  }

  /// The ids of the threads that ran. Pieces wait, ten seconds at most, until `expected` of them have come together.
  static std::set<std::thread::id> meeting(int threads, std::size_t expected) {
    std::mutex mutex;
    std::condition_variable met;
    std::set<std::thread::id> seen;
    Threads(threads).run([&] {
      parallelFor(64, 1, [&](int, int) {
        std::unique_lock lock(mutex);
        seen.insert(std::this_thread::get_id());
        met.notify_all();
        met.wait_for(lock, std::chrono::seconds(10), [&] { return seen.size() >= expected; });
      });
    });
    return seen;
  }

 private Q_SLOTS:
  void everyIndexIsVisitedOnce_data() { addThreads(); }
  void everyIndexIsVisitedOnce() {
    QFETCH(int, threads);
    for (const int count : {0, 1, 2, 7, 100, 1001}) {
      for (const int grain : {1, 3, 64, 5000}) {
        std::vector<std::atomic<int>> visits(static_cast<std::size_t>(count));
        std::atomic<int> empty = 0;
        Threads(threads).run([&] {
          parallelFor(count, grain, [&](int begin, int end) {
            empty += begin >= end;
            for (int i = begin; i < end; ++i) ++visits[static_cast<std::size_t>(i)];
          });
        });
        QCOMPARE(empty.load(), 0);
        for (const auto& visit : visits) QCOMPARE(visit.load(), 1);
      }
    }
  }

  void allItemsOfSeveralWorksAreVisitedOnce_data() { addThreads(); }
  void allItemsOfSeveralWorksAreVisitedOnce() {
    QFETCH(int, threads);
    Threads(threads).run([&] {
      for (const std::vector<int>& counts : {std::vector{5}, {0, 7, 0}, {1, 1, 1}, {100, 3, 64, 1}, {0}, {}}) {
        std::vector<std::vector<std::atomic<int>>> visits;
        std::vector<Divisible> works;
        for (const int count : counts) visits.emplace_back(static_cast<std::size_t>(count));
        for (std::size_t work = 0; work < counts.size(); ++work) {
          works.push_back({counts[work], static_cast<int>(work) + 1, [&visits, work](int begin, int end) {
                             for (int i = begin; i < end; ++i) ++visits[work][static_cast<std::size_t>(i)];
                           }});
        }
        parallelFor(works);
        for (const auto& ofWork : visits) {
          for (const auto& count : ofWork) QCOMPARE(count.load(), 1);
        }
      }
    });
  }

  void piecesAreOfTheGrainAtMostAndHalfOfItAtLeast() {
    std::atomic<int> wrong = 0;
    std::atomic<int> pieces = 0;
    Threads(2).run([&] {
      parallelFor(1000, 64, [&](int begin, int end) {
        wrong += end - begin > 64 || end - begin < 32;
        ++pieces;
      });
    });
    QCOMPARE(wrong.load(), 0);
    QVERIFY(pieces >= 16);
  }

  void aLoopWithinALoopRunsInPlace_data() { addThreads(); }
  void aLoopWithinALoopRunsInPlace() {
    QFETCH(int, threads);
    std::atomic<int> whole = 0;
    std::atomic<int> after = 0;
    Threads(threads).run([&] {
      parallelFor(40, 1, [&](int begin, int end) {
        for (int outer = begin; outer < end; ++outer) {
          const auto here = std::this_thread::get_id();
          parallelFor(
              50, 1, [&, here](int first, int last) { whole += first == 0 && last == 50 && std::this_thread::get_id() == here; });
        }
      });
      parallelFor(40, 1, [&](int, int) { ++after; });
    });
    QCOMPARE(whole.load(), 40);                    // each in one piece
    QCOMPARE(after.load(), threads > 1 ? 40 : 1);  // and the next loop in many again
  }

  void aLoopThatRanOutOfMemoryLeavesTheNextItsThreads() {
    std::atomic<int> after = 0;
    Threads(2).run([&] {
      QVERIFY_EXCEPTION_THROWN(parallelFor(40, 1, [](int, int) { throw std::bad_alloc(); }), std::bad_alloc);
      parallelFor(40, 1, [&](int, int) { ++after; });
    });
    QCOMPARE(after.load(), 40);
  }

  void whatABodyThrowsIsThrownOnce_data() { addThreads(); }
  void whatABodyThrowsIsThrownOnce() {
    QFETCH(int, threads);
    Threads(threads).run([&] {
      for (int round = 0; round < 20; ++round) {
        const auto throwing = [&](int begin, int end) {
          if (begin <= round && round < end) throw std::bad_alloc();
        };
        QVERIFY_EXCEPTION_THROWN(parallelFor(40, 1, throwing), std::bad_alloc);
        std::atomic<int> visited = 0;
        parallelFor(40, 1, [&](int begin, int end) { visited += end - begin; });
        QCOMPARE(visited.load(), 40);
      }
    });
  }

  void outsideOfAnyThreadsALoopRunsInPlace() {
    int pieces = 0;
    parallelFor(40, 1, [&](int begin, int end) { pieces += begin == 0 && end == 40; });
    QCOMPARE(pieces, 1);
    QVERIFY(threadNumber() < threadCount());
  }

  void threadsAreAsManyAsWereAskedFor_data() { addThreads(); }
  void threadsAreAsManyAsWereAskedFor() {
    QFETCH(int, threads);
    int counted = 0;
    Threads(threads).run([&] { counted = threadCount(); });
    QCOMPARE(counted, threads);
  }

  // Memory that is kept for a number must not be given to two threads at once. Pieces wait for a while, so that threads meet.
  void threadsAtWorkAtTheSameTimeHaveDifferentNumbers_data() { addThreads(); }
  void threadsAtWorkAtTheSameTimeHaveDifferentNumbers() {
    QFETCH(int, threads);
    std::vector<std::atomic<int>> working(static_cast<std::size_t>(threads));
    std::atomic<int> beyond = 0;
    std::atomic<int> shared = 0;
    Threads(threads).run([&] {
      for (int loop = 0; loop < 20; ++loop) {
        parallelFor(64, 1, [&](int, int) {
          const int number = threadNumber();
          if (number < 0 || number >= threads) {
            ++beyond;
            return;
          }
          std::atomic<int>& here = working[static_cast<std::size_t>(number)];
          shared += here.fetch_add(1) != 0;
          for (int i = 0; i < 20; ++i) std::this_thread::yield();
          --here;
        });
      }
    });
    QCOMPARE(beyond.load(), 0);
    QCOMPARE(shared.load(), 0);
  }

  // A mini-batch is a few short loops, one right after the other: none may see a piece of another.
  void shortLoopsInARowKeepApart_data() { addThreads(); }
  void shortLoopsInARowKeepApart() {
    QFETCH(int, threads);
    int wrong = 0;
    Threads(threads).run([&] {
      std::vector<int> values(7, 0);
      for (int loop = 1; loop <= 2000; ++loop) {
        parallelFor(7, 1, [&](int begin, int end) {
          for (int i = begin; i < end; ++i) values[static_cast<std::size_t>(i)] += loop;
        });
        wrong += values != std::vector<int>(7, loop * (loop + 1) / 2);
      }
    });
    QCOMPARE(wrong, 0);
  }

  void oneThreadIsTheCaller() { QCOMPARE(meeting(1, 1), std::set{std::this_thread::get_id()}); }

  void twoThreadsRunAtTheSameTime() {
    if (Threads::available() < 2) QSKIP("this machine has one processor");
    const auto seen = meeting(2, 2);
    QCOMPARE(seen.size(), std::size_t{2});
    QVERIFY(seen.contains(std::this_thread::get_id()));
  }

  // What is lent comes back: some loops with all threads, some without it, again and again.
  void lentThreadsTakeNoPartInLoops() {
    constexpr int kThreads = 4;
    for (const int lent : {1, 2, 3, 9}) {
      std::size_t most = 0;
      int wrong = 0;
      Threads(kThreads).run([&] {
        const auto loop = [&](bool counts) {
          std::mutex mutex;
          std::set<std::thread::id> seen;
          std::atomic<int> sum = 0;
          parallelFor(16, 1, [&](int begin, int end) {
            for (int i = begin; i < end; ++i) sum += i;
            const auto began = std::chrono::steady_clock::now();  // long enough for the others to come
            while (std::chrono::steady_clock::now() - began < std::chrono::microseconds(20)) {
            }
            const std::lock_guard lock(mutex);
            seen.insert(std::this_thread::get_id());
          });
          wrong += sum != 120;
          if (counts) most = std::max(most, seen.size());
        };
        for (int round = 0; round < 5; ++round) {
          for (int i = 0; i < 100; ++i) loop(false);
          const LentThreads away(lent);
          for (int i = 0; i < 100; ++i) loop(true);
        }
      });
      QCOMPARE(wrong, 0);
      QVERIFY2(most <= static_cast<std::size_t>(std::max(1, kThreads - lent)), qPrintable(QString::number(most)));
    }
  }

  void lentThreadsComeBack() {
    if (Threads::available() < 2) QSKIP("this machine has one processor");
    std::mutex mutex;
    std::condition_variable met;
    std::set<std::thread::id> seen;
    Threads(2).run([&] {
      { const LentThreads away(1); }
      parallelFor(64, 1, [&](int, int) {
        std::unique_lock lock(mutex);
        seen.insert(std::this_thread::get_id());
        met.notify_all();
        met.wait_for(lock, std::chrono::seconds(10), [&] { return seen.size() >= 2; });
      });
    });
    QCOMPARE(seen.size(), std::size_t{2});
  }

  void lendingOutsideOfAnyThreadsDoesNothing() {
    const LentThreads away(1);
    int sum = 0;
    parallelFor(3, 1, [&](int begin, int end) { sum += end - begin; });
    QCOMPARE(sum, 3);
  }

  void runReturnsAfterTheWork() {
    int done = 0;
    Threads threads(2);
    threads.run([&] { ++done; });
    threads.run([&] { ++done; });
    QCOMPARE(done, 2);
  }

  void someThreadIsAvailable() { QVERIFY(Threads::available() >= 1); }
};

REWIRE_TEST(TestParallel)
#include "tst_parallel.moc"

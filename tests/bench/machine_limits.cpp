#include "tests/bench/machine_limits.h"

#define HWY_DISABLED_TARGETS \
  (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128)  // their vectors have no size, so no arrays of them
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "tests/bench/machine_limits.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include "core/compute/activations.h"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>
#include <utility>
#include <vector>

HWY_BEFORE_NAMESPACE();
namespace rewire {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

using Tag = hn::CappedTag<float, 16>;
using Vector = hn::Vec<Tag>;
constexpr Tag kTag;
constexpr int kLanes = static_cast<int>(hn::MaxLanes(kTag));

/// Ten sums keep two units with a latency of four to five cycles busy. Twelve sums and two factors fit into 16 registers.
constexpr int kSums = 12;

template <int kCount>
HWY_INLINE float total(const Vector (&sums)[kCount]) {
  Vector all = sums[0];
  for (int i = 1; i < kCount; ++i) all = hn::Add(all, sums[i]);
  return hn::GetLane(hn::SumOfLanes(kTag, all));
}

/// Multiply-adds that stay in registers, in more independent sums than the processor can have under way: `rounds` rounds of
/// MultiplyAddsARound() each.
float MultiplyAdd(int rounds) {
  const Vector factor = hn::Set(kTag, 0.5f);
  const Vector addend = hn::Set(kTag, 1.0f);
  Vector sums[kSums];
  for (int i = 0; i < kSums; ++i) sums[i] = hn::Set(kTag, static_cast<float>(i));
  for (int round = 0; round < rounds; ++round) {
    for (Vector& sum : sums) sum = hn::MulAdd(sum, factor, addend);
  }
  return total(sums);
}

int MultiplyAddsARound() {
  return kSums * kLanes;
}

/// The sum of `count` floats, a multiple of 128, in an order of its own: it reads them all and does little else.
float ReadAll(const float* floats, std::size_t count) {
  constexpr int kReads = 8;
  constexpr std::size_t kStep = static_cast<std::size_t>(kReads) * kLanes;  // 128 at most
  Vector sums[kReads];
  for (Vector& sum : sums) sum = hn::Zero(kTag);
  for (std::size_t at = 0; at < count; at += kStep) {
    for (int i = 0; i < kReads; ++i)
      sums[i] = hn::Add(sums[i], hn::Load(kTag, floats + at + static_cast<std::size_t>(i * kLanes)));
  }
  return total(sums);
}

}  // namespace HWY_NAMESPACE
}  // namespace rewire
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace rewire {

HWY_EXPORT(MultiplyAdd);
HWY_EXPORT(MultiplyAddsARound);
HWY_EXPORT(ReadAll);

namespace {

/// Values that threads compute to no purpose, so that no compiler leaves the work out; a cache line each.
class Sink {
 public:
  explicit Sink(int threads) : m_values(static_cast<std::size_t>(threads)) {}
  void add(int thread, float value) { m_values[static_cast<std::size_t>(thread)].value += value; }
  ~Sink() {
    if (m_values.front().value < 0.0f) std::puts("");
  }

 private:
  struct alignas(64) Value {
    float value = 0.0f;
  };
  std::vector<Value> m_values;
};

/// Bytes a second of reading `bytes` a thread over and over.
double bandwidth(const Taking& taking, std::size_t bytes) {
  constexpr std::size_t kStep = 128;
  const std::size_t floats = bytes / sizeof(float) / kStep * kStep;
  std::vector<Activations> blocks;
  for (int thread = 0; thread < taking.threads; ++thread) {
    blocks.emplace_back(static_cast<int>(floats / kStep), static_cast<int>(kStep));
    std::fill_n(blocks.back().data(), floats, 1.0f);
  }
  Sink sink(taking.threads);
  const double seconds = medianSeconds(taking, false, [&](int thread) {
    sink.add(thread, HWY_DYNAMIC_DISPATCH(ReadAll)(blocks[static_cast<std::size_t>(thread)].data(), floats));
  });
  return static_cast<double>(floats * sizeof(float)) * taking.threads / seconds;
}

double flopsASecond(const Taking& taking) {
  constexpr int kRounds = 2000;
  Sink sink(taking.threads);
  const double seconds =
      medianSeconds(taking, false, [&](int thread) { sink.add(thread, HWY_DYNAMIC_DISPATCH(MultiplyAdd)(kRounds)); });
  return 2.0 * kRounds * HWY_DYNAMIC_DISPATCH(MultiplyAddsARound)() * taking.threads / seconds;
}

/// One thread writes some lines, the other reads them all, over and over: what each line more costs.
double secondsALine(int repetitions) {
  constexpr int kMany = 64;
  constexpr int kRounds = 100;
  struct alignas(64) Line {
    std::atomic<int> value = 0;
  };
  std::vector<Line> lines(kMany);
  alignas(64) std::atomic<int> asked = 0;
  alignas(64) std::atomic<int> written = 0;
  std::atomic<int> count = 1;
  std::jthread writer([&](const std::stop_token& stop) {
    for (int seen = 0; !stop.stop_requested();) {
      const int round = asked.load(std::memory_order_acquire);
      if (round == seen) continue;
      seen = round;
      for (int i = 0; i < count.load(std::memory_order_relaxed); ++i)
        lines[static_cast<std::size_t>(i)].value.store(round, std::memory_order_relaxed);
      written.store(round, std::memory_order_release);
    }
  });
  int round = 0;
  const auto secondsFor = [&](int many) {
    count = many;
    return secondsOf([&] {
      for (const int last = round + kRounds; round < last;) {
        asked.store(++round, std::memory_order_release);
        while (written.load(std::memory_order_acquire) != round) {
        }
        for (int i = 0; i < many; ++i) {
          while (lines[static_cast<std::size_t>(i)].value.load(std::memory_order_relaxed) != round) {
          }
        }
      }
    });
  };
  std::vector<double> costs;
  for (int i = 0; i < repetitions; ++i) costs.push_back((secondsFor(kMany) - secondsFor(1)) / kRounds / (kMany - 1));
  return median(std::move(costs));
}

}  // namespace

Limits measureLimits(const Taking& taking) {
  const Taking few{std::min(taking.repetitions, 15), taking.threads};
  Limits limits;
  limits.flops = flopsASecond(taking);
  limits.firstCache = bandwidth(taking, 16 << 10);
  limits.secondCache = bandwidth(taking, 256 << 10);
  limits.memory = bandwidth(few, (std::size_t{256} << 20) / static_cast<std::size_t>(taking.threads));
  if (taking.threads > 1) limits.line = std::max(0.0, secondsALine(few.repetitions));
  limits.loop = medianSeconds(taking, true, [&](int) { onEveryThread(taking.threads, [](int) {}); });
  return limits;
}

}  // namespace rewire
#endif

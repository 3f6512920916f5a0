// Times of the lab from a request to its answer: 784-1000-1000-1000-10 with three layers at 1 % density, and first estimates of
// the dense network of that shape. The 10,000 test images are random pixels, and nothing else runs. Each request is new to the
// lab (another seed, another strength), as when a slider moves.
//   bench_lab --benchmark_repetitions=1
#include "core/compute/parallel.h"
#include "core/lab/lab.h"
#include "tests/bench/random_specimen.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>

namespace {

using namespace rewire;
using Clock = std::chrono::steady_clock;

/// A lab and somebody who waits for its answers.
class Bench {
 public:
  /// The answer to a request: the first of its answers, or the complete one.
  LabResultPtr ask(Rule rule, const Perturbations& perturbations, bool complete) {
    m_lab.ask({++m_id, randomSpecimen(rule), perturbations, {}, {}});
    std::unique_lock lock(m_mutex);
    LabResultPtr result;
    m_news.wait(lock, [&] {
      result = m_lab.latest();
      return result && result->request == m_id && (result->complete || !complete);
    });
    return result;
  }

 private:
  std::uint64_t m_id = 0;
  std::mutex m_mutex;
  std::condition_variable m_news;
  Lab m_lab{Threads::available(), [this] {
              const std::lock_guard lock(m_mutex);
              m_news.notify_one();
            }};
};

using Vary = std::function<void(Perturbations&, double)>;

/// Mean and median of the time to an answer. `vary` sets a strength between 0.05 and 0.95 of the slider.
void answer(benchmark::State& state, Rule rule, const Vary& vary, bool complete) {
  Bench bench;
  bench.ask(rule, {}, true);  // the clean evaluation is there already when a slider is moved
  std::vector<double> milliseconds;
  int moves = 0;
  for (auto _ : state) {
    Perturbations perturbations;
    vary(perturbations, 0.05 + 0.9 * (++moves % 37) / 37.0);
    const auto began = Clock::now();
    benchmark::DoNotOptimize(bench.ask(rule, perturbations, complete));
    milliseconds.push_back(std::chrono::duration<double, std::milli>(Clock::now() - began).count());
  }
  std::sort(milliseconds.begin(), milliseconds.end());
  state.counters["median_ms"] = milliseconds[milliseconds.size() / 2];
  state.counters["p95_ms"] = milliseconds[milliseconds.size() * 95 / 100];
}

void measure(const char* name, const Vary& vary, bool complete = true, int moves = 60, Rule rule = Rule::Set) {
  benchmark::RegisterBenchmark(name, [=](benchmark::State& state) { answer(state, rule, vary, complete); })
      ->Unit(benchmark::kMillisecond)
      ->UseRealTime()
      ->Iterations(moves);
}

void pgd(Perturbations& perturbations, double strength) {
  perturbations.step<Attack>().method = AttackMethod::Pgd;
  perturbations.step<Attack>().epsilon = 0.2 * strength;
}

}  // namespace

int main(int count, char** words) {
  measure("remove-links, random", [](Perturbations& d, double s) { d.step<RemoveLinks>().fraction = s; });
  measure("remove-links, strongest", [](Perturbations& d, double s) { d.step<RemoveLinks>() = {s, LinkOrder::Strongest, {}}; });
  measure("remove-links, hubs", [](Perturbations& d, double s) { d.step<RemoveLinks>() = {s, LinkOrder::Hubs, {}}; });
  measure("remove-neurons", [](Perturbations& d, double s) { d.step<RemoveNeurons>().fraction = s; });
  measure("shuffle-weights", [](Perturbations& d, double s) { d.step<ShuffleWeights>().fraction = s; });
  measure("swap-links", [](Perturbations& d, double s) { d.step<SwapLinks>().fraction = s; });
  measure("swap-links and remove-links", [](Perturbations& d, double s) {
    d.step<SwapLinks>().fraction = s;
    d.step<RemoveLinks>().fraction = s;
  });
  measure("weight-noise", [](Perturbations& d, double s) { d.step<WeightNoise>().sigma = s; });
  measure("input-noise", [](Perturbations& d, double s) { d.step<InputNoise>().amount = 0.3 * s; });
  measure("attack, FGSM", [](Perturbations& d, double s) { d.step<Attack>().epsilon = 0.2 * s; });
  measure("attack, PGD-40, first estimate", pgd, false);
  measure("attack, PGD-40, all images", pgd, true, 3);
  const auto estimate = [](const char* name, const Vary& vary) { measure(name, vary, false, 60, Rule::Dense); };
  estimate("dense, remove-links, random", [](Perturbations& d, double s) { d.step<RemoveLinks>().fraction = s; });
  estimate("dense, remove-links, strongest", [](Perturbations& d, double s) {
    d.step<RemoveLinks>() = {s, LinkOrder::Strongest, {}};
  });
  estimate("dense, remove-neurons", [](Perturbations& d, double s) { d.step<RemoveNeurons>().fraction = s; });
  estimate("dense, shuffle-weights", [](Perturbations& d, double s) { d.step<ShuffleWeights>().fraction = s; });
  estimate("dense, weight-noise", [](Perturbations& d, double s) { d.step<WeightNoise>().sigma = s; });
  estimate("dense, input-noise", [](Perturbations& d, double s) { d.step<InputNoise>().amount = 0.3 * s; });
  estimate("dense, attack, FGSM", [](Perturbations& d, double s) { d.step<Attack>().epsilon = 0.2 * s; });
  benchmark::Initialize(&count, words);
  benchmark::RunSpecifiedBenchmarks();
}

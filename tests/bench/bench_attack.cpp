// Times of attacks and noise on all 10,000 test images of MNIST, on the default network 784-1000-1000-1000-10 after a few
// mini-batches. The time of an attack does not depend on how well the network was trained.
//   bench_attack --benchmark_repetitions=5 --benchmark_report_aggregates_only=true
#include "core/compute/parallel.h"
#include "core/data/dataset.h"
#include "core/perturb/predictions.h"
#include "core/train/trainer.h"

#include <benchmark/benchmark.h>

#include <numeric>

namespace {

using namespace rewire;

struct Patient {
  std::shared_ptr<const Dataset> dataset = loadDataset("mnist");
  Network network;
  Normalisation normalisation;
  std::vector<std::int32_t> all;
};

const Patient& patient() {
  static const Patient trained = [] {
    Patient p;
    Experiment experiment;
    Trainer trainer(experiment, p.dataset, initialCheckpoint(experiment, *p.dataset));
    for (int batch = 0; batch < 200; ++batch) trainer.trainBatch();
    p.network = trainer.network();
    p.normalisation = trainer.normalisation();
    p.all.resize(static_cast<std::size_t>(p.dataset->test.count));
    std::iota(p.all.begin(), p.all.end(), 0);
    return p;
  }();
  return trained;
}

/// Argument: threads.
void predicted(benchmark::State& state, const Perturbations& perturbations) {
  const Patient& p = patient();
  const Classifier classifier{p.network, p.normalisation};
  Threads threads(static_cast<int>(state.range(0)));
  threads.run([&] {
    for (auto _ : state) benchmark::DoNotOptimize(predict(classifier, classifier, p.dataset->test, p.all, perturbations));
  });
  state.SetItemsProcessed(state.iterations() * p.dataset->test.count);
}

Perturbations attackOf(AttackMethod method, AttackNorm norm) {
  Perturbations perturbations;
  perturbations.step<Attack>().method = method;
  perturbations.step<Attack>().norm = norm;
  perturbations.step<Attack>().epsilon = norm == AttackNorm::Linf ? 0.1 : 1.5;
  return perturbations;
}

Perturbations noiseOf(NoiseKind kind) {
  Perturbations perturbations;
  perturbations.step<InputNoise>() = {kind, 0.1};
  return perturbations;
}

#define REWIRE_BENCHMARK(name, perturbations)       \
  BENCHMARK_CAPTURE(predicted, name, perturbations) \
      ->ArgName("threads")                          \
      ->Arg(1)                                      \
      ->Arg(2)                                      \
      ->Unit(benchmark::kMillisecond)               \
      ->UseRealTime()
REWIRE_BENCHMARK(clean, Perturbations());
REWIRE_BENCHMARK(fgsm, attackOf(AttackMethod::Fgsm, AttackNorm::Linf));
REWIRE_BENCHMARK(fgsmL2, attackOf(AttackMethod::Fgsm, AttackNorm::L2));
REWIRE_BENCHMARK(pgd40, attackOf(AttackMethod::Pgd, AttackNorm::Linf));
REWIRE_BENCHMARK(pgd40L2, attackOf(AttackMethod::Pgd, AttackNorm::L2));
REWIRE_BENCHMARK(gaussian, noiseOf(NoiseKind::Gaussian));
REWIRE_BENCHMARK(uniform, noiseOf(NoiseKind::Uniform));
REWIRE_BENCHMARK(saltPepper, noiseOf(NoiseKind::SaltPepper));
REWIRE_BENCHMARK(sign, noiseOf(NoiseKind::Sign));

}  // namespace

BENCHMARK_MAIN();

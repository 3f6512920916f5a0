// Times of one move of a slider in the lab, without the evaluation: 784-1000-1000-1000-10, 27,840 hidden links. The evaluation
// takes 8 of the 16 ms of a frame.
//   bench_perturb --benchmark_repetitions=5 --benchmark_report_aggregates_only=true
#include "core/perturb/perturbed_network.h"
#include "core/topology/initial.h"

#include <benchmark/benchmark.h>

#include <vector>

namespace {

using namespace rewire;

Network randomNetwork(double density) {
  Random topology(1, Purpose::Topology);
  Random weights(1, Purpose::Weights);
  Network network;
  int inputs = 784;
  for (int layer = 0; layer < 3; ++layer) {
    const auto links = static_cast<std::int64_t>(density * inputs * 1000);
    if (density < 1.0) {
      network.layers.emplace_back(randomSparseLayer(inputs, 1000, links, topology, weights));
    } else {
      network.layers.emplace_back(randomDenseLayer(inputs, 1000, weights));
    }
    inputs = 1000;
  }
  network.layers.emplace_back(randomDenseLayer(inputs, 10, weights));
  return network;
}

/// Argument: the fraction in percent.
void perturbNetwork(benchmark::State& state, double density, const Perturbation& kind) {
  const Network network = randomNetwork(density);
  const Perturbation perturbation = withStrength(kind, static_cast<double>(state.range(0)) / 100.0);
  for (auto _ : state) benchmark::DoNotOptimize(perturb(network, perturbation, 1));
}

/// Everything at once, as with every slider of the lab moved.
void everyKindOfPerturbation(benchmark::State& state) {
  const Network network = randomNetwork(0.01);
  Perturbations perturbations;
  perturbations.step<SwapLinks>().fraction = 0.5;
  perturbations.step<ShuffleWeights>().fraction = 0.5;
  perturbations.step<WeightNoise>().sigma = 0.5;
  perturbations.step<RemoveLinks>().fraction = 0.5;
  perturbations.step<RemoveNeurons>().fraction = 0.5;
  for (auto _ : state) benchmark::DoNotOptimize(perturb(network, perturbations));
}
BENCHMARK(everyKindOfPerturbation)->Unit(benchmark::kMillisecond);

struct Kind {
  const char* name;
  double density;
  Perturbation perturbation;
};

std::vector<Kind> kinds() {
  return {{"removeRandomLinks", 0.01, RemoveLinks{}},
          {"removeWeakestLinks", 0.01, RemoveLinks{0.0, LinkOrder::Weakest, {}}},
          {"removeStrongestLinks", 0.01, RemoveLinks{0.0, LinkOrder::Strongest, {}}},
          {"removeLinksOfHubs", 0.01, RemoveLinks{0.0, LinkOrder::Hubs, {}}},
          {"removeRandomNeurons", 0.01, RemoveNeurons{}},
          {"removeHubs", 0.01, RemoveNeurons{0.0, NeuronOrder::Hubs, {}}},
          {"shuffleWithinLayers", 0.01, ShuffleWeights{}},
          {"shuffleKeepingSigns", 0.01, ShuffleWeights{0.0, ShuffleScope::Layer, true, {}}},
          {"shuffleIncoming", 0.01, ShuffleWeights{0.0, ShuffleScope::Incoming, false, {}}},
          {"shuffleOutgoing", 0.01, ShuffleWeights{0.0, ShuffleScope::Outgoing, false, {}}},
          {"shuffleAcrossLayers", 0.01, ShuffleWeights{0.0, ShuffleScope::Network, false, {}}},
          {"swapPartners", 0.01, SwapLinks{}},
          {"addNoise", 0.01, WeightNoise{}},
          {"swapPartnersAtTenPercent", 0.1, SwapLinks{}},
          {"removeDenseLinks", 1.0, RemoveLinks{}},
          {"shuffleDenseWeights", 1.0, ShuffleWeights{}},
          {"addDenseNoise", 1.0, WeightNoise{}}};
}

}  // namespace

int main(int argc, char** argv) {
  for (const Kind& kind : kinds()) {
    benchmark::RegisterBenchmark(kind.name, perturbNetwork, kind.density, kind.perturbation)
        ->ArgName("percent")
        ->Arg(20)
        ->Arg(100)
        ->Unit(benchmark::kMillisecond);
  }
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
  return 0;
}

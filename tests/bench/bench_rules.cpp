// Times of a rewiring by every rule: the three sparse layers of the default network, those of a model, and a layer of a million
// links between 100,000 and 100,000 neurons.
//   bench_rules [MODEL.safetensors] --benchmark_repetitions=5 --benchmark_report_aggregates_only=true
#include "core/compute/parallel.h"
#include "core/io/model_file.h"
#include "core/topology/initial.h"
#include "core/topology/rules/rewiring.h"
#include "core/topology/rules/rule.h"

#include <benchmark/benchmark.h>

#include <sys/resource.h>

#include <string>
#include <vector>

namespace {

using namespace rewire;

constexpr int kBatch = 32;

SparseLayer drawnLayer(int inputs, int outputs, std::int64_t links) {
  Random topology(1, Purpose::Topology), weights(1, Purpose::Weights);
  return randomSparseLayer(inputs, outputs, links, topology, weights);
}

Network networkOf(std::vector<SparseLayer> layers) {
  Network network;
  for (SparseLayer& layer : layers) network.layers.emplace_back(std::move(layer));
  return network;
}

/// Half of the values are 0, as behind a relu.
Activations halfSilent(int neurons, Random& random) {
  Activations values(neurons, kBatch);
  for (int neuron = 0; neuron < neurons; ++neuron)
    for (int sample = 0; sample < kBatch; ++sample)
      values.row(neuron)[sample] = std::max(0.0f, static_cast<float>(random.normal()));
  return values;
}

double peakMegabytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

void rewireBy(benchmark::State& state, Rule rule, const Network& start, int threads, int epoch) {
  const RuleDescription& description = descriptionOf(rule);
  Random random(2, Purpose::Weights);
  std::vector<Activations> values;
  for (const Layer& layer : start.layers) {
    values.push_back(halfSilent(inputsOf(layer), random));
    values.push_back(halfSilent(outputsOf(layer), random));
  }
  std::vector<GradientParts> gradients;
  for (std::size_t i = 0; i < start.layers.size(); ++i) gradients.push_back({values[2 * i], values[2 * i + 1]});
  RewiringSettings settings{.seed = 1, .zeta = 0.3, .epoch = epoch, .epochs = 100, .options = {.score = description.score}};
  Threads(threads).run([&] {
    for (auto _ : state) {
      state.PauseTiming();
      Network network = start;
      state.ResumeTiming();
      benchmark::DoNotOptimize(rewireNetwork(network, *description.steps, settings, {}, gradients));
    }
  });
  state.counters["peak_MB"] = peakMegabytes();
}

void addBenchmarks(const char* what, const Network& network, int epoch) {
  for (const Rule rule : allRules()) {
    if (!rewires(rule)) continue;
    for (const int threads : {1, 2})
      benchmark::RegisterBenchmark((std::string(nameOf(rule)) + "/" + what + "/threads:" + std::to_string(threads)).c_str(),
                                   [=](benchmark::State& state) { rewireBy(state, rule, network, threads, epoch); })
          ->Unit(benchmark::kMillisecond)
          ->UseRealTime();
  }
}

}  // namespace

int main(int count, char** words) {
  benchmark::Initialize(&count, words);
  addBenchmarks("default",
                networkOf({drawnLayer(784, 1000, 7840), drawnLayer(1000, 1000, 10'000), drawnLayer(1000, 1000, 10'000)}), 50);
  if (count > 1) {
    const Model model = readModel(words[1]);
    addBenchmarks("model", model.network, model.epoch);
  }
  addBenchmarks("wide", networkOf({drawnLayer(100'000, 100'000, 1'000'000)}), 50);
  benchmark::RunSpecifiedBenchmarks();
}

// The cost of a link as the network grows: networks of 10 thousand to 100 million links, one line of CSV each.
//   bench_scale [LARGEST=1000000] [BATCH=32] [THREADS=all]
// LARGEST is the most links that are tried; 100000000 needs 4 GB. A network has three sparse layers with a third of the links
// each, 33.3 links to a neuron. So its width is a hundredth of its links: 100 to 1,000,000 neurons a layer. Only width and links
// grow: inputs are images of 784 bytes, outputs two classes. Their dense layer has a fiftieth of the links and is not counted.
#include "core/compute/parallel.h"
#include "core/compute/random.h"
#include "core/data/dataset.h"
#include "core/network/evaluation.h"
#include "core/train/trainer.h"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

namespace {

using namespace rewire;
using Clock = std::chrono::steady_clock;

constexpr int kLayers = 3;
constexpr int kLinksANeuron = 100;  // in all layers together
constexpr int kSide = 28;
constexpr double kWork = 5e8;  // links times samples that are enough for a measurement
constexpr int kFewest = 4;     // mini-batches that are measured, at least

/// Noise to train on: the trained network does not matter here.
Samples noise(int count, Random& random) {
  Samples samples;
  samples.count = count;
  samples.pixels = kSide * kSide;
  samples.bytes.resize(static_cast<std::size_t>(count) * static_cast<std::size_t>(samples.pixels));
  for (std::uint8_t& byte : samples.bytes) byte = static_cast<std::uint8_t>(random.below(256));
  for (int i = 0; i < count; ++i) samples.labels.push_back(i % 2);
  return samples;
}

std::shared_ptr<const Dataset> noiseDataset(int count) {
  Random random(1, Purpose::Shuffling, 0);
  auto dataset = std::make_shared<Dataset>();
  dataset->info = {"noise", "noise", kSide, kSide, {"0", "1"}, 0.5, 0.29, count, 2};
  dataset->train = noise(count, random);
  dataset->test = noise(2, random);
  return dataset;
}

Experiment experimentOf(std::int64_t links, int batch) {
  const auto width = static_cast<int>(links / kLinksANeuron);
  const double linksALayer = static_cast<double>(links) / kLayers;
  const double density = linksALayer / width / width;
  Experiment experiment;
  experiment.dataset = "noise";
  experiment.hidden.assign(kLayers, width);
  experiment.density = {linksALayer / width / (kSide * kSide), density, density};
  experiment.batch = batch;
  experiment.epochs = 100;  // more than are trained
  experiment.learningRate = 1e-4;
  return experiment;
}

double median(std::vector<double> values) {
  std::nth_element(values.begin(), values.begin() + std::ssize(values) / 2, values.end());
  return values[values.size() / 2];
}

template <class Work>
double secondsOf(const Work& work) {
  const auto began = Clock::now();
  work();
  return std::chrono::duration<double>(Clock::now() - began).count();
}

double residentBytes() {
  long all = 0;
  long resident = 0;
  std::ifstream("/proc/self/statm") >> all >> resident;
  return static_cast<double>(resident) * static_cast<double>(sysconf(_SC_PAGESIZE));
}

/// The most memory that was resident since the process began, or since forgetPeak().
double peakBytes() {
  std::ifstream status("/proc/self/status");
  for (std::string word; status >> word;) {
    double kibibytes = 0;
    if (word == "VmHWM:" && status >> kibibytes) return kibibytes * 1024;
  }
  return 0.0;
}

void forgetPeak() {
  std::ofstream("/proc/self/clear_refs") << "5";
}

template <class Value>
double bytesOf(const std::vector<Value>& values) {
  return static_cast<double>(values.capacity() * sizeof(Value));
}

/// Bytes that the sparse layers keep, link by link and neuron by neuron.
double bytesOf(const Network& network) {
  double sum = 0;
  for (const Layer& layer : network.layers) {
    const auto* l = std::get_if<SparseLayer>(&layer);
    if (!l) continue;
    sum += bytesOf(l->indptr) + bytesOf(l->indices) + bytesOf(l->values) + bytesOf(l->momentum) + bytesOf(l->born) +
           bytesOf(l->bias) + bytesOf(l->biasMomentum) + bytesOf(l->columnPtr) + bytesOf(l->columnRow) + bytesOf(l->columnLink);
  }
  return sum;
}

/// Measures an epoch of mini-batches, the evaluation of its samples, and the rewiring that follows. The first mini-batch warms
/// up.
void measure(std::int64_t size, int batch) {
  const auto batches = static_cast<int>(std::clamp(kWork / static_cast<double>(size * batch), kFewest + 1.0, 1000.0));
  const auto dataset = noiseDataset(batches * batch);
  const Experiment experiment = experimentOf(size, batch);
  forgetPeak();
  const double before = residentBytes();
  Trainer trainer(experiment, dataset, initialCheckpoint(experiment, *dataset));
  const double peakAtStart = peakBytes() - before;

  std::vector<double> steps;
  while (!trainer.epochTrained()) steps.push_back(secondsOf([&] { trainer.trainBatch(); }));
  steps.erase(steps.begin());
  const double resident = residentBytes() - before;
  trainer.finishEpoch();
  const Loader loader(trainer.normalisation());
  const double evaluating = secondsOf([&] { evaluate(trainer.network(), loader, dataset->train, dataset->train.count); });
  forgetPeak();
  const double rewiring = secondsOf([&] { trainer.rewire(); });
  const double peakAtRewiring = peakBytes() - before;

  const auto links = static_cast<double>(sparseLinks(trainer.network()));
  std::printf("%.0f,%d,%d,%.4f,%.4f,%.2f,%.1f,%.1f,%.1f,%.1f\n", links, experiment.hidden.front(), batches - 1,
              median(steps) / links / batch * 1e9, evaluating / links / dataset->train.count * 1e9, rewiring / links * 1e9,
              bytesOf(trainer.network()) / links, resident / links, peakAtStart / links, peakAtRewiring / links);
  std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
  const std::int64_t largest = argc > 1 ? std::atoll(argv[1]) : 1'000'000;
  const int batch = argc > 2 ? std::atoi(argv[2]) : 32;
  Threads threads(argc > 3 ? std::atoi(argv[3]) : Threads::available());
  std::puts(
      "links,width,mini-batches,train ns/link/sample,evaluate ns/link/sample,rewire ns/link,kept bytes/link,resident bytes/link,"
      "peak at start bytes/link,peak at rewiring bytes/link");
  threads.run([&] {
    for (std::int64_t links = 10'000; links <= largest; links *= 10) measure(links, batch);
  });
}

#pragma once

#include "core/compute/random.h"
#include "core/run/layer_states.h"
#include "core/run/snapshot.h"
#include "core/train/trainer.h"

#include <memory>
#include <string>
#include <vector>

namespace rewire {

inline Samples randomSamples(int count, Random& random) {
  Samples samples;
  samples.count = count;
  samples.pixels = 28 * 28;
  for (int i = 0; i < count * samples.pixels; ++i)
    samples.bytes.push_back(static_cast<std::uint8_t>(random.below(4) == 0 ? random.below(256) : 0));
  for (int i = 0; i < count; ++i) samples.labels.push_back(i % 10);
  return samples;
}

inline std::shared_ptr<const Dataset> randomDataset() {
  Random random(1, Purpose::Weights);
  auto dataset = std::make_shared<Dataset>();
  dataset->train = randomSamples(100, random);
  dataset->test = randomSamples(10'000, random);
  dataset->info = {"random", "Random", 28, 28, {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}, 0.13, 0.31, 100, 10'000};
  return dataset;
}

/// The specimen of the lab's benchmarks: the network of the defaults, 784-1000-1000-1000-10 with three layers at 1 % density,
/// just drawn, or the dense network of that shape. Its 10,000 test images are random pixels.
inline SnapshotPtr randomSpecimen(Rule rule = Rule::Set) {
  const auto draw = [](Rule drawn) -> SnapshotPtr {
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->experiment.rule = drawn;
    snapshot->run = 1;
    snapshot->phase = Phase::Paused;
    snapshot->samples = randomDataset();
    snapshot->dataset = std::shared_ptr<const DatasetInfo>(snapshot->samples, &snapshot->samples->info);
    snapshot->history = std::make_shared<const std::vector<EpochMetrics>>();
    snapshot->events = std::make_shared<const std::vector<Event>>();
    snapshot->notices = std::make_shared<const std::vector<Notice>>();
    const Checkpoint start = initialCheckpoint(snapshot->experiment, *snapshot->samples);
    snapshot->normalisation = start.normalisation;
    renewTopologies(start.network, snapshot->layers);
    return snapshot;
  };
  static const SnapshotPtr sparse = draw(Rule::Set), dense = draw(Rule::Dense);
  return rule == Rule::Dense ? dense : sparse;
}

}  // namespace rewire

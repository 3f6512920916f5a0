#include "tests/support/snapshots.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <string>
#include <unordered_set>

namespace rewire {
namespace {

using Generator = std::mt19937_64;
using Key = std::int64_t;  // a link as to * inputs + from, so that ascending keys are CSR order

struct KeyedLink {
  Key key = 0;
  std::int32_t born = 0;
  float weight = 0.0f;
};

double gaussian(Generator& random) {
  return std::normal_distribution<double>()(random);
}

std::vector<Key> freePlaces(Generator& random, Key cells, std::size_t count, std::unordered_set<Key>& taken) {
  std::uniform_int_distribution<Key> place(0, cells - 1);
  std::vector<Key> places;
  places.reserve(count);
  while (places.size() < count) {
    const Key key = place(random);
    if (taken.insert(key).second) places.push_back(key);
  }
  return places;
}

// Pixels at the rim of an image tell little, so their weights stay small and their links die, as in training on real digits.
double importance(int from, int inputs) {
  const int side = static_cast<int>(std::lround(std::sqrt(inputs)));
  if (side * side != inputs || side < 4) return 1.0;
  const double row = (from / side + 0.5) / side - 0.5;
  const double column = (from % side + 0.5) / side - 0.5;
  return 0.15 + 1.6 * std::exp(-(row * row / 0.09 + column * column / 0.06));
}

std::shared_ptr<const Topology> topologyOf(const std::vector<KeyedLink>& links, int inputs, int outputs) {
  auto topology = std::make_shared<Topology>();
  topology->inputs = inputs;
  topology->outputs = outputs;
  topology->inDegree.resize(static_cast<std::size_t>(outputs));
  topology->outDegree.resize(static_cast<std::size_t>(inputs));
  topology->indptr.resize(static_cast<std::size_t>(outputs) + 1);
  for (const KeyedLink& link : links) {
    const auto from = link.key % inputs;
    topology->indices.push_back(static_cast<std::int32_t>(from));
    topology->born.push_back(link.born);
    ++topology->inDegree[static_cast<std::size_t>(link.key / inputs)];
    ++topology->outDegree[static_cast<std::size_t>(from)];
  }
  std::partial_sum(topology->inDegree.begin(), topology->inDegree.end(), topology->indptr.begin() + 1);
  return topology;
}

void setLinks(LayerState& layer, std::vector<KeyedLink> links) {
  std::sort(links.begin(), links.end(), [](const KeyedLink& a, const KeyedLink& b) { return a.key < b.key; });
  layer.topology = topologyOf(links, layer.inputs, layer.outputs);
  if (!layer.initialTopology) layer.initialTopology = layer.topology;
  auto weights = std::make_shared<std::vector<float>>();
  for (const KeyedLink& link : links) weights->push_back(link.weight);
  layer.weights = std::move(weights);
}

std::vector<KeyedLink> linksOf(const LayerState& layer) {
  std::vector<KeyedLink> links;
  const Topology& topology = *layer.topology;
  for (int to = 0; to < layer.outputs; ++to)
    for (auto at = static_cast<std::size_t>(topology.indptr[static_cast<std::size_t>(to)]);
         at < static_cast<std::size_t>(topology.indptr[static_cast<std::size_t>(to) + 1]); ++at)
      links.push_back({static_cast<Key>(to) * layer.inputs + topology.indices[at], topology.born[at], (*layer.weights)[at]});
  return links;
}

LayerState freshLayer(Generator& random, int inputs, int outputs, double density, bool firstLayer) {
  LayerState layer{.inputs = inputs,
                   .outputs = outputs,
                   .topology = {},
                   .initialTopology = {},
                   .weights = {},
                   .bias = std::make_shared<std::vector<float>>(static_cast<std::size_t>(outputs))};
  const Key cells = static_cast<Key>(inputs) * outputs;
  const auto count = static_cast<std::size_t>(std::llround(std::min(density, 1.0) * static_cast<double>(cells)));
  const double deviation = std::sqrt(2.0 * outputs / static_cast<double>(count));
  if (density >= 1.0) {
    auto weights = std::make_shared<std::vector<float>>(count);
    for (float& weight : *weights) weight = static_cast<float>(deviation * gaussian(random));
    layer.weights = std::move(weights);
    return layer;
  }
  std::unordered_set<Key> taken;
  std::vector<KeyedLink> links;
  for (const Key key : freePlaces(random, cells, count, taken)) {
    const double scale = firstLayer ? importance(static_cast<int>(key % inputs), inputs) : 1.0;
    links.push_back({key, 0, static_cast<float>(scale * deviation * gaussian(random))});
  }
  setLinks(layer, std::move(links));
  return layer;
}

std::shared_ptr<const DatasetInfo> datasetOf(int inputs, int classes) {
  auto info = std::make_shared<DatasetInfo>();
  const int side = static_cast<int>(std::lround(std::sqrt(inputs)));
  info->name = "mnist";
  info->title = "MNIST";
  info->height = side * side == inputs ? side : 1;
  info->width = inputs / info->height;
  for (int label = 0; label < classes; ++label) info->classes.push_back(std::to_string(label));
  info->mean = 0.1307;
  info->std = 0.3081;
  info->trainCount = 60000;
  info->testCount = 10000;
  return info;
}

EpochMetrics metricsOf(int epoch, const Snapshot& snapshot, std::int64_t rewiredLinks) {
  EpochMetrics row;
  row.epoch = epoch;
  row.trainLoss = 0.04 + 0.5 / epoch;
  row.trainAccuracy = 0.99 - 0.12 / epoch;
  row.testLoss = 0.07 + 0.45 / epoch;
  row.testAccuracy = 0.981 - 0.11 / epoch;
  row.learningRate = learningRateAt(snapshot.experiment, epoch);
  for (const LayerState& layer : snapshot.layers) row.links += layer.dense() ? 0 : layer.links();
  row.linksRewired = rewiredLinks;
  row.seconds = 0.4;
  return row;
}

std::shared_ptr<Snapshot> next(const SnapshotPtr& snapshot) {
  auto copy = std::make_shared<Snapshot>(*snapshot);
  ++copy->id;
  return copy;
}

void moveWeights(LayerState& layer, Generator& random, bool firstLayer) {
  auto weights = std::make_shared<std::vector<float>>(*layer.weights);
  const double fanIn = std::max(1.0, static_cast<double>(layer.links()) / layer.outputs);
  for (std::size_t at = 0; at < weights->size(); ++at) {
    const bool shaped = firstLayer && !layer.dense();
    const double scale = shaped ? importance(layer.topology->indices[at], layer.inputs) : 1.0;
    (*weights)[at] += static_cast<float>(0.15 * scale * std::sqrt(2.0 / fanIn) * gaussian(random));
  }
  layer.weights = std::move(weights);
}

// Moves the weakest share of one sign from `links` to `died`; a weight of exactly 0 counts as positive.
void prune(std::vector<KeyedLink>& links, double zeta, bool negative, int inputs, std::vector<Link>& died) {
  const auto ofSign =
      std::stable_partition(links.begin(), links.end(), [=](const KeyedLink& l) { return (l.weight < 0) != negative; });
  std::sort(ofSign, links.end(), [](const KeyedLink& a, const KeyedLink& b) { return std::abs(a.weight) > std::abs(b.weight); });
  const auto count = std::llround(zeta * static_cast<double>(links.end() - ofSign));
  for (auto link = links.end() - count; link != links.end(); ++link)
    died.push_back({static_cast<std::int32_t>(link->key % inputs), static_cast<std::int32_t>(link->key / inputs), link->weight});
  links.erase(links.end() - count, links.end());
}

Rewiring::Layer rewire(LayerState& layer, double zeta, int epoch, Generator& random) {
  Rewiring::Layer change;
  if (layer.dense()) return change;
  std::vector<KeyedLink> links = linksOf(layer);
  prune(links, zeta, false, layer.inputs, change.died);
  prune(links, zeta, true, layer.inputs, change.died);
  std::unordered_set<Key> taken;
  for (const KeyedLink& link : links) taken.insert(link.key);
  for (const Key key : freePlaces(random, static_cast<Key>(layer.inputs) * layer.outputs, change.died.size(), taken)) {
    links.push_back({key, epoch, 0.0f});
    change.born.push_back({static_cast<std::int32_t>(key % layer.inputs), static_cast<std::int32_t>(key / layer.inputs), 0.0f});
  }
  setLinks(layer, std::move(links));
  return change;
}

}  // namespace

SnapshotPtr freshSnapshot(const std::vector<int>& widths, double density, unsigned seed) {
  Generator random(seed);
  auto snapshot = std::make_shared<Snapshot>();
  snapshot->id = 1;
  snapshot->run = seed;
  snapshot->phase = Phase::Paused;
  snapshot->experiment.hidden.assign(widths.begin() + 1, widths.end() - 1);
  snapshot->experiment.density = {std::min(density, 1.0)};
  snapshot->experiment.rule = density >= 1.0 ? Rule::Dense : Rule::Set;
  snapshot->experiment.seed = seed;
  snapshot->record = snapshot->experiment;
  snapshot->dataset = datasetOf(widths.front(), widths.back());
  snapshot->batches = 1875;
  for (std::size_t layer = 0; layer + 1 < widths.size(); ++layer)
    snapshot->layers.push_back(
        freshLayer(random, widths[layer], widths[layer + 1], layer + 2 == widths.size() ? 1.0 : density, layer == 0));
  snapshot->history = std::make_shared<std::vector<EpochMetrics>>();
  snapshot->events = std::make_shared<std::vector<Event>>();
  snapshot->notices = std::make_shared<std::vector<Notice>>();
  return snapshot;
}

SnapshotPtr makeSnapshot(const std::vector<int>& widths, double density, unsigned seed) {
  SnapshotPtr snapshot = freshSnapshot(widths, density, seed);
  for (int epoch = 1; epoch <= 3; ++epoch) snapshot = rewired(snapshot);
  auto training = next(snapshot);
  training->phase = Phase::Training;
  training->batch = 400;
  training->imagesPerSecond = 210000.0;
  training->secondsLeft = 22.0;
  training->events = std::make_shared<std::vector<Event>>(
      std::vector<Event>{{.epoch = 1.25, .text = "zeta 0.2 → 0.3"}, {.epoch = 2.0, .text = "learning rate 0.05 → 0.025"}});
  return training;
}

SnapshotPtr rewired(const SnapshotPtr& snapshot, double zeta) {
  Generator random(snapshot->id * 7919 + snapshot->run);
  auto after = next(snapshot);
  after->batch = 0;
  ++after->epoch;
  auto rewiring = std::make_shared<Rewiring>();
  rewiring->epoch = after->epoch;
  std::int64_t count = 0;
  for (std::size_t layer = 0; layer < after->layers.size(); ++layer) {
    rewiring->layers.push_back(rewire(after->layers[layer], zeta, after->epoch, random));
    count += static_cast<std::int64_t>(rewiring->layers.back().born.size());
    moveWeights(after->layers[layer], random, layer == 0);
  }
  auto history = std::make_shared<std::vector<EpochMetrics>>(*after->history);
  history->push_back(metricsOf(after->epoch, *after, count));
  after->history = std::move(history);
  after->lastRewiring = std::move(rewiring);
  return after;
}

SnapshotPtr trainedFurther(const SnapshotPtr& snapshot) {
  Generator random(snapshot->id * 104729 + snapshot->run);
  auto after = next(snapshot);
  after->phase = Phase::Training;
  after->batch = std::min(after->batch + 40, std::max(0, after->batches - 1));
  for (std::size_t layer = 0; layer < after->layers.size(); ++layer) moveWeights(after->layers[layer], random, layer == 0);
  return after;
}

SnapshotPtr snapshotWithoutNetwork(Phase phase, const std::string& message) {
  auto snapshot = std::make_shared<Snapshot>();
  snapshot->id = 1;
  snapshot->phase = phase;
  snapshot->message = message;
  snapshot->history = std::make_shared<std::vector<EpochMetrics>>();
  snapshot->events = std::make_shared<std::vector<Event>>();
  snapshot->notices = std::make_shared<std::vector<Notice>>();
  return snapshot;
}

}  // namespace rewire

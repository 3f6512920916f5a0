#include "core/train/trainer.h"

#include "core/compute/random.h"
#include "core/error.h"
#include "core/network/evaluation.h"
#include "core/network/loss.h"
#include "core/network/pass.h"
#include "core/topology/initial.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <utility>

namespace rewire {

namespace {

bool allFinite(const std::vector<float>& values) {
  return std::all_of(values.begin(), values.end(), [](float value) { return std::isfinite(value); });
}

bool allFinite(const Layer& layer) {
  if (const auto* sparse = std::get_if<SparseLayer>(&layer)) return allFinite(sparse->values) && allFinite(sparse->bias);
  const auto& dense = std::get<DenseLayer>(layer);
  return allFinite(dense.weight) && allFinite(dense.bias);
}

[[noreturn]] void failNotFinite(int epoch) {
  throw WorkError("the loss is no longer finite; lower the learning rate or the momentum", "epoch " + std::to_string(epoch));
}

std::vector<int> widthsOf(const Experiment& experiment, const Dataset& dataset) {
  std::vector<int> widths = {dataset.info.height * dataset.info.width};
  widths.insert(widths.end(), experiment.hidden.begin(), experiment.hidden.end());
  widths.push_back(static_cast<int>(dataset.info.classes.size()));
  return widths;
}

void demandValid(const Experiment& experiment, const Dataset& dataset) {
  const auto problems = problemsOn(experiment, dataset);
  if (!problems.empty()) throw InputError(problems.front().key + " " + problems.front().message, "the experiment");
}

void demandFit(const Network& network, const Experiment& experiment, const Dataset& dataset) {
  const std::vector<int> widths = widthsOf(experiment, dataset);
  bool fits = network.layers.size() + 1 == widths.size();
  for (std::size_t i = 0; fits && i < network.layers.size(); ++i) {
    fits = inputsOf(network.layers[i]) == widths[i] && outputsOf(network.layers[i]) == widths[i + 1];
  }
  if (!fits) throw InputError("the network's layers must be those of its experiment and its dataset", dataset.info.name);
}

}  // namespace

std::vector<Problem> problemsOn(const Experiment& experiment, const Dataset& dataset) {
  std::vector<Problem> problems = validate(experiment, dataset.info.height * dataset.info.width);
  if (experiment.trainSamples && *experiment.trainSamples > dataset.train.count) {
    problems.push_back(
        {"train_samples", "must be at most the " + std::to_string(dataset.train.count) + " training samples of the dataset"});
  }
  return problems;
}

Checkpoint initialCheckpoint(const Experiment& experiment, const Dataset& dataset) {
  demandValid(experiment, dataset);
  Checkpoint start;
  start.normalisation = {dataset.info.mean, dataset.info.std};
  const std::vector<int> widths = widthsOf(experiment, dataset);
  for (std::size_t i = 0; i + 1 < widths.size(); ++i) {
    Random topology(experiment.seed, Purpose::Topology, 0, static_cast<std::uint32_t>(i));
    Random weights(experiment.seed, Purpose::Weights, 0, static_cast<std::uint32_t>(i));
    if (i + 2 == widths.size() || !isSparse(experiment.rule)) {
      start.network.layers.emplace_back(randomDenseLayer(widths[i], widths[i + 1], weights));
    } else {
      const std::int64_t links = linkCount(experiment.densityOf(i), widths[i], widths[i + 1]);
      start.network.layers.emplace_back(randomSparseLayer(widths[i], widths[i + 1], links, topology, weights));
    }
  }
  return start;
}

Trainer::Trainer(Experiment experiment, std::shared_ptr<const Dataset> dataset, Checkpoint checkpoint)
    : m_experiment(std::move(experiment)),
      m_dataset(std::move(dataset)),
      m_network(std::move(checkpoint.network)),
      m_normalisation(checkpoint.normalisation),
      m_loader(checkpoint.normalisation),
      m_history(std::move(checkpoint.history)),
      m_epoch(checkpoint.epoch) {
  demandValid(m_experiment, *m_dataset);
  demandFit(m_network, m_experiment, *m_dataset);
  m_rewiringDue = epoch() > 0 && !finished() && rewires(m_experiment.rule);
  m_missing.assign(m_network.layers.size(), 0);
}

int Trainer::trainSamples() const {
  return m_experiment.trainSamples.value_or(m_dataset->train.count);
}

int Trainer::batches() const {
  return (trainSamples() + m_experiment.batch - 1) / m_experiment.batch;
}

void Trainer::shuffle() {
  m_order.resize(static_cast<std::size_t>(trainSamples()));
  std::iota(m_order.begin(), m_order.end(), 0);
  Random random(m_experiment.seed, Purpose::Shuffling, static_cast<std::uint32_t>(epoch() + 1));
  for (std::size_t left = m_order.size(); left > 1; --left) std::swap(m_order[left - 1], m_order[random.below(left)]);
}

void Trainer::trainBatch() {
  assert(!epochTrained() && !finished());
  if (m_rewiringDue) rewire();
  if (m_batch == 0) shuffle();

  const auto size = static_cast<std::size_t>(m_experiment.batch);
  const auto first = static_cast<std::size_t>(m_batch) * size;
  const auto chosen = std::span(m_order).subspan(first, std::min(size, m_order.size() - first));
  const Descent descent{static_cast<float>(learningRateAt(m_experiment, epoch() + 1)), static_cast<float>(m_experiment.momentum),
                        static_cast<float>(m_experiment.weightDecay)};
  const double loss = m_miniBatch.descend(m_network, m_loader, m_dataset->train, chosen, descent);
  if (!std::isfinite(loss)) failNotFinite(epoch() + 1);
  ++m_batch;
}

void Trainer::finishEpoch(std::stop_token stop) {
  assert(epochTrained());
  const Evaluation train = evaluate(m_network, m_loader, m_dataset->train, trainSamples(), stop);
  const Evaluation test = evaluate(m_network, m_loader, m_dataset->test, m_dataset->test.count, stop);
  const bool weightsFinite =
      std::all_of(m_network.layers.begin(), m_network.layers.end(), [](const Layer& layer) { return allFinite(layer); });
  if (!weightsFinite || !std::isfinite(train.loss) || !std::isfinite(test.loss)) failNotFinite(epoch() + 1);

  EpochMetrics row;
  row.epoch = epoch() + 1;
  row.trainLoss = train.meanLoss();
  row.trainAccuracy = train.accuracy();
  row.testLoss = test.meanLoss();
  row.testAccuracy = test.accuracy();
  row.learningRate = learningRateAt(m_experiment, row.epoch);
  row.links = sparseLinks(m_network);
  m_history.push_back(row);
  ++m_epoch;
  m_batch = 0;
  m_rewiringDue = !finished() && rewires(m_experiment.rule);
  announceRewiring();
}

RewiringSettings Trainer::rewiringSettings() const {
  return {m_experiment.seed, m_experiment.zeta, epoch(), m_experiment.epochs};
}

const RuleSteps& Trainer::ruleSteps() const {
  assert(rewires(m_experiment.rule));
  return *descriptionOf(m_experiment.rule).steps;
}

/// Writes the rewiring that follows into the last row of metrics.
void Trainer::announceRewiring() {
  if (!m_history.empty())
    m_history.back().linksRewired = m_rewiringDue ? linksToRemove(m_network, ruleSteps(), rewiringSettings()) : 0;
}

Rewiring Trainer::rewire() {
  assert(m_rewiringDue);
  Rewiring change = rewireNetwork(m_network, ruleSteps(), rewiringSettings(), m_missing);
  m_missing.assign(m_network.layers.size(), 0);
  std::int64_t rewired = 0;
  for (const Rewiring::Layer& layer : change.layers) rewired += std::ssize(layer.died);
  if (!m_history.empty()) m_history.back().linksRewired = rewired;  // zeta may have been changed since the epoch ended
  m_rewiringDue = false;
  return change;
}

void Trainer::change(Experiment changed) {
  demandValid(changed, *m_dataset);
  m_experiment = std::move(changed);
}

void Trainer::setZeta(double zeta) {
  Experiment changed = m_experiment;
  changed.zeta = zeta;
  change(std::move(changed));
}

void Trainer::setLearningRate(double learningRate) {
  Experiment changed = m_experiment;
  changed.learningRate = learningRate;
  change(std::move(changed));
}

void Trainer::setRule(Rule rule) {
  if (!interchangeable(rule, m_experiment.rule))
    throw InputError("a dense network stays dense and a sparse one sparse; begin a new network for that", "rule");
  Experiment changed = m_experiment;
  changed.rule = rule;
  change(std::move(changed));
  if (!m_rewiringDue) return;
  m_rewiringDue = rewires(rule);
  announceRewiring();
}

/// Tells whether there is another rewiring before the run ends.
bool Trainer::rewiringToCome() const {
  return rewires(m_experiment.rule) && (m_rewiringDue || epoch() + 1 < m_experiment.epochs);
}

void Trainer::replaceNetwork(Network network, bool regrow) {
  demandFit(network, m_experiment, *m_dataset);
  if (regrow && !rewires(m_experiment.rule))
    throw InputError("links grow back only where the network is rewired; switch to the rule " + rewiringRuleNames() +
                         ", or perturb it without regrowing",
                     "the rule is " + std::string(nameOf(m_experiment.rule)));
  if (regrow && !rewiringToCome())
    throw InputError("links grow back at the next rewiring, and this run has none left; perturb it without regrowing",
                     "epoch " + std::to_string(epoch()) + " of " + std::to_string(m_experiment.epochs));
  for (std::size_t i = 0; regrow && i < m_missing.size(); ++i) {
    const auto* before = std::get_if<SparseLayer>(&m_network.layers[i]);
    if (before) m_missing[i] += before->links() - std::get<SparseLayer>(network.layers[i]).links();
  }
  m_network = std::move(network);
  if (m_rewiringDue) announceRewiring();
}

}  // namespace rewire

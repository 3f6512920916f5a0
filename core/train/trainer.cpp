#include "core/train/trainer.h"

#include "core/compute/random.h"
#include "core/error.h"
#include "core/network/evaluation.h"
#include "core/network/loss.h"
#include "core/network/pass.h"
#include "core/perturb/perturbed_network.h"
#include "core/topology/initial.h"
#include "core/topology/starts/placement.h"

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
  throw WorkError(phrase("the loss is no longer finite; lower the learning rate or the momentum"), phrase("epoch %1", epoch));
}

std::vector<int> widthsOf(const Experiment& experiment, const Dataset& dataset) {
  std::vector<int> widths = {dataset.info.height * dataset.info.width};
  widths.insert(widths.end(), experiment.hidden.begin(), experiment.hidden.end());
  widths.push_back(static_cast<int>(dataset.info.classes.size()));
  return widths;
}

void demandValid(const Experiment& experiment, const Dataset& dataset) {
  const auto problems = problemsOn(experiment, dataset);
  if (!problems.empty()) throw InputError(problems.front().told(), phrase("the experiment"));
}

void demandFit(const Network& network, const Experiment& experiment, const Dataset& dataset) {
  const std::vector<int> widths = widthsOf(experiment, dataset);
  bool fits = network.layers.size() + 1 == widths.size();
  for (std::size_t i = 0; fits && i < network.layers.size(); ++i) {
    fits = inputsOf(network.layers[i]) == widths[i] && outputsOf(network.layers[i]) == widths[i + 1];
  }
  if (!fits) throw InputError(phrase("the network's layers must be those of its experiment and its dataset"), dataset.info.name);
}

/// The record of a checkpoint's links. One at its start needs none: while weights train, links stay.
std::optional<LinkRecord> linkRecordOf(std::optional<LinkRecord> given, const Network& network, int epoch,
                                       const Experiment& record) {
  if (given && !given->fits(network))
    throw InputError(phrase("the record of the links must be that of the network's layers"), phrase("the run"));
  const bool replaced =
      std::any_of(record.actions.begin(), record.actions.end(), [](const Action& action) { return action.applied.has_value(); });
  if (!given && epoch == 0 && !replaced) given.emplace(network);
  return given;
}

}  // namespace

namespace {

int batchesOf(const Experiment& experiment, const Dataset& dataset) {
  return (experiment.trainSamples.value_or(dataset.train.count) + experiment.batch - 1) / experiment.batch;
}

/// The reason why an action cannot be done at its moment; empty: it can.
Phrase flawOfMoment(const Action& action, const Experiment& now, const Dataset& dataset) {
  const int batches = batchesOf(now, dataset);
  if (action.batch > batches)
    return phrase("must lie at one of the %1 mini-batches of an epoch, not at %2", batches, action.batch);
  if (action.rewired && action.batch > 0)
    return phrase("are after a rewiring (\"rewired\") at mini-batch 0 only, not at %1", action.batch);
  return {};
}

/// The first removal by hand of something that no network of these widths can have; empty: there is none.
Phrase flawOfRemovals(const Perturbations& perturbations, const std::vector<int>& widths) {
  const auto layers = static_cast<int>(widths.size()) - 2;  // hidden ones
  for (const LinkId& link : perturbations.removedLinks)
    if (link.layer < 0 || link.layer >= layers || link.from < 0 || link.from >= widths[static_cast<std::size_t>(link.layer)] ||
        link.to < 0 || link.to >= widths[static_cast<std::size_t>(link.layer) + 1])
      return phrase("cut a link that the network cannot have: [%1, %2, %3]", link.layer, link.from, link.to);
  for (const HiddenNeuron& neuron : perturbations.silencedNeurons)
    if (neuron.layer < 0 || neuron.layer >= layers || neuron.neuron < 0 ||
        neuron.neuron >= widths[static_cast<std::size_t>(neuron.layer) + 1])
      return phrase("silence a neuron that the network has not: [%1, %2]", neuron.layer, neuron.neuron);
  return {};
}

/// The first action that the run has no moment for, or the network no place.
void checkActions(const Experiment& experiment, const Dataset& dataset, std::vector<Problem>& problems) {
  Experiment now = withoutActions(experiment);
  for (const Action& action : experiment.actions) {
    renew(now, action.set);
    Phrase flaw = flawOfMoment(action, now, dataset);
    if (flaw.empty() && action.applied) flaw = flawOfRemovals(action.applied->perturbations, widthsOf(now, dataset));
    if (flaw.empty()) continue;
    problems.push_back({"actions", flaw});
    return;
  }
}

}  // namespace

std::vector<Problem> problemsOn(const Experiment& experiment, const Dataset& dataset) {
  std::vector<Problem> problems = validate(experiment, dataset.info.height * dataset.info.width);
  if (experiment.trainSamples && *experiment.trainSamples > dataset.train.count) {
    problems.push_back({"train_samples", phrase("must be at most the %1 training samples of the dataset", dataset.train.count)});
  }
  if (problems.empty()) checkActions(experiment, dataset, problems);
  return problems;
}

Checkpoint initialCheckpoint(const Experiment& experiment, const Dataset& dataset) {
  demandValid(experiment, dataset);
  if (experiment.startNetwork.known())
    throw InputError(phrase("begins with the network of a model, not with one drawn from its seed; name the model with --from"),
                     "experiment");
  Checkpoint start;
  start.normalisation = {dataset.info.mean, dataset.info.std};
  const std::vector<int> widths = widthsOf(experiment, dataset);
  const std::vector<std::int64_t> links = linksOfLayers(experiment, widths.front());
  CorrelatedPixels correlations(dataset.train, experiment.trainSamples.value_or(dataset.train.count));
  const StartSettings settings{experiment.start, experiment.locality, &correlations};
  if (isSparse(experiment.rule) && settings.start == Start::Csti)  // now, with all threads
    correlations.best(static_cast<std::size_t>(*std::max_element(links.begin(), links.end())));
  for (std::size_t i = 0; i + 1 < widths.size(); ++i) {
    Random topology(experiment.seed, Purpose::Topology, 0, static_cast<std::uint32_t>(i));
    Random weights(experiment.seed, Purpose::Weights, 0, static_cast<std::uint32_t>(i));
    if (i + 2 == widths.size() || !isSparse(experiment.rule)) {
      start.network.layers.emplace_back(randomDenseLayer(widths[i], widths[i + 1], weights));
      continue;
    }
    const LayerToPlace layer{widths[i], widths[i + 1], links[i]};
    start.network.layers.emplace_back(sparseLayerAt(
        layer.inputs, layer.outputs, layer.links, [&] { return placedLinks(layer, settings, topology); }, weights));
  }
  return start;
}

Trainer::Trainer(Experiment record, std::shared_ptr<const Dataset> dataset, Checkpoint checkpoint)
    : m_record(std::move(record)),
      m_experiment(settingsNow(m_record)),
      m_dataset(std::move(dataset)),
      m_network(std::move(checkpoint.network)),
      m_normalisation(checkpoint.normalisation),
      m_loader(checkpoint.normalisation),
      m_history(std::move(checkpoint.history)),
      m_epoch(checkpoint.epoch),
      m_batch(checkpoint.batch.value_or(0)),
      m_rewired(checkpoint.batch.has_value()),
      m_regrow(std::move(checkpoint.regrow)),
      m_plan(std::move(checkpoint.plan)) {
  Experiment planned = m_experiment;
  planned.actions = m_plan;
  demandValid(planned, *m_dataset);
  demandFit(m_network, m_experiment, *m_dataset);
  if (m_batch < 0 || m_batch > batches() || (m_batch > 0 && finished()))
    throw InputError(phrase("the network must stand at one of the %1 mini-batches of an epoch, not at %2", batches(), m_batch),
                     phrase("epoch %1 of %2", epoch() + 1, m_experiment.epochs));
  m_regrow.resize(m_network.layers.size(), 0);
  m_links = linkRecordOf(std::move(checkpoint.links), m_network, m_epoch, m_record);
}

bool Trainer::rewiringDue() const {
  return epoch() > 0 && epoch() % m_experiment.rewireEvery == 0 && m_batch == 0 && !m_rewired && !finished() &&
         rewires(m_experiment.rule);
}

std::optional<int> Trainer::batchBegun() const {
  return m_batch > 0 || m_rewired ? std::optional(m_batch) : std::nullopt;
}

int Trainer::trainSamples() const {
  return m_experiment.trainSamples.value_or(m_dataset->train.count);
}

int Trainer::batches() const {
  return batchesOf(m_experiment, *m_dataset);
}

void Trainer::shuffle() {
  m_order.resize(static_cast<std::size_t>(trainSamples()));
  std::iota(m_order.begin(), m_order.end(), 0);
  Random random(m_experiment.seed, Purpose::Shuffling, static_cast<std::uint32_t>(epoch() + 1));
  for (std::size_t left = m_order.size(); left > 1; --left) std::swap(m_order[left - 1], m_order[random.below(left)]);
}

/// The samples of the next mini-batch.
std::span<const std::int32_t> Trainer::samplesOfBatch() const {
  const auto size = static_cast<std::size_t>(m_experiment.batch);
  const auto first = static_cast<std::size_t>(m_batch) * size;
  return std::span(m_order).subspan(first, std::min(size, m_order.size() - first));
}

/// The images of the next mini-batch, as this epoch changes them.
Trainer::BatchImages Trainer::imagesOfBatch() {
  const std::span<const std::int32_t> chosen = samplesOfBatch();
  if (!m_experiment.augmentation.any()) return {m_dataset->train, chosen};
  augment(m_dataset->train, chosen, m_dataset->info, m_experiment.augmentation, m_experiment.seed, epoch() + 1, m_augmented);
  m_allOfAugmented.resize(chosen.size());
  std::iota(m_allOfAugmented.begin(), m_allOfAugmented.end(), 0);
  return {m_augmented, m_allOfAugmented};
}

void Trainer::trainBatch() {
  followPlan();
  if (rewiringDue()) {
    rewire();
    followPlan();
  }
  assert(!epochTrained() && !finished());
  if (m_order.empty()) shuffle();

  const Descent descent{static_cast<float>(learningRateAt(m_experiment, epoch() + 1)), static_cast<float>(m_experiment.momentum),
                        static_cast<float>(m_experiment.weightDecay)};
  const BatchImages images = imagesOfBatch();
  const double loss = m_miniBatch.descend(m_network, m_loader, images.samples, images.chosen, descent, m_experiment.precision);
  if (!std::isfinite(loss)) failNotFinite(epoch() + 1);
  ++m_batch;
}

void Trainer::finishEpoch(std::stop_token stop) {
  assert(epochTrained());
  followPlan();
  ActiveNeurons active(m_network);
  ActiveNeurons onTest = active;
  const Evaluation train = evaluate(m_network, m_loader, m_dataset->train, trainSamples(), stop, &active);
  const Evaluation test = evaluate(m_network, m_loader, m_dataset->test, m_dataset->test.count, stop, &onTest);
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
  MeasuredNetwork measured = measure({m_network, row.epoch, m_links ? &*m_links : nullptr, &onTest});
  row.topology = measured.whole;
  m_measuredLayers = std::move(measured.layers);
  m_active = std::move(active);
  beginNextEpoch(row);
}

void Trainer::beginNextEpoch(EpochMetrics row) {
  if (m_links) m_links->endEpoch(m_network);
  m_history.push_back(row);
  ++m_epoch;
  m_batch = 0;
  m_rewired = false;
  m_order.clear();
  announceRewiring();
}

std::unique_ptr<Trainer> Trainer::leaveEpoch() {
  assert(epochTrained());
  followPlan();
  Checkpoint here{m_network, m_epoch, batchBegun(), m_normalisation, m_history, m_regrow, m_links, m_plan};
  auto left = std::make_unique<Trainer>(m_record, m_dataset, std::move(here));
  m_active.reset();
  EpochMetrics row;
  row.epoch = epoch() + 1;
  beginNextEpoch(row);
  return left;
}

void Trainer::takeRow(const Trainer& left) {
  EpochMetrics& row = m_history.back();
  const std::int64_t rewired = row.linksRewired;  // the rewiring may have been done
  assert(row.epoch == left.epoch());
  row = left.history().back();
  row.linksRewired = rewired;
  m_measuredLayers = left.measuredLayers();
}

RewiringSettings Trainer::rewiringSettings() const {
  return {m_experiment.seed,
          zetaAt(m_experiment, epoch()),
          epoch(),
          m_experiment.epochs,
          {m_experiment.importance, m_experiment.softness, m_experiment.score, m_experiment.births, m_experiment.growth}};
}

const RuleSteps& Trainer::ruleSteps() const {
  assert(rewires(m_experiment.rule));
  return *descriptionOf(m_experiment.rule).steps;
}

/// Writes the rewiring that follows into the last row of metrics.
void Trainer::announceRewiring() {
  if (m_history.empty() || m_batch > 0 || m_rewired) return;
  m_history.back().linksRewired = rewiringDue() ? linksToRemove(m_network, ruleSteps(), rewiringSettings()) : 0;
}

/// Tells whether the rewiring that is due grows links.
bool Trainer::linksToGrow() const {
  return linksToRemove(m_network, ruleSteps(), rewiringSettings()) > 0 ||
         std::any_of(m_regrow.begin(), m_regrow.end(), [](std::int64_t links) { return links > 0; });
}

/// The neurons that growth keeps to; null: it keeps to none. After a resumption, a perturbation, or an epoch that was left, the
/// training samples are looked at again, so that the same links grow.
const ActiveNeurons* Trainer::activeForGrowth() {
  if (m_experiment.growth == Growth::Any || !linksToGrow()) return nullptr;
  if (!m_active) {
    ActiveNeurons active(m_network);
    evaluate(m_network, m_loader, m_dataset->train, trainSamples(), {}, &active);
    m_active = std::move(active);
  }
  return &*m_active;
}

/// The gradients are those of the first mini-batch to come, so that a resumed run finds the same.
Rewiring Trainer::rewireByGradients() {
  if (!linksToGrow()) return rewireNetwork(m_network, ruleSteps(), rewiringSettings(), m_regrow);
  if (m_order.empty()) shuffle();
  const BatchImages images = imagesOfBatch();
  const MiniBatch::Passes passes = MiniBatch::passes(m_network, m_loader, images.samples, images.chosen);
  std::vector<GradientParts> ofLayers;
  for (std::size_t i = 0; i < m_network.layers.size(); ++i) ofLayers.push_back({passes.x[i], passes.dy[i]});
  return rewireNetwork(m_network, ruleSteps(), rewiringSettings(), m_regrow, ofLayers, activeForGrowth());
}

Rewiring Trainer::rewire() {
  assert(rewiringDue());
  Rewiring change = ruleSteps().readsGradients
                        ? rewireByGradients()
                        : rewireNetwork(m_network, ruleSteps(), rewiringSettings(), m_regrow, {}, activeForGrowth());
  if (m_active) countBornToSilent(change, *m_active);
  if (m_links) m_links->note(change);
  m_regrow.assign(m_network.layers.size(), 0);
  std::int64_t rewired = 0;
  for (const Rewiring::Layer& layer : change.layers) rewired += std::ssize(layer.died);
  if (!m_history.empty()) m_history.back().linksRewired = rewired;  // zeta may have been changed since the epoch ended
  m_rewired = true;
  return change;
}

Action Trainer::actionNow() const {
  return {.epoch = epoch() + 1, .batch = m_batch, .rewired = m_batch == 0 && m_rewired};
}

bool Trainer::planIsDue() const {
  Action now = actionNow();
  now.rewired = !rewiringDue();  // an action after a rewiring that never comes waits for nothing
  return !m_plan.empty() && inOrder(m_plan.front(), now);
}

bool Trainer::followPlan() {
  const bool due = planIsDue();
  while (planIsDue()) {
    const Action action = m_plan.front();
    m_plan.erase(m_plan.begin());
    if (action.applied) {
      replaceNetwork(perturb(m_network, action.applied->perturbations).network, *action.applied);
    } else {
      change(action.set);
    }
  }
  return due;
}

void Trainer::demandChangeable(const ChangedSettings& set) const {
  if (set.epochs && *set.epochs <= epoch())
    throw InputError(phrase("the number of epochs must be more than the %1 that are finished", epoch()), "epochs");
  if (set.rule && !interchangeable(*set.rule, m_experiment.rule))
    throw InputError(phrase("a dense network stays dense and a sparse one sparse; begin a new network for that"), "rule");
  if (m_batch > 0 && (set.batch || set.seed))
    throw InputError(
        phrase("the size of a mini-batch and the seed can only be changed between epochs, and epoch %1 has begun", epoch() + 1),
        set.batch ? "batch" : "seed");
}

void Trainer::change(const ChangedSettings& set) {
  demandChangeable(set);
  Experiment changed = m_record;
  Action action = actionNow();
  if (!changed.actions.empty() && changed.actions.back().sameMoment(action) && !changed.actions.back().applied) {
    action = changed.actions.back();
    changed.actions.pop_back();
  }
  const Experiment before = settingsNow(changed);
  forEachSetting([&](const char*, const char*, auto given, auto setting) {
    if (set.*given) action.set.*given = set.*given;
    if (action.set.*given == before.*setting) (action.set.*given).reset();
  });
  if (action.set != ChangedSettings()) changed.actions.push_back(action);

  Experiment now = settingsNow(changed);
  demandValid(now, *m_dataset);
  if (now.seed != m_experiment.seed) m_order.clear();
  m_record = std::move(changed);
  m_experiment = std::move(now);
  announceRewiring();
}

/// Tells whether there is another rewiring before the run ends.
bool Trainer::rewiringToCome() const {
  const int every = m_experiment.rewireEvery, next = (epoch() / every + 1) * every;
  return rewires(m_experiment.rule) && (rewiringDue() || next < m_experiment.epochs);
}

void Trainer::demandReplaceable(bool regrow) const {
  const Phrase where = phrase("epoch %1 of %2", epoch(), m_experiment.epochs);
  if (finished()) throw InputError(phrase("a network is perturbed to see it train on, and this run has no epoch left"), where);
  if (regrow && !rewires(m_experiment.rule))
    throw InputError(
        phrase("links grow back only where the network is rewired; switch to the rule %1, or perturb it without regrowing",
               rewiringRuleNames()),
        phrase("the rule is %1", nameOf(m_experiment.rule)));
  if (regrow && !rewiringToCome())
    throw InputError(phrase("links grow back at the next rewiring, and this run has none left; perturb it without regrowing"),
                     where);
}

void Trainer::replaceNetwork(Network network, const AppliedPerturbations& applied) {
  demandFit(network, m_experiment, *m_dataset);
  demandReplaceable(applied.regrow);
  m_network = std::move(network);
  if (m_links) m_links->note(m_network);
  m_active.reset();  // it is that of the network before
  m_record.actions.push_back(actionNow());
  m_record.actions.back().applied = applied;
  const std::vector<std::int64_t> links = linksOfLayers(m_experiment, inputsOf(m_network.layers.front()));
  for (std::size_t i = 0; applied.regrow && i < links.size(); ++i)
    if (const auto* layer = std::get_if<SparseLayer>(&m_network.layers[i]))
      m_regrow[i] = std::max<std::int64_t>(0, links[i] - layer->links());
  announceRewiring();
}

std::unique_ptr<Trainer> trainerOf(const Experiment& experiment, std::shared_ptr<const Dataset> dataset) {
  Checkpoint start = initialCheckpoint(experiment, *dataset);
  start.plan = experiment.actions;
  return std::make_unique<Trainer>(withoutActions(experiment), std::move(dataset), std::move(start));
}

}  // namespace rewire

// Every rule while a trainer uses it: what it is told, what it does, and how it goes on.
#include "core/train/trainer.h"

#include "core/compute/parallel.h"
#include "core/io/training_model.h"
#include "core/network/evaluation.h"
#include "core/perturb/perturbed_network.h"
#include "core/train/mini_batch.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/training.h"

#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace rewire;
using namespace rewire::test;

class TestRulesInTraining : public QObject {
  Q_OBJECT

  QTemporaryDir m_data;
  std::shared_ptr<const Dataset> m_tiny;  // 200 + 100 images of 8 x 8, 4 classes

  /// So thin that many neurons are silent.
  static Experiment thinExperiment(Rule rule) {
    Experiment e = tinyExperiment();
    e.density = {0.04};
    e.rule = rule;
    e.growth = Growth::Active;
    return e;
  }

  /// The neurons of a network that the training samples wake.
  ActiveNeurons activeOf(const Trainer& trainer) const {
    ActiveNeurons active(trainer.network());
    evaluate(trainer.network(), Loader(trainer.normalisation()), m_tiny->train, trainer.trainSamples(), {}, &active);
    return active;
  }

  /// By the gradients of the samples that the next epoch shuffles to its beginning.
  void rewireByFirstMiniBatch(Network& network, const Trainer& trainer, const RewiringSettings& settings,
                              const ActiveNeurons* active = nullptr) const {
    std::vector<std::int32_t> order(static_cast<std::size_t>(trainer.trainSamples()));
    std::iota(order.begin(), order.end(), 0);
    Random random(settings.seed, Purpose::Shuffling, static_cast<std::uint32_t>(settings.epoch) + 1);
    for (std::size_t left = order.size(); left > 1; --left) std::swap(order[left - 1], order[random.below(left)]);
    order.resize(static_cast<std::size_t>(trainer.experiment().batch));
    const MiniBatch::Passes passes = MiniBatch::passes(network, Loader(trainer.normalisation()), m_tiny->train, order);
    std::vector<GradientParts> gradients;
    for (std::size_t i = 0; i < network.layers.size(); ++i) gradients.push_back({passes.x[i], passes.dy[i]});
    rewireNetwork(network, *descriptionOf(trainer.experiment().rule).steps, settings, {}, gradients, active);
  }

  /// What the trainer is to make of its network, which it has looked at or not.
  std::uint64_t hashAfterActiveGrowth(const Trainer& trainer) const {
    const Experiment& e = trainer.experiment();
    const RewiringSettings settings{
        .seed = e.seed, .zeta = zetaAt(e, trainer.epoch()), .epoch = trainer.epoch(), .epochs = e.epochs};
    const ActiveNeurons active = activeOf(trainer);
    Network expected = trainer.network();
    if (const RuleSteps& steps = *descriptionOf(e.rule).steps; steps.readsGradients) {
      rewireByFirstMiniBatch(expected, trainer, settings, &active);
    } else {
      rewireNetwork(expected, steps, settings, {}, {}, &active);
    }
    return hashOf(expected);
  }

 private Q_SLOTS:
  void initTestCase() { m_tiny = loadDataset(makeTinyDataset(m_data.path().toStdString()).string()); }

  void rewiringIsWhatTheRuleSays() {
    for (const Rule rule : allRules()) {
      Experiment e = tinyExperiment();
      e.rule = rule;
      Trainer trainer = freshTrainer(e, m_tiny);
      runEpoch(trainer);
      trainer.change({.zeta = 0.2});  // after the row was written
      QCOMPARE(trainer.rewiringDue(), rewires(rule));
      if (!rewires(rule)) continue;
      const RewiringSettings settings{.seed = e.seed, .zeta = 0.2, .epoch = 1, .epochs = e.epochs};
      const RuleSteps& steps = *descriptionOf(rule).steps;
      Network expected = trainer.network();
      const std::int64_t announced = linksToRemove(expected, steps, settings);
      if (steps.readsGradients) {
        rewireByFirstMiniBatch(expected, trainer, settings);
      } else {
        rewireNetwork(expected, steps, settings);
      }
      trainer.change({.rule = rule});  // asks the rule again
      QCOMPARE(trainer.history().back().linksRewired, announced);
      trainer.rewire();
      QCOMPARE(hashOf(trainer.network()), hashOf(expected));
    }
  }

  void growthPassesOverNeuronsThatAreSilentNow() {
    for (const Rule rule : allRules()) {
      if (!rewires(rule)) continue;
      Trainer trainer = freshTrainer(thinExperiment(rule), m_tiny);
      runEpoch(trainer);
      std::uint64_t expected = hashAfterActiveGrowth(trainer);
      std::unique_ptr<Trainer> resumed = trainerFor(modelOf(trainer), m_tiny);  // has to look at the samples itself
      Trainer anywhere = freshTrainer(thinExperiment(rule), m_tiny);
      runEpoch(anywhere);
      anywhere.change({.growth = Growth::Any});
      anywhere.rewire();
      if (!descriptionOf(rule).steps->readsGradients)  // those of silent neurons are 0 anyway
        QVERIFY(hashOf(anywhere.network()) != expected);
      const auto bornToSilent = [](const Rewiring& change) {
        return *change.layers[0].bornToSilent + *change.layers[1].bornToSilent;
      };
      QCOMPARE(bornToSilent(trainer.rewire()), std::int64_t{0});
      QCOMPARE(hashOf(trainer.network()), expected);
      QCOMPARE(bornToSilent(resumed->rewire()), std::int64_t{0});
      QCOMPARE(hashOf(resumed->network()), expected);

      // Perturbations silence other neurons, and what was known is gone.
      runEpoch(trainer);
      const ActiveNeurons before = activeOf(trainer);
      RemoveLinks half;
      half.fraction = 0.5;
      const Perturbations removed = inSequence({half}, 1);
      trainer.replaceNetwork(perturb(trainer.network(), removed).network, {.perturbations = removed});
      const ActiveNeurons after = activeOf(trainer);
      bool other = false;
      for (std::int32_t neuron = 0; neuron < 30; ++neuron)
        other = other || before.isSilent(0, neuron) != after.isSilent(0, neuron);
      QVERIFY(other);
      expected = hashAfterActiveGrowth(trainer);
      resumed = trainerFor(modelOf(trainer), m_tiny);
      trainer.rewire();
      resumed->rewire();
      QCOMPARE(hashOf(trainer.network()), expected);
      QCOMPARE(hashOf(resumed->network()), expected);
    }
  }

  void actionsThatNoRunHasAreRefused() {
    const auto flaw = [this](const Action& action) {
      Experiment e = tinyExperiment();  // 64-30-20, six epochs of seven mini-batches
      e.actions = {action};
      const auto problems = problemsOn(e, *m_tiny);
      return problems.empty() ? std::string() : problems.front().told().english();
    };
    const auto cut = [](LinkId link) {
      Action action{.epoch = 2};
      action.applied.emplace();
      action.applied->perturbations.removedLinks = {link};
      return action;
    };
    QCOMPARE(flaw(cut({0, 63, 29})), std::string());
    for (const LinkId& link : {LinkId{2, 0, 0}, LinkId{0, 64, 0}, LinkId{0, 0, 30}, LinkId{1, 30, 0}, LinkId{7, 1, 1}})
      QVERIFY(flaw(cut(link)).starts_with("actions cut a link that the network cannot have"));
    Action silence{.epoch = 2};
    silence.applied.emplace();
    silence.applied->perturbations.silencedNeurons = {{1, 20}};
    QVERIFY(flaw(silence).starts_with("actions silence a neuron that the network has not"));
    QCOMPARE(flaw({.epoch = 9, .batch = 3, .set = {.zeta = 0.5}}), std::string());  // it waits for an epoch that may never come
    QVERIFY(flaw({.epoch = 2, .batch = 3, .rewired = true, .set = {.zeta = 0.5}}).find("at mini-batch 0 only") !=
            std::string::npos);
    QCOMPARE(flaw({.epoch = 7, .set = {.epochs = 9}}), std::string());
  }

  void everyRuleGoesOnExactly_data() {
    QTest::addColumn<Growth>("growth");
    QTest::newRow("anywhere") << Growth::Any;
    QTest::newRow("among active neurons") << Growth::Active;
  }
  /// Stopped after every epoch and every rewiring, on one thread or three.
  void everyRuleGoesOnExactly() {
    QFETCH(Growth, growth);
    for (const Rule rule : allRules()) {
      Experiment e = growth == Growth::Any ? tinyExperiment() : thinExperiment(rule);
      e.rewireEvery = 2;
      renew(e, changeToRule(Experiment(), rule));
      e.rule = rule;
      e.growth = growth;
      Trainer whole = freshTrainer(e, m_tiny);
      runToTheEnd(whole);
      std::unique_ptr<Trainer> part = trainerOf(e, m_tiny);
      Threads(3).run([&] {
        while (!part->finished()) {
          part = trainerFor(modelOf(*part), m_tiny);
          if (part->rewiringDue()) part->rewire();
          part = trainerFor(modelOf(*part), m_tiny);
          runEpoch(*part);
        }
      });
      QCOMPARE(hashOf(part->network()), hashOf(whole.network()));
      for (const EpochMetrics& row : whole.history()) QVERIFY(row.epoch % 2 == 0 || row.linksRewired == 0);
    }
  }
};

REWIRE_TEST(TestRulesInTraining)
#include "tst_rules_in_training.moc"

// Every rule while a trainer uses it: what it is told, what it does, and how it goes on.
#include "core/train/trainer.h"

#include "core/compute/parallel.h"
#include "core/io/training_model.h"
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

  /// By the gradients of the samples that the next epoch shuffles to its beginning.
  void rewireByFirstMiniBatch(Network& network, const Trainer& trainer, const RewiringSettings& settings) const {
    std::vector<std::int32_t> order(static_cast<std::size_t>(trainer.trainSamples()));
    std::iota(order.begin(), order.end(), 0);
    Random random(settings.seed, Purpose::Shuffling, static_cast<std::uint32_t>(settings.epoch) + 1);
    for (std::size_t left = order.size(); left > 1; --left) std::swap(order[left - 1], order[random.below(left)]);
    order.resize(static_cast<std::size_t>(trainer.experiment().batch));
    const MiniBatch::Passes passes = MiniBatch::passes(network, Loader(trainer.normalisation()), m_tiny->train, order);
    std::vector<GradientParts> gradients;
    for (std::size_t i = 0; i < network.layers.size(); ++i) gradients.push_back({passes.x[i], passes.dy[i]});
    rewireNetwork(network, *descriptionOf(trainer.experiment().rule).steps, settings, {}, gradients);
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

  /// Stopped after every epoch and every rewiring, on one thread or three.
  void everyRuleGoesOnExactly() {
    for (const Rule rule : allRules()) {
      Experiment e = tinyExperiment();
      e.rule = rule;
      e.rewireEvery = 2;
      renew(e, changeToRule(Experiment(), rule));
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

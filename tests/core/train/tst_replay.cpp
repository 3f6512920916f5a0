#include "core/error.h"
#include "core/io/training_model.h"
#include "core/perturb/perturbed_network.h"
#include "core/train/trainer.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"
#include "tests/support/training.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace rewire;
using namespace rewire::test;

using Act = std::function<void(Trainer&)>;
Q_DECLARE_METATYPE(Act)

namespace {

void apply(Trainer& trainer, const Perturbations& perturbations, bool regrow) {
  trainer.replaceNetwork(perturb(trainer.network(), perturbations).network, {perturbations, regrow, 0.5, 0.25, 1.0, 2.0});
}

template <class Kind>
Act applying(double Kind::*strength, double value, bool regrow = false) {
  return [=](Trainer& trainer) {
    Perturbations perturbations;
    perturbations.seed = 5;
    perturbations.step<Kind>().*strength = value;
    apply(trainer, perturbations, regrow);
  };
}

Act byHand(std::vector<LinkId> links, std::vector<HiddenNeuron> neurons, bool regrow) {
  return [=](Trainer& trainer) {
    Perturbations perturbations;
    perturbations.removedLinks = links;
    perturbations.silencedNeurons = neurons;
    apply(trainer, perturbations, regrow);
  };
}

LinkId someLink(const Network& network) {
  const auto& layer = std::get<SparseLayer>(network.layers.front());
  return {0, layer.indices.front(), 0};
}

}  // namespace

/// A run that was changed on the way, recorded, and done again.
class TestReplay : public QObject {
  Q_OBJECT

  std::shared_ptr<const Dataset> m_tiny;

  /// Trains to the end and acts before mini-batch `batch` of epoch 3, after the rewiring if `rewired`.
  std::unique_ptr<Trainer> acted(const Act& act, int batch, bool rewired) const {
    auto trainer = trainerOf(tinyExperiment(), m_tiny);
    while (!trainer->finished()) {
      if (trainer->epoch() == 2) {
        if (rewired) trainer->rewire();
        while (trainer->batch() < batch) trainer->trainBatch();
        act(*trainer);
      }
      runEpoch(*trainer);
    }
    return trainer;
  }

  void compareReplay(const Trainer& first) const {
    const Experiment file = experimentFromJson(toJson(first.record()), "file");
    const auto again = trainerOf(file, m_tiny);
    runToTheEnd(*again);
    QCOMPARE(hashOf(again->network()), hashOf(first.network()));
    QVERIFY(again->record() == first.record());
    QVERIFY(again->history() == first.history());
    QVERIFY(again->plan().empty());
    QCOMPARE(again->regrow(), first.regrow());
  }

 private Q_SLOTS:
  void initTestCase() {
    static const QTemporaryDir folder;  // its data are read for their hash meanwhile
    m_tiny = loadDataset(makeTinyDataset(folder.path().toStdString()).string());
  }

  void everyKindOfActionIsDoneAgain_data() {
    QTest::addColumn<Act>("act");
    const auto set = [](const char* name, const ChangedSettings& changed) {
      QTest::addRow("%s", name) << Act([changed](Trainer& trainer) { trainer.change(changed); });
    };
    set("zeta", {.zeta = 0.1});
    set("learning rate", {.learningRate = 0.05});
    set("rule", {.rule = Rule::Static});
    set("epochs", {.epochs = 8});
    set("schedule, momentum, weight decay", {.schedule = Schedule::Cosine, .momentum = 0.5, .weightDecay = 0.001});
    QTest::addRow("random links") << applying(&RemoveLinks::fraction, 0.3);
    QTest::addRow("random links, grown back") << applying(&RemoveLinks::fraction, 0.3, true);
    QTest::addRow("neurons") << applying(&RemoveNeurons::fraction, 0.3);
    QTest::addRow("shuffled weights") << applying(&ShuffleWeights::fraction, 0.5);
    QTest::addRow("swapped links") << applying(&SwapLinks::fraction, 0.5);
    QTest::addRow("noise") << applying(&WeightNoise::sigma, 0.5);
    QTest::addRow("signs") << applying(&FlipSigns::fraction, 0.2);
    QTest::addRow("one size") << applying(&Binarize::fraction, 0.5);
    QTest::addRow("a silenced neuron") << byHand({}, {{1, 3}}, false);
    QTest::addRow("a link, grown back") << Act(
        [](Trainer& trainer) { byHand({someLink(trainer.network())}, {}, true)(trainer); });
  }
  void everyKindOfActionIsDoneAgain() {
    QFETCH(Act, act);
    const auto plain = trainerOf(tinyExperiment(), m_tiny);
    runToTheEnd(*plain);
    for (const auto& [batch, rewired] : {std::pair(0, false), std::pair(0, true), std::pair(4, true), std::pair(7, true)}) {
      const auto first = acted(act, batch, rewired);
      QCOMPARE(first->record().actions.size(), 1u);
      QVERIFY(hashOf(first->network()) != hashOf(plain->network()));
      compareReplay(*first);
    }
  }

  void batchAndSeedChangeBetweenEpochs() {
    const auto first = acted([](Trainer& trainer) { trainer.change({.batch = 50, .seed = 9}); }, 0, false);
    QCOMPARE(first->batches(), 4);
    compareReplay(*first);
    QVERIFY(thrown<InputError>([&] {
              acted([](Trainer& trainer) { trainer.change({.seed = 9}); }, 3, true);
            }).contains("between epochs"));
  }

  void actionsOfOneMomentKeepTheirOrder() {
    compareReplay(*acted(
        [](Trainer& trainer) {
          trainer.change({.zeta = 0.5});
          applying(&RemoveLinks::fraction, 0.2)(trainer);
          trainer.change({.zeta = 0.1, .learningRate = 0.01});
          applying(&ShuffleWeights::fraction, 0.4, true)(trainer);
        },
        2, true));
  }

  /// Left at any mini-batch and gone on with from its model, the rest of the plan is still done.
  void aPlanOutlivesAStop() {
    const auto first = acted(applying(&RemoveLinks::fraction, 0.3, true), 4, true);
    for (const int stopped : {0, 1, 2, 3}) {
      auto trainer = trainerOf(first->record(), m_tiny);
      for (int epoch = 0; epoch < stopped; ++epoch) runEpoch(*trainer);
      trainer->trainBatch();
      Model model = modelOf(*trainer);
      QCOMPARE(model.planned().actions.size(), 1u);
      auto on = trainerFor(std::move(model), m_tiny);
      runToTheEnd(*on);
      QCOMPARE(hashOf(on->network()), hashOf(first->network()));
    }
  }

  void aRunThatWasExtendedIsDoneAgain() {
    auto trainer = trainerOf(tinyExperiment(), m_tiny);
    runToTheEnd(*trainer);
    trainer->change({.epochs = 8});
    runToTheEnd(*trainer);
    const auto again = trainerOf(trainer->record(), m_tiny);
    while (again->followPlan() || !again->finished()) {
      if (!again->finished()) runEpoch(*again);
    }
    QCOMPARE(again->epoch(), 8);
    QCOMPARE(hashOf(again->network()), hashOf(trainer->network()));
    QVERIFY(again->record() == trainer->record());
  }

  void planOfAFileIsChecked() {
    Experiment experiment = tinyExperiment();
    experiment.actions = {{.epoch = 2, .batch = 8, .set = {.zeta = 0.1}}};  // seven mini-batches
    QVERIFY(thrown<InputError>([&] { trainerOf(experiment, m_tiny); }).contains("one of the 7 mini-batches"));
    experiment.actions = {{.epoch = 2, .batch = 0, .set = {.zeta = 1.5}}};
    QVERIFY(thrown<InputError>([&] { trainerOf(experiment, m_tiny); }).contains("zeta must lie between 0 and 1"));
    experiment.actions = {{.epoch = 2, .batch = 0, .set = {.rule = Rule::Dense}}};
    QVERIFY(thrown<InputError>([&] { trainerOf(experiment, m_tiny); }).contains("sparse"));
    experiment.actions = {{.epoch = 2, .batch = 7, .set = {.zeta = 0.1}}, {.epoch = 50, .batch = 0, .set = {.zeta = 0.2}}};
    const auto trainer = trainerOf(experiment, m_tiny);
    runToTheEnd(*trainer);
    QCOMPARE(trainer->record().actions.size(), 1u);
    QCOMPARE(trainer->plan().size(), 1u);  // that epoch never comes
  }
};

REWIRE_TEST(TestReplay)
#include "tst_replay.moc"

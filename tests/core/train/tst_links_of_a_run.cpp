#include "core/error.h"
#include "core/io/training_model.h"
#include "core/network/pass.h"
#include "core/perturb/perturbed_network.h"
#include "core/topology/measured_network.h"
#include "core/train/trainer.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"
#include "tests/support/training.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace rewire;
using test::freshTrainer;
using test::runEpoch;
using test::runToTheEnd;
using test::thrown;
using test::tinyExperiment;

/// The past of the links that a trainer keeps, and the measures of its rows.
class TestLinksOfARun : public QObject {
  Q_OBJECT

  std::shared_ptr<const Dataset> m_tiny;  // 200 + 100 images of 8 x 8, 4 classes

  static AppliedPerturbations applied(const Perturbations& perturbations, bool regrow) {
    return {perturbations, regrow, 0.5, 0.5, 1.0, 1.0};
  }
  static void replaceByHand(Trainer& trainer, bool regrow) {
    Perturbations perturbations;
    perturbations.step<RemoveLinks>().fraction = 0.5;
    trainer.replaceNetwork(perturb(trainer.network(), perturbations).network, applied(perturbations, regrow));
  }
  static const Measures& last(const Trainer& trainer) { return trainer.history().back().topology; }

 private Q_SLOTS:
  void initTestCase() {
    static const QTemporaryDir folder;  // its data are read for their hash meanwhile
    m_tiny = loadDataset(test::makeTinyDataset(folder.path().toStdString()).string());
  }

  void aRowMeasuresTheNetworkThatWasEvaluated() {
    Trainer trainer = freshTrainer(tinyExperiment(), m_tiny);
    runEpoch(trainer);
    QCOMPARE(last(trainer)[Measure::JaccardFirst], std::optional(1.0));
    QCOMPARE(last(trainer)[Measure::JaccardLast], std::optional(1.0));
    QCOMPARE(last(trainer)[Measure::LinkAge], std::optional(1.0));
    const double start = *last(trainer)[Measure::Itop];
    QVERIFY(std::abs(start - 0.2) < 0.001);
    const Measures before = last(trainer);
    trainer.rewire();
    QVERIFY(last(trainer) == before);
    runEpoch(trainer);
    // The share z that goes grows elsewhere, so that (1 - z) / (1 + z) is in common, or more where places come back.
    QVERIFY(std::abs(*last(trainer)[Measure::JaccardLast] - 0.7 / 1.3) < 0.06);
    QCOMPARE(last(trainer)[Measure::JaccardLast], last(trainer)[Measure::JaccardFirst]);
    QVERIFY(*last(trainer)[Measure::Itop] > start + 0.04);
    QVERIFY(last(trainer)[Measure::LinkAge] < 2.0 && last(trainer)[Measure::LinkAge] > 1.0);
    runEpoch(trainer);
    QVERIFY(*last(trainer)[Measure::JaccardFirst] < *last(trainer)[Measure::JaccardLast]);
  }

  void deadNeuronsAreThoseOfTheTestImages() {
    Checkpoint start = initialCheckpoint(tinyExperiment(), *m_tiny);
    for (std::size_t layer = 0; layer < 2; ++layer)
      for (std::size_t neuron = 0; neuron < 7; ++neuron) std::get<SparseLayer>(start.network.layers[layer]).bias[neuron] = -1e6f;
    Trainer trainer(tinyExperiment(), m_tiny, start);
    runEpoch(trainer);
    const Samples& test = m_tiny->test;
    std::vector<std::int32_t> all(static_cast<std::size_t>(test.count));
    std::iota(all.begin(), all.end(), 0);
    std::vector<Activations> x = activationsFor(trainer.network(), test.count);
    Loader(trainer.normalisation()).load(test, all, x.front());
    forward(trainer.network(), x);
    int dead = 0;
    for (std::size_t layer = 1; layer < 3; ++layer)
      for (int neuron = 0; neuron < x[layer].neurons(); ++neuron)
        dead += std::all_of(x[layer].row(neuron), x[layer].row(neuron) + test.count, [](float value) { return value == 0.0f; });
    QVERIFY(dead >= 14);
    QCOMPARE(last(trainer)[Measure::DeadNeurons], std::optional<double>(dead));
  }

  void aDenseRunHasNone() {
    Experiment e = tinyExperiment();
    e.rule = Rule::Dense;
    Trainer trainer = freshTrainer(e, m_tiny);
    runEpoch(trainer);
    QVERIFY(last(trainer) == Measures());
  }

  void aLinkThatWasThereForAPartOfAnEpochCounts() {
    Trainer trainer = freshTrainer(tinyExperiment(), m_tiny);
    runEpoch(trainer);
    trainer.rewire();
    const Network grown = trainer.network();
    trainer.trainBatch();
    replaceByHand(trainer, false);  // half of the links go, old and new
    runEpoch(trainer);
    LinkRecord expected(trainer.links()->first(), trainer.links()->first(), trainer.links()->first());
    expected.note(grown);
    QCOMPARE(trainer.links()->everLinked(), expected.everLinked());
    const double itop = *last(trainer)[Measure::Itop];
    QVERIFY(itop > static_cast<double>(sparseLinks(grown)) / (64 * 30 + 30 * 20));
  }

  void linksThatGrowBackCountToo() {
    Trainer trainer = freshTrainer(tinyExperiment(), m_tiny);
    runEpoch(trainer);
    replaceByHand(trainer, true);
    const Rewiring change = trainer.rewire();
    QVERIFY(change.layers[0].born.size() > change.layers[0].died.size());
    LinkRecord expected(trainer.links()->first(), trainer.links()->first(), trainer.links()->first());
    expected.note(trainer.network());
    QCOMPARE(trainer.links()->everLinked(), expected.everLinked());
  }

  void aRunThatGoesOnWithItsRecordHasTheSameRows() {
    Trainer whole = freshTrainer(tinyExperiment(), m_tiny);
    runToTheEnd(whole);
    Trainer first = freshTrainer(tinyExperiment(), m_tiny);
    for (int epoch = 0; epoch < 3; ++epoch) runEpoch(first);
    const LinkRecord& record = *first.links();
    const LinkRecord restored(record.first(), record.last(), record.everLinked());
    Trainer second(tinyExperiment(), m_tiny,
                   {first.network(), 3, {}, first.normalisation(), first.history(), first.regrow(), restored});
    runToTheEnd(second);
    QCOMPARE(second.history(), whole.history());
    QCOMPARE(second.links(), whole.links());
  }

  void theModelInMemoryBringsTheRecordAlong() {
    Trainer first = freshTrainer(tinyExperiment(), m_tiny);
    runEpoch(first);
    QCOMPARE(trainerFor(modelOf(first), m_tiny)->links(), first.links());
  }

  void withoutItsRecordWhatNeedsThePastIsEmpty() {
    Trainer first = freshTrainer(tinyExperiment(), m_tiny);
    runEpoch(first);
    Trainer second(tinyExperiment(), m_tiny, {first.network(), 1, {}, first.normalisation(), first.history(), {}});
    QVERIFY(!second.links());
    runEpoch(second);
    runEpoch(first);
    for (const Measure measure : allMeasures()) {
      const bool past = measure == Measure::Itop || measure == Measure::JaccardFirst || measure == Measure::JaccardLast;
      QCOMPARE(last(second)[measure], past ? std::nullopt : last(first)[measure]);
    }
  }

  void withinTheFirstEpochTheStartIsStillKnown() {
    Trainer whole = freshTrainer(tinyExperiment(), m_tiny), first = freshTrainer(tinyExperiment(), m_tiny);
    first.trainBatch();
    Trainer second(tinyExperiment(), m_tiny, {first.network(), 0, 1, first.normalisation(), {}, {}});
    runToTheEnd(whole);
    runToTheEnd(second);
    QCOMPARE(second.history(), whole.history());
    replaceByHand(first, false);
    Trainer third(first.record(), m_tiny, {first.network(), 0, 1, first.normalisation(), {}, {}});
    QVERIFY(!third.links());
  }

  void aRecordOfOtherLayersIsRefused() {
    Checkpoint start = initialCheckpoint(tinyExperiment(), *m_tiny);
    start.links.emplace(LinkRecord::Layers(), LinkRecord::Layers(), LinkRecord::Layers());
    const QString said = thrown<InputError>([&] { Trainer(tinyExperiment(), m_tiny, start); });
    QVERIFY2(said.contains("record of the links must be that of the network's layers"), qPrintable(said));
  }
};

REWIRE_TEST(TestLinksOfARun)
#include "tst_links_of_a_run.moc"

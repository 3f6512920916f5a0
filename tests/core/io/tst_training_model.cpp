#include "core/io/training_model.h"

#include "core/error.h"
#include "core/perturb/perturbed_network.h"
#include "tests/support/idx_writer.h"
#include "tests/support/models.h"
#include "tests/support/registry.h"
#include "tests/support/training.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;

class TestTrainingModel : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_folder;
  std::shared_ptr<const Dataset> m_dataset;

  Trainer newTrainer() const {
    Experiment experiment;
    experiment.dataset = m_folder.path().toStdString();
    experiment.hidden = {20};
    experiment.density = {0.2};
    experiment.epochs = 3;
    return Trainer(experiment, m_dataset, initialCheckpoint(experiment, *m_dataset));
  }

  static void trainEpoch(Trainer& trainer) {
    while (!trainer.epochTrained()) trainer.trainBatch();
    trainer.finishEpoch();
  }

  static const SparseLayer& firstLayer(const Trainer& trainer) { return std::get<SparseLayer>(trainer.network().layers.front()); }

 private Q_SLOTS:
  void initTestCase() { m_dataset = loadDataset(makeTinyDataset(m_folder.path().toStdString()).string()); }

  void holdsWhatTrainingNeeds() {
    Trainer trainer = newTrainer();
    trainEpoch(trainer);
    const Model model = modelOf(trainer);
    QCOMPARE(model.epoch, 1);
    QCOMPARE(model.mean, m_dataset->info.mean);
    QCOMPARE(model.classes, m_dataset->info.classes);
    auto again = trainerFor(model, m_dataset);
    while (!trainer.finished()) trainEpoch(trainer);
    while (!again->finished()) trainEpoch(*again);
    QCOMPARE(firstLayer(*again).indices, firstLayer(trainer).indices);
    QCOMPARE(firstLayer(*again).values, firstLayer(trainer).values);
  }

  /// Left at any mini-batch, read back and gone on with: the bytes of a run that was never left.
  void goesOnFromAnyMoment() {
    Trainer straight = newTrainer();
    while (!straight.finished()) trainEpoch(straight);
    const auto file = std::filesystem::path(m_folder.filePath("left.safetensors").toStdString());
    for (int left = 0; left < 3 * straight.batches(); ++left) {
      Trainer trainer = newTrainer();
      for (int batch = 0; batch < left; ++batch) {
        if (trainer.epochTrained()) trainer.finishEpoch();
        trainer.trainBatch();
      }
      writeModel(modelOf(trainer), file);
      const Model model = readModel(file);
      QCOMPARE(model.batch, trainer.batchBegun());
      auto again = trainerFor(model, m_dataset);
      while (!again->finished()) trainEpoch(*again);
      QCOMPARE(hashOf(again->network()), hashOf(straight.network()));
      QCOMPARE(test::withoutPast(again->history()), test::withoutPast(straight.history()));
    }
  }

  /// "Epoch 1" before its rewiring and after it are two states, and the file says which.
  void aRewiringIsDoneOnce() {
    Trainer trainer = newTrainer();
    trainEpoch(trainer);
    QVERIFY(!modelOf(trainer).batch);
    trainer.rewire();
    QCOMPARE(modelOf(trainer).batch, 0);
    auto again = trainerFor(modelOf(trainer), m_dataset);
    QVERIFY(!again->rewiringDue());
    while (!trainer.finished()) trainEpoch(trainer);
    while (!again->finished()) trainEpoch(*again);
    QCOMPARE(hashOf(again->network()), hashOf(trainer.network()));
  }

  void whatWasDoneIsKept() {
    Trainer trainer = newTrainer();
    trainEpoch(trainer);
    trainer.change({.zeta = 0.1});
    Perturbations half;
    half.step<RemoveLinks>().fraction = 0.5;
    trainer.replaceNetwork(perturb(trainer.network(), half).network, {half, true, 0.9, 0.5, 0.3, 1.5});
    const auto file = std::filesystem::path(m_folder.filePath("perturbed.safetensors").toStdString());
    writeModel(modelOf(trainer), file);
    auto again = trainerFor(readModel(file), m_dataset);
    QVERIFY(again->record() == trainer.record());
    QCOMPARE(again->record().zeta, 0.3);
    QCOMPARE(again->experiment().zeta, 0.1);
    QCOMPARE(again->record().actions.size(), 2u);
    QVERIFY(*again->record().actions.back().applied == *trainer.record().actions.back().applied);
    while (!again->finished()) trainEpoch(*again);  // what is to grow back does
    QCOMPARE(firstLayer(*again).links(), firstLayer(newTrainer()).links());
  }

  void aPlaceBeyondTheEpochIsRefused() {
    Trainer trainer = newTrainer();
    trainEpoch(trainer);
    Model model = modelOf(trainer);
    model.batch = trainer.batches() + 1;
    QVERIFY_EXCEPTION_THROWN(trainerFor(model, m_dataset), InputError);
    model.batch = trainer.batches();
    QVERIFY(trainerFor(model, m_dataset)->epochTrained());
  }

  void beginsAnewWithoutANetwork() {
    Model nothingFinished;
    nothingFinished.experiment = newTrainer().experiment();
    const auto trainer = trainerFor(nothingFinished, m_dataset);
    QCOMPARE(trainer->epoch(), 0);
    QCOMPARE(firstLayer(*trainer).values, firstLayer(newTrainer()).values);
  }

  void refusesADatasetThatDoesNotFit() { QVERIFY_EXCEPTION_THROWN(trainerFor(tinyModel(), m_dataset), InputError); }
};

REWIRE_TEST(TestTrainingModel)
#include "tst_training_model.moc"

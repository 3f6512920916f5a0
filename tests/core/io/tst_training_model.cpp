#include "core/io/training_model.h"

#include "core/error.h"
#include "tests/support/idx_writer.h"
#include "tests/support/models.h"
#include "tests/support/registry.h"

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
    auto again = trainerFor(model, trainer.history(), m_dataset);
    while (!trainer.finished()) trainEpoch(trainer);
    while (!again->finished()) trainEpoch(*again);
    QCOMPARE(firstLayer(*again).indices, firstLayer(trainer).indices);
    QCOMPARE(firstLayer(*again).values, firstLayer(trainer).values);
  }

  void beginsAnewWithoutANetwork() {
    Model nothingFinished;
    nothingFinished.experiment = newTrainer().experiment();
    const auto trainer = trainerFor(nothingFinished, {}, m_dataset);
    QCOMPARE(trainer->epoch(), 0);
    QCOMPARE(firstLayer(*trainer).values, firstLayer(newTrainer()).values);
  }

  void refusesADatasetThatDoesNotFit() { QVERIFY_EXCEPTION_THROWN(trainerFor(tinyModel(), {}, m_dataset), InputError); }
};

REWIRE_TEST(TestTrainingModel)
#include "tst_training_model.moc"

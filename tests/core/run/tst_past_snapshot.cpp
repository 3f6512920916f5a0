#include "core/run/past_snapshot.h"

#include "core/io/training_model.h"
#include "core/run/layer_states.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/training.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;

class TestPastSnapshot : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theRunStandsThereAgain() {
    const QTemporaryDir folder;
    const std::shared_ptr<const Dataset> tiny = loadDataset(makeTinyDataset(folder.path().toStdString()).string());
    Trainer trainer = freshTrainer(tinyExperiment(), tiny);
    runEpoch(trainer);
    const Model first = modelOf(trainer);
    trainer.trainBatch();
    runEpoch(trainer);
    const Model second = modelOf(trainer);
    runToTheEnd(trainer);

    Snapshot present;
    renewTopologies(first.network, present.layers);
    renewTopologies(trainer.network(), present.layers);
    present.run = 7;
    present.phase = Phase::Training;
    present.epoch = trainer.epoch();
    present.batch = 3;
    present.evaluating = true;
    const SnapshotPtr past = pastSnapshot(present, second, &first);
    QCOMPARE(past->run, 7u);
    QCOMPARE(past->epoch, 2);
    QCOMPARE(past->batch, 0);
    QCOMPARE(past->phase, Phase::Paused);
    QVERIFY(!past->evaluating && !past->rewired);
    QVERIFY(*past->history == second.history);
    QCOMPARE(past->layers.front().topology->indices, std::get<SparseLayer>(second.network.layers.front()).indices);
    QVERIFY(past->layers.front().initialTopology == present.layers.front().initialTopology);
    QCOMPARE(past->lastRewiring->epoch, 1);
    QVERIFY(!past->lastRewiring->layers.front().born.empty());

    QVERIFY(!pastSnapshot(present, second, nullptr)->lastRewiring);
    QCOMPARE(pastSnapshot(present, modelOf(trainer), nullptr)->phase, Phase::Finished);
  }
};

REWIRE_TEST(TestPastSnapshot)
#include "tst_past_snapshot.moc"

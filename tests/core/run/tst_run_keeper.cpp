#include "core/run/run_keeper.h"

#include "core/kept/kept_runs.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/training.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;
using namespace std::chrono_literals;

class TestRunKeeper : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  std::shared_ptr<const Dataset> m_tiny;

  std::string path(const char* name) const { return m_folder.filePath(name).toStdString(); }

 private Q_SLOTS:
  void initTestCase() { m_tiny = loadDataset(makeTinyDataset(path("data")).string()); }

  void aRunOfLessThanAnEpochIsKeptWhenItTookTime() {
    Trainer trainer = freshTrainer(tinyExperiment(), m_tiny);
    RunKeeper keeper(path("time"));
    keeper.watch(trainer, {});
    trainer.trainBatch();
    keeper.changed();
    keeper.leave(trainer, 1s);
    QVERIFY(keptRuns(path("time")).empty());
    keeper.leave(trainer, 11s);
    QCOMPARE(keptRuns(path("time")).front().facts.batch, 1);
  }

  void theLastTwentyAreKept() {
    Trainer trainer = freshTrainer(tinyExperiment(), m_tiny);
    runEpoch(trainer);
    RunKeeper keeper(path("twenty"));
    for (int run = 0; run < 25; ++run) {
      keeper.watch(trainer, {});
      keeper.saveEpoch(trainer);
      keeper.leave(trainer, 0s);
    }
    QCOMPARE(keptRuns(path("twenty")).size(), RunKeeper::kMostRuns);
  }

  void whatIsSavedIsNotSavedAgain() {
    Trainer trainer = freshTrainer(tinyExperiment(), m_tiny);
    runEpoch(trainer);
    RunKeeper keeper(path("saved"));
    keeper.watch(trainer, {});
    keeper.saveEpoch(trainer);
    const std::filesystem::path model = keeper.folder()->path() / "model.safetensors";
    QVERIFY(keeper.isOwn(keeper.folder()->path()));
    QVERIFY(!keeper.isOwn(path("data")));
    std::filesystem::remove(model);
    keeper.leave(trainer, 1h);
    QVERIFY(!std::filesystem::exists(model));
  }

  void withoutAHomeNothingIsKept() {
    Trainer trainer = freshTrainer(tinyExperiment(), m_tiny);
    runEpoch(trainer);
    RunKeeper keeper({});
    keeper.watch(trainer, {});
    keeper.changed();
    keeper.saveEpoch(trainer);
    keeper.leave(trainer, 1h);
    QVERIFY(!keeper.folder());
  }
};

REWIRE_TEST(TestRunKeeper)
#include "tst_run_keeper.moc"

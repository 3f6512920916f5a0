#include "core/run/run_keeper.h"

#include "core/io/training_model.h"
#include "core/kept/kept_runs.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/steps.h"
#include "tests/support/training.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;
using namespace std::chrono_literals;

namespace {

LabStatePtr worked() {
  LabState lab;
  lab.specimen.perturbations = removing(0.2);
  lab.drawings["drawing.png"] = "a picture";
  return std::make_shared<const LabState>(lab);
}

}  // namespace

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

  void theRoomOfTheHistoryIsThatOfTheTimeWhenARunBegins() {
    Trainer trainer = freshTrainer(tinyExperiment(), m_tiny);
    runEpoch(trainer);
    RunKeeper keeper(path("room"), 40'000);
    const auto intervalOfARun = [&] {
      keeper.watch(trainer, {});
      keeper.saveEpoch(trainer);
      const int interval = keeper.historyInterval();
      keeper.leave(trainer, 0s);
      return interval;
    };
    const int first = intervalOfARun();
    QVERIFY(first > 1);
    keeper.limitHistory(HistoryWriter::kUsualLimit);
    QCOMPARE(intervalOfARun(), 1);
    keeper.limitHistory(0);
    QCOMPARE(intervalOfARun(), 0);
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

  void workInTheLabMakesARunWorthKeeping() {
    Trainer trainer = freshTrainer(tinyExperiment(), m_tiny);
    RunKeeper keeper(path("lab"));
    keeper.watch(trainer, {});
    keeper.keepLab(std::make_shared<const LabState>());
    QVERIFY(!keeper.leave(trainer, 0s));
    keeper.keepLab(worked());
    QVERIFY(keeper.leave(trainer, 0s));
    const KeptRun kept = keptRuns(path("lab")).front();
    QVERIFY(*readLab(kept.folder, 2) == *worked());
  }

  void theLabIsKeptBesideItsRunAtOnce() {
    Trainer trainer = freshTrainer(tinyExperiment(), m_tiny);
    runEpoch(trainer);
    RunKeeper keeper(path("beside"));
    keeper.watch(trainer, {});
    keeper.keepLab(worked());
    keeper.saveEpoch(trainer);  // now there is a folder
    const std::filesystem::path folder = keeper.folder()->path();
    QVERIFY(*readLab(folder, 2) == *worked());
    LabState more = *worked();
    more.window = "{}";
    keeper.keepLab(std::make_shared<const LabState>(more));
    QVERIFY(*readLab(folder, 2) == more);
  }

  void aCopyOfAProjectIsKeptOnlyIfSomethingWasDone() {
    Trainer trainer = freshTrainer(tinyExperiment(), m_tiny);
    for (const bool touched : {false, true}) {
      RunKeeper keeper(path(touched ? "touched" : "untouched"));
      std::filesystem::path folder = path(touched ? "touched/a" : "untouched/a");
      RunFolder run(folder, trainer.record(), RunFolder::IfPresent::Refuse);
      run.saveStanding(trainer.network(), modelOf(trainer));
      writeLab(*worked(), folder);
      keeper.watch(trainer, std::move(run), worked());
      markAsCopy(folder);
      keeper.forgetUnlessTouched();
      keeper.keepLab(touched ? std::make_shared<const LabState>() : worked());
      QCOMPARE(keptRuns(folder.parent_path()).size(), touched ? std::size_t{1} : std::size_t{0});  // should it be killed now
      QCOMPARE(keeper.leave(trainer, 1h), touched);
      QCOMPARE(std::filesystem::exists(folder), touched);
    }
  }
};

REWIRE_TEST(TestRunKeeper)
#include "tst_run_keeper.moc"

#include "core/kept/kept_training.h"

#include "core/compute/parallel.h"
#include "core/error.h"
#include "core/io/training_model.h"
#include "tests/support/files.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"
#include "tests/support/training.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

class TestKeptTraining : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  std::shared_ptr<const Dataset> m_dataset;

  fs::path folder(const char* name) const { return m_dir.filePath(name).toStdString(); }

  struct Told {
    std::vector<EpochMetrics> epochs;  // as the watcher was told of them
    QString failure;
  };

  static std::vector<EpochMetrics> withoutTimes(std::vector<EpochMetrics> rows) {
    for (EpochMetrics& row : rows) row.seconds = 0.0;
    return rows;
  }

  /// Trains a run anew in its folder, on so many threads.
  Told trained(const fs::path& at, const Experiment& experiment, int threads) const {
    Told told;
    const auto trainer = trainerOf(experiment, m_dataset);
    RunFolder run(at, experiment, RunFolder::IfPresent::Refuse);
    const auto onEpoch = [&](const EpochMetrics& row) { told.epochs.push_back(row); };
    Threads(threads).run([&] {
      told.failure = thrown<WorkError>([&] { trainToTheEnd(run, *trainer, {nullptr, onEpoch}, {}); });
    });
    told.epochs = withoutTimes(told.epochs);
    return told;
  }

  /// Names and bytes of what a run keeps, but for files with times in them.
  static QByteArray filesOf(const fs::path& at) {
    QByteArray all;
    for (const char* name :
         {"experiment.json", "model.safetensors", "snapshots/epoch-0002.safetensors", "snapshots/epoch-0004.safetensors"})
      all += QByteArray(name) + ' ' + QByteArray::fromStdString(readBytes(at / name));
    return all;
  }

 private Q_SLOTS:
  void initTestCase() { m_dataset = loadDataset(makeTinyDataset(folder("data")).string()); }

  void everyEpochIsSavedAndTold() {
    const auto trainer = trainerOf(tinyExperiment(), m_dataset);
    RunFolder run(folder("whole"), tinyExperiment(), RunFolder::IfPresent::Refuse);
    int batches = 0;
    std::vector<int> epochs;
    trainToTheEnd(run, *trainer,
                  {[&] { ++batches; },
                   [&](const EpochMetrics&) { epochs.push_back(readModelFacts(folder("whole") / "model.safetensors").epoch); }},
                  {});
    QCOMPARE(batches, 6 * trainer->batches());
    QCOMPARE(epochs.back(), 6);
    QCOMPARE(epochs.size(), 6u);
    Trainer alone = freshTrainer(tinyExperiment(), m_dataset);
    runToTheEnd(alone);
    QCOMPARE(hashOf(readModel(folder("whole") / "model.safetensors").network), hashOf(alone.network()));
    QVERIFY(RunFolder::read(folder("whole")).history.back().seconds > 0.0);
  }

  void aStopKeepsWhatWasFinished() {
    const auto trainer = trainerOf(tinyExperiment(), m_dataset);
    {
      RunFolder run(folder("stopped"), tinyExperiment(), RunFolder::IfPresent::Refuse);
      std::stop_source stop;
      const auto stopInThird = [&] {
        if (trainer->epoch() == 2) stop.request_stop();
      };
      QVERIFY(!thrown<Cancelled>([&] { trainToTheEnd(run, *trainer, {stopInThird, nullptr}, stop.get_token()); }).isEmpty());
    }
    QCOMPARE(RunFolder::read(folder("stopped")).epoch, 2);
  }

  void anEpochBesideTheNextLeavesTheSameFiles_data() { addRulesAndGrowth(); }
  void anEpochBesideTheNextLeavesTheSameFiles() {
    QFETCH(int, rule);
    QFETCH(Growth, growth);
    const std::string name = std::string(nameOf(static_cast<Rule>(rule))) + std::string(nameOf(growth));
    Experiment experiment = tinyExperiment();
    experiment.rule = static_cast<Rule>(rule);
    experiment.growth = growth;
    if (growth == Growth::Active) experiment.density = {0.04};  // many neurons are silent
    experiment.snapshots = 2;
    experiment.actions = {{.epoch = 2, .batch = 7, .set = {.epochs = 5}}, {.epoch = 3, .set = {.learningRate = 0.05}}};
    Told before;
    std::vector<EpochMetrics> rows;
    for (const int threads : {1, 2, 3, 5}) {
      const fs::path at = folder((name + std::to_string(threads)).c_str());
      const Told told = trained(at, experiment, threads);
      QCOMPARE(told.failure, QString());
      QCOMPARE(told.epochs.size(), 5u);
      const std::vector<EpochMetrics> kept = withoutTimes(RunFolder::read(at).history);
      if (threads == 1) {
        before = told;
        rows = kept;
        continue;
      }
      QVERIFY(told.epochs == before.epochs);
      QVERIFY(kept == rows);
      QCOMPARE(filesOf(at), filesOf(folder((name + "1").c_str())));
    }
  }

  // The next epoch may fail before the one before it is evaluated.
  void aFailureOfTheNextEpochKeepsTheOneBefore() {
    for (const int batch : {0, 1, 6, 7}) {
      Experiment experiment = tinyExperiment();
      experiment.actions = {
          {.epoch = 3,
           .batch = batch,
           .set = {.learningRate = 100.0, .schedule = Schedule::Constant, .momentum = 0.999, .weightDecay = 1.0}}};
      Told before;
      for (const int threads : {1, 3}) {
        const fs::path at = folder(("fails" + std::to_string(batch) + std::to_string(threads)).c_str());
        const Told told = trained(at, experiment, threads);
        QVERIFY(!told.failure.isEmpty());
        if (threads == 1) before = told;
        QCOMPARE(told.failure, before.failure);
        QVERIFY(told.epochs == before.epochs);
        QCOMPARE(RunFolder::read(at).epoch, static_cast<int>(before.epochs.size()));
      }
    }
  }

  void anEpochThatCannotBeSavedEndsTheRun() {
    for (const int threads : {1, 3}) {
      const fs::path at = folder(("full" + std::to_string(threads)).c_str());
      const auto trainer = trainerOf(tinyExperiment(), m_dataset);
      RunFolder run(at, tinyExperiment(), RunFolder::IfPresent::Refuse);
      fs::create_directories(at / "model.safetensors" / "in the way");
      QString failure;
      Threads(threads).run([&] { failure = thrown<WorkError>([&] { trainToTheEnd(run, *trainer, {}, {}); }); });
      QVERIFY2(failure.contains("model.safetensors"), qPrintable(failure));
      QCOMPARE(trainer->epoch(), 1);  // it does not train to the end first
    }
  }

  void aFinishedRunIsLeftAlone() {
    Trainer trainer = freshTrainer(tinyExperiment(), m_dataset);
    runToTheEnd(trainer);
    RunFolder run(folder("finished"), tinyExperiment(), RunFolder::IfPresent::Refuse);
    bool told = false;
    trainToTheEnd(run, trainer, {[&] { told = true; }, [&](const EpochMetrics&) { told = true; }}, {});
    QVERIFY(!told && !fs::exists(folder("finished") / "model.safetensors"));
  }
};

REWIRE_TEST(TestKeptTraining)
#include "tst_kept_training.moc"

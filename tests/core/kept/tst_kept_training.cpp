#include "core/kept/kept_training.h"

#include "core/error.h"
#include "core/io/training_model.h"
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

 private Q_SLOTS:
  void initTestCase() { m_dataset = loadDataset(makeTinyDataset(folder("data")).string()); }

  void everyEpochIsSavedAndTold() {
    const auto trainer = trainerOf(tinyExperiment(), m_dataset);
    RunFolder run(folder("whole"), tinyExperiment(), RunFolder::IfPresent::Refuse);
    int batches = 0;
    std::vector<int> epochs;
    trainToTheEnd(run, *trainer,
                  {[&] { ++batches; }, [&] { epochs.push_back(readModelFacts(folder("whole") / "model.safetensors").epoch); }},
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

  void aFinishedRunIsLeftAlone() {
    Trainer trainer = freshTrainer(tinyExperiment(), m_dataset);
    runToTheEnd(trainer);
    RunFolder run(folder("finished"), tinyExperiment(), RunFolder::IfPresent::Refuse);
    bool told = false;
    trainToTheEnd(run, trainer, {[&] { told = true; }, [&] { told = true; }}, {});
    QVERIFY(!told && !fs::exists(folder("finished") / "model.safetensors"));
  }
};

REWIRE_TEST(TestKeptTraining)
#include "tst_kept_training.moc"

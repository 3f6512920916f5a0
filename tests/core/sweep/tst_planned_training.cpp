#include "core/sweep/planned_training.h"

#include "core/compute/instruction_set.h"
#include "core/error.h"
#include "core/io/model_file.h"
#include "core/io/writer_lock.h"
#include "core/sweep/run_marks.h"
#include "core/sweep/run_state.h"
#include "tests/support/files.h"
#include "tests/support/made_sweep.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"
#include "tests/support/training.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

class TestPlannedTraining : public QObject {
  Q_OBJECT

  std::optional<QTemporaryDir> m_dir;
  Sweep m_sweep;
  std::shared_ptr<const Dataset> m_dataset;

  fs::path base() const { return m_dir->path().toStdString(); }
  const PlannedRun& run() const { return m_sweep.runs[0]; }
  fs::path folder() const { return m_sweep.folderOf(run()); }
  void complete(std::stop_token stop = {}, const std::function<void(double)>& onBatch = nullptr) const {
    completeRun(m_sweep, run(), m_dataset, testsOf(m_sweep), oneWorker().run, stop, onBatch);
  }

 private Q_SLOTS:
  void init() {
    m_dir.emplace();
    m_sweep = makeSweep(base(), {"set"}, 1, {"perturb remove-links --fraction 0.5", "curve remove-links --steps 3 --repeats 2"});
    m_dataset = loadDataset(run().experiment.dataset);
  }

  void aRunIsTrainedTestedAndMarked() {
    std::vector<double> shares;
    complete({}, [&](double share) { shares.push_back(share); });
    QVERIFY(stateOf(m_sweep, run()).stage == RunState::Stage::Finished);
    QCOMPARE(instructionSetsOf(folder()), std::vector<std::string>{std::string(wordFor(instructionSet()))});
    QVERIFY(shares.front() > 0.0 && shares.back() == 1.0 && std::is_sorted(shares.begin(), shares.end()));
    Experiment experiment = run().experiment;
    Trainer alone = freshTrainer(experiment, m_dataset);
    runToTheEnd(alone);
    QCOMPARE(hashOf(readModel(folder() / "model.safetensors").network), hashOf(alone.network()));
  }

  void aStoppedRunGoesOnToTheSameBytes() {
    complete();
    const auto whole = timelessBytes(folder());
    fs::remove_all(folder());
    for (const double stopAt : {0.1, 0.4, 0.8}) {
      std::stop_source stop;
      const auto stopThere = [&](double share) {
        if (share > stopAt) stop.request_stop();
      };
      QVERIFY(!thrown<Cancelled>([&] { complete(stop.get_token(), stopThere); }).isEmpty());
      QVERIFY(stateOf(m_sweep, run()).stage == RunState::Stage::Interrupted);
    }
    complete();
    QVERIFY(timelessBytes(folder()) == whole);
  }

  void onlyTestsThatAreMissingAreDone() {
    complete();
    const fs::path perturbed = folder() / fileOfTest(m_sweep.plan.then[0]), curve = folder() / fileOfTest(m_sweep.plan.then[1]);
    writeBytes(perturbed, "as it is");
    const std::string bytes = readBytes(curve);
    fs::remove(curve);
    complete();
    QCOMPARE(readBytes(perturbed), std::string("as it is"));
    QCOMPARE(readBytes(curve), bytes);
  }

  // Two programs may find a run open; the one that locks it later has nothing to tell of.
  void aRunThatIsFinishedMeanwhileIsNotCompletedAgain() {
    const auto again = [this] { return completeRun(m_sweep, run(), m_dataset, testsOf(m_sweep), oneWorker().run, {}); };
    QVERIFY(again());
    const auto before = timelessBytes(folder());
    QVERIFY(!again());
    QVERIFY(timelessBytes(folder()) == before);
  }

  void aRunThatSomebodyHoldsIsLeftAlone() {
    fs::create_directories(folder());
    const WriterLock lock = WriterLock::ofFolder(folder());
    QVERIFY(!thrown<HeldElsewhere>([&] { complete(); }).isEmpty());
    QCOMPARE(namesIn(folder()), std::vector<std::string>{"run.lock"});
  }

  void successForgetsAFailure() {
    recordFailure(folder(), "once");
    complete();
    QVERIFY(!failureIn(folder()));
  }

  void anotherRunInItsPlaceIsRefused() {
    complete();
    PlannedRun other = run();
    other.experiment.zeta = 0.7;
    const QString message = thrown<InputError>(
        [&] { completeRun(m_sweep, other, m_dataset, {}, oneWorker().run, {}); });  // under the name of the first
    QVERIFY2(message.contains("another experiment"), qPrintable(message));
  }

  void whatTheDataForbidIsToldBeforeAnythingIsMade() {
    PlannedRun large = run();
    large.experiment.trainSamples = 1'000'000;
    large.name = "large";
    const QString message = thrown<InputError>([&] { completeRun(m_sweep, large, m_dataset, {}, oneWorker().run, {}); });
    QVERIFY2(message.contains("train_samples"), qPrintable(message));
    QVERIFY(!fs::exists(m_sweep.folder / "large"));
  }
};

REWIRE_TEST(TestPlannedTraining)
#include "tst_planned_training.moc"

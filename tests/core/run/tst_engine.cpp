#include "core/kept/kept_runs.h"
#include "core/kept/run_folder.h"
#include "core/project/lab_state.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/watched_engine.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace rewire;
using namespace rewire::test;

namespace {

bool isPaused(const Snapshot& s) {
  return s.phase == Phase::Paused;
}
bool isFinished(const Snapshot& s) {
  return s.phase == Phase::Finished;
}

}  // namespace

class TestEngine : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_folder;

  Experiment tiny(int epochs = 4) const {
    Experiment experiment;
    experiment.dataset = m_folder.filePath("data").toStdString();
    experiment.hidden = {40, 30};
    experiment.density = {0.2};
    experiment.batch = 8;
    experiment.epochs = epochs;
    return experiment;
  }

 private Q_SLOTS:
  void initTestCase() { makeTinyDataset(m_folder.filePath("data").toStdString()); }

  void showsNothingBeforeTheFirstCommand() {
    WatchedEngine watched;
    QCOMPARE(watched.engine().latest()->phase, Phase::Empty);
  }

  void trainsToTheEnd() {
    WatchedEngine watched;
    watched.engine().post(StartExperiment{tiny()});
    watched.engine().post(Play{});
    const auto end = watched.await(isFinished);
    QVERIFY(end);
    QCOMPARE(end->epoch, 4);
    QCOMPARE(end->history->size(), 4u);
    QVERIFY(end->history->back().testAccuracy > 0.5);  // chance is 0.25
    QCOMPARE(end->lastRewiring->epoch, 3);
  }

  void resultsDoNotDependOnThreadsOrWatchers() {
    std::vector<std::vector<float>> weights;
    for (const int threads : {1, 3}) {
      WatchedEngine watched({threads, {}});
      watched.engine().post(StartExperiment{tiny()});
      watched.engine().post(Play{});
      const auto end = watched.await(isFinished);
      QVERIFY(end);
      weights.push_back(*end->layers.front().weights);
    }
    QCOMPARE(weights[0], weights[1]);
  }

  void closingWhileTrainingKeepsWhatWasFinished() {
    const std::string run = m_folder.filePath("closed").toStdString();
    auto watched = std::make_unique<WatchedEngine>(Engine::Options{1, run});
    watched->engine().post(StartExperiment{tiny(1'000'000)});
    watched->engine().post(Play{});
    const auto seen = watched->await([](const Snapshot& s) { return s.epoch >= 3; });
    QVERIFY(seen);
    watched.reset();  // must return; CTest ends a test that does not
    const Model kept = RunFolder::read(keptRuns(run).front().folder);
    QVERIFY(kept.epoch >= seen->epoch);
    QCOMPARE(static_cast<int>(kept.history.size()), kept.epoch);
  }

  void closingWhileLoading() {
    auto watched = std::make_unique<WatchedEngine>();
    Experiment experiment;
    watched->engine().post(StartExperiment{experiment});
    QVERIFY(watched->await([](const Snapshot& s) { return s.phase == Phase::Loading; }));
    watched.reset();
  }

  void pausesBetweenMiniBatchesAndGoesOn() {
    WatchedEngine watched;
    watched.engine().post(StartExperiment{tiny(1'000'000)});
    watched.engine().post(Play{});
    QVERIFY(watched.await([](const Snapshot& s) { return s.epoch >= 1; }));
    watched.engine().post(Pause{});
    const auto paused = watched.await(isPaused);
    QVERIFY(paused);
    watched.engine().post(Play{});
    QVERIFY(watched.await([&](const Snapshot& s) { return s.epoch > paused->epoch; }));
  }

  /// Whether a pause comes on the way back to an epoch or after it: what is asked for next is done.
  void aPauseStopsTheWayBackToAnEpochAlone() {
    WatchedEngine watched({1, m_folder.filePath("way back").toStdString()});
    watched.engine().post(StartExperiment{tiny(9)});
    watched.engine().post(Play{});
    const auto end = watched.await(isFinished);
    QVERIFY(end);
    for (int i = 0; i < 5; ++i) {
      watched.engine().post(Branch{8, false});
      watched.engine().post(Pause{});
    }
    watched.engine().post(Branch{7, false});
    QVERIFY(watched.await([](const Snapshot& s) { return s.epoch == 7 && isPaused(s); }));
  }

  void commandsAreAppliedInOrder() {
    WatchedEngine watched;
    watched.engine().post(StartExperiment{tiny()});
    watched.engine().post(ChangeSettings{{.zeta = 0.4}});
    watched.engine().post(ChangeSettings{{.zeta = 0.5}});
    const auto changed = watched.await([](const Snapshot& s) { return s.experiment.zeta == 0.5; });
    QVERIFY(changed);
    QCOMPARE(changed->events->size(), 1u);  // nothing was trained in between
    QCOMPARE(changed->events->front().text, std::string("zeta 0.3 → 0.5"));
  }

  void snapshotsAreNeverChangedAndShareWhatStays() {
    WatchedEngine watched;
    watched.engine().post(StartExperiment{tiny(1'000'000)});
    const auto first = watched.await(isPaused);
    QVERIFY(first);
    const std::vector<float> weights = *first->layers[0].weights;
    watched.engine().post(Play{});
    const auto later = watched.await([](const Snapshot& s) { return s.epoch >= 2 && s.lastRewiring; });
    QVERIFY(later);
    QCOMPARE(*first->layers[0].weights, weights);
    QVERIFY(*later->layers[0].weights != weights);
    QCOMPARE(later->layers[0].initialTopology, first->layers[0].topology);
    QVERIFY(later->layers[0].topology != first->layers[0].topology);
    QVERIFY(later->id > first->id);
  }

  void commandsAreAnsweredAtOnceWhileTrainingWaits() {
    WatchedEngine watched;
    watched.engine().post(SetSpeed{Speed::SlowMotion});
    watched.engine().post(StartExperiment{tiny(1'000'000)});
    watched.engine().post(Play{});
    QVERIFY(watched.await([](const Snapshot& s) { return s.phase == Phase::Training && s.batch >= 1; }));
    watched.engine().post(ChangeSettings{{.zeta = 0.5}});  // no mini-batch is due
    const auto changed = watched.await([](const Snapshot& s) { return s.experiment.zeta == 0.5; });
    QVERIFY(changed);
    QVERIFY(changed->batch < 25);  // an epoch takes half a minute or 25 mini-batches
    watched.engine().post(SetSpeed{Speed::Full});
    QVERIFY(watched.await([](const Snapshot& s) { return s.epoch >= 3; }));
  }

  void noResultDependsOnTheSpeed() {
    std::vector<std::vector<float>> weights;
    for (const Speed speed : {Speed::Full, Speed::EpochInTwoSeconds}) {
      WatchedEngine watched;
      watched.engine().post(SetSpeed{speed});
      watched.engine().post(StartExperiment{tiny(2)});
      watched.engine().post(Play{});
      const auto end = watched.await(isFinished);
      QVERIFY(end);
      weights.push_back(*end->layers.front().weights);
    }
    QCOMPARE(weights[0], weights[1]);
  }

  void closingInSlowMotion() {
    auto watched = std::make_unique<WatchedEngine>();
    watched->engine().post(SetSpeed{Speed::SlowMotion});
    watched->engine().post(StartExperiment{tiny()});
    watched->engine().post(Play{});
    QVERIFY(watched->await([](const Snapshot& s) { return s.batch > 0; }));
    watched.reset();
  }

  // The window posts it when it closes, and is gone at once.
  void theLabIsKeptEvenWhenTheEngineEnds() {
    const QTemporaryDir home;
    const std::string runs = home.filePath("runs").toStdString();
    {
      WatchedEngine watched({1, runs});
      watched.engine().post(StartExperiment{tiny(1)});
      const auto ready = watched.await([](const Snapshot& s) { return s.phase == Phase::Paused; });
      QVERIFY(ready);
      LabState lab;
      lab.drawings["drawing.png"] = "a picture";
      watched.engine().post(KeepLab{ready->run, std::make_shared<const LabState>(lab)});
    }
    const std::vector<KeptRun> kept = keptRuns(runs);
    QCOMPARE(kept.size(), std::size_t{1});
    QCOMPARE(readLab(kept.front().folder, 1)->drawings.at("drawing.png"), std::string("a picture"));
  }
};

REWIRE_TEST(TestEngine)
#include "tst_engine.moc"

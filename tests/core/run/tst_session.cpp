#include "core/run/session.h"

#include "core/io/model_file.h"
#include "core/kept/history.h"
#include "core/kept/kept_runs.h"
#include "core/kept/run_folder.h"
#include "core/run/layer_states.h"
#include "tests/support/files.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/sessions.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

/// A run that is watched, and what becomes of it. Its commands: tst_session_commands.
class TestSession : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  std::string path(const char* name) const { return m_folder.filePath(name).toStdString(); }
  Experiment tiny(int epochs = 4) const { return tinySessionExperiment(path("data"), epochs); }

 private Q_SLOTS:
  void initTestCase() { makeTinyDataset(path("data")); }

  void startsAtEpochZero() {
    Session session({1, {}}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    const auto s = session.snapshot();
    QCOMPARE(s->phase, Phase::Paused);
    QCOMPARE(s->epoch, 0);
    QCOMPARE(s->batches, 7);  // 200 samples, the last mini-batch holds 8
    QCOMPARE(s->layers.size(), 3u);
    QCOMPARE(s->layers[0].links(), std::int64_t{512});
    QVERIFY(s->layers[2].dense());
    QCOMPARE(s->dataset->testCount, 100);
  }

  void stepsOneEpoch() {
    Session session({1, {}}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    play(session, StepEpoch{});
    QCOMPARE(session.snapshot()->epoch, 1);
    QCOMPARE(session.snapshot()->phase, Phase::Paused);
    QCOMPARE(session.snapshot()->lastRewiring->epoch, 1);  // an epoch ends with its rewiring, and that is seen
    play(session, StepEpoch{});
    QCOMPARE(session.snapshot()->epoch, 2);
    QCOMPARE(session.snapshot()->lastRewiring->epoch, 2);
  }

  void eachLayerIsMeasuredEveryEpoch() {
    Session session({1, {}}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    QVERIFY(session.snapshot()->layerMeasures->empty());
    play(session);
    const auto s = session.snapshot();
    QCOMPARE(s->layerMeasures->size(), std::size_t{4});
    for (const LayerMeasures& row : *s->layerMeasures) {
      QCOMPARE(row.layers.size(), std::size_t{3});
      QVERIFY(!row.layers[2]);  // dense
      const Measures& whole = (*s->history)[static_cast<std::size_t>(row.epoch) - 1].topology;
      double dead = 0.0, active = 0.0;
      for (std::size_t layer = 0; layer < 2; ++layer) {
        dead += *(*row.layers[layer])[Measure::DeadNeurons];
        active += *(*row.layers[layer])[Measure::ActiveNeurons];
      }
      QCOMPARE(dead, *whole[Measure::DeadNeurons]);
      QCOMPARE(active, *whole[Measure::ActiveNeurons]);
    }
    session.apply(Reset{}, {});
    QVERIFY(session.snapshot()->layerMeasures->empty());
  }

  void stopsAtAnEpoch() {
    Session session({1, {}}, [] {});
    session.apply(StartExperiment{tiny(10)}, {});
    session.apply(StopAt{3}, {});
    play(session);
    QCOMPARE(session.snapshot()->epoch, 3);
    play(session);  // playing on from there runs to the end
    QCOMPARE(session.snapshot()->phase, Phase::Finished);
  }

  /// Closed at any mini-batch after perturbations and changes: what goes on is what would have gone on.
  void aRunIsKeptWhereItWasLeft() {
    std::vector<float> weights;
    for (const int left : {-1, 3, 7, 8, 10}) {
      const std::string runs = path(("left at " + std::to_string(left)).c_str());
      std::filesystem::path folder;
      {
        Session session({1, runs}, [] {});
        session.apply(StartExperiment{tiny()}, {});
        play(session, StepEpoch{});
        session.apply(ApplyPerturbations{removal(0.5), true}, {});  // after the last epoch's end, and to grow back
        session.apply(ChangeSettings{{.learningRate = 0.05}}, {});
        session.apply(Play{}, {});
        for (int step = 0; step != left && session.playing(); ++step) session.advance({});
        if (left < 0) weights = *session.snapshot()->layers[0].weights;
      }
      if (left < 0) continue;
      Session next({1, runs}, [] {});
      next.apply(ContinueRun{keptRuns(runs).front().folder.string()}, {});
      QCOMPARE(next.snapshot()->events->size(), 2u);
      if (next.snapshot()->epoch == 1)
        QCOMPARE(next.snapshot()->events->front().applied->accuracyAfter, *next.snapshot()->testAccuracy());
      play(next);
      QCOMPARE(next.snapshot()->history->size(), 4u);
      QCOMPARE(*next.snapshot()->layers[0].weights, weights);
    }
    QCOMPARE(weights.size(), 512u);  // grown back
  }

  /// As a kill leaves the folder after each thing that was done by hand while the run stood still.
  void whatIsDoneByHandIsKeptAtOnce() {
    const std::filesystem::path runs = path("by hand");
    Perturbations neurons;
    neurons.step<RemoveNeurons>().fraction = 0.1;
    Session session({1, runs.string()}, [] {});
    const auto asKilled = [&] { return RunFolder::read(keptRuns(runs).front().folder); };
    session.apply(StartExperiment{tiny()}, {});
    QVERIFY(!session.keepChanges());
    play(session, StepEpoch{});
    session.apply(ApplyPerturbations{removal(0.4), false}, {});
    QVERIFY(session.keepChanges());
    QCOMPARE(asKilled().experiment.actions.size(), 1u);
    QCOMPARE(asKilled().network.layers.size(), 3u);
    QCOMPARE(std::get<SparseLayer>(asKilled().network.layers[0]).values, *session.snapshot()->layers[0].weights);
    session.apply(ApplyPerturbations{neurons, true}, {});
    QVERIFY(session.keepChanges());
    QCOMPARE(asKilled().experiment.actions.size(), 2u);
    QVERIFY(!asKilled().regrow.empty());
    session.apply(ChangeSettings{{.zeta = 0.1}}, {});
    QVERIFY(session.keepChanges());
    QCOMPARE(settingsNow(asKilled().experiment).zeta, 0.1);
    QVERIFY(!session.keepChanges());
    session.apply(Play{}, {});
    session.apply(ChangeSettings{{.zeta = 0.2}}, {});
    QVERIFY(!session.keepChanges());  // it trains: the next epoch is kept
  }

  void aPerturbationBeforeTheFirstEpochIsKeptToo() {
    Session session({1, path("start")}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    session.apply(ApplyPerturbations{removal(0.4), false}, {});
    session.keepChanges();
    QCOMPARE(keptRuns(path("start")).front().facts.experiment.actions.size(), 1u);
  }

  void aBranchHasAFolderAtOnceUnlessNothingIsDoneWithIt() {
    const std::filesystem::path runs = path("branches");
    for (const bool touched : {false, true}) {
      Session session({1, runs.string()}, [] {});
      session.apply(StartExperiment{tiny()}, {});
      play(session);
      const std::size_t before = keptRuns(runs).size();
      session.apply(Branch{2, false}, {});
      session.keepChanges();
      QCOMPARE(keptRuns(runs).size(), before + 1);
      QCOMPARE(HistoryReader(session.snapshot()->historyFile).epochs(), (std::vector{0, 1, 2}));
      if (touched) session.apply(ApplyPerturbations{removal(0.4), false}, {});
      session.apply(StartExperiment{tiny()}, {});
      QCOMPARE(keptRuns(runs).size(), before + (touched ? 1 : 0));
    }
  }

  /// Epochs between full states of the history are trained again, one by one, until somebody has enough of it.
  void theWayBackToAnEpochIsToldAndCanBeStopped() {
    std::stop_source stop;
    std::vector<std::string> lines;
    std::unique_ptr<Session> session;
    const auto publish = [&] {
      const auto shown = session->snapshot();
      if (shown->phase != Phase::Loading || shown->message.english().find("trained again") == std::string::npos) return;
      lines.push_back(shown->message);
      if (lines.size() == 3) stop.request_stop();
    };
    session = std::make_unique<Session>(EngineOptions{1, path("way back")}, publish);
    session->apply(StartExperiment{tinySessionExperiment(path("data"), 9)}, {});
    play(*session);
    const auto before = session->snapshot();
    session->apply(Branch{8, false}, stop.get_token());
    QCOMPARE(lines.size(), 3u);
    QCOMPARE(lines.back(), std::string("On the way to epoch 8: epoch 3 is trained again … Pause stops it."));
    const auto after = session->snapshot();
    QCOMPARE(after->phase, Phase::Finished);
    QCOMPARE(after->run, before->run);
    QVERIFY(after->message.empty());
    session->apply(Branch{8, false}, {});
    QCOMPARE(session->snapshot()->epoch, 8);
    QCOMPARE(lines.size(), 11u);
  }

  void whatHardlyBeganIsNotKept() {
    Session session({1, path("hardly")}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    session.apply(Play{}, {});
    session.advance({});
    session.apply(StartExperiment{tiny()}, {});
    QVERIFY(keptRuns(path("hardly")).empty());
  }

  void aFolderThatCannotBeWrittenIsSaidOnceAndTrainingGoesOn() {
    writeBytes(path("occupied"), "a file");
    Session session({1, path("occupied")}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    play(session);
    QCOMPARE(session.snapshot()->phase, Phase::Finished);
    QCOMPARE(session.snapshot()->notices->size(), 1u);
    QVERIFY(session.snapshot()->notices->front().error);
  }

  void aRunThatCouldNotBeKeptIsKeptWhenItCan() {
    writeBytes(path("full"), "a file");
    Session session({1, path("full")}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    play(session, StepEpoch{});
    play(session, StepEpoch{});
    QCOMPARE(session.snapshot()->notices->size(), 1u);
    fs::remove(path("full"));
    play(session, StepEpoch{});
    QCOMPARE(session.snapshot()->notices->back().text, std::string("The run is kept again"));
    const fs::path kept = keptRuns(path("full")).front().folder;
    QCOMPARE(RunFolder::read(kept).epoch, 3);
    QCOMPARE(HistoryReader(kept / "history.sqlite").epochs(), (std::vector<int>{0, 3}));
  }

  void aHistoryThatCannotBeReadDoesNotHoldTheRunUp() {
    Session session({1, path("broken")}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    play(session, StepEpoch{});
    session.apply(StartExperiment{tiny()}, {});
    const fs::path folder = keptRuns(path("broken")).front().folder;
    writeBytes(folder / "history.sqlite", "no database");
    const auto said = [](Session& of, const std::string& words) {
      const auto notices = of.snapshot()->notices;
      return std::count_if(notices->begin(), notices->end(),
                           [&](const Notice& n) { return n.error && n.text.english().find(words) != std::string::npos; });
    };
    Session elsewhere({1, path("elsewhere")}, [] {});  // the run of another home is looked at, and left as it is
    elsewhere.apply(ContinueRun{folder.string()}, {});
    QCOMPARE(elsewhere.snapshot()->epoch, 1);
    QCOMPARE(said(elsewhere, "its past cannot be shown"), 1);
    QCOMPARE(readBytes(folder / "history.sqlite"), std::string("no database"));

    session.apply(ContinueRun{folder.string()}, {});
    QCOMPARE(session.snapshot()->epoch, 1);
    QCOMPARE(said(session, "it is history.sqlite.broken now, and a new history begins at epoch 1"), 1);
    QCOMPARE(HistoryReader(folder / "history.sqlite").epochs(), std::vector<int>{1});
  }

  void whatCannotBeDoneIsANoticeAndChangesNothing() {
    Session session({1, {}}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    const auto before = session.snapshot();
    session.apply(ChangeSettings{{.zeta = 7.0}}, {});
    session.apply(ChangeSettings{{.rule = Rule::Dense}}, {});
    session.apply(OpenModel{path("absent.safetensors")}, {});
    Experiment absent = tiny();
    absent.dataset = path("absent");
    session.apply(StartExperiment{absent}, {});
    const auto after = session.snapshot();
    QCOMPARE(after->notices->size(), 4u);
    QCOMPARE(after->experiment.zeta, before->experiment.zeta);
    QCOMPARE(after->phase, Phase::Paused);
    QCOMPARE(after->run, before->run);
  }

  void withoutARunAFailureIsThePhase() {
    Session session({1, {}}, [] {});
    Experiment absent = tiny();
    absent.dataset = path("absent");
    session.apply(StartExperiment{absent}, {});
    QCOMPARE(session.snapshot()->phase, Phase::Failed);
    QVERIFY(session.snapshot()->message.english().find("dataset") != std::string::npos);
    session.apply(StartExperiment{tiny()}, {});
    QCOMPARE(session.snapshot()->phase, Phase::Paused);
  }

  /// A learning rate that kills the network in epoch 3 is taken back: the values and the bytes of epoch 2.
  void aFailureIsTakenBack() {
    Session session({1, path("failing")}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    session.apply(StopAt{2}, {});
    play(session);
    session.apply(SaveModel{path("sound.safetensors")}, {});
    session.apply(ChangeSettings{{.learningRate = 100.0}}, {});
    play(session);
    QCOMPARE(session.snapshot()->phase, Phase::Failed);
    QCOMPARE(session.snapshot()->goBackTo, 2);
    session.apply(SaveModel{path("broken.safetensors")}, {});
    QVERIFY(!std::filesystem::exists(path("broken.safetensors")));
    QVERIFY(session.snapshot()->notices->back().text.english().find("go back to epoch 2") != std::string::npos);

    session.apply(GoBack{}, {});
    QCOMPARE(session.snapshot()->phase, Phase::Paused);
    QCOMPARE(session.snapshot()->epoch, 2);
    QCOMPARE(session.snapshot()->experiment.learningRate, tiny().learningRate);
    QCOMPARE(session.snapshot()->history->size(), 2u);
    QVERIFY(session.snapshot()->events->empty());
    session.apply(SaveModel{path("back.safetensors")}, {});
    QVERIFY(readBytes(path("back.safetensors")) == readBytes(path("sound.safetensors")));
    play(session);
    QCOMPARE(session.snapshot()->phase, Phase::Finished);
    QCOMPARE(keptRuns(path("failing")).size(), 1u);
    QCOMPARE(keptRuns(path("failing")).front().facts.epoch, 4);
    session.apply(GoBack{}, {});
    QVERIFY(session.snapshot()->notices->back().error);  // nothing has failed
    QCOMPARE(session.snapshot()->epoch, 4);
  }

  void aFailureInTheFirstEpochIsTakenBack() {
    Experiment wild = tiny();
    wild.learningRate = 100.0;
    Session session({1, path("wild")}, [] {});
    session.apply(StartExperiment{wild}, {});
    const auto start = session.snapshot();
    play(session);
    QCOMPARE(session.snapshot()->goBackTo, 0);
    session.apply(GoBack{}, {});
    QCOMPARE(session.snapshot()->epoch, 0);
    QCOMPARE(*session.snapshot()->layers[0].weights, *start->layers[0].weights);
    QVERIFY(keptRuns(path("wild")).empty());
  }

  void trainingThatDivergesFailsInWords() {
    Experiment wild = tiny();
    wild.learningRate = 100.0;
    Session session({1, {}}, [] {});
    session.apply(StartExperiment{wild}, {});
    play(session);
    QCOMPARE(session.snapshot()->phase, Phase::Failed);
    QVERIFY(session.snapshot()->message.english().find("learning rate") != std::string::npos);

    for (const Command& command : {Command(Play{}), Command(StepEpoch{})}) session.apply(command, {});
    QCOMPARE(session.snapshot()->phase, Phase::Failed);  // a broken network does not train on
    QCOMPARE(session.snapshot()->notices->size(), 2u);

    Experiment absent = tiny();
    absent.dataset = path("absent");
    session.apply(StartExperiment{absent}, {});  // a dataset that cannot be loaded does not mend it
    QCOMPARE(session.snapshot()->phase, Phase::Failed);
    QVERIFY(session.snapshot()->message.english().find("learning rate") != std::string::npos);
  }

  void tellsOfLongWorkAsItBegins() {
    std::vector<Phase> phases;
    std::vector<bool> evaluating;
    Session* watched = nullptr;
    Session session({1, {}}, [&] {
      phases.push_back(watched->snapshot()->phase);
      evaluating.push_back(watched->snapshot()->evaluating);
    });
    watched = &session;
    session.apply(StartExperiment{tiny()}, {});
    QCOMPARE(phases, std::vector<Phase>{Phase::Loading});
    play(session, StepEpoch{});
    QCOMPARE(evaluating, (std::vector<bool>{false, true}));
    QVERIFY(!session.snapshot()->evaluating);
  }

  void theSpeedIsShownAndStays() {
    Session session({1, {}}, [] {});
    QCOMPARE(session.snapshot()->speed, Speed::Full);
    session.apply(SetSpeed{Speed::SlowMotion}, {});
    session.apply(StartExperiment{tiny(3)}, {});
    QCOMPARE(session.snapshot()->speed, Speed::SlowMotion);
    QVERIFY(session.snapshot()->events->empty());  // it changes no result
  }
};

REWIRE_TEST(TestSession)
#include "tst_session.moc"

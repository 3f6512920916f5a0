#include "core/run/session.h"

#include "core/io/model_file.h"
#include "core/kept/kept_runs.h"
#include "core/kept/run_folder.h"
#include "core/network/evaluation.h"
#include "core/run/layer_states.h"
#include "tests/support/files.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/sessions.h"
#include "tests/support/steps.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;

class TestSessionCommands : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  std::string path(const char* name) const { return m_folder.filePath(name).toStdString(); }
  Experiment tiny(int epochs = 4) const { return tinySessionExperiment(path("data"), epochs); }

 private Q_SLOTS:
  void initTestCase() { makeTinyDataset(path("data")); }

  void resetBeginsTheSameNetworkAgain() {
    Session session({1, {}}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    const auto first = session.snapshot();
    play(session);
    session.apply(Reset{}, {});
    const auto again = session.snapshot();
    QCOMPARE(again->epoch, 0);
    QVERIFY(again->run > first->run);
    QCOMPARE(*again->layers[0].weights, *first->layers[0].weights);
    QVERIFY(again->history->empty());
  }

  void whatIsSavedIsWhatWasEvaluated() {
    Session session({1, {}}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    play(session, StepEpoch{});
    session.apply(SaveModel{path("saved.safetensors")}, {});
    QVERIFY(!session.snapshot()->notices->back().error);
    const Model model = readModel(path("saved.safetensors"));
    const auto data = loadDataset(path("data"));
    const Evaluation evaluation = evaluate(model.network, Loader({model.mean, model.std}), data->test, data->test.count);
    QCOMPARE(evaluation.accuracy(), session.snapshot()->history->back().testAccuracy);
  }

  void anOpenedModelTrainsOn() {
    Session session({1, {}}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    play(session, StepEpoch{});
    session.apply(SaveModel{path("opened.safetensors")}, {});
    play(session);
    const auto straight = session.snapshot();

    Session other({1, {}}, [] {});
    other.apply(OpenModel{path("opened.safetensors")}, {});
    QCOMPARE(other.snapshot()->epoch, 1);
    play(other);
    QCOMPARE(*other.snapshot()->layers[1].weights, *straight->layers[1].weights);
    QCOMPARE(other.snapshot()->layers[1].initialTopology->indices, straight->layers[1].initialTopology->indices);
  }

  void otherDataInThePlaceOfAModelsAreRefused() {
    makeTinyDataset(path("replaced"));
    Session session({1, {}}, [] {});
    session.apply(StartExperiment{tinySessionExperiment(path("replaced"), 1)}, {});
    play(session);
    session.apply(SaveModel{path("of replaced.safetensors")}, {});
    QVERIFY(readModel(path("of replaced.safetensors")).experiment.datasetContent.known());

    Session same({1, {}}, [] {});
    same.apply(OpenModel{path("of replaced.safetensors")}, {});
    QCOMPARE(same.snapshot()->phase, Phase::Finished);

    makeTinyDataset(path("replaced"), {.seed = 2});
    Session other({1, path("no runs")}, [] {});
    other.apply(OpenModel{path("of replaced.safetensors")}, {});
    const auto snapshot = other.snapshot();
    QCOMPARE(snapshot->phase, Phase::Failed);
    QVERIFY2(snapshot->message.english().find("not the data of the experiment") != std::string::npos,
             snapshot->message.english().c_str());
    QVERIFY(snapshot->layers.empty());
    QVERIFY(keptRuns(path("no runs")).empty());
    QCOMPARE(snapshot->dataWanted.id, std::uint64_t{1});
    QCOMPARE(snapshot->dataWanted.path, path("of replaced.safetensors"));

    makeTinyDataset(path("elsewhere"));
    other.apply(OpenModel{path("of replaced.safetensors"), path("elsewhere")}, {});
    QCOMPARE(other.snapshot()->phase, Phase::Finished);
    QCOMPARE(other.snapshot()->experiment.dataset, path("elsewhere"));
    other.apply(StartExperiment{readModel(path("of replaced.safetensors")).experiment}, {});  // names the data by their hash
    QVERIFY(other.snapshot()->notices->back().text.english().find("not the data") != std::string::npos);
    QCOMPARE(other.snapshot()->phase, Phase::Finished);  // the network that is shown stays
  }

  void dataThatWereReplacedMeanwhileAreLoadedAgain() {
    makeTinyDataset(path("swapped"));
    Session watched({1, {}}, [] {});
    watched.apply(StartExperiment{tinySessionExperiment(path("swapped"), 1)}, {});
    watched.snapshot()->samples->contentHash();  // while the files are there
    makeTinyDataset(path("swapped"), {.seed = 2});
    Session other({1, {}}, [] {});
    other.apply(StartExperiment{tinySessionExperiment(path("swapped"), 1)}, {});
    play(other);
    other.apply(SaveModel{path("of swapped.safetensors")}, {});
    watched.apply(OpenModel{path("of swapped.safetensors")}, {});
    QCOMPARE(watched.snapshot()->phase, Phase::Finished);
    QVERIFY(watched.snapshot()->samples->contentHash() == other.snapshot()->samples->contentHash());
  }

  void everyFinishedEpochIsKeptAndCanBeContinued() {
    Session session({1, path("runs")}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    QVERIFY(keptRuns(path("runs")).empty());  // nothing finished
    play(session, StepEpoch{});
    session.apply(ChangeSettings{{.zeta = 0.5}}, {});
    play(session, StepEpoch{});
    session.apply(StartExperiment{tiny()}, {});  // leaves the run

    const std::filesystem::path run = keptRuns(path("runs")).front().folder;
    Session next({1, path("runs")}, [] {});
    next.apply(ContinueRun{run.string()}, {});
    QCOMPARE(next.snapshot()->epoch, 2);
    QCOMPARE(next.snapshot()->experiment.zeta, 0.5);
    QCOMPARE(next.snapshot()->record.zeta, 0.3);
    QCOMPARE(next.snapshot()->history->size(), 2u);
    QCOMPARE(next.snapshot()->events->back().text, std::string("zeta 0.3 → 0.5"));  // the marks are there
    play(next);
    QCOMPARE(RunFolder::read(run).epoch, 4);
    QCOMPARE(keptRuns(path("runs")).size(), 1u);  // in place
  }

  void aRunElsewhereOrHeldByAnotherIsLeftAsItIs() {
    Session session({1, path("these runs")}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    play(session, StepEpoch{});
    const std::filesystem::path held = keptRuns(path("these runs")).front().folder;
    const std::string before = readBytes(held / "model.safetensors");
    Session second({1, path("these runs")}, [] {});
    second.apply(ContinueRun{held.string()}, {});
    play(second, StepEpoch{});
    QCOMPARE(second.snapshot()->epoch, 2);
    QVERIFY(readBytes(held / "model.safetensors") == before);
    QCOMPARE(keptRuns(path("these runs")).size(), 2u);

    Session third({1, path("other runs")}, [] {});
    third.apply(ContinueRun{held.string()}, {});
    play(third, StepEpoch{});
    QVERIFY(readBytes(held / "model.safetensors") == before);
    QCOMPARE(keptRuns(path("other runs")).size(), 1u);
  }

  void theRunThatIsShownCanBeOpenedAgain() {
    Session session({1, path("again")}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    play(session, StepEpoch{});
    session.apply(ContinueRun{keptRuns(path("again")).front().folder.string()}, {});
    QCOMPARE(session.snapshot()->epoch, 1);
    QVERIFY(session.snapshot()->notices->empty());
    play(session);
    QCOMPARE(keptRuns(path("again")).size(), 1u);
    QCOMPARE(keptRuns(path("again")).front().facts.epoch, 4);
  }

  void aModelOpenedAloneIsKeptWithTheRowsThatAreKnown() {
    Session session({1, {}}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    play(session, StepEpoch{});
    session.apply(SaveModel{path("alone.safetensors")}, {});
    Model model = readModel(path("alone.safetensors"));
    QCOMPARE(model.history.size(), 1u);  // it brings its history
    model.history.clear();               // one of another program does not
    writeModel(model, path("alone.safetensors"));
    {
      Session other({1, path("alone")}, [] {});
      other.apply(OpenModel{path("alone.safetensors")}, {});
      play(other, StepEpoch{});
      play(other, StepEpoch{});
    }
    Session next({1, path("alone")}, [] {});
    const KeptRun kept = keptRuns(path("alone")).front();
    QCOMPARE(kept.facts.epoch, 3);
    next.apply(ContinueRun{kept.folder.string()}, {});
    QCOMPARE(next.snapshot()->epoch, 3);
    QCOMPARE(next.snapshot()->history->size(), 2u);
    QCOMPARE(next.snapshot()->history->front().epoch, 2);
    play(next);
    play(session);
    QCOMPARE(*next.snapshot()->layers[0].weights, *session.snapshot()->layers[0].weights);
  }

  /// Saved after "one epoch": as evaluated, with the values of now; once changed, as it is, and not to be rewired again.
  void aModelSavedAfterOneEpochGoesOnAsTheRunDoes() {
    const auto goesOn = [this](Session& session, const char* name) {
      session.apply(SaveModel{path(name)}, {});
      Session other({1, {}}, [] {});
      other.apply(OpenModel{path(name)}, {});
      QCOMPARE(other.snapshot()->experiment.zeta, session.snapshot()->experiment.zeta);
      QCOMPARE(other.snapshot()->experiment.rule, session.snapshot()->experiment.rule);
      play(session);
      play(other);
      QCOMPARE(*other.snapshot()->layers[0].weights, *session.snapshot()->layers[0].weights);
      QCOMPARE(other.snapshot()->layers[0].topology->indices, session.snapshot()->layers[0].topology->indices);
    };
    const std::vector<std::vector<Command>> changes = {
        {},
        {ChangeSettings{{.zeta = 0.6}}},
        {ChangeSettings{{.rule = Rule::Static}}},
        {ChangeSettings{{.rule = Rule::Static}}, ChangeSettings{{.rule = Rule::Set}}},
        {ChangeSettings{{.learningRate = 0.2}}},
        {ApplyPerturbations{removal(0.3), false}},
        {ApplyPerturbations{removal(0.3), true}}};
    for (const auto& commands : changes) {
      Session session({1, {}}, [] {});
      session.apply(StartExperiment{tiny()}, {});
      play(session, StepEpoch{});
      for (const Command& command : commands) session.apply(command, {});
      goesOn(session, "after one epoch.safetensors");
    }
  }

  void aModelSavedWithinAnEpochGoesOnThere() {
    Session session({1, {}}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    session.apply(Play{}, {});
    for (int step = 0; step < 12; ++step) session.advance({});
    session.apply(Pause{}, {});
    session.apply(SaveModel{path("within.safetensors")}, {});
    QVERIFY(session.snapshot()->notices->back().text.english().find("in the middle of epoch 2") != std::string::npos);
    QCOMPARE(readModel(path("within.safetensors")).batch, session.snapshot()->batch);
    Session other({1, {}}, [] {});
    other.apply(OpenModel{path("within.safetensors")}, {});
    QCOMPARE(other.snapshot()->batch, session.snapshot()->batch);
    play(session);
    play(other);
    QCOMPARE(*other.snapshot()->layers[0].weights, *session.snapshot()->layers[0].weights);
    QCOMPARE(other.snapshot()->history->back().testLoss, session.snapshot()->history->back().testLoss);
  }

  void aSpecimenIsSavedAsItIsPerturbed() {
    Session session({1, {}}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    play(session, StepEpoch{});
    const auto specimen = session.snapshot();
    session.apply(SaveSpecimen{path("specimen.safetensors"), specimen, removal(0.5)}, {});
    const Model saved = readModel(path("specimen.safetensors"));
    QCOMPARE(sparseLinks(saved.network), std::int64_t{256 + 120});
    QCOMPARE(sparseLinks(networkOf(session.snapshot()->layers)), std::int64_t{512 + 240});
    QCOMPARE(saved.experiment.actions.size(), 1u);
    QVERIFY(saved.experiment.actions.front().applied->perturbations == removal(0.5));
    QCOMPARE(saved.epoch, 1);
    QCOMPARE(saved.batch, 0);  // it is not rewired again
    QCOMPARE(saved.history.size(), 1u);
  }

  void changesWhileItTrainsLeaveMarks() {
    Session session({1, {}}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    play(session, StepEpoch{});
    session.apply(ChangeSettings{{.rule = Rule::Static}}, {});
    session.apply(ChangeSettings{{.learningRate = 0.01}}, {});
    session.apply(ChangeSettings{{.learningRate = 0.01}}, {});  // no change, no mark
    const auto s = session.snapshot();
    QCOMPARE(s->events->size(), 2u);
    QCOMPARE(s->events->front().epoch, 1.0);
    QCOMPARE(s->events->front().text, std::string("rule set → static"));
    play(session);
    QCOMPARE(session.snapshot()->lastRewiring->epoch, 1);
  }

  void aPerturbationIsMeasuredAndMarked() {
    Session session({1, {}}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    play(session, StepEpoch{});
    const auto before = session.snapshot();
    session.apply(ApplyPerturbations{removal(0.5), false}, {});
    const auto after = session.snapshot();
    QCOMPARE(after->phase, Phase::Paused);
    QCOMPARE(after->events->size(), 1u);
    const Event& event = after->events->back();
    QCOMPARE(event.text, std::string());
    QCOMPARE(event.epoch, 1.0);
    QVERIFY(event.applied);
    QCOMPARE(event.applied->perturbations, removal(0.5));
    QVERIFY(!event.applied->regrow);
    QCOMPARE(event.applied->accuracyBefore, evaluationOf(*before).accuracy());
    QCOMPARE(event.applied->accuracyAfter, evaluationOf(*after).accuracy());
    QCOMPARE(event.applied->lossBefore, evaluationOf(*before).meanLoss());
    QCOMPARE(event.applied->lossAfter, evaluationOf(*after).meanLoss());
    QVERIFY(event.applied->lossAfter > event.applied->lossBefore);
    QCOMPARE(after->layers[0].links(), std::int64_t{256});  // seen at once
    QCOMPARE(after->layers[0].topology->indices.size(), 256u);
    QCOMPARE(after->layers[0].initialTopology, before->layers[0].initialTopology);
    QCOMPARE(after->run, before->run);
    play(session, StepEpoch{});
    QCOMPARE(session.snapshot()->history->back().links, after->layers[0].links() + after->layers[1].links());
  }

  void aPerturbationMayGrowBack() {
    Session session({1, {}}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    session.apply(ApplyPerturbations{removal(0.5), true}, {});
    QVERIFY(session.snapshot()->events->back().applied->regrow);
    QCOMPARE(session.snapshot()->layers[0].links(), std::int64_t{256});
    play(session, StepEpoch{});
    QCOMPARE(session.snapshot()->layers[0].links(), std::int64_t{512});
    play(session);
    QCOMPARE(session.snapshot()->history->back().links,
             session.snapshot()->layers[0].links() + session.snapshot()->layers[1].links());
  }

  void whatIsSavedAfterAPerturbationIsThePerturbedNetwork() {
    Session session({1, {}}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    play(session, StepEpoch{});  // it keeps the network that was evaluated beside the rewired one
    session.apply(ApplyPerturbations{removal(0.5), false}, {});
    session.apply(SaveModel{path("perturbed.safetensors")}, {});
    QCOMPARE(sparseLinks(readModel(path("perturbed.safetensors")).network), std::int64_t{256 + 120});
  }

  void aFinishedRunIsNotPerturbed() {
    Session session({1, {}}, [] {});
    session.apply(StartExperiment{tiny(2)}, {});
    play(session);
    session.apply(ApplyPerturbations{removal(0.5), false}, {});
    QVERIFY(session.snapshot()->notices->back().text.english().find("no epoch left") != std::string::npos);
    QCOMPARE(session.snapshot()->layers[0].links(), std::int64_t{512});
    QVERIFY(session.snapshot()->events->empty());
  }

  void perturbationsThatCannotBeAppliedAreNoticesAndChangeNothing() {
    Session session({1, {}}, [] {});
    session.apply(ApplyPerturbations{removal(0.5), false}, {});
    QCOMPARE(session.snapshot()->phase, Phase::Failed);  // there is nothing to perturb
    session.apply(StartExperiment{tiny()}, {});
    Perturbations images;
    images.step<Attack>().epsilon = 0.1;
    images.step<InputNoise>().amount = 0.1;
    session.apply(ApplyPerturbations{images, false}, {});
    QVERIFY(session.snapshot()->notices->back().text.english().find("images") != std::string::npos);
    session.apply(ApplyPerturbations{removal(1.5), false}, {});
    QVERIFY(session.snapshot()->notices->back().text.english().find("between 0 and 1") != std::string::npos);
    session.apply(ChangeSettings{{.rule = Rule::Static}}, {});
    session.apply(ApplyPerturbations{removal(0.5), true}, {});
    QVERIFY(session.snapshot()->notices->back().text.english().find("rule") != std::string::npos);
    std::stop_source stop;
    stop.request_stop();
    session.apply(ApplyPerturbations{removal(0.5), false}, stop.get_token());
    QCOMPARE(session.snapshot()->notices->size(), 3u);
    QCOMPARE(session.snapshot()->layers[0].links(), std::int64_t{512});
    QCOMPARE(session.snapshot()->events->size(), 1u);  // the change of rule alone
  }

  void resetIsTheExperimentOfTheStart() {
    Session session({1, {}}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    session.apply(StopAt{3}, {});
    play(session, StepEpoch{});
    session.apply(ChangeSettings{{.zeta = 0.7}}, {});
    session.apply(Reset{}, {});
    QVERIFY(session.snapshot()->experiment == tiny());
    QVERIFY(session.snapshot()->record == tiny());
    QVERIFY(!session.snapshot()->stopAt);  // it belonged to the run before
  }

  void aLessonStopsBeforeTheRewiringThatItsNextStepSpeaksOf() {
    const auto stopped = [this](bool lesson) {
      Session session({1, {}}, [] {});
      session.apply(KeepLessonRuns{lesson}, {});
      session.apply(StartExperiment{tiny(3)}, {});
      session.apply(StopAt{1}, {});
      play(session);
      const SnapshotPtr evaluated = session.snapshot();
      session.apply(ApplyPerturbations{removing(0.3), true}, {});
      const std::int64_t cut = session.snapshot()->layers[0].links();
      session.apply(StopAt{2}, {});
      play(session);
      return std::tuple(evaluated->rewired, cut, session.snapshot()->layers[0].links());
    };
    const auto [rewiredInALesson, cut, grownBack] = stopped(true);
    QVERIFY(!rewiredInALesson && grownBack > cut);
    const auto [rewired, cutAfter, stillCut] = stopped(false);
    QVERIFY(rewired && stillCut > 0 && cutAfter > 0);
    QCOMPARE(grownBack, std::int64_t{512});  // in the epoch that follows
  }

  void actionsOfAnExperimentAreDoneAgain() {
    Session session({1, {}}, [] {});
    session.apply(StartExperiment{tiny(3)}, {});
    session.apply(StopAt{1}, {});
    play(session);
    session.apply(ChangeSettings{{.zeta = 0.7}}, {});
    session.apply(ApplyPerturbations{removing(0.2), true}, {});
    session.apply(StopAt{}, {});
    play(session);
    const SnapshotPtr first = session.snapshot();
    Session again({1, {}}, [] {});
    again.apply(StartExperiment{first->record}, {});
    QVERIFY(again.snapshot()->record.actions.empty());
    play(again);
    QVERIFY(again.snapshot()->record == first->record);
    QCOMPARE(again.snapshot()->events->size(), 2u);
    QCOMPARE(*again.snapshot()->layers.front().weights, *first->layers.front().weights);
  }

  void aBranchIsARunOfItsOwn() {
    Session session({1, path("branched")}, [] {});
    session.apply(StartExperiment{tiny(4)}, {});
    play(session);
    const SnapshotPtr first = session.snapshot();
    QVERIFY(!first->historyFile.empty());
    session.apply(Branch{2, false}, {});
    const SnapshotPtr begun = session.snapshot();
    QCOMPARE(begun->phase, Phase::Paused);
    QCOMPARE(begun->epoch, 2);
    QVERIFY(begun->run != first->run);
    QCOMPARE(begun->historyFile, first->historyFile);  // until it has a folder
    play(session);
    QCOMPARE(*session.snapshot()->layers.front().weights, *first->layers.front().weights);
    QVERIFY(session.snapshot()->historyFile != first->historyFile);
    session.apply(Branch{9, false}, {});
    QVERIFY(session.snapshot()->notices->back().text.english().find("epoch 9") != std::string::npos);
    QCOMPARE(session.snapshot()->epoch, 4);
  }

  void aRememberedMomentIsReturnedToExactly() {
    Session session({1, path("moments")}, [] {});
    session.apply(StartExperiment{tiny(4)}, {});
    play(session, StepEpoch{});
    session.apply(Remember{3}, {});
    const SnapshotPtr moment = session.snapshot();
    play(session);
    const SnapshotPtr first = session.snapshot();
    QCOMPARE(first->epoch, 4);
    for (int again = 0; again < 2; ++again) {
      session.apply(ReturnTo{3}, {});
      const SnapshotPtr back = session.snapshot();
      QCOMPARE(back->phase, Phase::Paused);
      QCOMPARE(back->epoch, 1);
      QCOMPARE(back->rewired, moment->rewired);
      QVERIFY(back->run != first->run && back->history->size() == 1u);
      QCOMPARE(*back->layers.front().weights, *moment->layers.front().weights);
      QCOMPARE(back->layers.front().topology->indices, moment->layers.front().topology->indices);
      play(session);
      QCOMPARE(*session.snapshot()->layers.front().weights, *first->layers.front().weights);
      QVERIFY(session.snapshot()->record == first->record);
    }
    session.apply(ReturnTo{4}, {});
    QVERIFY(session.snapshot()->notices->back().text.english().find("no moment of the number 4") != std::string::npos);
    session.apply(ForgetMoments{}, {});
    session.apply(ReturnTo{3}, {});
    QVERIFY(session.snapshot()->notices->back().error);
  }

  void aFinishedRunIsExtended() {
    Session session({1, path("extended")}, [] {});
    session.apply(StartExperiment{tiny(3)}, {});
    play(session);
    QCOMPARE(session.snapshot()->phase, Phase::Finished);
    session.apply(ExtendRun{5}, {});
    QCOMPARE(session.snapshot()->phase, Phase::Paused);
    QCOMPARE(session.snapshot()->experiment.epochs, 5);
    QCOMPARE(session.snapshot()->events->back().text, std::string("epochs 3 → 5"));
    QCOMPARE(session.snapshot()->events->back().epoch, 3.0);
    play(session);
    const auto end = session.snapshot();
    QCOMPARE(end->phase, Phase::Finished);
    QCOMPARE(end->history->size(), 5u);
    QCOMPARE(end->lastRewiring->epoch, 4);
    QVERIFY((*end->history)[2].linksRewired > 0);
    QCOMPARE(settingsNow(keptRuns(path("extended")).front().facts.experiment).epochs, 5);
  }

  void aRunIsExtendedForwardsOnly() {
    Session session({1, {}}, [] {});
    session.apply(ExtendRun{5}, {});
    QCOMPARE(session.snapshot()->phase, Phase::Failed);  // there is none
    session.apply(StartExperiment{tiny(3)}, {});
    session.apply(ExtendRun{3}, {});
    QVERIFY(session.snapshot()->notices->back().error);
    QCOMPARE(session.snapshot()->experiment.epochs, 3);
    QVERIFY(session.snapshot()->events->empty());
  }
};

REWIRE_TEST(TestSessionCommands)
#include "tst_session_commands.moc"

#include "core/run/session.h"

#include "core/io/model_file.h"
#include "core/io/run_folder.h"
#include "core/network/evaluation.h"
#include "core/run/kept_runs.h"
#include "core/run/layer_states.h"
#include "tests/support/files.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;

class TestSession : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_folder;

  std::string path(const char* name) const { return m_folder.filePath(name).toStdString(); }

  Experiment tiny(int epochs = 4) const {
    Experiment experiment;
    experiment.dataset = path("data");
    experiment.hidden = {40, 30};
    experiment.density = {0.2};
    experiment.batch = 32;
    experiment.epochs = epochs;
    return experiment;
  }

  static Perturbations removal(double fraction) {
    Perturbations perturbations;
    perturbations.step<RemoveLinks>().fraction = fraction;
    return perturbations;
  }

  static Evaluation evaluationOf(const Snapshot& s) {
    return evaluate(networkOf(s.layers), Loader(s.normalisation), s.samples->test, s.samples->test.count);
  }

  /// Plays until the session stands still.
  static void play(Session& session, const Command& how = Play{}) {
    session.apply(how, {});
    while (session.playing()) session.advance({});
  }

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

  void stopsAtAnEpoch() {
    Session session({1, {}}, [] {});
    session.apply(StartExperiment{tiny(10)}, {});
    session.apply(StopAt{3}, {});
    play(session);
    QCOMPARE(session.snapshot()->epoch, 3);
    play(session);  // playing on from there runs to the end
    QCOMPARE(session.snapshot()->phase, Phase::Finished);
  }

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

  void everyFinishedEpochIsKeptAndCanBeContinued() {
    Session session({1, path("runs")}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    QVERIFY(keptRuns(path("runs")).empty());  // nothing finished
    play(session, StepEpoch{});
    session.apply(ChangeZeta{0.5}, {});
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
        session.apply(ChangeLearningRate{0.05}, {});
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

  void whatHardlyBeganIsNotKept() {
    Session session({1, path("hardly")}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    session.apply(Play{}, {});
    session.advance({});
    session.apply(StartExperiment{tiny()}, {});
    QVERIFY(keptRuns(path("hardly")).empty());
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
    const std::vector<std::vector<Command>> changes = {{},
                                                       {ChangeZeta{0.6}},
                                                       {ChangeRule{Rule::Static}},
                                                       {ChangeRule{Rule::Static}, ChangeRule{Rule::Set}},
                                                       {ChangeLearningRate{0.2}},
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
    QVERIFY(session.snapshot()->notices->back().text.find("in the middle of epoch 2") != std::string::npos);
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

  void aFolderThatCannotBeWrittenIsSaidOnceAndTrainingGoesOn() {
    writeBytes(path("occupied"), "a file");
    Session session({1, path("occupied")}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    play(session);
    QCOMPARE(session.snapshot()->phase, Phase::Finished);
    QCOMPARE(session.snapshot()->notices->size(), 1u);
    QVERIFY(session.snapshot()->notices->front().error);
  }

  void changesWhileItTrainsLeaveMarks() {
    Session session({1, {}}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    play(session, StepEpoch{});
    session.apply(ChangeRule{Rule::Static}, {});
    session.apply(ChangeLearningRate{0.01}, {});
    session.apply(ChangeLearningRate{0.01}, {});  // no change, no mark
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
    QVERIFY(session.snapshot()->notices->back().text.find("no epoch left") != std::string::npos);
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
    QVERIFY(session.snapshot()->notices->back().text.find("images") != std::string::npos);
    session.apply(ApplyPerturbations{removal(1.5), false}, {});
    QVERIFY(session.snapshot()->notices->back().text.find("between 0 and 1") != std::string::npos);
    session.apply(ChangeRule{Rule::Static}, {});
    session.apply(ApplyPerturbations{removal(0.5), true}, {});
    QVERIFY(session.snapshot()->notices->back().text.find("rule") != std::string::npos);
    std::stop_source stop;
    stop.request_stop();
    session.apply(ApplyPerturbations{removal(0.5), false}, stop.get_token());
    QCOMPARE(session.snapshot()->notices->size(), 3u);
    QCOMPARE(session.snapshot()->layers[0].links(), std::int64_t{512});
    QCOMPARE(session.snapshot()->events->size(), 1u);  // the change of rule alone
  }

  void whatCannotBeDoneIsANoticeAndChangesNothing() {
    Session session({1, {}}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    const auto before = session.snapshot();
    session.apply(ChangeZeta{7.0}, {});
    session.apply(ChangeRule{Rule::Dense}, {});
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
    QVERIFY(session.snapshot()->message.find("dataset") != std::string::npos);
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
    session.apply(ChangeLearningRate{100.0}, {});
    play(session);
    QCOMPARE(session.snapshot()->phase, Phase::Failed);
    QCOMPARE(session.snapshot()->goBackTo, 2);
    session.apply(SaveModel{path("broken.safetensors")}, {});
    QVERIFY(!std::filesystem::exists(path("broken.safetensors")));
    QVERIFY(session.snapshot()->notices->back().text.find("go back to epoch 2") != std::string::npos);

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

  void resetIsTheExperimentOfTheStart() {
    Session session({1, {}}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    session.apply(StopAt{3}, {});
    play(session, StepEpoch{});
    session.apply(ChangeZeta{0.7}, {});
    session.apply(Reset{}, {});
    QVERIFY(session.snapshot()->experiment == tiny());
    QVERIFY(session.snapshot()->record == tiny());
    QVERIFY(!session.snapshot()->stopAt);  // it belonged to the run before
  }

  void anExperimentWithActionsIsRefused() {
    Session session({1, {}}, [] {});
    Experiment recorded = tiny();
    recorded.actions = {{.epoch = 1, .batch = 0, .set = {.zeta = 0.1}}};
    session.apply(StartExperiment{recorded}, {});
    QCOMPARE(session.snapshot()->phase, Phase::Failed);
    QVERIFY(session.snapshot()->message.find("actions") != std::string::npos);
  }

  void trainingThatDivergesFailsInWords() {
    Experiment wild = tiny();
    wild.learningRate = 100.0;
    Session session({1, {}}, [] {});
    session.apply(StartExperiment{wild}, {});
    play(session);
    QCOMPARE(session.snapshot()->phase, Phase::Failed);
    QVERIFY(session.snapshot()->message.find("learning rate") != std::string::npos);

    for (const Command& command : {Command(Play{}), Command(StepEpoch{})}) session.apply(command, {});
    QCOMPARE(session.snapshot()->phase, Phase::Failed);  // a broken network does not train on
    QCOMPARE(session.snapshot()->notices->size(), 2u);

    Experiment absent = tiny();
    absent.dataset = path("absent");
    session.apply(StartExperiment{absent}, {});  // a dataset that cannot be loaded does not mend it
    QCOMPARE(session.snapshot()->phase, Phase::Failed);
    QVERIFY(session.snapshot()->message.find("learning rate") != std::string::npos);
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

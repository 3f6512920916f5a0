#include "core/run/session.h"

#include "core/network/evaluation.h"
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
    Session session({1, path("run")}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    QVERIFY(!std::filesystem::exists(path("run")));  // nothing finished, nothing replaced
    play(session, StepEpoch{});
    session.apply(ChangeZeta{0.5}, {});
    play(session, StepEpoch{});

    Session next({1, path("run")}, [] {});
    next.apply(ContinueRun{path("run")}, {});
    QCOMPARE(next.snapshot()->epoch, 2);
    QCOMPARE(next.snapshot()->experiment.zeta, 0.5);
    QCOMPARE(next.snapshot()->history->size(), 2u);
    play(next);
    QCOMPARE(RunFolder::resume(path("run")).model.epoch, 4);
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

  void aFinishedNetworkCanBePerturbed() {
    Session session({1, {}}, [] {});
    session.apply(StartExperiment{tiny(2)}, {});
    play(session);
    session.apply(ApplyPerturbations{removal(0.5), false}, {});
    const auto s = session.snapshot();
    QCOMPARE(s->phase, Phase::Finished);
    QCOMPARE(s->layers[0].links(), std::int64_t{256});
    QCOMPARE(s->events->back().epoch, 2.0);
    session.apply(ApplyPerturbations{removal(0.5), true}, {});
    QVERIFY(session.snapshot()->notices->back().error);
    QCOMPARE(session.snapshot()->layers[0].links(), std::int64_t{256});
  }

  void aPerturbedRunIsGoneOnWith() {
    Session session({1, path("perturbed run")}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    play(session, StepEpoch{});
    session.apply(ApplyPerturbations{removal(0.4), false}, {});
    play(session, StepEpoch{});

    Session next({1, path("perturbed run")}, [] {});
    next.apply(ContinueRun{path("perturbed run")}, {});
    QCOMPARE(next.snapshot()->epoch, 2);
    QCOMPARE(next.snapshot()->layers[0].links(), std::int64_t{307});
    QCOMPARE(next.snapshot()->layers[0].initialTopology->indices.size(), 512u);
    play(next);
    play(session);
    QCOMPARE(next.snapshot()->phase, Phase::Finished);
    QCOMPARE(*next.snapshot()->layers[0].weights, *session.snapshot()->layers[0].weights);
    QCOMPARE(next.snapshot()->history->back().links, std::int64_t{307 + 144});
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
};

REWIRE_TEST(TestSession)
#include "tst_session.moc"

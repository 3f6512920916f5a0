#include "core/lesson/lesson_states.h"

#include "core/data/dataset.h"
#include "core/error.h"
#include "core/io/training_model.h"
#include "core/kept/run_folder.h"
#include "core/lesson/lesson_file.h"
#include "core/perturb/perturbed_network.h"
#include "tests/support/files.h"
#include "tests/support/made_lesson.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"
#include "tests/support/training.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

class TestLessonStates : public QObject {
  Q_OBJECT

  QTemporaryDir m_temporary;
  fs::path m_data;
  int m_made = 0;

  Lesson lesson(const std::string& steps) {
    const fs::path folder = fs::path(m_temporary.path().toStdString()) / ("lesson-" + std::to_string(++m_made));
    return readLesson(makeLesson(folder, lessonJsonWith(steps)));
  }
  /// The experiment of lessonJsonWith().
  Experiment experiment() const {
    Experiment experiment = tinyExperiment();
    experiment.dataset = m_data.string();
    return experiment;
  }
  std::unique_ptr<Trainer> trained(const Experiment& settings, int epoch) const {
    auto trainer = trainerOf(settings, loadDataset(settings.dataset));
    while (trainer->epoch() < epoch) runEpoch(*trainer);
    return trainer;
  }
  static std::uint64_t hashAfter(LessonStates& states, const Lesson& lesson, std::size_t step) {
    return hashOf(states.after(lesson, step).model->network);
  }
  static constexpr const char* kFourSteps = R"([
      {"text": "before.md"},
      {"text": "before.md", "actions": [{"train_to": 2}, {"perturb": [{"kind": "remove-links", "parameters": {"fraction": 0.3}}]}]},
      {"text": "before.md", "actions": [{"apply": true, "regrow": true}, {"train_to": 3}]},
      {"text": "after.md", "actions": [{"set": {"zeta": 0.1}}, {"train_to": 5}]}])";

 private Q_SLOTS:
  void initTestCase() { m_data = makeLesson(fs::path(m_temporary.path().toStdString()) / "first") / "data"; }

  void trainingIsThatOfTheTrainer() {
    const Lesson two = lesson(R"([{"text": "before.md"}, {"text": "after.md", "actions": [{"train_to": 4}]}])");
    LessonStates states;
    QCOMPARE(hashAfter(states, two, 0), hashOf(trained(experiment(), 0)->network()));
    const LessonMoment moment = states.after(two, 1);
    const auto trainer = trained(experiment(), 4);
    QCOMPARE(hashOf(moment.model->network), hashOf(trainer->network()));
    QCOMPARE(moment.model->epoch, 4);
    QCOMPARE(moment.model->history.back().topology, trainer->history().back().topology);
    QCOMPARE(moment.perturbations.seed, std::uint64_t{1});
    QCOMPARE(moment.dataset->test.count, 100);
  }

  void actionsAreDoneAsTheWindowDoesThem() {
    const Lesson four = lesson(kFourSteps);
    LessonStates states;
    const auto trainer = trained(experiment(), 2);
    Perturbations removal;
    removal.step<RemoveLinks>().fraction = 0.3;
    const LessonMoment second = states.after(four, 1);
    QVERIFY(second.perturbations == removal);
    QCOMPARE(hashOf(second.model->network), hashOf(trainer->network()));
    trainer->replaceNetwork(perturb(trainer->network(), removal).network, {removal, true});
    runEpoch(*trainer);
    const LessonMoment third = states.after(four, 2);
    QVERIFY(!third.perturbations.changesNetwork());
    QCOMPARE(hashOf(third.model->network), hashOf(trainer->network()));
    const auto& applied = third.model->experiment.actions.at(0).applied;
    QVERIFY(applied && applied->regrow && applied->measured);
    QCOMPARE(applied->accuracyBefore, second.model->history.back().testAccuracy);
    trainer->change({.zeta = 0.1});
    for (int epoch = 3; epoch < 5; ++epoch) runEpoch(*trainer);
    QCOMPARE(hashAfter(states, four, 3), hashOf(trainer->network()));
  }

  void everyStepIsTheSameForwardsAndBackwards() {
    const Lesson four = lesson(kFourSteps);
    LessonStates forwards, backwards, jumping;
    std::vector<std::uint64_t> ahead, back;
    for (std::size_t step = 0; step < 4; ++step) ahead.push_back(hashAfter(forwards, four, step));
    for (std::size_t step = 4; step-- > 0;) back.insert(back.begin(), hashAfter(backwards, four, step));
    QCOMPARE(back, ahead);
    for (const std::size_t step : {2, 0, 3, 1, 3}) QCOMPARE(hashAfter(jumping, four, step), ahead[step]);
    QVERIFY(ahead[0] != ahead[1] && ahead[1] != ahead[2] && ahead[2] != ahead[3]);
  }

  void whatWasTrainedIsShared() {
    const Lesson four = lesson(kFourSteps), other = lesson(R"([{"text": "before.md", "actions": [{"train_to": 4}]}])");
    LessonStates states;
    for (std::size_t step = 0; step < 4; ++step) states.after(four, step);
    QCOMPARE(states.trainedEpochs(), 5);
    LessonControl none{.actions = std::vector<LessonAction>()};
    states.after(four, 1, std::nullopt, &none);  // epoch 0
    QCOMPARE(states.trainedEpochs(), 5);
    states.after(other, 0);  // its data are another folder
    QCOMPARE(states.trainedEpochs(), 9);
    LessonControl fewer{.actions = std::vector<LessonAction>{TrainTo{6}}};
    states.after(other, 0, std::nullopt, &fewer);
    QCOMPARE(states.trainedEpochs(), 11);  // from epoch 4 on
  }

  void aControlChangesTheExperimentOrTheStepAlone() {
    const Lesson four = lesson(kFourSteps);
    LessonStates states;
    const LessonControl still{.settings = R"({"rule": "static"})"};
    Experiment settings = experiment();
    settings.rule = Rule::Static;
    QCOMPARE(hashOf(states.after(four, 1, std::nullopt, &still).model->network), hashOf(trained(settings, 2)->network()));
    const LessonControl actions{.actions = std::vector<LessonAction>{TrainTo{3}}};
    QCOMPARE(hashOf(states.after(four, 1, std::nullopt, &actions).model->network), hashOf(trained(experiment(), 3)->network()));
    const LessonControl earlier{.actions = std::vector<LessonAction>{TrainTo{1}}};
    QCOMPARE(hashOf(states.after(four, 1, std::nullopt, &earlier).model->network), hashOf(trained(experiment(), 1)->network()));
    const LessonControl others{.perturbations = std::vector<Perturbation>{withStrength(Attack(), 0.1)}};
    const LessonMoment moment = states.after(four, 1, std::nullopt, &others);
    QVERIFY(moment.perturbations.changesImages() && !moment.perturbations.changesNetwork());
    QCOMPARE(hashOf(moment.model->network), hashOf(trained(experiment(), 2)->network()));
  }

  void anotherSeedIsAnotherNetworkAndAnotherDraw() {
    const Lesson four = lesson(kFourSteps);
    LessonStates states;
    Experiment settings = experiment();
    settings.seed = 7;
    const LessonMoment moment = states.after(four, 1, 7);
    QCOMPARE(hashOf(moment.model->network), hashOf(trained(settings, 2)->network()));
    QCOMPARE(moment.perturbations.seed, std::uint64_t{7});
  }

  void modelsAndEpochsOfRunsAreStarts() {
    Lesson from = lesson(R"([{"text": "before.md"}])");
    const auto trainer = trained(experiment(), 3);
    {
      RunFolder folder(from.folder / "run", experiment(), RunFolder::IfPresent::Refuse);
      auto run = trainerOf(experiment(), loadDataset(m_data.string()));
      folder.begin(run->network(), standingOf(*run), {}, linksOf(*run));
      for (int epoch = 0; epoch < 4; ++epoch) {
        runEpoch(*run);
        folder.save(run->network(), factsToSave(*run), epoch == 3);
      }
    }
    Model model = modelOf(*trainer);
    model.experiment.dataset = "data";
    writeModel(model, from.folder / "m.safetensors");
    writeBytes(from.folder / "lesson.json", lessonJsonWith(R"([{"text": "before.md", "start": {"model": "m.safetensors"}},
                                  {"text": "before.md", "actions": [{"train_to": 4}]},
                                  {"text": "after.md", "start": {"run": "run", "epoch": 3}}])"));
    from = readLesson(from.folder);
    LessonStates states;
    QCOMPARE(hashAfter(states, from, 0), hashOf(trainer->network()));
    QCOMPARE(hashAfter(states, from, 2), hashOf(trainer->network()));
    runEpoch(*trainer);
    QCOMPARE(hashAfter(states, from, 1), hashOf(trainer->network()));
  }

  void whatCannotBeDoneIsRefusedWithItsStep_data() {
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* action, const char* message) { QTest::newRow(name) << action << message; };
    row("too many epochs", R"({"train_to": 7})", "trains to epoch 7, and the experiment has 6 epochs");
    row("backwards", R"({"train_to": 1})", "past that epoch");
    row("nothing to apply", R"({"apply": true})", "nothing is done");
  }
  void whatCannotBeDoneIsRefusedWithItsStep() {
    QFETCH(QString, action);
    QFETCH(QString, message);
    const Lesson two = lesson(R"([{"text": "before.md", "actions": [{"train_to": 2}]}, {"text": "after.md", "actions": [)" +
                              action.toStdString() + "]}]");
    LessonStates states;
    const QString line = thrown<InputError>([&] { states.after(two, 1); });
    QVERIFY2(line.contains(message) && line.contains(", step 2)"), qPrintable(line));
  }

  void aStopEndsTheTraining() {
    const Lesson two = lesson(R"([{"text": "before.md", "actions": [{"train_to": 6}]}])");
    std::stop_source source;
    int epochs = 0;
    LessonStates states(source.get_token(), [&](int epoch, int) {
      ++epochs;
      if (epoch == 2) source.request_stop();
    });
    QVERIFY_THROWS_EXCEPTION(Cancelled, states.after(two, 0));
    QCOMPARE(epochs, 2);
  }
};

REWIRE_TEST(TestLessonStates)
#include "tst_lesson_states.moc"

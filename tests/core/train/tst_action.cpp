#include "core/train/action.h"

#include "core/train/experiment.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTest>

using namespace rewire;
using test::thrown;

class TestAction : public QObject {
  Q_OBJECT

  static std::vector<Action> every() {
    AppliedPerturbations applied{{}, true, 0.97, 0.5, 0.1, 2.0};
    applied.perturbations.seed = 7;
    applied.perturbations.step<RemoveLinks>().fraction = 0.25;
    applied.perturbations.step<RemoveLinks>().layers = {0, 1};
    applied.perturbations.steps.front().draw = 3;
    applied.perturbations.removedLinks = {{0, 5, 1}, {1, 2, 2}};
    applied.perturbations.silencedNeurons = {{1, 4}};
    AppliedPerturbations unmeasured = applied;
    unmeasured.measured = false;
    unmeasured.accuracyBefore = unmeasured.accuracyAfter = unmeasured.lossBefore = unmeasured.lossAfter = 0.0;
    return {{.epoch = 1, .batch = 3, .set = {.zeta = 0.1}},
            {.epoch = 2, .batch = 0, .set = {.learningRate = 0.5, .rule = Rule::Static}},
            {.epoch = 2, .batch = 0, .rewired = true, .applied = applied},
            {.epoch = 2, .batch = 7, .applied = unmeasured}};
  }

 private Q_SLOTS:
  void isWrittenAsTheFormatSays() {
    const std::string json = actionsToJson({every()[0], every()[2]});
    QCOMPARE(json,
             std::string(
                 R"([{"epoch":1,"batch":3,"set":{"zeta":0.1}},{"epoch":2,"batch":0,"rewired":true,"perturb":[)"
                 R"({"kind":"remove-links","parameters":{"fraction":0.25,"order":"random","layers":[0,1]},"seed":7,"draw":3}],)"
                 R"("cut":[[0,5,1],[1,2,2]],"silence":[[1,4]],"regrow":true,)"
                 R"("test_accuracy":[0.97,0.5],"test_loss":[0.1,2.0]}])"));
  }

  void isReadBack() {
    const std::vector<Action> back = actionsFromJson(actionsToJson(every()), 2, "file");
    QVERIFY(back == every());
    Experiment experiment;
    experiment.hidden = {10, 10};
    experiment.actions = every();
    QVERIFY(experimentFromJson(toJson(experiment), "file") == experiment);
    experiment.actions.clear();
    QVERIFY(!QString::fromStdString(toJson(experiment)).contains("actions"));
  }

  void settingsFollowFromTheActions() {
    Experiment record;
    record.actions = every();
    const Experiment now = settingsNow(record);
    QCOMPARE(now.zeta, 0.1);
    QCOMPARE(now.learningRate, 0.5);
    QCOMPARE(now.rule, Rule::Static);
    QVERIFY(now.actions.empty());
  }

  void aRunIsNamedByAllItsRules() {
    Experiment record;
    QCOMPARE(trainedBy(record), std::string("set"));
    record.actions = {{.epoch = 2, .batch = 0, .set = {.rule = Rule::Static}}, {.epoch = 3, .batch = 0, .set = {.zeta = 0.1}}};
    QCOMPARE(trainedBy(record), std::string("set → static"));
    record.actions = every();
    QCOMPARE(trainedBy(record), std::string("set → static, perturbed"));
  }

  void whatIsNoActionIsRefused_data() {
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* json, const char* message) { QTest::newRow(name) << json << message; };
    row("no list", "{}", "must be a list");
    row("no object", "[3]", "object");
    row("no epoch", R"([{"batch":0,"set":{"zeta":0.1}}])", "\"epoch\"");
    row("epoch 0", R"([{"epoch":0,"batch":0,"set":{"zeta":0.1}}])", "from 1 on");
    row("negative batch", R"([{"epoch":1,"batch":-1,"set":{"zeta":0.1}}])", "\"batch\"");
    row("huge epoch", R"([{"epoch":99999999999,"batch":0,"set":{"zeta":0.1}}])", "\"epoch\"");
    row("nothing", R"([{"epoch":1,"batch":0}])", "must change");
    row("nothing set", R"([{"epoch":1,"batch":0,"set":{}}])", "\"set\"");
    row("unknown setting", R"([{"epoch":1,"batch":0,"set":{"hidden":[3]}}])", "\"set\" takes");
    row("unknown key", R"([{"epoch":1,"batch":0,"set":{"zeta":0.1},"why":1}])", "each has the keys");
    row("unknown kind", R"([{"epoch":1,"batch":0,"perturb":[{"kind":"x","parameters":{},"seed":1}]}])", "kind");
    row("out of range", R"([{"epoch":1,"batch":0,"perturb":[{"kind":"remove-links","parameters":{"fraction":2},"seed":1}]}])",
        "fraction");
    row("no seed", R"([{"epoch":1,"batch":0,"perturb":[{"kind":"remove-links","parameters":{"fraction":0.2}}]}])", "seed");
    row("cut of two", R"([{"epoch":1,"batch":0,"cut":[[1,2]]}])", "\"cut\"");
    row("silence of text", R"([{"epoch":1,"batch":0,"silence":[["a",2]]}])", "\"silence\"");
    row("half an effect", R"([{"epoch":1,"batch":0,"cut":[[0,1,2]],"test_loss":[1,2]}])", "together");
    row("out of order", R"([{"epoch":2,"batch":0,"set":{"zeta":0.1}},{"epoch":1,"batch":0,"set":{"zeta":0.2}}])", "order");
  }
  void whatIsNoActionIsRefused() {
    QFETCH(QString, json);
    QFETCH(QString, message);
    const QString said = thrown<InputError>([&] { actionsFromJson(json.toStdString(), 2, "file"); });
    QVERIFY2(said.contains(message) && said.endsWith("(file)"), qPrintable(said));
    QVERIFY(!said.contains('\n'));
  }

  void aRuleOfTheOtherSortIsRefused() {
    Experiment record;
    record.actions = {{.epoch = 2, .batch = 0, .set = {.rule = Rule::Dense}}};
    QVERIFY(thrown<InputError>([&] { experimentFromJson(toJson(record), "file"); }).contains("stays dense"));
  }

  void deepNestingIsNoExperiment() {
    const std::string deep = "{\"actions\":" + std::string(1'000'000, '[') + std::string(1'000'000, ']') + "}";
    QVERIFY(thrown<InputError>([&] { experimentFromJson(deep, "file"); }).contains("deeper"));
    const std::string nested = "{\"actions\":" + std::string(30, '[') + std::string(30, ']') + "}";
    QVERIFY(thrown<InputError>([&] { experimentFromJson(nested, "file"); }).contains("must be an object"));
  }
};

REWIRE_TEST(TestAction)
#include "tst_action.moc"

#include "core/error.h"
#include "core/sweep/sweep_plan.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTest>

using namespace rewire;
using namespace rewire::test;

class TestSweepPlanJson : public QObject {
  Q_OBJECT

  static SweepPlan read(const std::string& json) { return planFromJson(json, "plan.json"); }

 private Q_SLOTS:
  void whatIsWrittenIsReadAgain() {
    Experiment base;
    base.epochs = 7;
    base.hidden = {30, 20};
    const SweepPlan plan{
        .title = "Title",
        .reason = "Why \"so\"?",
        .expected = "More.",
        .grids = {{base, {{"density", {"0.5", "[0.1,0.2]"}}, {"seed", {"\"1..3\""}}}}, {{}, {{"classes", {"[7,9]"}}}}},
        .then = {"curve attack --steps 3"}};
    QVERIFY(read(toJson(plan)) == plan);
    QCOMPARE(toJson(read(toJson(plan))), toJson(plan));
  }

  void aPlanMayBeWrittenByHand() {
    const SweepPlan plan = read(R"({"format": "rewire-sweep", "version": 1,
      "grids": [{"values": {"seed": ["1..2"], "rule": ["set", "chts"]}, "experiment": {"epochs": 3}}]})");
    const auto runs = runsOf(plan, "");
    QCOMPARE(runs.size(), 4u);
    QVERIFY(runs[0].experiment.rule == *ruleNamed("set") && runs[1].experiment.rule == *ruleNamed("set"));  // not by the alphabet
    QCOMPARE(runs[3].experiment.seed, 2u);
    QCOMPARE(runs[3].experiment.epochs, 3);
    const SweepPlan spaced =
        read(R"({"format": "rewire-sweep", "version": 1, "grids": [], "then": [" curve  attack\t--steps 3 "]})");
    QCOMPARE(spaced.then, std::vector<std::string>{"curve attack --steps 3"});
  }

  void malformedPlansAreRefused_data() {
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const QString& json, const char* word) { QTest::newRow(name) << json << word; };
    const QString begin = R"({"format": "rewire-sweep", "version": 1, )";
    row("nothing", "", "plan of a sweep");
    row("no JSON", "{", "plan of a sweep");
    row("a list", "[]", "plan of a sweep");
    row("an experiment", R"({"epochs": 3})", "plan of a sweep");
    row("a later version", R"({"format": "rewire-sweep", "version": 2, "grids": []})", "version");
    row("a version in words", R"({"format": "rewire-sweep", "version": "1", "grids": []})", "version");
    row("no grids", begin + R"("then": []})", "grids");
    row("grids are no list", begin + R"("grids": {}})", "grids");
    row("a grid is no object", begin + R"("grids": [1]})", "grids");
    row("unknown key", begin + R"("grids": [], "color": 1})", "color");
    row("unknown key of a grid", begin + R"("grids": [{"vary": {}}]})", "vary");
    row("unknown setting", begin + R"("grids": [{"values": {"sparsity": [1]}}]})", "sparsity");
    row("actions cannot be varied", begin + R"("grids": [{"values": {"actions": [[]]}}]})", "actions");
    row("values are no object", begin + R"("grids": [{"values": [1]}]})", "values");
    row("values are no list", begin + R"("grids": [{"values": {"seed": 1}}]})", "seed");
    row("a broken experiment", begin + R"("grids": [{"experiment": {"epochs": "x"}}]})", "epochs");
    row("then is no text", begin + R"("grids": [], "then": [1]})", "then");
    row("a title that is none", begin + R"("grids": [], "title": 1})", "title");
    row("deep", begin + R"("grids": [{"values": {"seed": )" + QString(40, '[') + QString(40, ']') + "}}]}", "nest");
  }
  void malformedPlansAreRefused() {
    QFETCH(const QString, json);
    QFETCH(const QString, word);
    const QString message = thrown<InputError>([&] { read(json.toStdString()); });
    QVERIFY2(message.contains(word) && message.endsWith("(plan.json)"), qPrintable(message));
  }

  void commandsAreLimited() {
    SweepPlan plan;
    plan.then.assign(101, "curve attack --steps 3");
    QVERIFY(thrown<InputError>([&] { read(toJson(plan)); }).contains("100 commands"));
  }
};

REWIRE_TEST(TestSweepPlanJson)
#include "tst_sweep_plan_json.moc"

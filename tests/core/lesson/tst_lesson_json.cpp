#include "core/lesson/lesson_json.h"

#include "core/error.h"
#include "tests/support/made_lesson.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTest>

using namespace rewire;
using namespace rewire::test;

class TestLessonJson : public QObject {
  Q_OBJECT

  /// A lesson whose one step has these keys beside its text.
  static std::string step(const std::string& keys) { return lessonJsonWith(R"([{"text": "a.md")" + keys + "}]"); }
  static std::string band(const std::string& keys) {
    return step(R"(, "expect": [{"what": "accuracy", "from": 0, "to": 1)" + keys + "}]");
  }

 private Q_SLOTS:
  void controlsThatStayAreReadAndChecked() {
    const auto with = [](const std::string& list) {
      std::string json = step("");
      return json.insert(1, "\"only_controls\": " + list + ", ");
    };
    QVERIFY(!lessonFromJson(step(""), "file").shown);
    QCOMPARE(*lessonFromJson(with(R"(["perturb", "attack"])"), "file").shown, (std::vector<std::string>{"perturb", "attack"}));
    QVERIFY(thrown<InputError>([&] { lessonFromJson(with(R"(["galery"])"), "file"); }).contains("galery"));
  }

  void everythingIsRead() {
    const Lesson lesson = lessonFromJson(lessonJsonWith(R"([
          {"text": "a.md", "start": {"experiment": {"rule": "rigl"}}, "show": ["degrees", "input-map"], "controls": ["play"],
           "actions": [{"train_to": 3},
                       {"perturb": [{"kind": "remove-links", "parameters": {"fraction": 0.2}},
                                    {"kind": "swap-links", "parameters": {"fraction": 0.1}}]},
                       {"apply": true, "regrow": true}, {"set": {"zeta": 0.5}}, {"heal": true}],
           "expect": [{"what": "spread", "draws": 7, "from": 0.1, "to": 0.2,
                       "control": {"experiment": {"rule": "static"}, "actions": [],
                                   "perturb": [{"kind": "attack", "parameters": {"epsilon": 0.1}}]}}]},
          {"text": "b.md"},
          {"text": "c.md", "start": {"model": "nets/m.safetensors"}},
          {"text": "d.md", "start": {"run": "run", "epoch": 20}}])"),
                                         "file");
    QCOMPARE(lesson.minutes, 6);
    QCOMPARE(lesson.order, 1000);  // last, as it does not say
    QCOMPARE(lesson.prerequisites, std::vector<std::string>{"the-first"});
    QCOMPARE(lesson.steps.size(), std::size_t{4});
    const LessonStep& first = lesson.steps[0];
    QCOMPARE(first.textFile, std::string("a.md"));
    QCOMPARE(first.show, (std::vector<std::string>{"degrees", "input-map"}));
    QVERIFY(first.start.from == LessonStart::From::Experiment);
    const Experiment experiment = experimentFromJson(first.start.settings, "file");
    QCOMPARE(experiment.epochs, 6);                        // the lesson's
    QVERIFY(experiment.zetaSchedule == Schedule::Cosine);  // usual for the step's rule
    QCOMPARE(first.actions.size(), std::size_t{5});
    QCOMPARE(std::get<TrainTo>(first.actions[0]).epoch, 3);
    const auto& sliders = std::get<PerturbSpecimen>(first.actions[1]).steps;  // in the order of the kinds
    QVERIFY((sliders == std::vector<Perturbation>{withStrength(SwapLinks(), 0.1), withStrength(RemoveLinks(), 0.2)}));
    QVERIFY(std::get<ApplyToTraining>(first.actions[2]).regrow);
    QCOMPARE(*std::get<ChangedSettings>(first.actions[3]).zeta, 0.5);
    QVERIFY(std::get<PerturbSpecimen>(first.actions[4]).steps.empty());
    const LessonBand& band = first.expect.at(0);
    QCOMPARE(band.repeats, 7);
    QCOMPARE(band.to, 0.2);
    QVERIFY(band.control.actions && band.control.actions->empty());
    QVERIFY((*band.control.perturbations == std::vector<Perturbation>{withStrength(Attack(), 0.1)}));
    const Experiment control = experimentFromJson(mergedSettings(first.start.settings, band.control.settings), "file");
    QCOMPARE(std::string(nameOf(control.rule)), std::string("static"));
    QVERIFY(control.zetaSchedule == Schedule::Constant);
    QVERIFY(lesson.steps[1].start.from == LessonStart::From::StepBefore);
    QCOMPARE(lesson.steps[2].start.file, std::string("nets/m.safetensors"));
    QCOMPARE(lesson.steps[3].start.epoch, 20);
  }

  void aFirstStepWithoutAStartBeginsWithTheExperimentOfTheLesson() {
    const Lesson lesson = lessonFromJson(step(""), "file");
    QVERIFY(lesson.steps[0].start.from == LessonStart::From::Experiment);
    QCOMPARE(experimentFromJson(lesson.steps[0].start.settings, "file").hidden, (std::vector<int>{30, 20}));
  }

  void whatIsMalformedIsRefusedInOneLine_data() {
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const std::string& json, const char* message) {
      QTest::newRow(name) << QString::fromStdString(json) << message;
    };
    row("no JSON", "{", "no lesson");
    row("another format", R"({"format": "rewire-model", "version": 1})", "no lesson");
    row("no version", R"({"format": "rewire-lesson"})", "\"version\": 1");
    row("a newer version", R"({"format": "rewire-lesson", "version": 2, "colour": 3})",
        "version 2, this program reads version 1");
    row("an unknown key", R"({"format": "rewire-lesson", "version": 1, "colour": 3})", "unknown key \"colour\"");
    row("no minutes", R"({"format": "rewire-lesson", "version": 1, "steps": []})", "\"minutes\"");
    row("no steps", lessonJsonWith("[]"), "at least one step");
    row("steps that are none", lessonJsonWith("[7]"), "step 1 must be a JSON object");
    std::string many = R"([{"text": "a.md"})";
    for (int i = 0; i < 60; ++i) many += R"(, {"text": "a.md"})";
    row("too many steps", lessonJsonWith(many + "]"), "at most 60");
    row("no text", lessonJsonWith("[{}]"), "step 1 needs \"text\"");
    row("a text elsewhere", lessonJsonWith(R"([{"text": "../a.md"}])"), "the name of a file of the lesson");
    row("an absolute text", lessonJsonWith(R"([{"text": "/etc/a.md"}])"), "the name of a file of the lesson");
    row("a roundabout text", lessonJsonWith(R"([{"text": "x/../../a.md"}])"), "the name of a file of the lesson");
    row("a text of another kind", lessonJsonWith(R"([{"text": "a.txt"}])"), ".md");
    row("an unknown key of a step", step(R"(, "sound": 1)"), "step 1 has the unknown key \"sound\"");
    row("an unknown view", step(R"(, "show": ["moon"])"), "\"moon\", which is no view");
    row("an unknown control", step(R"(, "controls": ["fly"])"), "\"fly\"");
    row("a model elsewhere", step(R"(, "start": {"model": "../m.safetensors"})"), "the name of a file of the lesson");
    row("a run without its epoch", step(R"(, "start": {"run": "r"})"), "run with epoch");
    row("two starts", step(R"(, "start": {"model": "m", "experiment": {}})"), "one of experiment, model");
    row("an unknown setting", step(R"(, "start": {"experiment": {"speed": 1}})"), "\"speed\"");
    row("an impossible experiment", step(R"(, "start": {"experiment": {"density": 2}})"), "cannot be run: density");
    row("data elsewhere", step(R"(, "start": {"experiment": {"dataset": "/srv/data"}})"), "a folder of the lesson");
    row("data above", step(R"(, "start": {"experiment": {"dataset": "../data"}})"), "a folder of the lesson");
    row("a long experiment", step(R"(, "start": {"experiment": {"dataset": ")" + std::string(5000, 'x') + R"("}})"),
        "more than 4,096 bytes");
    row("an experiment with a past", step(R"(, "start": {"experiment": {"actions": []}})"), "may not give \"actions\"");
    row("an action of two things", step(R"(, "actions": [{"train_to": 1, "heal": true}])"), "action 1 does one thing");
    row("an action of none", step(R"(, "actions": [{}])"), "does one thing");
    row("regrowth of nothing", step(R"(, "actions": [{"heal": true, "regrow": true}])"), "does one thing");
    row("epoch 0", step(R"(, "actions": [{"train_to": 0}])"), "whole number from 1");
    row("half an epoch", step(R"(, "actions": [{"train_to": 1.5}])"), "whole number from 1");
    row("an unknown kind", step(R"(, "actions": [{"perturb": [{"kind": "burn", "parameters": {}}]}])"), "no such kind");
    row("no parameters", step(R"(, "actions": [{"perturb": [{"kind": "attack"}]}])"), "needs \"parameters\"");
    row("one kind twice",
        step(R"(, "actions": [{"perturb": [{"kind": "attack", "parameters": {}}, {"kind": "attack", "parameters": {}}]}])"),
        "twice");
    row("a setting that stays", step(R"(, "actions": [{"set": {"hidden": [3]}}])"), "\"set\" takes");
    row("an unknown measure", step(R"(, "expect": [{"what": "joy", "from": 0, "to": 1, "control": {"actions": []}}])"),
        "no measure \"joy\"; there are accuracy");
    row("no control", band(""), "step 1, band 1 needs \"control\"");
    row("a control of nothing", band(R"(, "control": {})"), "changes nothing");
    row("draws of one", band(R"(, "draws": 3, "control": {"actions": []})"), "neither draws nor seeds");
    row("spread without draws", step(R"(, "expect": [{"what": "spread", "from": 0, "to": 1, "control": {"actions": []}}])"),
        "needs \"draws\"");
    row("a band upside down", step(R"(, "expect": [{"what": "accuracy", "from": 1, "to": 0, "control": {"actions": []}}])"),
        "from a larger number");
    row("another experiment than none", step(R"(, "start": {"model": "m"}, "expect": [{"what": "accuracy", "from": 0, "to": 1,
                "control": {"experiment": {"rule": "static"}}}])"),
        "begins with a model or a run");
  }
  void whatIsMalformedIsRefusedInOneLine() {
    QFETCH(QString, json);
    QFETCH(QString, message);
    const QString line = thrown<InputError>([&] { lessonFromJson(json.toStdString(), "here/lesson.json"); });
    QVERIFY2(line.contains(message) && line.contains("(here/lesson.json)") && !line.contains('\n'), qPrintable(line));
  }
};

REWIRE_TEST(TestLessonJson)
#include "tst_lesson_json.moc"

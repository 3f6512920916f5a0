#include <QTest>
#include <limits>

#include "core/error.h"
#include "core/train/experiment.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

using namespace rewire;
using test::thrown;

/// The experiment file: written, read back, and refused with the key that is wrong.
class TestExperimentJson : public QObject {
  Q_OBJECT

  static Experiment read(const std::string& json) { return experimentFromJson(json, "trial.json"); }
  static QString refused(const std::string& json) {
    return thrown<InputError>([&] { read(json); });
  }

  static Experiment unlikeTheDefaults() {
    Experiment e;
    e.dataset = "/data/my \"digits\"/größer";
    e.classes = {"3", "Bag", "007"};
    e.trainSamples = 5000;
    e.hidden = {300, 100};
    e.density = {0.1, 1.0 / 3.0};
    e.rule = Rule::Static;
    e.growth = Growth::Active;
    e.zeta = 0.1;
    e.epochs = 7;
    e.batch = 100;
    e.learningRate = 1e-5;
    e.schedule = Schedule::Cosine;
    e.momentum = 0.0;
    e.weightDecay = 0.25;
    e.augmentation = {2, Mirror::Half};
    e.precision = Precision::Bfloat16;
    e.seed = std::numeric_limits<std::uint64_t>::max();
    e.snapshots = 3;
    return e;
  }

 private Q_SLOTS:
  void whatIsWrittenIsReadBack() {
    QVERIFY(read(toJson(Experiment())) == Experiment());
    QVERIFY(read(toJson(unlikeTheDefaults())) == unlikeTheDefaults());
    Experiment dense;
    dense.rule = Rule::Dense;
    dense.schedule = Schedule::Constant;
    dense.density = {0.1, 0.1, 0.1};  // three equal ones are not one for all
    QVERIFY(read(toJson(dense)) == dense);
  }

  void theFileIsForPeople() {
    QCOMPARE(toJson(Experiment()), std::string(R"({
  "dataset": "mnist",
  "train_samples": null,
  "hidden": [
    1000,
    1000,
    1000
  ],
  "density": 0.01,
  "start": "uniform",
  "locality": 0.75,
  "rule": "set",
  "zeta": 0.3,
  "zeta_schedule": "constant",
  "rewire_every": 1,
  "importance": "weight",
  "softness": [
    0.5,
    0.9
  ],
  "score": "ch2-l3n",
  "births": "zero",
  "epochs": 60,
  "batch": 32,
  "learning_rate": 0.025,
  "schedule": "linear",
  "momentum": 0.9,
  "weight_decay": 0.0005,
  "seed": 1,
  "snapshots": 0
}
)"));
  }

  void whatIsNotSaidIsTheDefault() {
    QVERIFY(read("{}") == Experiment());
    Experiment e;
    e.zeta = 0.5;
    QVERIFY(read(R"({"zeta": 0.5})") == e);
    e = Experiment();
    e.hidden = {5};
    e.density = {1.0};
    QVERIFY(read(R"( {"density": 1, "hidden": [5]} )") == e);
    QVERIFY(read(R"({"train_samples": null})") == Experiment());
    QCOMPARE(read(R"({"classes": [3, "Bag"]})").classes, (std::vector<std::string>{"3", "Bag"}));
    QCOMPARE(*read(R"({"train_samples": 2147483647})").trainSamples, std::numeric_limits<int>::max());
    QCOMPARE(read(R"({"density": [0.5]})").density, std::vector<double>{0.5});
    QCOMPARE(read(R"({"seed": 18446744073709551615})").seed, std::numeric_limits<std::uint64_t>::max());
  }

  void whatIsWrongIsNamed_data() {
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* json, const char* said) { QTest::newRow(json) << json << said; };
    const char* notOne = "not an experiment: must be one JSON object (trial.json)";
    for (const char* json : {"", "[]", "null", "3", "\"zeta\"", "{", "{} {}", "{\"zeta\": 0.3,}", "{'zeta': 0.3}",
                             "{\"zeta\": NaN}", "{\"zeta\": 1e999}"})
      row(json, notOne);
    row(R"({"zetta": 1})", R"(unknown key "zetta" in the experiment; docs/command-line.md lists the keys (trial.json))");
    row(R"({"Zeta": 1})", R"(unknown key "Zeta")");
    row(R"({"": 1})", R"(unknown key "")");
    row(R"({"a\nb": 1})", R"(unknown key "a\nb" in)");
    row(R"({"zeta": 0.3, "größe": 1})", R"(unknown key "gr\u00f6\u00dfe" in)");
    row(R"({"zeta": "0.3"})", R"(the experiment's "zeta" must be a number, not "0.3" (trial.json))");
    row(R"({"zeta": null})", "\"zeta\" must be a number, not null");
    row(R"({"zeta": [0.3]})", "\"zeta\" must be a number, not [0.3]");
    row(R"({"epochs": 1.5})", "\"epochs\" must be a whole number, not 1.5");
    row(R"({"epochs": 3.0})", "\"epochs\" must be a whole number, not 3.0");
    row(R"({"epochs": true})", "\"epochs\" must be a whole number, not true");
    row(R"({"epochs": 2147483648})", "\"epochs\" must be a whole number below 2,147,483,648, not 2147483648");
    row(R"({"epochs": 18446744073709551615})", "below 2,147,483,648, not 18446744073709551615");
    row(R"({"epochs": -2147483649})", "not -2147483649");
    row(R"({"batch": 99999999999999999999999})", "\"batch\" must be a whole number");
    row(R"({"classes": "3,5"})", "\"classes\" must be a list of classes: names, or labels from 0 on, not \"3,5\"");
    row(R"({"classes": [3, -5]})", "\"classes\" must be a list of classes");
    row(R"({"train_samples": "all"})", "\"train_samples\" must be null for all, or a whole number, not \"all\"");
    row(R"({"shift": 0.5})", "\"shift\" must be a whole number, not 0.5");
    row(R"({"mirror": true})", "\"mirror\" must be never or half, not true");
    row(R"({"growth": "silent"})", "\"growth\" must be any or active, not \"silent\"");
    row(R"({"precision": "half"})", "\"precision\" must be float32 or bfloat16, not \"half\"");
    row(R"({"hidden": 1000})", "\"hidden\" must be a list of whole numbers, not 1000");
    row(R"({"hidden": [1000, "1000"]})", "\"hidden\" must be a list of whole numbers");
    row(R"({"hidden": null})", "\"hidden\" must be a list of whole numbers, not null");
    row(R"({"density": "1 %"})", "\"density\" must be a number or a list of numbers");
    row(R"({"density": [0.1, null]})", "\"density\" must be a number or a list of numbers");
    row(R"({"rule": "SET"})", "\"rule\" must be set, rigl, cht, chts, random, static or dense, not \"SET\"");
    row(R"({"rule": 1})", "\"rule\" must be set, rigl, cht, chts, random, static or dense, not 1");
    row(R"({"schedule": "step"})", "\"schedule\" must be constant, linear or cosine, not \"step\"");
    row(R"({"seed": -1})", "\"seed\" must be a whole number from 0 on, not -1");
    row(R"({"seed": 18446744073709551616})", "\"seed\" must be a whole number from 0 on");
    row(R"({"seed": 1.0})", "\"seed\" must be a whole number from 0 on");
    row(R"({"dataset": 5})", "\"dataset\" must be a text, not 5");
    row(R"({"dataset": null})", "\"dataset\" must be a text, not null");
    row(R"({"snapshots": {}})", "\"snapshots\" must be a whole number, not {}");
  }
  void whatIsWrongIsNamed() {
    QFETCH(QString, json);
    QFETCH(QString, said);
    const QString words = refused(json.toStdString());
    QVERIFY2(words.contains(said), qPrintable(words));
    QVERIFY2(words.endsWith("(trial.json)"), qPrintable(words));
  }

  void brokenUtf8IsRefused() { QVERIFY(refused("{\"dataset\": \"\xff\"}").startsWith("not an experiment")); }

  void aLongValueIsCut() {
    const QString words = refused(R"({"zeta": ")" + std::string(10'000, 'x') + R"("})");
    QVERIFY(words.size() < 150);
    QVERIFY(refused("{\"" + std::string(10'000, 'x') + "\": 1}").size() < 150);
  }

  void deepNestingIsRefusedToo() {
    QVERIFY(refused("{\"zeta\": " + std::string(100'000, '[') + std::string(100'000, ']') + "}").contains("deeper than 32"));
    const QString words = refused("{\"zeta\": " + std::string(30, '[') + std::string(30, ']') + "}");
    QCOMPARE(words, QString("the experiment's \"zeta\" must be a number, not a nested value (trial.json)"));
    QVERIFY(refused(R"({"hidden": [{"a": {}}]})").endsWith("not a nested value (trial.json)"));
  }

  void whatTheRangesAreIsNotTheReadersMatter() { QCOMPARE(read(R"({"zeta": 17, "epochs": -5})").epochs, -5); }

  void aMillionKeysAreRefusedAtOnce() {
    std::string json = "{";
    for (int i = 0; i < 1'000'000; ++i) json += "\"" + std::to_string(i) + "\":0,";
    json.back() = '}';
    QVERIFY(thrown<InputError>([&] { experimentFromJson(json, "many.json"); }).contains("more than"));
  }

  // A window's run is changed by hand, some thousand times at most; links that were removed by hand may be any number.
  void manyActionsAndVeryManyLinksAreRead() {
    Experiment experiment;
    experiment.hidden = {10};
    for (int epoch = 1; epoch <= 5000; ++epoch) experiment.actions.push_back({.epoch = epoch, .batch = 0, .set = {.zeta = 0.5}});
    AppliedPerturbations cut;
    for (int link = 0; link < 100'000; ++link) cut.perturbations.removedLinks.push_back({0, link, link % 10});
    experiment.actions.push_back({.epoch = 5000, .batch = 0, .applied = cut});
    QVERIFY(read(toJson(experiment)) == experiment);
  }
};

REWIRE_TEST(TestExperimentJson)
#include "tst_experiment_json.moc"

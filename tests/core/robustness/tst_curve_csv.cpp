#include "core/robustness/curve_csv.h"

#include "tests/support/models.h"
#include "tests/support/registry.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace rewire;
using namespace rewire::test;

namespace {

CurveOrigin originWith(const Sampling& sampling) {
  ModelDescription model;
  model.name = "run/model.safetensors";
  model.dataset = "fashion-mnist";
  model.experiment.seed = 4;
  model.epoch = 30;
  model.layerLinks = {7840, 10000};
  model.fingerprint = "00ff";
  return {"rewire 1.2.3", {model}, std::nullopt, sampling};
}

const std::vector<std::string> kNames = {"a", "b"};
const std::vector<std::vector<double>> kStrengths = {{0.0, 0.5, 1.0}, {0.0, 0.25, 0.5}};

Sampling threeSteps() {
  Sampling sampling;
  sampling.steps = 3;
  sampling.repeats = 4;
  sampling.seed = 10;
  return sampling;
}

}  // namespace

class TestCurveCsv : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theTextIsAsTheContractSays() {
    const CurvePoint point{0, 1, 2, 0.05, 12, {10000, 8955, 3200.0}};
    const std::string text = curveAsCsv({"for people"}, "{\"steps\":3}", {rowOf(point, "run/model.safetensors", RemoveLinks{})});
    QCOMPARE(text, std::string("# for people\n"
                               "# {\"steps\":3}\n"
                               "model,kind,strength,repeat,seed,correct,samples,accuracy,loss\n"
                               "run/model.safetensors,remove-links,0.05,2,12,8955,10000,0.8955,0.32\n"));
  }

  void hostilePathsAreQuoted_data() {
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("cell");
    QTest::newRow("comma") << std::string("a,b.safetensors") << std::string("\"a,b.safetensors\"");
    QTest::newRow("quote") << std::string("a\"b") << std::string("\"a\"\"b\"");
    QTest::newRow("line") << std::string("a\nb\rc") << std::string("\"a\nb\rc\"");
    QTest::newRow("comment") << std::string("#a") << std::string("\"#a\"");
    QTest::newRow("comment inside") << std::string("a #1") << std::string("\"a #1\"");
    QTest::newRow("spaces, umlauts") << std::string("mein Mödel") << std::string("mein Mödel");
  }

  void hostilePathsAreQuoted() {
    QFETCH(std::string, path);
    QFETCH(std::string, cell);
    const std::string text = curveAsCsv({}, "{}", {rowOf({}, path, Attack{})});
    QCOMPARE(text.substr(text.find("loss\n") + 5), cell + ",attack,0,0,0,0,0,0,0\n");
  }

  void anOptionThatAnOlderFileDoesNotNameHasItsDefault() {
    const std::string now = originJson(originWith({WeightNoise{}, 0.0, 2.0, 3, 1, 1, false}));
    auto old = nlohmann::ordered_json::parse(now);
    QVERIFY(old["parameters"].erase("noise") == 1);
    QVERIFY(sameCurve(old.dump(), now));
    const std::string uniform =
        originJson(originWith({WeightNoise{0.0, {}, WeightNoiseKind::Uniform}, 0.0, 2.0, 3, 1, 1, false}));
    QVERIFY(!sameCurve(old.dump(), uniform));
  }

  void aNoteStaysOneLine() { QVERIFY(curveAsCsv({"a\nmodel,kind\r"}, "{}", {}).starts_with("# a?model,kind?\n# {}\n")); }

  void theOriginTellsEverything() {
    Sampling sampling{ShuffleWeights{0.7, ShuffleScope::Incoming, true, {0, 2}}, 0.1, 0.9, 5, 3, 18446744073709551615u, false};
    CurveOrigin origin = originWith(sampling);
    origin.source = origin.models.front();
    auto json = nlohmann::ordered_json::parse(originJson(origin));
    for (auto* model : {&json["models"][0], &json["against"]}) {
      QCOMPARE((*model)["experiment"]["zeta"].get<double>(), 0.3);
      model->erase("experiment");
    }
    const auto expected = nlohmann::ordered_json::parse(R"({"program":"rewire 1.2.3",
      "models":[{"model":"run/model.safetensors","file":"","dataset":"fashion-mnist","title":"","classes":10,"rule":"set","seed":4,
                 "epoch":30,"links":[7840,10000],"fingerprint":"00ff"}],
      "kind":"shuffle-weights","parameters":{"scope":"incoming","keep_sign":true,"layers":[0,2]},
      "against":{"model":"run/model.safetensors","file":"","dataset":"fashion-mnist","title":"","classes":10,"rule":"set","seed":4,
                 "epoch":30,"links":[7840,10000],"fingerprint":"00ff"},
      "from":0.1,"to":0.9,"steps":5,"repeats":3,"seed":18446744073709551615,"equal_links":false})");
    QCOMPARE(json.dump(2), expected.dump(2));
    QVERIFY(originJson(origin).find('\n') == std::string::npos);
  }

  void anOriginIsReadBack() {
    Sampling sampling{ShuffleWeights{0.0, ShuffleScope::Incoming, true, {0, 1}}, 0.1, 0.9, 5, 3, 7, false};
    sampling.fixedSteps = {RemoveLinks{0.25, LinkOrder::Hubs, {}}};
    CurveOrigin origin = originWith(sampling);
    origin.models.front().perturbed = true;
    origin.models.front().experiment.rule = Rule::Static;
    origin.source = origin.models.front();
    const auto read = originFromJson(originJson(origin));
    QVERIFY(read);
    QCOMPARE(read->sampling.kind, sampling.kind);
    QCOMPARE(read->sampling.fixedSteps, sampling.fixedSteps);
    QCOMPARE(read->sampling.steps, 5);
    QVERIFY(read->models.front().perturbed);
    QVERIFY(read->models.front().experiment == origin.models.front().experiment);
    QCOMPARE(originJson(*read), originJson(origin));
  }

  void anOriginOfAnOlderVersionIsReadAsFarAsItGoes() {
    const auto read = originFromJson(
        R"({"program":"rewire 0.0.9","models":[{"model":"a/model.safetensors","dataset":"mnist","rule":"static","seed":4,"epoch":30,
           "links":[7840],"fingerprint":"00ff"}],"kind":"remove-links","parameters":{"order":"random"},"from":0,"to":1,"steps":3,
           "repeats":2,"seed":1,"equal_links":false})");
    QVERIFY(read);
    QCOMPARE(read->models.front().datasetTitle, std::string("MNIST"));
    QVERIFY(read->models.front().experiment.rule == Rule::Static);
    QCOMPARE(read->models.front().experiment.seed, std::uint64_t{4});
    for (const char* text : {"", "{}", "[]", "{\"kind\":\"remove-links\"}"}) QVERIFY(!originFromJson(text));
  }

  void numbersThatDoNotFitAreNoOrigin() {
    nlohmann::json json = nlohmann::json::parse(originJson(originWith({RemoveLinks{}, 0.1, 0.9, 5, 3, 7, false})));
    QVERIFY(originFromJson(json.dump()));
    for (const char* key : {"steps", "repeats", "seed"}) {
      for (const char* value : {"1844674407370955161520", "-9223372036854775809", "1e300", "2.5", "true"}) {
        nlohmann::json bad = json;
        bad[key] = nlohmann::json::parse(value);
        QVERIFY2(!originFromJson(bad.dump()), key);
      }
    }
    for (const char* key : {"epoch", "classes"}) {
      for (const char* value : {"1844674407370955161520", "2147483648", "-1e300"}) {
        nlohmann::json bad = json;
        bad["models"][0][key] = nlohmann::json::parse(value);
        QVERIFY2(!originFromJson(bad.dump()), key);
      }
    }
    json["models"][0]["links"] = {1e300};
    QVERIFY(!originFromJson(json.dump()));
  }

  void anotherNameIsNoOtherNetwork() {
    CurveOrigin moved = originWith(threeSteps());
    moved.models.front().name = "MNIST, set, seed 4, epoch 30";
    moved.models.front().file = "/elsewhere/model.safetensors";
    QVERIFY(sameCurve(originJson(moved), originJson(originWith(threeSteps()))));
  }

  void stepsAndRepeatsMayDifferAndNothingElse() {
    const std::string one = originJson(originWith(threeSteps()));
    Sampling more = threeSteps();
    more.steps = 5;
    more.repeats = 40;
    more.kind = withStrength(more.kind, 0.3);  // the strength of a sampling's kind means nothing
    QVERIFY(sameCurve(one, originJson(originWith(more))));

    std::vector<CurveOrigin> others(9, originWith(threeSteps()));
    others[0].program = "rewire 1.2.4";
    others[1].models.front().fingerprint = "00fe";
    others[2].models.push_back(others[2].models.front());
    others[3].source = others[3].models.front();
    others[4].sampling.kind = RemoveLinks{0.0, LinkOrder::Hubs, {}};
    others[5].sampling.from = 0.1;
    others[6].sampling.to = 0.9;
    others[7].sampling.seed = 11;
    others[8].sampling.equalLinks = true;
    for (const CurveOrigin& other : others) QVERIFY(!sameCurve(one, originJson(other)));
  }

  void whatIsNoObjectIsLikeNothing() {
    const std::string one = originJson(originWith(threeSteps()));
    for (const char* text : {"", "{", "null", "[1]", "3", "\xff"}) {
      QVERIFY(!sameCurve(text, one));
      QVERIFY(!sameCurve(one, text));
      QVERIFY(!sameCurve(text, text));
    }
    QVERIFY(!sameCurve(std::string(100'000, '['), one));
  }

  void aFingerprintFollowsWhatTheNetworkAnswers() {
    const Model model = tinyModel();
    const auto of = [](const Model& m) { return fingerprintOf({m.network, {m.mean, m.std}}); };
    QCOMPARE(of(model).size(), 16u);
    QCOMPARE(of(tinyModel()), of(model));
    QVERIFY(of(tinyDenseModel()) != of(model));
    Model other = model;
    std::get<SparseLayer>(other.network.layers[0]).momentum[0] += 1.0f;
    QCOMPARE(of(other), of(model));
    std::get<SparseLayer>(other.network.layers[0]).values[0] += 1.0f;
    QVERIFY(of(other) != of(model));
    other = model;
    std::get<DenseLayer>(other.network.layers[2]).bias[0] += 1.0f;
    QVERIFY(of(other) != of(model));
    other = model;
    other.mean += 0.1;
    QVERIFY(of(other) != of(model));
  }

  void aRowFindsItsPoint() {
    const CurvePoint point{1, 1, 3, 0.25, 13, {100, 50, 30.0}};
    const auto found = pointOf(rowOf(point, "b", RemoveLinks{}), threeSteps(), kNames, kStrengths);
    QVERIFY(found);
    QCOMPARE(found->model, 1);
    QCOMPARE(found->step, 1);
    QCOMPARE(found->repeat, 3);
    QCOMPARE(found->strength, 0.25);
    QCOMPARE(found->seed, 13u);
    QCOMPARE(found->evaluation.correct, 50);
    QCOMPARE(found->evaluation.samples, 100);
    QCOMPARE(found->evaluation.loss, 30.0);
  }

  void aRowFromElsewhereHasNone() {
    const CurveRow good = rowOf({0, 1, 3, 0.5, 13, {100, 50, 30.0}}, "a", RemoveLinks{});
    const auto found = [](const CurveRow& row) { return pointOf(row, threeSteps(), kNames, kStrengths).has_value(); };
    QVERIFY(found(good));
    std::vector<CurveRow> wrong(6, good);
    wrong[0].model = "c";
    wrong[1].kind = "swap-links";
    wrong[2].strength = 0.25;  // a strength of the other model
    wrong[3].repeat = 4;
    wrong[4].seed = 12;
    wrong[5].repeat = -1;
    for (const CurveRow& row : wrong) QVERIFY(!found(row));
  }
};

REWIRE_TEST(TestCurveCsv)
#include "tst_curve_csv.moc"

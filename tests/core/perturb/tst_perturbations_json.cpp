#include "core/perturb/perturbations_json.h"

#include "core/error.h"
#include "core/json_text.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace rewire;
using namespace rewire::test;

class TestPerturbationsJson : public QObject {
  Q_OBJECT

  static QString refused(const char* json) {
    const auto object = parsedJson(json, "here");
    const std::string what = "it is wrong", where = "here";
    return thrown<InputError>([&] { PerturbationsReader(object, 3, what, where).read(); });
  }

 private Q_SLOTS:
  void whatIsWrittenIsReadAgain() {
    Perturbations all;
    all.seed = 12'345'678'901;
    RemoveLinks removal;
    removal.fraction = 0.25;
    ShuffleWeights shuffle;
    shuffle.fraction = 0.5;
    Attack attack;
    attack.epsilon = 0.1;
    all.steps = {{removal, 0}, {shuffle, 7}, {attack, 2}};
    all.removedLinks = {{0, 3, 4}, {2, 1, 0}};
    all.silencedNeurons = {{1, 5}};
    nlohmann::ordered_json written;
    putPerturbations(all, written);
    const auto object = parsedJson(written.dump(), "here");  // lists of links are packed
    const std::string what, where;
    PerturbationsReader reader(object, 3, what, where);
    const Perturbations read = reader.read();
    QCOMPARE(reader.keys(), std::size_t{3});
    QCOMPARE(read.seed, all.seed);
    QVERIFY(read.steps == all.steps);
    QVERIFY(read.removedLinks == all.removedLinks);
    QVERIFY(read.silencedNeurons == all.silencedNeurons);
    const auto plain = nlohmann::json::parse(written.dump());
    QVERIFY(PerturbationsReader(plain, 3, what, where).read().removedLinks == all.removedLinks);
  }

  void perturbationsAreReadFromATree() {
    const auto read = perturbationIn("remove-links", parsedJson(R"({"fraction": 0.5, "layers": [0, 2]})", ""), "here");
    QVERIFY(read == Perturbation(RemoveLinks{0.5, LinkOrder::Random, {0, 2}}));
    QVERIFY(thrown<InputError>([] {
              perturbationIn("remove-links", parsedJson(R"({"fraction": [[1]]})", ""), "here");
            }).contains("a number"));
  }

  void whatIsMalformedIsRefused() {
    QCOMPARE(refused(R"({"cut": [[0, 1]]})"), QStringLiteral("it is wrong: \"cut\" must be a list of [layer, from, to] (here)"));
    QVERIFY(refused(R"({"cut": [[0, 1, -1]]})").contains("must be a list"));
    QVERIFY(refused(R"({"silence": [[0, 2147483648]]})").contains("must be a list of [layer, neuron]"));
    QVERIFY(refused(R"({"perturb": {}})").contains("must be a list"));
    QVERIFY(refused(R"({"perturb": [{"kind": "remove-links", "parameters": {}}]})").contains("needs"));
    QVERIFY(refused(R"({"perturb": [{"kind": "nothing", "parameters": {}, "seed": 1}]})").contains("no such kind"));
    QVERIFY(refused(R"({"perturb": [{"kind": "remove-links", "parameters": {"fraction": 2}, "seed": 1}]})").contains("between"));
    QVERIFY(refused(R"({"perturb": [{"kind": "remove-links", "parameters": {"layers": [7]}, "seed": 1}]})").contains("layers"));
    QVERIFY(refused(R"({"perturb": [{"kind": "remove-links", "parameters": {}, "seed": 1},
                                    {"kind": "swap-links", "parameters": {}, "seed": 2}]})")
                .contains("one seed"));
  }

  void whatIsNestedDeeplyIsRefusedAndNotWalked() {
    std::string deep = R"({"perturb": [{"kind": "remove-links", "seed": 1, "parameters": {"layers": )";
    deep += std::string(500'000, '[') + std::string(500'000, ']') + "}}]}";
    QVERIFY(thrown<InputError>([&] { refused(deep.c_str()); }).contains("nests lists and objects deeper"));
  }
};

REWIRE_TEST(TestPerturbationsJson)
#include "tst_perturbations_json.moc"

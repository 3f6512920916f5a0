// `rewire perturb` from outside: its output, its files and its refusals.
#include "core/data/dataset.h"
#include "core/io/model_file.h"
#include "core/network/evaluation.h"
#include "core/perturb/perturbed_network.h"
#include "tests/support/files.h"
#include "tests/support/idx_writer.h"
#include "tests/support/models.h"
#include "tests/support/program.h"
#include "tests/support/registry.h"

#include <QFileInfo>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <set>

using namespace rewire;
using namespace rewire::test;
using Json = nlohmann::ordered_json;

class TestPerturbCommand : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_folder;

  QString path(const QString& name) const { return m_folder.filePath(name); }
  QString model(const QString& run = "run") const { return path(run + "/model.safetensors"); }
  static ProgramEnd rewire(const QStringList& arguments) { return runProgram(REWIRE_EXECUTABLE, arguments); }
  ProgramEnd perturb(const QStringList& arguments) const { return rewire(QStringList{"perturb", model()} + arguments); }

  Json json(const QStringList& arguments) const {
    const ProgramEnd end = perturb(arguments + QStringList{"--json"});
    if (end.status != 0 || end.out.count('\n') != 1) qWarning() << end.error << end.out;
    return end.status == 0 ? Json::parse(end.out.toStdString()) : Json::object();
  }

  static QString asText(const Json& json) { return QString::fromStdString(json.dump()); }

  static std::vector<std::string> keysOf(const Json& object) {
    std::vector<std::string> keys;
    for (const auto& [key, value] : object.items()) keys.push_back(key);
    return keys;
  }

  int train(const QString& run, const QStringList& more = {}) const {
    return rewire(QStringList{"train", "--dataset", path("data"), "--hidden", "40,30", "--density", "0.2", "--epochs", "4",
                              "--out", path(run)} +
                  more)
        .status;
  }

 private Q_SLOTS:
  void initTestCase() {
    makeTinyDataset(path("data").toStdString());
    QCOMPARE(train("run"), 0);
    QCOMPARE(train("other", {"--seed", "2"}), 0);
    QCOMPARE(train("dense", {"--rule", "dense", "--epochs", "1"}), 0);
  }

  void theKeysAreThoseOfTheContract() {
    const Json result = json({"remove-links", "--fraction", "0.3"});
    const std::vector<std::string> keys = {"model",  "dataset", "kind",         "parameters", "seed",
                                           "before", "after",   "links_before", "links_after"};
    QCOMPARE(keysOf(result), keys);
    const std::vector<std::string> evaluations = {"correct", "samples", "accuracy", "loss"};
    QCOMPARE(keysOf(result["before"]), evaluations);
    QCOMPARE(keysOf(result["after"]), evaluations);
    QCOMPARE(result["model"].get<std::string>(), model().toStdString());
    QCOMPARE(result["dataset"].get<std::string>(), path("data").toStdString());
    QCOMPARE(result["kind"].get<std::string>(), std::string("remove-links"));
    QCOMPARE(result["parameters"].dump(), std::string(R"x({"fraction":0.3,"order":"random"})x"));
    QCOMPARE(result["seed"].get<int>(), 1);
    QCOMPARE(result["after"]["samples"].get<int>(), 100);
    QCOMPARE(result["links_before"].dump(), std::string("[512,240]"));
    QCOMPARE(result["links_after"].dump(), std::string("[358,168]"));
  }

  void whatIsPrintedIsTrue() {
    const Json result = json({"shuffle-weights", "--fraction", "0.5", "--seed", "9"});
    const Model whole = readModel(model().toStdString());
    const auto dataset = loadDataset(path("data").toStdString());
    const auto evaluationOf = [&](const Network& network) {
      return evaluate(network, Loader({whole.mean, whole.std}), dataset->test, dataset->test.count);
    };
    const Evaluation before = evaluationOf(whole.network);
    const Evaluation after =
        evaluationOf(::rewire::perturb(whole.network, ShuffleWeights{0.5, ShuffleScope::Layer, false, {}}, 9).network);
    QCOMPARE(result["before"]["correct"].get<std::int64_t>(), before.correct);
    QCOMPARE(result["before"]["loss"].get<double>(), before.meanLoss());
    QCOMPARE(result["after"]["correct"].get<std::int64_t>(), after.correct);
    QCOMPARE(result["after"]["loss"].get<double>(), after.meanLoss());
    QCOMPARE(result["after"]["accuracy"].get<double>(), after.accuracy());
    QVERIFY(after.loss != before.loss);
  }

  void anAttackTellsItsSizeAndItsControl() {
    const Json result = json({"attack", "--epsilon", "0.1"});
    const std::vector<std::string> keys = {"model", "dataset",      "kind",        "parameters", "seed",   "before",
                                           "after", "links_before", "links_after", "max_linf",   "max_l2", "control"};
    QCOMPARE(keysOf(result), keys);
    QVERIFY(std::abs(result["max_linf"].get<double>() - 0.1) < 1e-6);
    QVERIFY(result["max_l2"].get<double>() > 0.1);
    QCOMPARE(result["control"]["samples"].get<int>(), 100);
    QVERIFY(result["control"]["loss"].get<double>() < result["after"]["loss"].get<double>());
    QCOMPARE(result["parameters"].dump(), std::string(R"x({"method":"fgsm","epsilon":0.1,"norm":"linf"})x"));
  }

  void aTransferNamesTheOtherModel() {
    const Json own = json({"attack", "--epsilon", "0.2"});
    const Json other = json({"attack", "--epsilon", "0.2", "--against", model("other")});
    QCOMPARE(other["against"].get<std::string>(), model("other").toStdString());
    QVERIFY(other["after"]["loss"].get<double>() < own["after"]["loss"].get<double>());
    QCOMPARE(asText(json({"attack", "--epsilon", "0.2", "--against", model()})["after"]), asText(own["after"]));
  }

  void everyOptionArrives() {
    const Json pgd = json({"attack", "--method", "pgd", "--epsilon", "0.3", "--norm", "l2", "--steps", "3", "--step-size", "0.2",
                           "--restarts", "2", "--no-random-start"});
    QCOMPARE(pgd["parameters"].dump(),
             std::string(
                 R"x({"method":"pgd","epsilon":0.3,"norm":"l2","steps":3,"step_size":0.2,"restarts":2,"random_start":false})x"));
    QVERIFY(pgd["max_l2"].get<double>() <= 0.3 + 1e-5);
    const Json shuffled = json({"shuffle-weights", "--fraction", "1", "--scope", "network", "--keep-sign", "--layers", "1"});
    QCOMPARE(shuffled["parameters"].dump(), std::string(R"x({"fraction":1.0,"scope":"network","keep_sign":true,"layers":[1]})x"));
    const Json removed = json({"remove-links", "--fraction", "0.5", "--order", "strongest", "--layers", "1,0", "--seed", "77"});
    QCOMPARE(removed["parameters"].dump(), std::string(R"x({"fraction":0.5,"order":"strongest","layers":[0,1]})x"));
    QCOMPARE(removed["seed"].get<int>(), 77);
    QCOMPARE(json({"remove-neurons", "--fraction", "0.5", "--order", "hubs"})["parameters"]["order"].get<std::string>(),
             std::string("hubs"));
    QCOMPARE(json({"input-noise", "--noise", "salt-pepper", "--amount", "0.2"})["parameters"].dump(),
             std::string(R"x({"noise":"salt-pepper","amount":0.2})x"));
    const Json swapped = json({"swap-links", "--fraction", "0.5"});
    QCOMPARE(swapped["swapped"].size(), 2u);
    QVERIFY(swapped["swapped"][0].get<double>() > 0.3);
    QCOMPARE(asText(swapped["links_after"]), asText(swapped["links_before"]));
  }

  void optionsStandBeforeOrAfterTheKind() {
    const Json expected = json({"remove-links", "--fraction", "0.3", "--seed", "5"});
    for (const QStringList& arguments : {QStringList{"--fraction", "0.3", "--seed", "5", "remove-links"},
                                         QStringList{"--seed", "5", "remove-links", "--fraction", "0.3"},
                                         QStringList{"--fraction=0.3", "remove-links", "--seed=5"}})
      QCOMPARE(asText(json(arguments)), asText(expected));
    const ProgramEnd last = rewire({"perturb", "remove-links", "--fraction", "0.3", "--seed", "5", model(), "--json"});
    QCOMPARE(asText(Json::parse(last.out.toStdString())), asText(expected));
  }

  void stepsFollowEachOther() {
    const Json result = json({"remove-links", "--fraction", "0.5", "then", "remove-links", "--fraction", "0.5", "--order",
                              "weakest", "then", "weight-noise", "--sigma", "0.1", "--seed", "4"});
    QCOMPARE(result["kind"].get<std::string>(), std::string("weight-noise"));
    QCOMPARE(result["parameters"]["sigma"].get<double>(), 0.1);
    QCOMPARE(result["seed"].get<int>(), 4);
    QCOMPARE(result["links_before"].dump(), std::string("[512,240]"));
    QCOMPARE(result["links_after"].dump(), std::string("[128,60]"));  // half of what was left
    QCOMPARE(result["steps"].size(), 3u);
    QCOMPARE(keysOf(result["steps"][0]), (std::vector<std::string>{"kind", "parameters", "links_before", "links_after"}));
    QCOMPARE(result["steps"][1]["parameters"].dump(), std::string(R"x({"fraction":0.5,"order":"weakest"})x"));
    QCOMPARE(result["steps"][1]["links_before"].dump(), std::string("[256,120]"));
    QCOMPARE(result["steps"][1]["links_after"].dump(), std::string("[128,60]"));
    QCOMPARE(result["steps"][2]["links_after"].dump(), std::string("[128,60]"));
  }

  void theFirstStepDrawsAsItDoesAlone() {
    const QString alone = path("alone.safetensors"), first = path("first.safetensors"), again = path("again.safetensors");
    QCOMPARE(perturb({"remove-links", "--fraction", "0.3", "--save", alone}).status, 0);
    QCOMPARE(perturb({"remove-links", "--fraction", "0.3", "then", "weight-noise", "--sigma", "0", "--save", first}).status, 0);
    QVERIFY(readModel(alone.toStdString()).network.layers.size() == 3);
    QCOMPARE(readBytes(first.toStdString()), readBytes(alone.toStdString()));
    // Another index among the steps draws anew.
    QCOMPARE(perturb({"swap-links", "--fraction", "0", "then", "remove-links", "--fraction", "0.3", "--save", again}).status, 0);
    QVERIFY(readBytes(again.toStdString()) != readBytes(alone.toStdString()));
  }

  void stepsOnImagesComeLast() {
    const Json first = json({"attack", "--epsilon", "0.1", "then", "remove-links", "--fraction", "0.3", "--order", "weakest"});
    const Json last = json({"remove-links", "--fraction", "0.3", "--order", "weakest", "then", "attack", "--epsilon", "0.1"});
    QCOMPARE(asText(first["after"]), asText(last["after"]));
    QVERIFY(first["max_linf"].get<double>() > 0.09);
    QVERIFY(first.contains("control"));
    QCOMPARE(first["steps"][0]["links_after"].dump(), std::string("[512,240]"));
    QCOMPARE(first["kind"].get<std::string>(), std::string("remove-links"));
  }

  void theOutputLayerCanBeNamed() {
    const Json result = json({"remove-links", "--fraction", "1", "--layers", "2", "--save", path("blind.safetensors")});
    QCOMPARE(result["links_after"].dump(), std::string("[512,240]"));  // the hidden layers
    const Model blind = readModel(path("blind.safetensors").toStdString());
    const auto& output = std::get<DenseLayer>(blind.network.layers[2]);
    QVERIFY(std::all_of(output.weight.begin(), output.weight.end(), [](float weight) { return weight == 0.0f; }));
    for (const char* kind : {"shuffle-weights", "weight-noise"}) {
      const QString strength = QString(kind) == "weight-noise" ? "--sigma" : "--fraction";
      QVERIFY(json({kind, strength, "1", "--layers", "2"})["after"]["loss"] != result["before"]["loss"]);
    }
    for (const char* kind : {"remove-neurons", "swap-links"}) {
      const ProgramEnd end = perturb({kind, "--fraction", "0.5", "--layers", "2"});
      QCOMPARE(end.status, 2);
      QVERIFY2(end.error.contains("must lie between 0, next to the input, and 1"), qPrintable(end.error));
    }
  }

  void strengthZeroIsTheCleanCount_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("run");
    for (const QString run : {"run", "dense"}) {
      const auto row = [&run](const QStringList& arguments) {
        QTest::addRow("%s %s", qPrintable(run), qPrintable(arguments.join(' '))) << arguments << run;
      };
      for (const char* order : {"random", "weakest", "strongest", "hubs"})
        row({"remove-links", "--fraction", "0", "--order", order});
      for (const char* order : {"random", "hubs"}) row({"remove-neurons", "--fraction", "0", "--order", order});
      for (const char* scope : {"layer", "incoming", "outgoing", "network"})
        row({"shuffle-weights", "--fraction", "0", "--scope", scope});
      row({"swap-links", "--fraction", "0"});
      row({"weight-noise", "--sigma", "0"});
      for (const char* method : {"fgsm", "pgd"}) {
        for (const char* norm : {"linf", "l2"}) row({"attack", "--epsilon", "0", "--method", method, "--norm", norm});
      }
      for (const char* noise : {"gaussian", "uniform", "salt-pepper", "sign"})
        row({"input-noise", "--amount", "0", "--noise", noise});
    }
  }

  void strengthZeroIsTheCleanCount() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, run);
    const ProgramEnd end = rewire(QStringList{"perturb", model(run)} + arguments + QStringList{"--json"});
    QVERIFY2(end.status == 0, end.error);
    const Json result = Json::parse(end.out.toStdString());
    QCOMPARE(asText(result["after"]), asText(result["before"]));
    QCOMPARE(asText(result["links_after"]), asText(result["links_before"]));
  }

  void thePerturbedNetworkIsSaved() {
    const Json result = json({"remove-links", "--fraction", "0.4", "--seed", "3", "--save", path("perturbed.safetensors")});
    const Model whole = readModel(model().toStdString());
    const Model perturbed = readModel(path("perturbed.safetensors").toStdString());
    QVERIFY(withoutActions(perturbed.experiment) == whole.experiment);
    QCOMPARE(perturbed.experiment.actions.size(), 1u);  // it says what was done to it
    const AppliedPerturbations& applied = *perturbed.experiment.actions.front().applied;
    QCOMPARE(perturbed.experiment.actions.front().epoch, whole.epoch + 1);
    QCOMPARE(applied.perturbations.step<RemoveLinks>().fraction, 0.4);
    QCOMPARE(applied.perturbations.seed, std::uint64_t{3});
    QCOMPARE(applied.accuracyAfter, result["after"]["accuracy"].get<double>());
    QCOMPARE(perturbed.epoch, whole.epoch);
    QCOMPARE(perturbed.mean, whole.mean);
    QCOMPARE(perturbed.std, whole.std);
    QCOMPARE(perturbed.classes, whole.classes);
    QCOMPARE(asText(Json(hiddenLinks(perturbed.network))), asText(result["links_after"]));
    const ProgramEnd evaluated = rewire({"evaluate", path("perturbed.safetensors"), "--json"});
    const Json evaluation = Json::parse(evaluated.out.toStdString());
    QCOMPARE(asText(evaluation["correct"]), asText(result["after"]["correct"]));
    QCOMPARE(asText(evaluation["loss"]), asText(result["after"]["loss"]));
  }

  void whatIsLeftOfNothingCanBeSaved() {
    for (const char* run : {"run", "dense"}) {
      const QString to = path(QString("nothing-%1.safetensors").arg(run));
      const ProgramEnd end = rewire({"perturb", model(run), "remove-links", "--fraction", "1", "--json", "--save", to});
      QVERIFY2(end.status == 0, end.error);
      QCOMPARE(Json::parse(end.out.toStdString())["links_after"].dump(), std::string("[0,0]"));
      QCOMPARE(rewire({"evaluate", to}).status, 0);
    }
  }

  void threadsDoNotChangeAByte() {
    for (const QStringList& kind : {QStringList{"swap-links", "--fraction", "0.5"}, {"weight-noise", "--sigma", "0.5"}}) {
      std::set<std::string> saved;
      std::set<std::string> printed;
      for (const char* threads : {"1", "2", "4"}) {
        const ProgramEnd end = perturb(kind + QStringList{"--threads", threads, "--save", path("t.safetensors"), "--json"});
        printed.insert(end.out.toStdString());
        saved.insert(readBytes(path("t.safetensors").toStdString()));
      }
      QCOMPARE(printed.size(), 1u);
      QCOMPARE(saved.size(), 1u);
    }
    std::set<std::string> printed;
    for (const char* threads : {"1", "3"})
      printed.insert(perturb({"attack", "--method", "pgd", "--epsilon", "0.1", "--steps", "4", "--threads", threads, "--json"})
                         .out.toStdString());
    QCOMPARE(printed.size(), 1u);
  }

  void withoutJsonItIsOneLine() {
    const ProgramEnd removal = perturb({"remove-links", "--fraction", "1", "--seed", "4"});
    QCOMPARE(removal.out.count('\n'), 1);
    QVERIFY2(removal.out.contains("points) after remove-links, fraction 1.0, order random, seed 4\n"), removal.out);
    QVERIFY2(removal.out.contains(" % → 25.00 % (−"), removal.out);
    const ProgramEnd attack = perturb({"attack", "--epsilon", "0.2"});
    QCOMPARE(attack.out.count('\n'), 1);
    QVERIFY2(attack.out.contains("(51/255); random signs of the same size: "), attack.out);
    QVERIFY(removal.error.isEmpty());
  }

  void wrongRequestsAreOneLineAndStatusTwo_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* name, const QStringList& arguments, const char* words) {
      QTest::newRow(name) << arguments << QByteArray(words);
    };
    const auto links = [](const QStringList& more) { return QStringList{"remove-links", "--fraction", "0.1"} + more; };
    const auto attack = [](const QStringList& more) { return QStringList{"attack", "--epsilon", "0.1"} + more; };
    row("no kind", {}, "say what is to be done to the network: swap-links, shuffle-weights,");
    row("unknown kind", {"remove-link"}, "no such kind of perturbation as \"remove-link\"; it must be swap-links,");
    row("two kinds", links({"attack"}), "between two kinds must stand the word then, as in remove-links then attack");
    row("then nothing", links({"then"}), "after then must come another kind of perturbation: swap-links,");
    row("then an unknown kind", links({"then", "remove-link"}),
        "after then must come another kind of perturbation, not \"remove-link\"");
    row("then an option", links({"then", "--fraction", "0.1"}), "after then must come another kind of perturbation");
    row("then then", links({"then", "then", "attack"}), "after then must come another kind of perturbation");
    row("then without a strength", links({"then", "attack"}), "attack needs its epsilon");
    row("then an option of another", links({"then", "attack", "--epsilon", "0.1", "--fraction", "0.1"}),
        "attack has no such option");
    row("then a wrong number", links({"then", "weight-noise", "--sigma", "-1"}), "(--sigma)");
    row("then without a kind before", {"then", "attack", "--epsilon", "0.1"}, "say what is to be done to the network");
    row("unknown option", links({"--bogus"}), "--bogus");
    row("no fraction", {"remove-links"}, "remove-links needs its fraction, for example --fraction 0.1 (--fraction)");
    row("no sigma", {"weight-noise"}, "(--sigma)");
    row("no epsilon", {"attack"}, "(--epsilon)");
    row("no amount", {"input-noise"}, "(--amount)");
    row("fraction", {"remove-links", "--fraction", "1.1"}, "fraction must lie between 0 and 1 (--fraction)");
    row("fraction, negative", {"swap-links", "--fraction", "-0.1"}, "(--fraction)");
    row("fraction, a word", {"swap-links", "--fraction", "half"}, "fraction must be a number, not \"half\" (--fraction)");
    row("fraction, NaN", {"swap-links", "--fraction", "nan"}, "(--fraction)");
    row("fraction, empty", {"swap-links", "--fraction", ""}, "(--fraction)");
    row("fraction, a comma", {"swap-links", "--fraction", "0,5"}, "(--fraction)");
    row("sigma", {"weight-noise", "--sigma", "-1"}, "(--sigma)");
    row("sigma, infinite", {"weight-noise", "--sigma", "inf"}, "(--sigma)");
    row("epsilon", {"attack", "--epsilon", "8"}, "in pixel units");
    row("amount", {"input-noise", "--amount", "2"}, "(--amount)");
    row("order", links({"--order", "biggest"}), "order must be random, weakest, strongest or hubs, not \"biggest\" (--order)");
    row("order of neurons", {"remove-neurons", "--fraction", "0.1", "--order", "weakest"}, "order must be random or hubs");
    row("scope", {"shuffle-weights", "--fraction", "1", "--scope", "all"}, "layer, incoming, outgoing or network");
    row("scope elsewhere", links({"--scope", "layer"}),
        "remove-links has no such option; it takes --fraction, --order and --layers");
    row("epsilon elsewhere", links({"--epsilon", "0.1"}), "(--epsilon)");
    row("layer", links({"--layers", "3"}), "and 2, the output layer (--layers)");
    row("layers, twice", links({"--layers", "1,1"}), "(--layers)");
    row("layers, words", links({"--layers", "first"}), "(--layers)");
    row("layers, empty", links({"--layers", ""}), "(--layers)");
    row("layers, negative", links({"--layers", "-1"}), "(--layers)");
    row("layers, huge", links({"--layers", "99999999999999999999"}), "(--layers)");
    row("method", attack({"--method", "cw"}), "method must be fgsm or pgd");
    row("norm", attack({"--norm", "l1"}), "norm must be linf or l2");
    row("steps of FGSM", attack({"--steps", "10"}), "goes with --method pgd (--steps)");
    row("steps", attack({"--method", "pgd", "--steps", "0"}), "(--steps)");
    row("steps, a fraction", attack({"--method", "pgd", "--steps", "1.5"}), "steps must be a whole number");
    row("steps, huge", attack({"--method", "pgd", "--steps", "99999999999"}), "(--steps)");
    row("step size", attack({"--method", "pgd", "--step-size", "0"}), "(--step-size)");
    row("restarts", attack({"--method", "pgd", "--restarts", "0"}), "(--restarts)");
    row("noise", {"input-noise", "--amount", "0.1", "--noise", "pink"}, "noise must be gaussian,");
    row("seed", links({"--seed", "-1"}), "(--seed)");
    row("seed, a word", links({"--seed", "x"}), "(--seed)");
    row("threads", links({"--threads", "0"}), "--threads");
    row("dataset", links({"--dataset", "no-such"}), "no-such");
    row("dataset of other classes", links({"--dataset", "mnist"}), "knows no class 4");
    row("save of an attack", attack({"--save", "never-made"}),
        "attack changes images, not the network; leave this option out (--save)");
    row("save of noise", {"input-noise", "--amount", "0", "--save", "never-made"}, "(--save)");
    row("save as a folder", links({"--save", "/tmp"}), "this is a folder; name a file (--save)");
    row("save into nowhere", links({"--save", "/no-such-folder/x.safetensors"}), "there is no folder /no-such-folder");
    row("against nothing", attack({"--against", "no-such.safetensors"}), "no-such.safetensors");
    row("against, elsewhere", links({"--against", "x"}), "(--against)");
    row("json with a value", links({"--json=maybe"}), "--json");
  }

  void wrongRequestsAreOneLineAndStatusTwo() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    const ProgramEnd end = perturb(arguments);
    QVERIFY2(end.failedInOneLine(2), end.error);
    QVERIFY2(end.error.contains(words), end.error);
    QVERIFY(!QFileInfo::exists("never-made"));
  }

  void modelsThatDoNotFitAreRefused() {
    QVERIFY(rewire({"perturb"}).failedInOneLine(2));
    QVERIFY(rewire({"perturb", "remove-links", "--fraction", "0.1"}).failedInOneLine(2));
    QVERIFY(rewire({"perturb", "no-such.safetensors", "swap-links", "--fraction", "0"}).failedInOneLine(2));
    writeModel(tinyModel(), path("tiny.safetensors").toStdString());
    const ProgramEnd end = perturb({"attack", "--epsilon", "0.1", "--against", path("tiny.safetensors")});
    QVERIFY2(end.failedInOneLine(2) && end.error.contains("tiny.safetensors"), end.error);
  }

  void theTrainedModelIsNotOverwritten() {
    const std::string before = readBytes(model().toStdString());
    const ProgramEnd end = perturb({"remove-links", "--fraction", "0.5", "--save", path("run/../run/model.safetensors")});
    QVERIFY2(end.failedInOneLine(2) && end.error.contains("--save"), end.error);
    QCOMPARE(readBytes(model().toStdString()), before);
  }

  void helpOnEveryLevel() {
    const ProgramEnd all = rewire({"perturb", "--help"});
    QCOMPARE(all.status, 0);
    for (const char* words : {"rewire perturb MODEL KIND", "remove-links", "input-noise", "--save", "--threads"})
      QVERIFY2(all.out.contains(words), words);
    QVERIFY(!all.out.contains("--fraction"));
    const QMap<QString, QByteArray> options = {{"remove-links", "--order"},        {"remove-neurons", "--fraction"},
                                               {"shuffle-weights", "--keep-sign"}, {"swap-links", "--layers"},
                                               {"weight-noise", "--sigma"},        {"attack", "--no-random-start"},
                                               {"input-noise", "--amount"}};
    for (const QString& kind : options.keys()) {
      const ProgramEnd own = rewire({"perturb", kind, "--help"});
      QCOMPARE(own.status, 0);
      QVERIFY2(own.out.contains(options[kind]), own.out);
      QVERIFY(own.out.contains("rewire perturb MODEL " + kind.toUtf8()));
      QCOMPARE(rewire({"perturb", "x.safetensors", kind, "--help"}).out, own.out);
    }
  }
};

REWIRE_TEST(TestPerturbCommand)
#include "tst_perturb_command.moc"

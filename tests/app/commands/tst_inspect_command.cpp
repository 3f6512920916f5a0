// `rewire inspect` from outside.
#include "core/io/metrics_file.h"
#include "tests/support/files.h"
#include "tests/support/idx_writer.h"
#include "tests/support/models.h"
#include "tests/support/program.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <numeric>

using namespace rewire;
using namespace rewire::test;

class TestInspectCommand : public QObject {
  Q_OBJECT

  using Json = nlohmann::ordered_json;

  QTemporaryDir m_folder;

  QString path(const QString& name) const { return m_folder.filePath(name); }
  static ProgramEnd rewire(const QStringList& arguments) { return runProgram(REWIRE_EXECUTABLE, arguments); }
  Json inspect(const QString& name, const QStringList& more = {}) const {
    const ProgramEnd end = rewire(QStringList{"inspect", path(name), "--json"} + more);
    if (end.status != 0 || end.out.count('\n') != 1) qWarning("%s%s", end.out.constData(), end.error.constData());
    return Json::parse(end.out.toStdString());
  }
  void train(const QString& out, const QStringList& more = {}) const {
    const ProgramEnd end = rewire(QStringList{"train", "--dataset", path("data"), "--hidden", "40,30", "--density", "0.2",
                                              "--epochs", "4", "--snapshots", "2", "--out", path(out)} +
                                  more);
    QCOMPARE(end.status, 0);
  }
  Measures lastRow(const QString& run) const { return readMetrics(path(run + "/metrics.csv").toStdString()).back().topology; }

 private Q_SLOTS:
  void initTestCase() {
    makeTinyDataset(path("data").toStdString());
    train("run");
  }

  // What the trainer measured at the end of the last epoch.
  void aRunHasTheNumbersOfItsRow() {
    const Json json = inspect("run");
    QCOMPARE(json["model"].get<std::string>(), path("run").toStdString());
    QCOMPARE(json["epoch"].get<int>(), 4);
    QCOMPARE(json["links"].get<int>(), 512 + 240);
    const Measures row = lastRow("run");
    for (const Measure measure : allMeasures()) {
      const Json& value = json[std::string(nameOf(measure))];
      QVERIFY2(row[measure].has_value() && value.is_number(), std::string(nameOf(measure)).c_str());
      QCOMPARE(value.get<double>(), *row[measure]);
      QCOMPARE(value.is_number_integer(), isCount(measure));
    }
  }

  /// Every draw is one that `perturb` makes.
  void fragileLayersAreThoseOfPerturb() {
    const Json json = inspect("run", {"--fragile", "--share", "0.3", "--sigma", "0.8", "--draws", "2", "--seed", "5"});
    QCOMPARE(json["layers"].size(), std::size_t{3});
    QCOMPARE(json["test"].dump(), std::string(R"({"share":0.3,"sigma":0.8,"epsilon":0.1,"draws":2,"seed":5})"));
    const std::vector<std::pair<const char*, QStringList>> kinds = {
        {"remove_links", {"remove-links", "--fraction", "0.3"}},
        {"weight_noise", {"weight-noise", "--sigma", "0.8"}},
        {"shuffle_weights", {"shuffle-weights", "--fraction", "0.3"}}};
    for (std::size_t layer = 0; layer < 3; ++layer) {
      for (const auto& [key, kind] : kinds) {
        double sum = 0.0;
        for (const char* seed : {"5", "6"}) {
          const ProgramEnd end = rewire(QStringList{"perturb", path("run/model.safetensors")} + kind +
                                        QStringList{"--layers", QString::number(layer), "--seed", seed, "--json"});
          QCOMPARE(end.status, 0);
          const Json after = Json::parse(end.out.toStdString())["after"];
          QCOMPARE(after["samples"].get<int>(), json["samples"].get<int>());
          sum += after["accuracy"].get<double>();
        }
        QCOMPARE(json["layers"][layer][key]["mean"].get<double>(), sum / 2.0);
        QCOMPARE(json["layers"][layer][key]["draws"].get<int>(), 2);
      }
      QVERIFY(json["layers"][layer]["first_order_rise"].get<double>() > 0.0);
    }
  }

  void fragileLayersAreATableToo() {
    const ProgramEnd end = rewire({"inspect", path("run/model.safetensors"), "--fragile", "--draws", "1"});
    QCOMPARE(end.status, 0);
    QCOMPARE(end.out.count('\n'), 2 + 3);
    QVERIFY(end.out.contains("first-order rise"));
  }

  void wrongTestsOfTheLayersAreRefused() {
    const std::vector<std::pair<QStringList, QByteArray>> refused = {
        {{"--share", "0.3"}, "--fragile"},
        {{"--fragile", "--share", "1.5"}, "share must lie between 0 and 1"},
        {{"--fragile", "--sigma", "much"}, "sigma must be a number"},
        {{"--fragile", "--draws", "0"}, "draws must lie between 1 and 10000"},
        {{"--fragile", "--epsilon", "-1"}, "epsilon must lie between 0 and 1"},
        {{"--fragile", "--seed", "-1"}, "seed must be a whole number"}};
    for (const auto& [options, words] : refused) {
      const ProgramEnd end = rewire(QStringList{"inspect", path("run")} + options);
      QCOMPARE(end.status, 2);
      QVERIFY2(end.error.contains(words) && end.error.count('\n') == 1, end.error.constData());
    }
  }

  void aLoneModelDoesNotKnowItsPast() {
    QVERIFY(QFile::copy(path("run/model.safetensors"), path("alone.safetensors")));
    const Json json = inspect("alone.safetensors");
    for (const char* past : {"itop", "jaccard_first", "jaccard_last"}) QVERIFY(json[past].is_null());
    QCOMPARE(json["link_age"].get<double>(), *lastRow("run")[Measure::LinkAge]);
    QCOMPARE(json["dead_neurons"].get<double>(), *lastRow("run")[Measure::DeadNeurons]);
    const Json snapshot = inspect("run/snapshots/epoch-0002.safetensors");
    QCOMPARE(snapshot["epoch"].get<int>(), 2);
    QVERIFY(snapshot["itop"].is_number());  // it lies in its run
  }

  void layersHaveTheirDegrees() {
    const Json json = inspect("run");
    QCOMPARE(json["layers"].size(), std::size_t{2});
    const Json& layer = json["layers"][0];
    QCOMPARE(layer["inputs"].get<int>(), 64);
    QCOMPARE(layer["outputs"].get<int>(), 40);
    for (const auto& [key, neurons] : {std::pair("in_degree_counts", 40), {"out_degree_counts", 64}}) {
      const auto counts = layer[key].get<std::vector<int>>();
      QCOMPARE(std::accumulate(counts.begin(), counts.end(), 0), neurons);
      int links = 0;
      for (std::size_t degree = 0; degree < counts.size(); ++degree) links += static_cast<int>(degree) * counts[degree];
      QCOMPARE(links, layer["links"].get<int>());
    }
    const auto ages = layer["links_by_age"].get<std::vector<int>>();
    QCOMPARE(std::accumulate(ages.begin(), ages.end(), 0), layer["links"].get<int>());
    QVERIFY(layer["itop"].is_number() && layer["jaccard_last"].is_number());  // from the history
    QVERIFY(layer["assortativity"].is_null() && layer["gini_in_degree"].is_number());
    QVERIFY(json["layers"][1]["assortativity"].is_number());
  }

  void aPowerLawComesWithItsDoubts() {
    const Json fit = inspect("run")["layers"][0]["in_degree_power_law"];
    for (const char* key : {"exponent", "x_min", "tail", "values", "largest", "distance", "p", "against_exponential",
                            "against_log_normal", "plausible", "reason"})
      QVERIFY2(fit.contains(key), key);
    QCOMPARE(fit["plausible"].get<bool>(), false);
    QVERIFY(fit["reason"].get<std::string>().starts_with("no power law: fewer than 50 in the tail"));
    QVERIFY(fit["against_exponential"]["log_likelihood_ratio"].is_number());
  }

  void threadsDoNotChangeIt() { QCOMPARE(inspect("run", {"--threads", "1"}).dump(), inspect("run", {"--threads", "4"}).dump()); }

  void aTableForPeople() {
    const ProgramEnd end = rewire({"inspect", path("run")});
    QCOMPARE(end.status, 0);
    for (const char* words : {": epoch 4, 752 sparse links in 2 layers\n", "layer 0", "64-40", "jaccard_first", "dead_neurons",
                              "\nin-degrees of layer 0: exponent ", "; no power law: "})
      QVERIFY2(end.out.contains(words), words);
    QVERIFY(end.error.isEmpty());
  }

  void aDenseNetworkHasNothingToMeasure() {
    train("dense", {"--rule", "dense"});
    const Json json = inspect("dense");
    QVERIFY(json["layers"].empty());
    QCOMPARE(json["links"].get<int>(), 0);
    for (const Measure measure : allMeasures()) QVERIFY(json[std::string(nameOf(measure))].is_null());
    QCOMPARE(rewire({"inspect", path("dense")}).status, 0);
  }

  // A network that was changed since is not the one of the row.
  void theRowOfAnotherNetworkIsNotBelieved() {
    train("changed");
    const QString model = path("changed/model.safetensors");
    QCOMPARE(
        rewire({"perturb", model, "remove-links", "--fraction", "0.3", "--order", "random", "--save", path("fewer.safetensors")})
            .status,
        0);
    QVERIFY(QFile::remove(model) && QFile::copy(path("fewer.safetensors"), model));
    QVERIFY(inspect("changed")["jaccard_first"].is_null());
  }

  void withoutItsDataDeadNeuronsAreUnknown() {
    Model elsewhere = tinyModel();
    elsewhere.experiment.dataset = path("gone").toStdString();
    writeModel(elsewhere, path("lone.safetensors").toStdString());
    const ProgramEnd end = rewire({"inspect", path("lone.safetensors"), "--json"});
    QCOMPARE(end.status, 0);
    QVERIFY(Json::parse(end.out.toStdString())["dead_neurons"].is_null());
    QVERIFY2(end.error.startsWith("rewire: dead neurons are not counted: the data that the model was trained on"), end.error);
    QCOMPARE(end.error.count('\n'), 1);
    QVERIFY(rewire({"inspect", path("lone.safetensors"), "--dataset", path("gone")}).failedInOneLine(2));
  }

  void whatCannotBeInspectedIsRefused() {
    QVERIFY(rewire({"inspect"}).failedInOneLine(2));
    QVERIFY(rewire({"inspect", path("nothing")}).failedInOneLine(2));
    QVERIFY(rewire({"inspect", path("data")}).failedInOneLine(2));
    QVERIFY(rewire({"inspect", path("run/metrics.csv")}).failedInOneLine(2));
    QVERIFY(rewire({"inspect", path("run"), "--split", "test"}).failedInOneLine(2));
  }
};

REWIRE_TEST(TestInspectCommand)
#include "tst_inspect_command.moc"

// The executable from outside: its files, its output and its exit status.
#include "core/compute/instruction_set.h"
#include "core/io/metrics_file.h"
#include "core/kept/run_folder.h"
#include "tests/support/files.h"
#include "tests/support/idx_writer.h"
#include "tests/support/program.h"
#include "tests/support/registry.h"
#include "tests/support/training.h"
#include "tests/support/zip_bytes.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <csignal>

using namespace rewire;
using namespace rewire::test;

class TestCommandLine : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_folder;

  QString path(const QString& name) const { return m_folder.filePath(name); }
  static ProgramEnd rewire(const QStringList& arguments) { return runProgram(REWIRE_EXECUTABLE, arguments); }

  /// The same with REWIRE_INSTRUCTIONS set to `word`.
  static ProgramEnd rewireWith(const char* word, const QStringList& arguments) {
    const QByteArray before = qgetenv(kInstructionsVariable);
    qputenv(kInstructionsVariable, word);
    const ProgramEnd end = rewire(arguments);
    before.isNull() ? qunsetenv(kInstructionsVariable) : qputenv(kInstructionsVariable, before);
    return end;
  }

  QStringList trainTiny(const QString& out, const QStringList& more = {}) const {
    return QStringList{"train", "--dataset", path("data"), "--hidden", "40,30",  "--density",
                       "0.2",   "--epochs",  "4",          "--out",    path(out)} +
           more;
  }
  std::string bytes(const QString& file) const { return readBytes(path(file).toStdString()); }

  /// metrics.csv without the column of the seconds.
  QByteArrayList metricsWithoutSeconds(const QString& run) const {
    QByteArrayList rows;
    for (const QByteArray& row : QByteArray::fromStdString(bytes(run + "/metrics.csv")).split('\n'))
      rows << QByteArrayList(row.split(',').mid(0, 8) + row.split(',').mid(9)).join(',');
    return rows;
  }

  /// Its rows without the seconds and what needs the past of the links, which no model file brings back.
  std::vector<EpochMetrics> presentOf(const QString& run) const {
    std::vector<EpochMetrics> rows = withoutPast(readMetrics(path(run + "/metrics.csv").toStdString()));
    for (EpochMetrics& row : rows) row.seconds = 0.0;
    return rows;
  }

 private Q_SLOTS:
  void initTestCase() {
    makeTinyDataset(path("data").toStdString());
    QCOMPARE(rewire(trainTiny("run", {"--snapshots", "2"})).status, 0);
  }

  void aProjectIsForTheWindow() {
    const QString project = path("a.rewire");
    writeBytes(project.toStdString(), projectOf({}));
    for (const QStringList& arguments :
         {QStringList{"evaluate", project}, QStringList{"perturb", project, "remove-links", "--fraction", "0.1"},
          QStringList{"train", "--experiment", project, "--out", path("none")}}) {
      const ProgramEnd end = rewire(arguments);
      QVERIFY2(end.failedInOneLine(2), end.error.constData());
      QVERIFY2(end.error.contains("open it with: rewire FILE"), end.error.constData());
    }
  }

  void writesARunFolder() {
    QCOMPARE(namesIn(path("run").toStdString()),
             (std::vector<std::string>{"experiment.json", "history.sqlite", "metrics.csv", "model.safetensors", "snapshots",
                                       "snapshots/epoch-0002.safetensors", "snapshots/epoch-0004.safetensors"}));
    QVERIFY(bytes("run/metrics.csv")
                .starts_with("epoch,train_loss,train_accuracy,test_loss,test_accuracy,learning_rate,links,links_rewired,seconds,"
                             "active_neurons,itop,jaccard_first,jaccard_last,link_age,max_in_degree,max_out_degree,"
                             "gini_in_degree,gini_out_degree,assortativity,silent_links,dead_neurons\n1,"));
    QCOMPARE(bytes("run/model.safetensors"), bytes("run/snapshots/epoch-0004.safetensors"));
  }

  void threadsDoNotChangeAByte() {
    for (const char* threads : {"1", "2", "4"}) {
      const QString run = QString("threads-") + threads;
      QCOMPARE(rewire(trainTiny(run, {"--snapshots", "2", "--threads", threads})).status, 0);
      QCOMPARE(bytes(run + "/model.safetensors"), bytes("run/model.safetensors"));
      QCOMPARE(bytes(run + "/experiment.json"), bytes("run/experiment.json"));
      QCOMPARE(metricsWithoutSeconds(run), metricsWithoutSeconds("run"));
    }
  }

  void anExperimentFileCanBeRunAgainAndOptionsWin() {
    QCOMPARE(rewire({"train", "--experiment", path("run/experiment.json"), "--out", path("again")}).status, 0);
    QCOMPARE(bytes("again/model.safetensors"), bytes("run/model.safetensors"));
    QCOMPARE(rewire({"train", "--experiment", path("run/experiment.json"), "--seed", "2", "--out", path("other")}).status, 0);
    QVERIFY(bytes("other/model.safetensors") != bytes("run/model.safetensors"));
  }

  void evaluatesWhatTrainingMeasured() {
    const ProgramEnd end = rewire({"evaluate", path("run/model.safetensors"), "--json"});
    QCOMPARE(end.status, 0);
    QCOMPARE(end.out.count('\n'), 1);
    const auto json = nlohmann::ordered_json::parse(end.out.toStdString());
    std::vector<std::string> keys;
    for (const auto& [key, value] : json.items()) keys.push_back(key);
    QCOMPARE(keys, (std::vector<std::string>{"model", "dataset", "split", "samples", "correct", "accuracy", "loss", "seconds"}));
    const auto last = readMetrics(path("run/metrics.csv").toStdString()).back();
    QCOMPARE(json["samples"].get<int>(), 100);
    QCOMPARE(json["accuracy"].get<double>(), last.testAccuracy);
    QCOMPARE(json["loss"].get<double>(), last.testLoss);
    const ProgramEnd train = rewire({"evaluate", path("run/model.safetensors"), "--split", "train", "--json"});
    QCOMPARE(nlohmann::json::parse(train.out.toStdString())["accuracy"].get<double>(), last.trainAccuracy);
  }

  void someClassesAreTrainedAndEvaluated() {
    QCOMPARE(rewire(trainTiny("pair", {"--classes", "3,1", "--epochs", "2"})).status, 0);
    const auto json = nlohmann::json::parse(bytes("pair/experiment.json"));
    QVERIFY(json["classes"] == nlohmann::json::parse("[3,1]"));
    const auto last = readMetrics(path("pair/metrics.csv").toStdString()).back();
    const ProgramEnd end = rewire({"evaluate", path("pair/model.safetensors"), "--json"});
    const auto evaluated = nlohmann::json::parse(end.out.toStdString());
    QCOMPARE(evaluated["samples"].get<int>(), 50);
    QCOMPARE(evaluated["accuracy"].get<double>(), last.testAccuracy);
    QCOMPARE(rewire({"train", "--resume", "--epochs", "3", "--out", path("pair")}).status, 0);
    QCOMPARE(rewire({"train", "--from", path("pair@1"), "--out", path("pair-again")}).status, 0);
    const ProgramEnd other = rewire({"train", "--from", path("pair@1"), "--classes", "1,2", "--out", path("pair-other")});
    QCOMPARE(other.status, 2);
    QVERIFY2(other.error.contains("\"classes\" stays what it is in a run"), other.error);
    const ProgramEnd absent = rewire(trainTiny("absent", {"--classes", "3,9"}));
    QCOMPARE(absent.status, 2);
    QVERIFY2(absent.error.contains("there is no class 9; its classes are 0, 1, 2, 3"), absent.error);
    const ProgramEnd known = rewire({"train", "--classes", "3,shoe", "--out", path("absent")});
    QCOMPARE(known.status, 2);
    QVERIFY2(known.error.contains("error: there is no class shoe"), known.error);
  }

  void theTrainingImagesAreThoseThatWereTrainedOn() {
    QCOMPARE(rewire(trainTiny("few", {"--train-samples", "60"})).status, 0);
    const auto last = readMetrics(path("few/metrics.csv").toStdString()).back();
    const auto evaluate = [&](const QStringList& more) {
      const ProgramEnd end = rewire(QStringList{"evaluate", path("few/model.safetensors"), "--split", "train", "--json"} + more);
      return nlohmann::json::parse(end.out.toStdString());
    };
    QCOMPARE(evaluate({})["samples"].get<int>(), 60);
    QCOMPARE(evaluate({})["accuracy"].get<double>(), last.trainAccuracy);
    makeTinyDataset(path("elsewhere").toStdString());
    QCOMPARE(evaluate({"--dataset", path("elsewhere")})["samples"].get<int>(), 60);  // the same data
    makeTinyDataset(path("others").toStdString(), {.seed = 2});
    QVERIFY(evaluate({"--dataset", path("others")})["samples"].get<int>() > 60);
  }

  void trainPrintsOneJsonObject() {
    const ProgramEnd end = rewire(trainTiny("json", {"--json"}));
    QCOMPARE(end.out.count('\n'), 1);
    QCOMPARE(nlohmann::json::parse(end.out.toStdString())["epochs"].get<int>(), 4);
    QCOMPARE(end.error.count('\n'), 4);  // a line an epoch
  }

  void aFolderThatHoldsARunIsRefused() {
    const std::string before = bytes("run/model.safetensors");
    QVERIFY(rewire(trainTiny("run")).failedInOneLine(2));
    QCOMPARE(bytes("run/model.safetensors"), before);
    QCOMPARE(rewire(trainTiny("replaced")).status, 0);
    QCOMPARE(rewire(trainTiny("replaced", {"--overwrite", "--seed", "7"})).status, 0);
    QVERIFY(bytes("replaced/model.safetensors") != before);
  }

  void aStoppedRunGoesOnAndEndsWithTheSameBytes_data() {
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("status");
    QTest::newRow("Ctrl-C") << SIGINT << 130;
    QTest::newRow("asked to end, beside a thread that a library has started") << SIGTERM << 130;
    QTest::newRow("kill") << SIGKILL << -1;
  }

  void aStoppedRunGoesOnAndEndsWithTheSameBytes() {
    QFETCH(int, signal);
    QFETCH(int, status);
    const QString run = QString("stopped-%1").arg(signal);
    const QStringList arguments = trainTiny(run, {"--epochs", "500", "--snapshots", "100"});
    QProcess process;
    if (signal == SIGTERM) {
      QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
      environment.insert("LD_PRELOAD", REWIRE_EARLY_THREAD);
      process.setProcessEnvironment(environment);
    }
    startUntil(process, REWIRE_EXECUTABLE, arguments, "epoch 20/500");
    QCOMPARE(process.state(), QProcess::Running);
    ::kill(static_cast<pid_t>(process.processId()), signal);
    QVERIFY(process.waitForFinished());
    if (status >= 0) QCOMPARE(process.exitCode(), status);
    const Model kept = RunFolder::read(path(run).toStdString());
    QVERIFY(kept.epoch >= 1);
    QVERIFY(kept.epoch < 500);

    QCOMPARE(rewire({"train", "--resume", "--out", path(run)}).status, 0);
    const QString straight = "straight";
    if (!QFileInfo::exists(path(straight)))
      QCOMPARE(rewire(trainTiny(straight, {"--epochs", "500", "--snapshots", "100"})).status, 0);
    const auto end = [&](const QString& each) { return readModel(path(each + "/model.safetensors").toStdString()); };
    QCOMPARE(hashOf(end(run).network), hashOf(end(straight).network));
    QCOMPARE(presentOf(run), presentOf(straight));
    QCOMPARE(withoutPast(end(run).history), presentOf(straight));
    QCOMPARE(namesIn(path(run).toStdString()), namesIn(path(straight).toStdString()));
  }

  void aRunThatAnotherProgramWritesIsRefused() {
    const RunFolder::Resumed held = RunFolder::resume(path("run").toStdString());
    const ProgramEnd end = rewire({"train", "--resume", "--out", path("run")});
    QVERIFY2(end.failedInOneLine(2) && end.error.contains("process " + QByteArray::number(QCoreApplication::applicationPid())),
             end.error.constData());
    QVERIFY(rewire(trainTiny("run", {"--overwrite"})).failedInOneLine(2));
    QVERIFY(QFileInfo::exists(path("run/model.safetensors")));
  }

  void actionsAreDoneAgain() {
    Experiment experiment = experimentFromJson(bytes("run/experiment.json"), "run");
    experiment.actions = {{.epoch = 2, .batch = 1, .set = {.zeta = 0.1}}};
    writeBytes(path("actions.json").toStdString(), toJson(experiment));
    QCOMPARE(rewire({"train", "--experiment", path("actions.json"), "--out", path("done again")}).status, 0);
    QVERIFY(readModel(path("done again/model.safetensors").toStdString()).experiment.actions == experiment.actions);
    QVERIFY(bytes("done again/model.safetensors") != bytes("run/model.safetensors"));
    QCOMPARE(bytes("done again/experiment.json"), toJson(experiment));
  }

  void aBranchEndsLikeItsRun() {
    QCOMPARE(rewire({"train", "--from", path("run") + "@1", "--out", path("branch")}).status, 0);
    QCOMPARE(bytes("branch/model.safetensors"), bytes("run/model.safetensors"));
    QCOMPARE(bytes("branch/experiment.json"), bytes("run/experiment.json"));
    QCOMPARE(rewire({"train", "--from", path("run") + "@1", "--zeta", "0.5", "--out", path("other branch")}).status, 0);
    const Model other = readModel(path("other branch/model.safetensors").toStdString());
    QCOMPARE(other.experiment.actions.size(), 1u);
    QCOMPARE(other.experiment.actions.front().epoch, 2);
    const ProgramEnd wide = rewire({"train", "--from", path("run") + "@1", "--hidden", "9,9", "--out", path("wide")});
    QVERIFY2(wide.failedInOneLine(2), wide.error.constData());
    const ProgramEnd late = rewire({"train", "--from", path("run") + "@99", "--out", path("late")});
    QVERIFY2(late.failedInOneLine(2) && late.error.contains("epoch 99"), late.error.constData());
    QVERIFY(!QFileInfo::exists(path("late")));
  }

  void aModelIsTheStartOfARun() {
    const QString model = path("run/model.safetensors");
    QCOMPARE(rewire({"train", "--from", model, "--epochs", "1", "--seed", "5", "--out", path("from model")}).status, 0);
    const Model trained = readModel(path("from model/model.safetensors").toStdString());
    QCOMPARE(trained.epoch, 1);
    QCOMPARE(trained.experiment.seed, 5u);
    QVERIFY(trained.experiment.actions.empty());

    // Its experiment names the network that it began with.
    const QString experiment = path("from model/experiment.json");
    const ProgramEnd alone = rewire({"train", "--experiment", experiment, "--out", path("alone")});
    QVERIFY2(alone.failedInOneLine(2) && alone.error.contains("name it with --from"), alone.error.constData());
    QCOMPARE(rewire({"train", "--experiment", experiment, "--from", model, "--out", path("repeated")}).status, 0);
    QCOMPARE(bytes("repeated/model.safetensors"), bytes("from model/model.safetensors"));
    QCOMPARE(bytes("repeated/experiment.json"), bytes("from model/experiment.json"));
    const ProgramEnd other = rewire(
        {"train", "--experiment", experiment, "--from", path("from model/model.safetensors"), "--out", path("other start")});
    QVERIFY2(other.failedInOneLine(2) && other.error.contains("is not the network"), other.error.constData());
    QVERIFY(!QFileInfo::exists(path("alone")) && !QFileInfo::exists(path("other start")));
    QCOMPARE(rewire({"train", "--from", path("from model@0"), "--out", path("from its start")}).status, 0);
    QCOMPARE(bytes("from its start/model.safetensors"), bytes("from model/model.safetensors"));
  }

  void resumingAFinishedRunChangesNothing() {
    const std::string before = bytes("run/model.safetensors");
    QCOMPARE(rewire({"train", "--resume", "--out", path("run")}).status, 0);
    QCOMPARE(bytes("run/model.safetensors"), before);
    QVERIFY(rewire({"train", "--resume", "--out", path("run"), "--zeta", "0.1"}).failedInOneLine(2));
    QVERIFY(
        rewire({"train", "--resume", "--out", path("run"), "--experiment", path("other/experiment.json")}).failedInOneLine(2));
    QCOMPARE(rewire({"train", "--resume", "--out", path("run"), "--experiment", path("run/experiment.json")}).status, 0);
    QVERIFY(rewire({"train", "--resume", "--out", path("absent")}).failedInOneLine(2));
    QVERIFY(!QFileInfo::exists(path("absent")));
  }

  void aFinishedRunIsTrainedOn() {
    QCOMPARE(rewire(trainTiny("longer", {"--epochs", "2"})).status, 0);
    QCOMPARE(rewire({"train", "--resume", "--out", path("longer"), "--epochs", "4"}).status, 0);
    const auto rows = readMetrics(path("longer/metrics.csv").toStdString());
    QCOMPARE(rows.size(), std::size_t{4});
    QVERIFY(rows[1].linksRewired > 0);  // no longer the last epoch
    Experiment four;
    four.epochs = 4;
    for (const int epoch : {3, 4}) QCOMPARE(rows[static_cast<std::size_t>(epoch) - 1].learningRate, learningRateAt(four, epoch));
    const ProgramEnd end = rewire({"train", "--resume", "--out", path("longer"), "--epochs", "3"});
    QVERIFY2(end.failedInOneLine(2) && end.error.contains("epochs"), end.error.constData());
    QCOMPARE(rewire({"train", "--resume", "--out", path("longer"), "--epochs", "4"}).status, 0);  // nothing to do
    QCOMPARE(readMetrics(path("longer/metrics.csv").toStdString()).size(), std::size_t{4});
  }

  void wrongRequestsAreOneLineAndStatusTwo_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("names");
    const auto train = [](const QStringList& more) { return QStringList{"train", "--out", "never-made"} + more; };
    QTest::newRow("unknown option") << train({"--bogus"}) << QByteArray("--bogus");
    QTest::newRow("unknown command") << QStringList{"trian"} << QByteArray("trian");
    QTest::newRow("no --out") << QStringList{"train"} << QByteArray("--out");
    QTest::newRow("epochs") << train({"--epochs", "0"}) << QByteArray("--epochs");
    QTest::newRow("epochs, words") << train({"--epochs", "many"}) << QByteArray("--epochs");
    QTest::newRow("density") << train({"--density", "1.5"}) << QByteArray("--density");
    QTest::newRow("density, NaN") << train({"--density", "nan"}) << QByteArray("--density");
    QTest::newRow("densities") << train({"--density", "0.1,0.2"}) << QByteArray("--density");
    QTest::newRow("no link left") << train({"--hidden", "3", "--density", "0.0001"}) << QByteArray("density");
    QTest::newRow("hidden") << train({"--hidden", "10,,10"}) << QByteArray("--hidden");
    QTest::newRow("zeta") << train({"--zeta", "-0.1"}) << QByteArray("--zeta");
    QTest::newRow("rule") << train({"--rule", "hebb"}) << QByteArray("set, rigl, cht, chts, random, static or dense");
    QTest::newRow("schedule") << train({"--schedule", "step"}) << QByteArray("constant, linear or cosine");
    QTest::newRow("learning rate") << train({"--lr", "0"}) << QByteArray("--lr");
    QTest::newRow("seed") << train({"--seed", "-1"}) << QByteArray("--seed");
    QTest::newRow("batch") << train({"--batch", "99999999999"}) << QByteArray("--batch");
    QTest::newRow("threads") << train({"--threads", "0"}) << QByteArray("--threads");
    QTest::newRow("dataset") << train({"--dataset", "no-such"}) << QByteArray("no-such");
    QTest::newRow("learning rate, infinite") << train({"--lr", "inf"}) << QByteArray("\"inf\" (--lr)");
    QTest::newRow("too many samples") << train({"--train-samples", "60001"}) << QByteArray("60000");
    QTest::newRow("too many samples, which option") << train({"--train-samples", "60001"}) << QByteArray("(--train-samples)");
    QTest::newRow("fetch without a name") << QStringList{"data", "fetch"} << QByteArray("rewire data fetch --help");
    QTest::newRow("tour") << QStringList{"tour", "--out", "never-made", "--epochs", "0"} << QByteArray("epochs must lie");
    QTest::newRow("experiment") << train({"--experiment", "no-such.json"}) << QByteArray("no-such.json");
    QTest::newRow("an empty value") << train({"--experiment", ""}) << QByteArray("--experiment");
    QTest::newRow("overwrite and resume") << train({"--overwrite", "--resume"}) << QByteArray("--overwrite");
    QTest::newRow("model") << QStringList{"evaluate", "no-such.safetensors"} << QByteArray("no-such.safetensors");
    QTest::newRow("split") << QStringList{"evaluate", "x", "--split", "both"} << QByteArray("--split");
  }

  void wrongRequestsAreOneLineAndStatusTwo() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, names);
    const ProgramEnd end = rewire(arguments);
    QVERIFY2(end.failedInOneLine(2), end.error);
    QVERIFY2(end.error.contains(names), end.error);
    QVERIFY(!QFileInfo::exists("never-made"));
  }

  void aModelOfAnotherShapeIsRefused() {
    const ProgramEnd end = rewire({"evaluate", path("run/model.safetensors"), "--dataset", "mnist"});
    QVERIFY2(end.failedInOneLine(2), end.error);
  }

  void divergingIsAFailureOfTheWork() {
    const ProgramEnd end = rewire(trainTiny("diverged", {"--lr", "100"}));
    QVERIFY2(end.failedInOneLine(1), end.error);
  }

  void helpAndVersion() {
    for (const QStringList& arguments :
         {QStringList{"--help"}, {"train", "--help"}, {"evaluate", "--help"}, {"data", "--help"}, {"tour", "--help"}}) {
      const ProgramEnd end = rewire(arguments);
      QCOMPARE(end.status, 0);
      QVERIFY(end.out.contains("--help"));
    }
    const ProgramEnd version = rewire({"--version"});
    QVERIFY(version.out.startsWith("rewire 0.1.0\n"));
    QVERIFY(version.out.contains("kernel: "));
  }

  void theInstructionSetCanBeForced() {
    for (const InstructionSet set : instructionSetsHere()) {
      const ProgramEnd version = rewireWith(wordFor(set).data(), {"--version"});
      QCOMPARE(version.status, 0);
      QVERIFY2(version.out.endsWith(", forced by REWIRE_INSTRUCTIONS\n"), version.out);
      QCOMPARE(rewireWith(wordFor(set).data(), trainTiny(wordFor(set).data())).status, 0);
    }
    QVERIFY(!rewireWith("", {"--version"}).out.contains("forced"));
    // The sets round differently: had the variable been ignored, all files would be the same.
    if (instructionSetsHere().front() == InstructionSet::Avx512)
      QVERIFY(bytes("avx512/model.safetensors") != bytes("baseline/model.safetensors"));
  }

  void anInstructionSetThatIsNotHereIsAnError() {
    for (const QStringList& arguments : {QStringList{}, {"--version"}, {"data", "list"}, {path("run/model.safetensors")}}) {
      const ProgramEnd end = rewireWith("avx1024", arguments);  // without a command: the window
      QVERIFY2(end.failedInOneLine(2), end.error);
      QVERIFY2(end.error.contains("\"avx1024\"") && end.error.contains("this machine has"), end.error);
    }
  }
};

REWIRE_TEST(TestCommandLine)
#include "tst_command_line.moc"

// `rewire sweep` from outside: plan, run, status, table, and their refusals.
#include "tests/support/files.h"
#include "tests/support/idx_writer.h"
#include "tests/support/program.h"
#include "tests/support/registry.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <csignal>
#include <optional>

using namespace rewire::test;
namespace fs = std::filesystem;
using Json = nlohmann::json;

class TestSweepCommand : public QObject {
  Q_OBJECT

  std::optional<QTemporaryDir> m_dir;

  QString path(const QString& name) const { return m_dir->filePath(name); }
  static ProgramEnd rewire(const QStringList& arguments) { return runProgram(REWIRE_EXECUTABLE, arguments); }
  QStringList planning(const QStringList& more) const {
    return QStringList{"sweep",    "plan",  "--out",     path("sweep"), "--dataset", path("data"),
                       "--hidden", "20,10", "--density", "0.3",         "--epochs",  "2"} +
           more;
  }
  ProgramEnd plan(const QStringList& more) const { return rewire(planning(more)); }
  Json statusOf() const { return Json::parse(rewire({"sweep", "status", path("sweep"), "--json"}).out.toStdString()); }

 private Q_SLOTS:
  void init() {
    m_dir.emplace();
    makeTinyDataset(path("data").toStdString());
  }

  void aSweepFromItsPlanToItsTable() {
    const ProgramEnd planned =
        plan({"--rule", "set,static", "--seed", "1..2,7", "--then", "perturb  remove-links --fraction 0.5"});
    QVERIFY2(planned.status == 0 && planned.out.contains("6 runs"), planned.error);
    QCOMPARE(statusOf()["waiting"].get<int>(), 6);
    const ProgramEnd ran = rewire({"sweep", "run", path("sweep")});
    QVERIFY2(ran.status == 0 && ran.out.contains("all 6 runs are finished"), ran.error);
    QVERIFY(ran.error.contains("6 of 6 runs: "));
    const Json status = statusOf();
    QCOMPARE(status["finished"].get<int>(), 6);
    QCOMPARE(status["list"].size(), 6u);
    QVERIFY((status["list"][5]["settings"] == Json{{"rule", "static"}, {"seed", 7}}));
    QVERIFY(status["then"] == Json::array({"perturb remove-links --fraction 0.5"}));

    const ProgramEnd table = rewire({"sweep", "table", path("sweep"), "--by", "rule", "--paired", "static"});
    QVERIFY2(table.status == 0 && table.error.isEmpty(), table.error);
    QCOMPARE(table.out.count('\n'), 5);
    QVERIFY(table.out.contains("\nset,test_accuracy,3,") &&
            table.out.contains("\nstatic,perturb remove-links --fraction 0.5,3,"));
    QCOMPARE(
        rewire({"sweep", "table", path("sweep"), "--by", "rule", "--paired", "static", "--out", path("t.csv"), "--json"}).status,
        0);
    QCOMPARE(QByteArray::fromStdString(readBytes(path("t.csv").toStdString())), table.out);
  }

  void aPlanGrowsAndKeepsWhatIsDone() {
    QCOMPARE(plan({"--seed", "1..2"}).status, 0);
    QCOMPARE(rewire({"sweep", "run", path("sweep"), "--threads", "1"}).status, 0);
    const ProgramEnd grown = plan({"--seed", "1..3"});
    QVERIFY2(grown.out.contains("3 runs, 2 of them finished"), grown.out);
    const ProgramEnd partial = rewire({"sweep", "table", path("sweep"), "--by", "rule"});
    QVERIFY2(partial.error.contains("1 of 3 runs are not finished"), partial.error);
    const ProgramEnd ran = rewire({"sweep", "run", path("sweep"), "--threads", "1"});
    QVERIFY(ran.error.contains("2 of 3 runs are finished already"));
    QCOMPARE(statusOf()["finished"].get<int>(), 3);
  }

  void everyOptionOfTrainMayBeRepeated() {
    const ProgramEnd end =
        plan({"--shift", "0", "--shift", "1", "--mirror", "half", "--precision", "float32", "--precision", "bfloat16"});
    QVERIFY2(end.out.contains("4 runs"), end.out);
  }

  void aRunIsThatOfTrain() {
    QCOMPARE(plan({"--rule", "rigl", "--seed", "5"}).status, 0);
    QCOMPARE(rewire({"sweep", "run", path("sweep")}).status, 0);
    QCOMPARE(rewire({"train", "--dataset", path("data"), "--hidden", "20,10", "--density", "0.3", "--epochs", "2", "--rule",
                     "rigl", "--seed", "5", "--threads", "1", "--out", path("run")})
                 .status,
             0);
    const std::string run = statusOf()["list"][0]["run"].get<std::string>();
    for (const char* file : {"model.safetensors", "experiment.json"})
      QCOMPARE(readBytes((path("sweep") + "/").toStdString() + run + "/" + file),
               readBytes(path(QString("run/") + file).toStdString()));
  }

  void aDryRunListsAndWritesNothing() {
    const ProgramEnd dry = plan({"--rule", "set,static", "--zeta", "0.1", "--zeta", "0.2", "--dry-run"});
    QVERIFY2(dry.status == 0, dry.error);
    QVERIFY(dry.out.contains("static, zeta 0.2\n") && dry.out.contains("\n4 runs\n") && dry.out.contains("of one thread"));
    QVERIFY(!fs::exists(path("sweep").toStdString()));
  }

  void plansThatShipCanBeMadeSmaller() {
    const ProgramEnd planned = rewire({"sweep", "plan", "--from", "zeta", "--dataset", path("data"), "--hidden", "20,10",
                                       "--zeta", "0.1", "--seed", "3,4", "--epochs", "2", "--out", path("sweep")});
    QVERIFY2(planned.status == 0 && planned.out.contains("2 runs"), planned.error);
  }

  void ctrlCKeepsWhatIsDone() {
    QCOMPARE(plan({"--seed", "1..100"}).status, 0);
    QProcess process;
    startUntil(process, REWIRE_EXECUTABLE, {"sweep", "run", path("sweep"), "--threads", "2"}, "2 of 100 runs");
    kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(statusOf()["finished"].get<int>() >= 2);
    QCOMPARE(statusOf()["running"].get<int>(), 0);
  }

  // Before it ends, a worker looks whether the plan has more meanwhile.
  void aPlanThatGrowsMeanwhileIsWorkedOn() {
    QCOMPARE(plan({"--seed", "1"}).status, 0);
    QStringList longer = planning({"--seed", "2"});
    longer[longer.indexOf("--epochs") + 1] = "1000";
    QCOMPARE(rewire(longer).status, 0);
    QProcess process;
    startUntil(process, REWIRE_EXECUTABLE, {"sweep", "run", path("sweep"), "--threads", "1"}, "1 of 2 runs");
    QCOMPARE(plan({"--seed", "3", "--then", "perturb remove-links --fraction 0.5"}).status, 0);
    QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(120'000));
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().contains("all 3 runs are finished"));
    QCOMPARE(statusOf()["finished"].get<int>(), 3);
  }

  void failuresEndWithOneAndStay() {
    QCOMPARE(plan({"--train-samples", "200", "--train-samples", "1000000"}).status, 0);
    const ProgramEnd ran = rewire({"sweep", "run", path("sweep")});
    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.error.contains("rewire: error: 1 of 2 runs have failed") &&
                 ran.error.contains("rewire: failed: train_samples 1000000"),
             ran.error);
    const ProgramEnd again = rewire({"sweep", "run", path("sweep")});
    QVERIFY(again.status == 1 && !again.error.contains("rewire: failed:"));
    const ProgramEnd retried = rewire({"sweep", "run", path("sweep"), "--retry-failed"});
    QVERIFY(retried.status == 1 && retried.error.contains("rewire: failed:"));
    QCOMPARE(statusOf()["failed"].get<int>(), 1);
    QVERIFY(rewire({"sweep", "status", path("sweep")}).out.contains("failed  epoch 0 of 2"));
  }

  void wrongRequestsAreToldInOneLine_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const QStringList& options, const char* word) {
      QTest::newRow(name) << options << word;
    };
    row("rule", {"--rule", "set,sett"}, "(--rule)");
    row("density", {"--density", "2"}, "(--density)");
    row("seed", {"--seed", "5..1"}, "(--seed)");
    row("seed in words", {"--seed", "one"}, "(--seed)");
    row("too many", {"--seed", "1..100001"}, "100,000");
    row("dataset", {"--dataset", "minst"}, "no dataset of this name");
    row("then", {"--then", "train"}, "--then");
    row("then nothing", {"--then", "perturb"}, "what is to be done");
    row("then a model", {"--then", "perturb model.safetensors attack --epsilon 0.1"}, "leave out the model");
    row("then an unknown option", {"--then", "perturb attack --epsilon 0.1 --json"}, "--json");
    row("then against another", {"--then", "perturb attack --epsilon 0.1 --against x"}, "against");
    row("then out of range", {"--then", "perturb remove-links --fraction 2"}, "fraction");
    row("then without steps", {"--then", "curve attack"}, "(--steps)");
    row("then help", {"--then", "curve --help"}, "--then");
    row("from", {"--from", "nothing-of-this-name"}, "three-perturbations");
    row("from and experiment", {"--from", "zeta", "--experiment", "hubs"}, "(--experiment)");
    row("standard output", {"--out", "-"}, "a sweep is a folder");
  }
  void wrongRequestsAreToldInOneLine() {
    QFETCH(QStringList, options);
    QFETCH(const QString, word);
    if (!options.contains("--out")) options += {"--out", path("sweep")};
    if (!options.contains("--dataset")) options += {"--dataset", path("data")};
    const ProgramEnd end = rewire(QStringList{"sweep", "plan"} + options);
    QVERIFY2(end.failedInOneLine(2) && end.error.contains(word.toUtf8()), end.error);
    QVERIFY(!fs::exists(path("sweep").toStdString()));
  }

  void commandsOnNoSweepAreToldInOneLine() {
    for (const QStringList& command :
         {QStringList{"run", path("data")}, {"status", path("absent")}, {"table", path("data"), "--by", "rule"}}) {
      const ProgramEnd end = rewire(QStringList{"sweep"} + command);
      QVERIFY2(end.failedInOneLine(2) && end.error.contains("there is no sweep"), end.error);
    }
    QCOMPARE(plan({}).status, 0);
    for (const QStringList& command : {QStringList{"run", path("sweep"), "--shard", "3"},
                                       {"run", path("sweep"), "--threads", "0"},
                                       {"table", path("sweep"), "--by", "colour"},
                                       {"table", path("sweep")},
                                       {"table", path("sweep"), "--by", "rule", "--json", "--out", "-"},
                                       {"nothing"}}) {
      const ProgramEnd end = rewire(QStringList{"sweep"} + command);
      QVERIFY2(end.failedInOneLine(2), end.error);
    }
    QVERIFY(rewire({"sweep"}).failedInOneLine(2));
  }

  void aLaunchersVariableThatIsNoRankIsTold() {
    QCOMPARE(plan({}).status, 0);
    qputenv("OMPI_COMM_WORLD_RANK", "5");
    qputenv("OMPI_COMM_WORLD_SIZE", "3");
    const ProgramEnd end = rewire({"sweep", "run", path("sweep")});
    qunsetenv("OMPI_COMM_WORLD_RANK");
    qunsetenv("OMPI_COMM_WORLD_SIZE");
    QVERIFY2(end.failedInOneLine(2) && end.error.contains("OMPI_COMM_WORLD_RANK"), end.error);
  }
};

REWIRE_TEST(TestSweepCommand)
#include "tst_sweep_command.moc"

// `rewire curve` from outside: its files, its output and its refusals, and that it goes on with a stopped sampling.
#include "core/io/curve_file.h"
#include "tests/support/files.h"
#include "tests/support/idx_writer.h"
#include "tests/support/program.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <csignal>
#include <set>
#include <sstream>

using namespace rewire;
using namespace rewire::test;
using Json = nlohmann::ordered_json;

class TestCurveCommand : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_folder;

  QString path(const QString& name) const { return m_folder.filePath(name); }
  QString model(const QString& run = "run") const { return path(run + "/model.safetensors"); }
  static ProgramEnd rewire(const QStringList& arguments) { return runProgram(REWIRE_EXECUTABLE, arguments); }
  std::string bytes(const QString& file) const { return readBytes(path(file).toStdString()); }
  CurveFile curve(const QString& file) const { return readCurve(path(file).toStdString()); }

  QStringList arguments(const QString& out, const QStringList& more = {}) const {
    return QStringList{"curve", model(), "remove-links", "--steps", "5", "--repeats", "3", "--out", path(out)} + more;
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
    QCOMPARE(train("other", {"--seed", "2", "--density", "0.4"}), 0);
  }

  void aRowAModelStepAndRepeat() {
    const ProgramEnd end = rewire({"curve", model(), model("other"), "remove-links", "--steps", "3", "--repeats", "2", "--seed",
                                   "7", "--out", path("rows.csv")});
    QVERIFY2(end.status == 0, end.error);
    const std::string text = bytes("rows.csv");
    QVERIFY(text.starts_with("# "));
    QVERIFY(text.find("\nmodel,kind,strength,repeat,seed,correct,samples,accuracy,loss\n") != std::string::npos);
    const CurveFile file = curve("rows.csv");
    QCOMPARE(file.rows.size(), 12u);
    std::size_t at = 0;
    for (const char* name : {"data, set, seed 1, epoch 4", "data, set, seed 2, epoch 4"}) {
      for (const double strength : {0.0, 0.5, 1.0}) {
        for (const int repeat : {0, 1}) {
          const CurveRow& row = file.rows[at++];
          QCOMPARE(row.model, std::string(name));
          QCOMPARE(row.kind, std::string("remove-links"));
          QCOMPARE(row.strength, strength);
          QCOMPARE(row.repeat, repeat);
          QCOMPARE(row.seed, 7u + static_cast<std::uint64_t>(repeat));
          QCOMPARE(row.samples, 100);
          QCOMPARE(row.accuracy, static_cast<double>(row.correct) / 100.0);
        }
      }
    }
  }

  void aPointIsASinglePerturbation() {
    rewire(arguments("single.csv", {"--order", "strongest"}));
    const CurveRow row = curve("single.csv").rows[5];  // step 1, repeat 2
    const ProgramEnd end = rewire({"perturb", model(), "remove-links", "--order", "strongest", "--fraction",
                                   QString::number(row.strength), "--seed", QString::number(row.seed), "--json"});
    const Json after = Json::parse(end.out.toStdString())["after"];
    QCOMPARE(after["correct"].get<std::int64_t>(), row.correct);
    QCOMPARE(after["loss"].get<double>(), row.loss);
  }

  void theFileTellsHowToMakeItAgain() {
    rewire({"curve",      model(),     "attack", "--method", "pgd",       "--pgd-steps",  "2",
            "--restarts", "2",         "--norm", "l2",       "--against", model("other"), "--steps",
            "2",          "--repeats", "1",      "--to",     "0.5",       "--out",        path("origin.csv")});
    const Json origin = Json::parse(curve("origin.csv").origin);
    QCOMPARE(origin["program"].get<std::string>(), std::string("rewire 0.1.0"));
    QCOMPARE(origin["models"][0]["model"].get<std::string>(), std::string("data, set, seed 1, epoch 4"));
    QCOMPARE(origin["models"][0]["file"].get<std::string>(), model().toStdString());
    QCOMPARE(origin["models"][0]["dataset"].get<std::string>(), path("data").toStdString());
    QCOMPARE(origin["models"][0]["seed"].get<int>(), 1);
    QCOMPARE(origin["models"][0]["epoch"].get<int>(), 4);
    QCOMPARE(origin["against"]["file"].get<std::string>(), model("other").toStdString());
    QCOMPARE(origin["kind"].get<std::string>(), std::string("attack"));
    QCOMPARE(origin["parameters"]["method"].get<std::string>(), std::string("pgd"));
    QCOMPARE(origin["parameters"]["steps"].get<int>(), 2);
    QCOMPARE(origin["parameters"]["restarts"].get<int>(), 2);
    QCOMPARE(origin["to"].get<double>(), 0.5);
    QVERIFY(!origin["parameters"].contains("epsilon"));
  }

  void everyKindHasItsUsualRangeAndBeginsClean_data() {
    QTest::addColumn<QStringList>("kind");
    QTest::addColumn<double>("to");
    QTest::addColumn<int>("repeats");
    QTest::newRow("remove-links") << QStringList{"remove-links"} << 1.0 << 10;
    QTest::newRow("remove-links, weakest") << QStringList{"remove-links", "--order", "weakest"} << 1.0 << 1;
    QTest::newRow("remove-neurons") << QStringList{"remove-neurons"} << 1.0 << 10;
    QTest::newRow("shuffle-weights") << QStringList{"shuffle-weights"} << 1.0 << 10;
    QTest::newRow("swap-links") << QStringList{"swap-links"} << 1.0 << 10;
    QTest::newRow("weight-noise") << QStringList{"weight-noise"} << 2.0 << 10;
    QTest::newRow("attack") << QStringList{"attack"} << 0.1 << 1;
    QTest::newRow("attack, L2") << QStringList{"attack", "--norm", "l2"} << 1.0 << 1;
    QTest::newRow("input-noise") << QStringList{"input-noise"} << 0.5 << 10;
  }

  void everyKindHasItsUsualRangeAndBeginsClean() {
    QFETCH(QStringList, kind);
    QFETCH(double, to);
    QFETCH(int, repeats);
    const QString out = path("usual.csv");
    QFile::remove(out);
    const ProgramEnd end = rewire(QStringList{"curve", model()} + kind + QStringList{"--steps", "2", "--out", out});
    QVERIFY2(end.status == 0, end.error);
    const CurveFile file = curve("usual.csv");
    QCOMPARE(file.rows.size(), static_cast<std::size_t>(2 * repeats));
    QCOMPARE(file.rows.back().strength, to);
    const ProgramEnd clean = rewire({"evaluate", model(), "--json"});
    const Json evaluation = Json::parse(clean.out.toStdString());
    for (int repeat = 0; repeat < repeats; ++repeat) {
      const CurveRow& row = file.rows[static_cast<std::size_t>(repeat)];
      QCOMPARE(row.strength, 0.0);
      QCOMPARE(row.correct, evaluation["correct"].get<std::int64_t>());
      QCOMPARE(row.loss, evaluation["loss"].get<double>());
    }
  }

  void threadsDoNotChangeAByte() {
    for (const char* threads : {"1", "2", "4"})
      QCOMPARE(rewire(arguments(QString("threads-%1.csv").arg(threads), {"--threads", threads})).status, 0);
    QVERIFY(!bytes("threads-1.csv").empty());
    QCOMPARE(bytes("threads-2.csv"), bytes("threads-1.csv"));
    QCOMPARE(bytes("threads-4.csv"), bytes("threads-1.csv"));
  }

  void aFileThatIsThereIsGoneOnWith() {
    QCOMPARE(rewire(arguments("grown.csv")).status, 0);
    CurveFile file = curve("grown.csv");
    file.rows[4].correct = 1;  // marks that nothing computes
    file.rows[4].loss = 123.25;
    writeCurve(file, path("grown.csv").toStdString());

    const ProgramEnd grown = rewire(arguments("grown.csv", {"--steps", "9", "--repeats", "4", "--json"}));
    QVERIFY2(grown.status == 0, grown.error);
    QCOMPARE(Json::parse(grown.out.toStdString())["computed"].get<int>(), 36 - 15);
    QCOMPARE(rewire(arguments("straight.csv", {"--steps", "9", "--repeats", "4"})).status, 0);
    const CurveFile present = curve("grown.csv");
    CurveFile expected = curve("straight.csv");
    QCOMPARE(present.rows.size(), 36u);
    QCOMPARE(present.rows[9].loss, 123.25);  // step 1 of 5 is step 2 of 9
    expected.rows[9] = present.rows[9];
    QVERIFY(present.rows == expected.rows);
    QCOMPARE(present.origin, expected.origin);

    const std::string before = bytes("grown.csv");
    const ProgramEnd again = rewire(arguments("grown.csv", {"--steps", "9", "--repeats", "4", "--json"}));
    QCOMPARE(Json::parse(again.out.toStdString())["computed"].get<int>(), 0);
    QCOMPARE(bytes("grown.csv"), before);
  }

  void anotherCurveIsRefused_data() {
    QTest::addColumn<QStringList>("more");
    QTest::newRow("order") << QStringList{"--order", "hubs"};
    QTest::newRow("seed") << QStringList{"--seed", "2"};
    QTest::newRow("from") << QStringList{"--from", "0.1"};
    QTest::newRow("to") << QStringList{"--to", "0.5"};
    QTest::newRow("layers") << QStringList{"--layers", "0"};
    QTest::newRow("another model") << QStringList{model("other")};
    QTest::newRow("fewer repeats") << QStringList{"--repeats", "2"};
    QTest::newRow("strengths between the old ones") << QStringList{"--steps", "6"};
    QTest::newRow("fewer strengths") << QStringList{"--steps", "3"};
  }

  void anotherCurveIsRefused() {
    QFETCH(QStringList, more);
    if (!QFileInfo::exists(path("kept.csv"))) QCOMPARE(rewire(arguments("kept.csv")).status, 0);
    const std::string before = bytes("kept.csv");
    const ProgramEnd end = rewire(arguments("kept.csv", more));
    QVERIFY2(end.failedInOneLine(2), end.error);
    QVERIFY2(end.error.contains("--overwrite"), end.error);
    QCOMPARE(bytes("kept.csv"), before);
  }

  void whatIsNoCurveIsRefusedAndOverwriteReplaces() {
    for (const char* text :
         {"", "my thesis\n", "# {\"steps\":5}\nmodel,kind,strength,repeat,seed,correct,samples,accuracy,loss\nx\n"}) {
      writeBytes(path("thesis.csv").toStdString(), text);
      const ProgramEnd end = rewire(arguments("thesis.csv"));
      QVERIFY2(end.failedInOneLine(2), end.error);
      QVERIFY(end.error.contains("--overwrite"));
      QCOMPARE(bytes("thesis.csv"), std::string(text));
    }
    QCOMPARE(rewire(arguments("thesis.csv", {"--overwrite"})).status, 0);
    QCOMPARE(curve("thesis.csv").rows.size(), 15u);
    QCOMPARE(rewire(arguments("thesis.csv", {"--overwrite", "--seed", "5"})).status, 0);
    QCOMPARE(curve("thesis.csv").rows.front().seed, 5u);
  }

  void aModelTrainedAnewIsAnotherOne() {
    QCOMPARE(train("changing"), 0);
    const QStringList arguments = {"curve", model("changing"), "swap-links",        "--steps", "2", "--repeats",
                                   "1",     "--out",           path("changing.csv")};
    QCOMPARE(rewire(arguments).status, 0);
    QCOMPARE(rewire(arguments).status, 0);
    QCOMPARE(train("changing", {"--overwrite", "--lr", "0.03"}), 0);
    QVERIFY(rewire(arguments).failedInOneLine(2));
  }

  void whatWasStoppedIsKeptAndEndsTheSame() {
    const QStringList sampling = {"curve", model(), "weight-noise", "--steps", "101", "--repeats", "2000", "--threads", "2"};
    QProcess process;
    startUntil(process, REWIRE_EXECUTABLE, sampling + QStringList{"--out", path("stopped.csv")}, "20200 of 202000 points");
    QCOMPARE(process.state(), QProcess::Running);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 130);
    const CurveFile stopped = curve("stopped.csv");
    QVERIFY(stopped.rows.size() >= 20200);
    QVERIFY(stopped.rows.size() < 202000);

    // Fewer steps and repeats of the same curve, from the start: what was kept of it is the same.
    rewire({"curve", model(), "weight-noise", "--steps", "3", "--repeats", "20", "--out", path("short.csv")});
    std::set<std::string> kept;
    const auto keyOf = [](const CurveRow& row) { return std::to_string(row.strength) + "," + std::to_string(row.repeat); };
    for (const CurveRow& row : curve("short.csv").rows) {
      const auto same =
          std::find_if(stopped.rows.begin(), stopped.rows.end(), [&](const CurveRow& r) { return keyOf(r) == keyOf(row); });
      if (same == stopped.rows.end()) continue;
      QVERIFY(*same == row);
      kept.insert(keyOf(row));
    }
    QVERIFY(!kept.empty());
  }

  void equalLinksTakeAsManyFromEach() {
    const ProgramEnd end = rewire({"curve", model(), model("other"), "remove-links", "--equal-links", "--steps", "2", "--repeats",
                                   "1", "--out", path("equal.csv")});
    QVERIFY2(end.status == 0, end.error);
    const CurveFile file = curve("equal.csv");
    QCOMPARE(file.rows[1].strength, 1.0);
    QCOMPARE(file.rows[3].strength, 752.0 / 1504.0);
  }

  void beneathAModelWithoutLinksACurveIsGoneOnWith() {
    QCOMPARE(rewire({"perturb", model(), "remove-links", "--fraction", "1", "--save", path("empty")}).status, 0);
    QCOMPARE(train("dense", {"--rule", "dense"}), 0);
    for (const QString& beside : {path("empty"), model("dense")}) {
      const auto curveOf = [&](const char* steps, const char* repeats, const QString& out) {
        return rewire({"curve", model(), beside, "remove-links", "--equal-links", "--steps", steps, "--repeats", repeats,
                       "--json", "--out", path(out)});
      };
      const QString grown = QFileInfo(beside).fileName() + "-grown.csv";
      QCOMPARE(curveOf("3", "2", grown).status, 0);
      const ProgramEnd end = curveOf("5", "3", grown);
      QVERIFY2(end.status == 0, end.error);
      QCOMPARE(Json::parse(end.out.toStdString())["computed"].get<int>(), 30 - 12);
      QCOMPARE(curveOf("5", "3", "straight-" + grown).status, 0);
      QCOMPARE(bytes(grown), bytes("straight-" + grown));
    }
  }

  void namesOfAnyBytesAreGoneOnWith() {
    const QString script =
        QString(
            "cd '%1' && mkdir -p odd && a=$'odd/ \\xff\\n,#\\r\"\\t ' && b=$'odd/\\xfe' && cp run/model.safetensors \"$a\" && "
            "cp run/model.safetensors \"$b\" && for steps in 3 5; do '%2' curve \"$a\" \"$b\" remove-links --repeats 2 "
            "--steps $steps --out odd.csv >/dev/null || exit $?; done")
            .arg(m_folder.path(), REWIRE_EXECUTABLE);
    const ProgramEnd end = runProgram("bash", {"-c", script});
    QVERIFY2(end.status == 0, end.error);
    QVERIFY(end.error.contains("12 of 20 points are in the file already"));
    QCOMPARE(curve("odd.csv").rows.size(), 20u);
  }

  void hostileNamesSurvive() {
    const QString name = path("a,\"b\" ü#.safetensors");
    QVERIFY(QFile::copy(model(), name));
    for (int time = 0; time < 2; ++time) {
      const ProgramEnd end =
          rewire({"curve", name, model(), "swap-links", "--steps", "2", "--repeats", "2", "--json", "--out", path("names.csv")});
      QVERIFY2(end.status == 0, end.error);
      const Json json = Json::parse(end.out.toStdString());
      QCOMPARE(json["computed"].get<int>(), time == 0 ? 8 : 0);
      QCOMPARE(json["models"][0]["model"].get<std::string>(), name.toStdString());
      QCOMPARE(json["models"][1]["name"].get<std::string>(), std::string("data, set, seed 1, epoch 4 (model.safetensors)"));
    }
    // The same description: told apart by their files.
    QCOMPARE(curve("names.csv").rows.front().model, std::string("data, set, seed 1, epoch 4 (a,\"b\" ü#.safetensors)"));
    QCOMPARE(curve("names.csv").rows.back().model, std::string("data, set, seed 1, epoch 4 (model.safetensors)"));
  }

  void pythonReadsTheNames() {
    QCOMPARE(rewire(arguments("python.csv")).status, 0);
    QProcess python;
    python.start("python3", {"-c",
                             "import csv, sys\n"
                             "rows = csv.DictReader(line for line in open(sys.argv[1]) if not line.startswith('#'))\n"
                             "print(sorted({(row['model'], len(row)) for row in rows}))",
                             path("python.csv")});
    if (!python.waitForStarted()) QSKIP("there is no python3");
    QVERIFY(python.waitForFinished());
    QCOMPARE(python.readAllStandardOutput(), QByteArray("[('data, set, seed 1, epoch 4', 9)]\n"));
  }

  void aFileThatNamedModelsByTheirPathsIsGoneOnWith() {
    QCOMPARE(rewire(arguments("older.csv")).status, 0);
    CurveFile file = curve("older.csv");
    Json origin = Json::parse(file.origin);
    origin["models"][0]["model"] = "run/model.safetensors";
    for (const char* key : {"file", "title", "classes", "experiment"}) origin["models"][0].erase(key);
    file.origin = origin.dump();
    for (CurveRow& row : file.rows) row.model = "run/model.safetensors";
    writeCurve(file, path("older.csv").toStdString());
    const ProgramEnd end = rewire(arguments("older.csv", {"--repeats", "4", "--json"}));
    QVERIFY2(end.status == 0, end.error);
    QCOMPARE(Json::parse(end.out.toStdString())["computed"].get<int>(), 5);
    for (const CurveRow& row : curve("older.csv").rows) QCOMPARE(row.model, std::string("data, set, seed 1, epoch 4"));
  }

  void columnsOfOthersAreNotLost() {
    QCOMPARE(rewire(arguments("columns.csv")).status, 0);
    std::string text = bytes("columns.csv");
    std::string more;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) more += line + (line.starts_with('#') ? "\n" : ",1\n");
    writeBytes(path("columns.csv").toStdString(), more);
    const ProgramEnd end = rewire(arguments("columns.csv", {"--repeats", "4"}));
    QVERIFY2(end.failedInOneLine(2), end.error);
    QVERIFY2(end.error.contains("columns of its own"), end.error);
    QCOMPARE(bytes("columns.csv"), more);
  }

  void whatSumsItUp() {
    const ProgramEnd end = rewire(arguments("summary.csv", {"--json"}));
    QCOMPARE(end.out.count('\n'), 1);
    const Json json = Json::parse(end.out.toStdString());
    double area = 0.0;
    std::vector<double> means(5, 0.0);
    const CurveFile file = curve("summary.csv");
    for (std::size_t i = 0; i < 15; ++i) means[i / 3] += file.rows[i].accuracy / 3.0;
    for (std::size_t i = 1; i < 5; ++i) area += (means[i] + means[i - 1]) / 8.0;
    const Json& only = json["models"][0];
    QVERIFY(std::abs(only["at_zero"].get<double>() - means[0]) < 1e-12);
    QVERIFY(std::abs(only["area"].get<double>() - area) < 1e-12);
    QVERIFY(only["halfway"].get<double>() > 0.0);
    QVERIFY(only["halfway"].get<double>() < 1.0);

    const ProgramEnd text = rewire(arguments("summary.csv"));
    QCOMPARE(text.out.count('\n'), 1);
    QVERIFY2(text.out.contains("halfway to chance at "), text.out);
    QVERIFY2(text.error.contains("15 of 15 points are in the file already"), text.error);
    const ProgramEnd late = rewire(arguments("late.csv", {"--from", "0.9", "--json"}));
    QVERIFY(Json::parse(late.out.toStdString())["models"][0]["halfway"].is_null());
    QVERIFY(Json::parse(late.out.toStdString())["models"][0]["at_zero"].is_null());
  }

  void wrongRequestsAreOneLineAndStatusTwo_data() {
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* name, const QStringList& given, const char* words) {
      QTest::newRow(name) << given << QByteArray(words);
    };
    const QString out = path("never.csv");
    const auto links = [&](const QStringList& more) {
      return QStringList{model(), "remove-links", "--steps", "3", "--out", out} + more;
    };
    row("nothing", {}, "say what is to be done");
    row("no model", {"remove-links", "--steps", "3", "--out", out}, "(MODEL)");
    row("unknown kind", {model(), "remove-all", "--steps", "3", "--out", out}, "no such kind of perturbation as \"remove-all\"");
    row("no steps", {model(), "remove-links", "--out", out}, "(--steps)");
    row("no file", {model(), "remove-links", "--steps", "3"}, "(--out)");
    row("steps", links({"--steps", "0"}), "(--steps)");
    row("steps, a fraction", links({"--steps", "2.5"}), "steps must be a whole number");
    row("steps, too many", links({"--steps", "1000000"}), "(--steps)");
    row("repeats", links({"--repeats", "0"}), "(--repeats)");
    row("from", links({"--from", "-0.5"}), "(--from)");
    row("from, NaN", links({"--from", "nan"}), "(--from)");
    row("to", links({"--to", "1.5"}), "to must lie between 0 and 1 (--to)");
    row("backwards", links({"--from", "0.5", "--to", "0.2"}), "(--to)");
    row("fraction", links({"--fraction", "0.5"}), "a curve varies the fraction; leave it out");
    row("another kind's option", links({"--sigma", "0.5"}), "remove-links has no such option; it takes --order and --layers");
    row("order", links({"--order", "big"}), "(--order)");
    row("layers", links({"--layers", "7"}), "(--layers)");
    row("seed", links({"--seed", "1.5"}), "(--seed)");
    row("model twice", links({model()}), "named twice");
    row("model missing", links({"no-such.safetensors"}), "no-such.safetensors");
    row("unknown option", links({"--bogus"}), "--bogus");
    row("equal links of swaps", {model(), "swap-links", "--equal-links", "--steps", "3", "--out", out}, "(--equal-links)");
    row("steps of FGSM", {model(), "attack", "--pgd-steps", "3", "--steps", "3", "--out", out}, "(--pgd-steps)");
    row("steps of PGD", {model(), "attack", "--method", "pgd", "--pgd-steps", "0", "--steps", "3", "--out", out},
        "(--pgd-steps)");
    row("no folder", {model(), "swap-links", "--steps", "3", "--out", "/no-such-folder/x.csv"}, "there is no folder");
    row("a folder", {model(), "swap-links", "--steps", "3", "--out", path("run")}, "(--out)");
    row("dataset", links({"--dataset", "mnist"}), "knows no class 4");
  }

  void wrongRequestsAreOneLineAndStatusTwo() {
    QFETCH(QStringList, given);
    QFETCH(QByteArray, words);
    const ProgramEnd end = rewire(QStringList{"curve"} + given);
    QVERIFY2(end.failedInOneLine(2), end.error);
    QVERIFY2(end.error.contains(words), end.error);
    QVERIFY(!QFileInfo::exists(path("never.csv")));
  }

  void helpOnEveryLevel() {
    const ProgramEnd all = rewire({"curve", "--help"});
    QCOMPARE(all.status, 0);
    for (const char* words :
         {"rewire curve MODEL... [KIND [KIND OPTIONS] then]... KIND", "weight-noise 2, input-noise 0.5, attack 0.1", "--steps",
          "--equal-links", "--overwrite", "remove-links"})
      QVERIFY2(all.out.contains(words), words);
    const ProgramEnd attack = rewire({"curve", "attack", "--help"});
    QCOMPARE(attack.status, 0);
    QVERIFY(attack.out.contains("--pgd-steps"));
    QVERIFY(!attack.out.contains("--epsilon"));
  }
};

REWIRE_TEST(TestCurveCommand)
#include "tst_curve_command.moc"

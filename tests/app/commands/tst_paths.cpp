// Paths and names as people and systems have them, given to the executable.
#include "tests/support/files.h"
#include "tests/support/idx_writer.h"
#include "tests/support/program.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace rewire::test;
namespace fs = std::filesystem;

class TestPaths : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> m_folder;

  fs::path folder() const { return fs::canonical(m_folder->path().toStdString()); }

  /// Runs a line of bash in the folder; "rewire" is the executable, and $'\xff' a byte.
  ProgramEnd shell(const QString& line) const {
    return runProgram("/bin/bash",
                      {"-c", "cd \"$1\"; rewire() { \"$0\" \"$@\"; }; " + line, REWIRE_EXECUTABLE, m_folder->path()});
  }
  static QString train(const QString& dataset, const QString& out) {
    return "rewire train --hidden 10 --density 0.5 --epochs 1 --dataset " + dataset + " --out " + out;
  }
  std::string keptDataset(const std::string& run) const {
    return nlohmann::json::parse(readBytes(folder() / run / "experiment.json")).at("dataset");
  }

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    makeTinyDataset(folder() / "ds");
  }
  void cleanup() { shell("rm -rf *"); }  // Qt cannot remove names that are no UTF-8

  void twoDotsBehindALinkLeadWhereTheSystemGoes() {
    fs::create_directories(folder() / "real/deep/sub");
    makeTinyDataset(folder() / "real/deep/ds", {.seed = 2});
    fs::create_symlink("real/deep/sub", folder() / "link");
    QCOMPARE(shell(train("link/../ds", "run")).status, 0);
    QCOMPARE(keptDataset("run"), (folder() / "real/deep/ds").string());
    QCOMPARE(shell(train("real/deep/ds", "same") + "; cmp run/model.safetensors same/model.safetensors").status, 0);
    QCOMPARE(shell(train("ds", "link/../beside") + " && test -d real/deep/beside").status, 0);
  }

  void aRelativeDatasetIsFoundFromElsewhere() {
    for (const QString dataset : {"ds", "./ds", "ds/", "ds/../ds"}) {
      QCOMPARE(shell(train(dataset, "run --overwrite")).status, 0);
      QCOMPARE(keptDataset("run"), (folder() / "ds").string());
    }
    QCOMPARE(shell("mkdir other; cd other; rewire evaluate ../run/model.safetensors").status, 0);
    QCOMPARE(shell(train("ds/", "run --resume")).status, 0);
  }

  void aFolderMayHaveTheNameOfAKnownDataset() {
    makeTinyDataset(folder() / "mnist", {.seed = 3});
    QCOMPARE(shell(train("./mnist", "run")).status, 0);
    QCOMPARE(keptDataset("run"), (folder() / "mnist").string());
  }

  void aFileStandsForItsDataset() {
    QCOMPARE(shell(train("ds/t10k-labels-idx1-ubyte", "run") + "; " + train("ds", "whole")).status, 0);
    QCOMPARE(readBytes(folder() / "run/metrics.csv").substr(0, 130), readBytes(folder() / "whole/metrics.csv").substr(0, 130));
  }

  void namesOfAnyBytesNeverBreakOutput() {
    const auto trained = shell(train("ds", "$'r\\n\\xff' --json"));
    QCOMPARE(trained.status, 0);
    QCOMPARE(trained.out.count('\n'), 1);
    QVERIFY(nlohmann::json::accept(trained.out.toStdString()));
    const auto evaluated = shell("rewire evaluate $'r\\n\\xff/model.safetensors' --json");
    QCOMPARE(evaluated.status, 0);
    QVERIFY(nlohmann::json::accept(evaluated.out.toStdString()));
    const auto told = shell(train("ds", "$'other\\n\\xff'"));
    QVERIFY2(told.out.endsWith("the run is in other\\n\\xff\n"), told.out);
  }

  void namesOfAnyBytesNeverBreakACurve() {
    QCOMPARE(shell("mv ds $'d\\ns,'; " + train("$'d\\ns,'", "$'r\\n\\xff'")).status, 0);
    const auto curve = shell(
        "rewire curve $'r\\n\\xff/model.safetensors' remove-links --steps 2 --repeats 1 --out $'c\\n\\xff.csv' >told && cat "
        "c*.csv");
    QCOMPARE(curve.status, 0);
    const auto lines = curve.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 5);  // two comments, the columns, two points
    for (const auto& line : lines.mid(3)) QVERIFY2(line.startsWith("\"d\\ns,, set, seed 1, epoch 1\",remove-links,"), line);
  }

  void aDatasetWhoseNameIsNoUtf8IsTrainedOn() {
    QCOMPARE(shell("mv ds $'d\\xff'; " + train("$'d\\xff'", "run")).status, 0);
    const auto evaluated = shell("rewire evaluate run/model.safetensors --json");
    QVERIFY2(evaluated.status == 0 && evaluated.out.contains("d%FF"), evaluated.error);
    QCOMPARE(shell("rewire train --resume --out run --epochs 2").status, 0);
    QCOMPARE(shell("mv $'d\\xff' $'e\\xfe'; rewire train --resume --out run --epochs 3 --dataset $'e\\xfe'").status, 0);
    QCOMPARE(shell("rewire train --experiment run/experiment.json --out again").status, 0);  // its actions too
  }

  void errorsShowNamesEscaped_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* line, const char* words) { QTest::newRow(line) << line << words; };
    row(R"(rewire evaluate $'no\n\x1b[31m\xff')", R"((no\n\x1b[31m\xff))");
    row(R"(rewire train --out x --dataset $'no\n')", R"(no\n))");
    row(R"(rewire train --out x --dataset $'no\xff')", R"(no\xff))");
    row(R"(rewire train --out x --experiment $'no\n\xff')", R"((no\n\xff))");
    row(R"(rewire train $'--no\n\xff' --out x)", R"(--no\n\xff (see rewire train --help))");
    row(R"(rewire data verify $'no\n')", R"((no\n))");
    row(R"(rewire $'no\n\xff')", R"((no\n\xff))");
    row(R"(touch $'a\xff.json'; rewire $'a\xff.json')", R"(names in UTF-8 only; rename it, or give a link to it (a\xff.json))");
  }
  void errorsShowNamesEscaped() {
    QFETCH(QString, line);
    QFETCH(QString, words);
    const auto end = shell(line);
    QVERIFY2(end.failedInOneLine(2), end.error);
    QVERIFY2(end.error.contains(words.toUtf8()), end.error);
  }

  void aTildeThatTheShellHasLeftIsRefused() {
    for (const QString line : {"rewire train --out='~/run'", "rewire train --out x --dataset '~/ds'",
                               "rewire evaluate '~/m.safetensors'", "rewire data fetch mnist --into='~'", "rewire '~/a.json'"}) {
      const auto end = shell(line);
      QVERIFY2(end.failedInOneLine(2), end.error);
      QVERIFY2(end.error.contains("the shell has not replaced ~ here; write $HOME"), end.error);
    }
    QCOMPARE(namesIn(folder()).size(), std::size_t{5});
    QCOMPARE(shell("mkdir ./~; mv ds ./~/; " + train("'~/ds'", "run")).status, 0);
  }
};

REWIRE_TEST(TestPaths)
#include "tst_paths.moc"

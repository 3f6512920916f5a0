// Standard output is checked to its end, and a stream that nobody reads ends nothing that does not need it.
#include "tests/support/files.h"
#include "tests/support/idx_writer.h"
#include "tests/support/program.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire::test;

class TestStandardStreams : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  /// Runs `rewire ARGUMENTS REDIRECTION` in a shell, in the folder. Stream 3 is a pipe that nobody reads any more.
  ProgramEnd shell(const QString& arguments, const QString& redirection) const {
    const QString line = QString("cd '%1' && exec 3> >(true); wait $!; '%2' %3 %4")
                             .arg(m_folder.path(), REWIRE_EXECUTABLE, arguments, redirection);
    return runProgram("bash", {"-o", "pipefail", "-c", line});
  }

  static QString lastLine(const ProgramEnd& end) { return QString::fromUtf8(end.error).trimmed().split('\n').last(); }

 private Q_SLOTS:
  void initTestCase() {
    makeTinyDataset(m_folder.filePath("data").toStdString());
    QCOMPARE(shell("train --dataset data --hidden 10 --density 0.5 --epochs 1 --out run", "").status, 0);
  }

  void whatIsPrintedArrivesOrTheCommandHasFailed_data() {
    QTest::addColumn<QString>("command");
    const QString model = "run/model.safetensors ";
    const QString train = "train --dataset data --hidden 10 --density 0.5 --epochs 1 --overwrite --out ";
    const QString curve = "curve " + model + "remove-links --steps 2 --repeats 1 --overwrite --out ";
    for (const QString& command :
         {QString("--help"), QString("--version"), QString("train --help"), QString("data list"), QString("data verify mnist"),
          "evaluate " + model, "evaluate " + model + "--json", "perturb " + model + "remove-links --fraction 0.1",
          "perturb " + model + "remove-links --fraction 0.1 --json", train + "new", train + "new --json", curve + "c.csv",
          curve + "c.csv --json", curve + "-"})
      QTest::newRow(qPrintable(command)) << command;
  }

  void whatIsPrintedArrivesOrTheCommandHasFailed() {
    QFETCH(QString, command);
    const auto failure = [&](const char* redirection) {
      const ProgramEnd end = shell(command, redirection);
      return QString::number(end.status) + ' ' + lastLine(end);
    };
    QCOMPARE(failure(">/dev/full"), QString("1 rewire: error: cannot write, the disk is full (standard output)"));
    QCOMPARE(failure(">&-"), QString("1 rewire: error: cannot write, it is closed (standard output)"));
    QCOMPARE(failure(">&3"), QString("1 rewire: error: cannot write, nobody reads it any more (standard output)"));
    QCOMPARE(shell(command, ">out").status, 0);
    QVERIFY(!readBytes(m_folder.filePath("out").toStdString()).empty());
  }

  void progressThatNobodyReadsEndsNothing() {
    for (const char* redirection : {"2>&-", "2>/dev/full", "2>&3", "<&- 2>&-"}) {
      const ProgramEnd end =
          shell("train --dataset data --hidden 10 --density 0.5 --epochs 40 --overwrite --json --out new", redirection);
      QVERIFY2(end.status == 0 && end.out.contains("\"epochs\":40"), redirection);
    }
  }

  // A closed stream has a low number. The next file that is opened would get it, and be printed into.
  void aClosedStreamIsNoneOfTheFilesThatAreWritten() {
    const auto train = [this](const QString& out, const char* redirection) {
      shell("train --dataset data --hidden 10 --density 0.5 --epochs 1 --overwrite --out " + out, redirection);
      return readBytes(m_folder.filePath(out + "/model.safetensors").toStdString());
    };
    QCOMPARE(train("closed", "<&- >&- 2>&-"), train("open", ""));
  }

  void aFileThatMayNotGrowIsAFailedWrite() {
    const QString line = QString("cd '%1' && ulimit -f 1 && exec '%2' %3").arg(m_folder.path(), REWIRE_EXECUTABLE);
    const ProgramEnd train =
        runProgram("bash", {"-c", line.arg("train --dataset data --hidden 40,40 --density 1 --out limited")});
    QCOMPARE(train.status, 1);
    QVERIFY2(lastLine(train).contains("the file would be larger than is allowed"), train.error);
    const ProgramEnd help = runProgram("bash", {"-c", line.arg("train --help > help.txt")});
    QCOMPARE(help.status, 1);
    QCOMPARE(lastLine(help), QString("rewire: error: cannot write, the file would be larger than is allowed (standard output)"));
  }
};

REWIRE_TEST(TestStandardStreams)
#include "tst_standard_streams.moc"

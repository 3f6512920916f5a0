// Limits of the machine: one line, and never an abort.
#include "tests/support/idx_writer.h"
#include "tests/support/program.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace rewire::test;

class TestMain : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  ProgramEnd limited(const QString& limit, const QString& arguments) const {
    return runProgram(
        "bash",
        {"-c", QString("cd '%1' && ulimit %3 && exec '%2' %4").arg(m_folder.path(), REWIRE_EXECUTABLE, limit, arguments)});
  }

 private Q_SLOTS:
  void initTestCase() {
    makeTinyDataset(m_folder.filePath("data").toStdString());
    QCOMPARE(limited("-c 0", "train --dataset data --hidden 10 --density 0.5 --epochs 1 --out run").status, 0);
  }

  void threadsThatCannotBeStartedAreToldBefore() {
    for (const char* command : {"train --dataset data --out new", "evaluate run/model.safetensors",
                                "tour --dataset data --out new", "perturb run/model.safetensors remove-links --fraction 0.1",
                                "curve run/model.safetensors remove-links --steps 2 --out c.csv"}) {
      const ProgramEnd end = limited("-v 3000000", QString(command) + " --threads 1024");
      QVERIFY2(end.failedInOneLine(1), end.error);
      QVERIFY2(end.error.contains(" of 1024 threads can be started here; give fewer (--threads)"), end.error);
    }
  }

  void whateverThreadsQtCannotStartItIsOneLine() {
    const QString user = geteuid() == 0 ? "setpriv --reuid 65534 --regid 65534 --clear-groups " : "";
    const QString fetch = "data fetch mnist --into fetched --mirror http://127.0.0.1:9/";
    for (int processes = 1; processes <= 8; ++processes) {
      const QString line = QString("cd '%1'; ulimit -u %2; exec '%3' %4").arg(m_folder.path()).arg(processes);
      const ProgramEnd end = runProgram("bash", {"-c", "chmod -R a+rwX '" + m_folder.path() + "' && exec " + user + "bash -c \"" +
                                                           line.arg(REWIRE_EXECUTABLE, fetch) + "\""});
      QVERIFY2(end.failedInOneLine(1), QByteArray::number(processes) + end.error);
    }
  }

  void littleMemoryIsNeverACrash() {
    int done = 0;
    for (const int mebibytes : {150, 200, 250, 300, 400, 1200}) {
      const ProgramEnd end =
          limited(QString("-v %1").arg(mebibytes * 1024),
                  "train --dataset data --hidden 3000,3000 --density 0.2 --epochs 1 --threads 8 --json --overwrite --out new");
      QVERIFY2(end.status == 0 || end.status == 1, end.error);
      if (end.status == 1) QVERIFY2(end.failedInOneLine(1), end.error);
      done += end.status == 0;
    }
    QVERIFY(done > 0);
    QVERIFY(done < 6);
  }

  void dataThatDoesNotFitIsOneLine() {
    const QString data = m_folder.filePath("large");
    QVERIFY(QDir().mkpath(data));
    for (const char* split : {"train", "t10k"}) {
      QFile images(data + '/' + split + "-images-idx3-ubyte");
      QVERIFY(images.open(QIODevice::WriteOnly));
      images.write(QByteArray::fromHex("00000803000000c8000003e8000003e8"));
      QVERIFY(images.resize(16 + 200LL * 1000 * 1000));
      QFile labels(data + '/' + split + "-labels-idx1-ubyte");
      QVERIFY(labels.open(QIODevice::WriteOnly));
      QByteArray bytes = QByteArray::fromHex("00000801000000c8");
      for (int i = 0; i < 200; ++i) bytes.append(static_cast<char>(i % 4));
      labels.write(bytes);
    }
    const ProgramEnd end = limited("-v 400000", "train --dataset large --hidden 10 --density 0.5 --threads 2 --out new2");
    QVERIFY2(end.failedInOneLine(1), end.error);
    QVERIFY2(end.error.contains("memory"), end.error);
  }
};

REWIRE_TEST(TestMain)
#include "tst_main.moc"

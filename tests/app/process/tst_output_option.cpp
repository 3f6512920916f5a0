// Outputs of all commands: what they may not be, and who else writes to them.
#include "core/io/curve_file.h"
#include "core/io/writer_lock.h"
#include "tests/support/files.h"
#include "tests/support/idx_writer.h"
#include "tests/support/program.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

class TestOutputOption : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  fs::path m_base = m_folder.path().toStdString();

  ProgramEnd rewire(const QString& arguments) const {
    return runProgram("bash", {"-c", QString("cd '%1' && exec '%2' %3").arg(m_folder.path(), REWIRE_EXECUTABLE, arguments)});
  }

  /// The bytes of all these that are files.
  std::string bytesOf(const std::vector<std::string>& names) const {
    std::string bytes;
    for (const std::string& name : names)
      if (fs::is_regular_file(m_base / name)) bytes += readBytes(m_base / name);
    return bytes;
  }

 private Q_SLOTS:
  void initTestCase() {
    makeTinyDataset(m_base / "data");
    QCOMPARE(rewire("train --dataset data --hidden 10 --density 0.5 --epochs 1 --out run").status, 0);
    QCOMPARE(rewire("train --dataset data --hidden 10 --density 0.5 --epochs 2 --seed 2 --out other").status, 0);
    fs::create_hard_link(m_base / "run/model.safetensors", m_base / "hard");
    fs::create_symlink("run/model.safetensors", m_base / "soft");
    fs::create_symlink("data", m_base / "linked-data");
  }

  void whatIsReadIsNotWritten_data() {
    QTest::addColumn<QString>("command");
    const QString curve = "curve run/model.safetensors attack --steps 2 --overwrite --out ";
    const QString perturb = "perturb run/model.safetensors remove-links --fraction 0.1 --save ";
    for (const QString& command :
         {curve + "run/model.safetensors", curve + "./run/../run/model.safetensors", curve + "hard", curve + "soft",
          curve + "other/model.safetensors --against other/model.safetensors", curve + "data/t10k-labels-idx1-ubyte",
          curve + "data/t10k-labels-idx1-ubyte.gz", curve + "linked-data/test_labels.idx", perturb + "run/model.safetensors",
          perturb + "hard", perturb + "soft", perturb + "run/experiment.json", perturb + "other/model.safetensors",
          curve + "other/metrics.csv", perturb + "data/train-images-idx3-ubyte", QString("train --dataset data --out data"),
          QString("train --dataset data --out linked-data --overwrite"),
          QString("train --experiment run/experiment.json --out run --overwrite"),
          QString("tour --dataset data --out linked-data")})
      QTest::newRow(qPrintable(command)) << command;
  }

  void whatIsReadIsNotWritten() {
    QFETCH(QString, command);
    const std::vector<std::string> names = namesIn(m_base);
    const std::string contents = bytesOf(names);
    const ProgramEnd end = rewire(command);
    QVERIFY2(end.failedInOneLine(2), end.error);
    QVERIFY2(end.error.contains("would be lost") || end.error.contains("would be taken for a part"), end.error);
    QVERIFY(bytesOf(names) == contents);
    QCOMPARE(namesIn(m_base), names);
  }

  void aHyphenIsStandardOutputOrRefused() {
    for (const char* command : {"train --dataset data --out -", "tour --out -", "data fetch mnist --into -",
                                "perturb run/model.safetensors remove-links --fraction 0.1 --save -",
                                "curve run/model.safetensors remove-links --steps 2 --json --out -",
                                "perturb run/model.safetensors remove-links --fraction 0.1 --save /dev/stdout"}) {
      const ProgramEnd end = rewire(command);
      QVERIFY2(end.failedInOneLine(2), end.error);
    }
    QVERIFY(!fs::exists(m_base / "-"));
    const QString curve = "curve run/model.safetensors remove-links --steps 2 --repeats 1 --out ";
    QCOMPARE(rewire(curve + "./-").status, 0);
    const std::string file = readBytes(m_base / "-");
    for (const char* name : {"-", "/dev/stdout"}) {
      const ProgramEnd end = rewire(curve + name);
      QCOMPARE(end.status, 0);
      QVERIFY2(end.out.toStdString() == file, end.out);
      QVERIFY2(end.error.contains(" at 0, mean "), end.error);  // the summary
    }
    fs::remove(m_base / "-");
  }

  void anOutputThatCannotBeWrittenIsRefusedBeforeAnythingIsComputed() {
    const QString long256 = QString(256, 'n');
    for (const QString& out : {QString("/dev/null"), QString("absent/c.csv"), QString("run"), QString("run/"), long256}) {
      const ProgramEnd curve = rewire("curve run/model.safetensors remove-links --steps 2 --out " + out);
      QVERIFY2(curve.failedInOneLine(2), curve.error);  // no line of progress either
      const ProgramEnd perturb = rewire("perturb run/model.safetensors remove-links --fraction 0.1 --save " + out);
      QVERIFY2(perturb.failedInOneLine(2), perturb.error);
    }
    for (const QString& out : {QString("/proc/none"), QString("run/metrics.csv"), long256, QString("''")}) {
      const ProgramEnd train = rewire("train --dataset data --hidden 10 --density 0.5 --epochs 1 --out " + out);
      QVERIFY2(train.failedInOneLine(2), train.error);
    }
  }

  void aNameAsLongAsItMayBeIsWritten() {
    const QString name = QString(251, 'n') + ".csv";
    QCOMPARE(rewire("curve run/model.safetensors remove-links --steps 2 --repeats 1 --out " + name).status, 0);
    QCOMPARE(readCurve(m_base / name.toStdString()).rows.size(), 2u);
    fs::remove(m_base / name.toStdString());
  }

  void aSecondWriterIsRefusedWithTheFirstOnesProcess() {
    const std::vector<std::string> names = namesIn(m_base);
    const QByteArray process = "process " + QByteArray::number(QCoreApplication::applicationPid()) + " on ";
    const auto isRefused = [&](const QString& command) {
      const ProgramEnd end = rewire(command);
      return end.failedInOneLine(2) && end.error.contains(process);
    };
    {
      const WriterLock held = WriterLock::ofFile(m_base / "held.csv");
      QVERIFY(isRefused("curve run/model.safetensors remove-links --steps 2 --out held.csv"));
      QVERIFY(isRefused("curve run/model.safetensors remove-links --steps 2 --overwrite --out ./held.csv"));
      QVERIFY(isRefused("perturb run/model.safetensors remove-links --fraction 0.1 --save held.csv"));
    }
    fs::create_directory(m_base / "tour");
    {
      const WriterLock held = WriterLock::ofFolder(m_base / "tour");
      QVERIFY(isRefused("tour --dataset data --out tour"));
      QVERIFY(isRefused("train --dataset data --hidden 10 --density 0.5 --out tour"));
    }
    fs::remove(m_base / "tour");
    QCOMPARE(namesIn(m_base), names);
  }

  void ofTwoCurvesAtOnceOneIsComputed() {
    const QString line =
        QString(
            "cd '%1'; for i in 1 2 3 4; do '%2' curve run/model.safetensors remove-links --steps 11 --repeats 20 "
            "--out same.csv 2>/dev/null >&2 & pids+=($!); done; for pid in ${pids[@]}; do wait $pid; echo $?; done")
            .arg(m_folder.path(), REWIRE_EXECUTABLE);
    const QByteArrayList ends = runProgram("bash", {"-c", line}).out.trimmed().split('\n');
    QCOMPARE(ends.size(), 4);
    QVERIFY(ends.contains("0"));
    for (const QByteArray& status : ends) QVERIFY2(status == "0" || status == "2", status);
    QCOMPARE(readCurve(m_base / "same.csv").rows.size(), 220u);
    fs::remove(m_base / "same.csv");
    for (const std::string& name : namesIn(m_base)) QVERIFY2(!name.starts_with("."), name.c_str());
  }
};

REWIRE_TEST(TestOutputOption)
#include "tst_output_option.moc"

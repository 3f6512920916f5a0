// A disk that fills up while the executable writes: files may grow to some size, and no further.
#include "tests/support/files.h"
#include "tests/support/idx_writer.h"
#include "tests/support/program.h"
#include "tests/support/registry.h"
#include "tests/support/small_disk.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire::test;
namespace fs = std::filesystem;

class TestFullDisk : public QObject {
  Q_OBJECT

  static constexpr rlim_t kBytes = 8000;  ///< the trial before the work fits, what is written then does not

  QTemporaryDir m_folder;

  QString path(const QString& name) const { return m_folder.filePath(name); }
  fs::path file(const QString& name) const { return path(name).toStdString(); }
  static ProgramEnd rewire(const QStringList& arguments) { return runProgram(REWIRE_EXECUTABLE, arguments); }

 private Q_SLOTS:
  void initTestCase() {
    makeTinyDataset(file("data"));
    QCOMPARE(rewire({"train", "--dataset", path("data"), "--hidden", "100,100", "--density", "0.5", "--epochs", "2", "--out",
                     path("run")})
                 .status,
             0);
  }

  void init() {
    fs::remove_all(file("out"));
    fs::create_directory(file("out"));
  }

  void theOldFileStaysWhole_data() {
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("name");
    const QString run = path("run"), model = path("run/model.safetensors");
    QTest::newRow("perturb --save") << QStringList{"perturb", model, "remove-links", "--fraction", "0.1", "--save"}
                                    << "m.safetensors";
    QTest::newRow("curve") << QStringList{"curve", model, "remove-links", "--steps", "101", "--overwrite", "--out"} << "c.csv";
    for (const char* format : {"graphml", "gexf", "edges", "npz", "onnx"})
      QTest::newRow(format) << QStringList{"export", run, "--format", format, "--out"} << QString("e.") + format;
    for (const char* picture : {"png", "svg", "pdf"})
      QTest::newRow(picture) << QStringList{"plot", run, "--view", "connectivity", "--out"} << QString("p.") + picture;
    QTest::newRow("gif") << QStringList{"movie", run, "--view", "connectivity", "--out"} << "v.gif";
  }
  void theOldFileStaysWhole() {
    QFETCH(QStringList, command);
    QFETCH(const QString, name);
    writeBytes(file("out/" + name), "the old file");
    command << path("out/" + name);
    const SmallDisk full(kBytes);
    const ProgramEnd end = rewire(command);
    const QByteArray line = end.error.mid(end.error.trimmed().lastIndexOf('\n') + 1);  // after those of the progress
    const bool inOneLine = line.startsWith("rewire: error: ") && line.endsWith(")\n") && end.error.count("rewire: ") == 1;
    QVERIFY2(end.status == 1 && inOneLine && line.contains("larger than is allowed"), end.error.constData());
    QVERIFY(end.out.isEmpty());
    QCOMPARE(readBytes(file("out/" + name)), std::string("the old file"));
    fs::remove(file("out/" + name));
    QCOMPARE(namesIn(file("out")), std::vector<std::string>());  // no half of a file beside it
  }

  /// The models fit, and the history of so many epochs does not.
  void aRunGoesOnWithoutItsHistory() {
    const fs::path history = file("run/history.sqlite"), model = file("run/model.safetensors");
    const SmallDisk full(std::max(fs::file_size(history), fs::file_size(model)) + 20'000);
    const ProgramEnd end = rewire({"train", "--resume", "--epochs", "12", "--out", path("run")});
    QCOMPARE(end.status, 0);
    QCOMPARE(end.error.count("rewire: "), 1);
    QVERIFY2(end.error.contains("training goes on without its history"), end.error.constData());
  }

  void theEpochsKeptBeforeAreShown() {
    QCOMPARE(rewire({"plot", path("run"), "--view", "connectivity", "--epoch", "1", "--out", path("past.png")}).status, 0);
    const ProgramEnd end = rewire({"train", "--resume", "--epochs", "13", "--out", path("run")});
    QCOMPARE(end.status, 0);
    QVERIFY2(!end.error.contains("rewire: "), end.error.constData());
    QCOMPARE(rewire({"plot", path("run"), "--view", "connectivity", "--epoch", "13", "--out", path("now.png")}).status, 0);
  }
};

REWIRE_TEST(TestFullDisk)
#include "tst_full_disk.moc"

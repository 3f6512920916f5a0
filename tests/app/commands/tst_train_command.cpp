#include "core/kept/history.h"
#include "tests/support/files.h"
#include "tests/support/idx_writer.h"
#include "tests/support/program.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire::test;
namespace fs = std::filesystem;

class TestTrainCommand : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  QString path(const QString& name) const { return m_folder.filePath(name); }
  static ProgramEnd rewire(const QStringList& arguments) { return runProgram(REWIRE_EXECUTABLE, arguments); }
  ProgramEnd train(const QString& run, int epochs, const QStringList& more = {}) const {
    return rewire(QStringList{"train", "--epochs", QString::number(epochs), "--out", path(run)} + more);
  }

 private Q_SLOTS:
  void initTestCase() { makeTinyDataset(path("data").toStdString()); }

  void aResumedRunKeepsNoHistoryWhereNoneIsWanted() {
    const QStringList data = {"--dataset", path("data"), "--hidden", "20,20", "--density", "0.3"};
    QCOMPARE(train("run", 2, data).status, 0);
    QCOMPARE(train("run", 4, {"--resume", "--history", "0"}).status, 0);
    const fs::path history = path("run/history.sqlite").toStdString();
    QCOMPARE(::rewire::HistoryReader(history).epochs(), (std::vector{0, 1, 2}));
    const ProgramEnd end = train("run", 5, {"--resume"});
    QCOMPARE(end.status, 0);
    QVERIFY2(!end.error.contains("rewire: "), end.error.constData());
    QCOMPARE(::rewire::HistoryReader(history).epochs(), (std::vector{0, 1, 2, 4, 5}));
    QCOMPARE(train("none", 2, data + QStringList{"--history", "0"}).status, 0);
    QCOMPARE(train("none", 3, {"--resume", "--history", "0"}).status, 0);
    QVERIFY(!fs::exists(path("none/history.sqlite").toStdString()));
  }

  void aBrokenHistoryIsNamedWhereAnEpochOfItIsWanted() {
    QCOMPARE(train("broken", 3, {"--dataset", path("data"), "--hidden", "20,20", "--density", "0.3"}).status, 0);
    writeBytes(path("broken/history.sqlite").toStdString(), "no database");
    const ProgramEnd plot = rewire({"plot", path("broken"), "--view", "degrees", "--epoch", "2", "--out", path("p.png")});
    QVERIFY2(plot.failedInOneLine(2) && plot.error.contains("this is no history of a run"), plot.error.constData());
    const ProgramEnd movie = rewire({"movie", path("broken"), "--view", "degrees", "--out", path("m.gif")});
    QVERIFY2(movie.failedInOneLine(2) && movie.error.contains("this is no history of a run"), movie.error.constData());
  }
};

REWIRE_TEST(TestTrainCommand)
#include "tst_train_command.moc"

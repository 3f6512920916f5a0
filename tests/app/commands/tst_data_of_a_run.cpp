// The data of a run, from outside: what they are, wherever they lie.
#include "tests/support/idx_writer.h"
#include "tests/support/program.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace rewire;
using namespace rewire::test;

class TestDataOfARun : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  QString path(const QString& name) const { return m_folder.filePath(name); }
  static ProgramEnd rewire(const QStringList& arguments) { return runProgram(REWIRE_EXECUTABLE, arguments); }

  ProgramEnd trained(const QString& dataset, const QString& out) const {
    return rewire(
        {"train", "--dataset", path(dataset), "--hidden", "20,20", "--density", "0.2", "--epochs", "1", "--out", path(out)});
  }

 private Q_SLOTS:
  void aRunGoesOnWhereverItsDataLie() {
    makeTinyDataset(path("here").toStdString());
    makeTinyDataset(path("other data").toStdString(), {.seed = 2});
    QCOMPARE(trained("here", "moved").status, 0);
    QVERIFY(QDir().rename(path("here"), path("there")));
    ProgramEnd end = rewire({"evaluate", path("moved/model.safetensors")});
    QVERIFY2(end.failedInOneLine(2) && end.error.contains("--dataset"), end.error.constData());
    end = rewire({"train", "--resume", "--out", path("moved"), "--epochs", "2", "--dataset", path("other data")});
    QVERIFY2(end.failedInOneLine(2) && end.error.contains("SHA-256"), end.error.constData());
    QCOMPARE(rewire({"train", "--resume", "--out", path("moved"), "--epochs", "2", "--dataset", path("there")}).status, 0);
    QCOMPARE(rewire({"evaluate", path("moved/model.safetensors")}).status, 0);  // it knows the new place
    QVERIFY(QDir(path("there")).removeRecursively());
    makeTinyDataset(path("there").toStdString(), {.seed = 2});
    end = rewire({"evaluate", path("moved/model.safetensors")});  // other data in the same place
    QVERIFY2(end.failedInOneLine(2) && end.error.contains("not the data of the experiment"), end.error.constData());
    QCOMPARE(rewire({"evaluate", path("moved/model.safetensors"), "--dataset", path("there")}).status, 0);  // asked for
    end = rewire({"train", "--experiment", path("moved/experiment.json"), "--out", path("again")});
    QVERIFY2(end.failedInOneLine(2) && !QFileInfo::exists(path("again")), end.error.constData());
  }

  void aStrayPixelChangesNothing() {
    const TinyDatasetOptions floats{.floats = true};
    makeTinyDataset(path("clean floats").toStdString(), floats);
    makeTinyDataset(path("stray floats").toStdString(), floats);
    QFile images(path("stray floats/t10k-images-idx3-float"));
    QVERIFY(images.open(QIODevice::ReadWrite) && images.seek(16 + 400));
    QCOMPARE(images.write("\x3f\x80\x00\x01", 4), 4);  // 1.0000001
    images.close();
    QCOMPARE(trained("clean floats", "floats").status, 0);
    const auto correctOn = [&](const char* dataset) {
      const ProgramEnd end = rewire({"evaluate", path("floats/model.safetensors"), "--json", "--dataset", path(dataset)});
      return nlohmann::json::parse(end.out.toStdString())["correct"].get<int>();
    };
    QVERIFY(correctOn("clean floats") > 40);
    QCOMPARE(correctOn("stray floats"), correctOn("clean floats"));
  }

  void aModelMeetsOtherDataByTheNamesOfClasses() {
    makeTinyDataset(path("four").toStdString());
    makeTinyDataset(path("letters").toStdString(), {.firstLabel = 5});
    QCOMPARE(trained("four", "run of four").status, 0);
    const ProgramEnd end = rewire({"evaluate", path("run of four/model.safetensors"), "--dataset", path("letters")});
    QVERIFY2(end.failedInOneLine(2), end.error.constData());
  }
};

REWIRE_TEST(TestDataOfARun)
#include "tst_data_of_a_run.moc"

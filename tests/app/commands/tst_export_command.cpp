// `rewire export` from outside: its files and its refusals.
#include "core/io/model_file.h"
#include "tests/support/files.h"
#include "tests/support/idx_writer.h"
#include "tests/support/models.h"
#include "tests/support/program.h"
#include "tests/support/registry.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;

class TestExportCommand : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_folder;

  QString path(const QString& name) const { return m_folder.filePath(name); }
  std::string bytes(const QString& name) const { return readBytes(path(name).toStdString()); }
  static ProgramEnd rewire(const QStringList& arguments) { return runProgram(REWIRE_EXECUTABLE, arguments); }
  ProgramEnd write(const QString& from, const QString& format, const QString& out, const QStringList& more = {}) const {
    return rewire(QStringList{"export", path(from), "--format", format, "--out", path(out)} + more);
  }
  int train(const QString& run, const QStringList& more = {}) const {
    return rewire(QStringList{"train", "--dataset", path("data"), "--hidden", "40,30", "--density", "0.2", "--epochs", "3",
                              "--out", path(run)} +
                  more)
        .status;
  }

 private Q_SLOTS:
  void initTestCase() {
    makeTinyDataset(path("data").toStdString());
    writeBytes(path("garbage").toStdString(), "no model");
    QCOMPARE(train("run"), 0);
    QCOMPARE(train("dense", {"--rule", "dense"}), 0);
  }

  void everyFormatIsWritten_data() {
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("size");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("graphml") << "graphml" << QByteArray("752 links") << QByteArray("<?xml");
    QTest::newRow("gexf") << "gexf" << QByteArray("752 links") << QByteArray("<?xml");
    QTest::newRow("edges") << "edges" << QByteArray("752 links") << QByteArray("Source,Target,Weight,Layer,Born\n");
    QTest::newRow("npz") << "npz" << QByteArray("752 links") << QByteArray("PK\x03\x04");
    QTest::newRow("onnx") << "onnx" << QByteArray("872 links") << QByteArray("\x08\x07");
    QTest::newRow("tensorboard") << "tensorboard" << QByteArray("3 epochs") << QByteArray("\x18");
    QTest::newRow("metrics") << "metrics" << QByteArray("3 epochs") << QByteArray("epoch,train_loss,");
  }
  void everyFormatIsWritten() {
    QFETCH(QString, format);
    QFETCH(QByteArray, size);
    QFETCH(QByteArray, begins);
    for (const QString from : {"run/model.safetensors", "run"}) {
      if (format == "gexf" && from == "run") continue;  // it has a history
      const ProgramEnd end = write(from, format, "out." + format);
      QVERIFY2(end.status == 0 && end.error.isEmpty(), end.error.constData());
      QCOMPARE(end.out.split('\n').front(), path("out." + format).toUtf8() + ": " + format.toUtf8() + ", " + size);
      const std::string first = bytes("out." + format);
      QVERIFY(QByteArray::fromStdString(first).startsWith(begins));
      QCOMPARE(write(from, format, "out." + format).status, 0);
      QVERIFY(bytes("out." + format) == first);
    }
  }

  void aRunHasTheHistoryOfItsLinks() {
    QCOMPARE(write("run", "gexf", "run.gexf").status, 0);
    const std::string text = bytes("run.gexf");
    QVERIFY(text.find("mode=\"dynamic\"") != std::string::npos);
    QVERIFY(text.find(" start=\"0\" end=\"3\"><attvalues>") != std::string::npos);
    QVERIFY2(text.find(" start=\"2\" end=\"2\"><attvalues>") != std::string::npos, "born after epoch 1, gone after epoch 2");
    QFile::remove(path("run/history.sqlite"));
    QVERIFY(write("run", "gexf", "run.gexf").out.endsWith(": gexf, 752 links\n"));
    QVERIFY(bytes("run.gexf").find("mode=\"static\" defaultedgetype") != std::string::npos);
  }

  void theBytesHaveNoPath() {
    for (const QString format : {"graphml", "gexf", "npz", "onnx", "tensorboard"}) {
      QFile::copy(path("run/model.safetensors"), path("elsewhere.safetensors"));
      QCOMPARE(write("run/model.safetensors", format, "here").status, 0);
      QCOMPARE(write("elsewhere.safetensors", format, "there").status, 0);
      QVERIFY(bytes("here") == bytes("there"));
      QVERIFY(bytes("here").find("model.safetensors") == std::string::npos);
    }
  }

  void metricsAreTheFileOfTheRun() {
    QCOMPARE(write("run", "metrics", "metrics.csv").status, 0);
    QCOMPARE(bytes("metrics.csv"), bytes("run/metrics.csv"));
    QCOMPARE(write("run", "metrics", "told.csv", {"--comments"}).status, 0);
    const std::string told = bytes("told.csv");
    QCOMPARE(told.substr(told.find('\n') + 1), bytes("metrics.csv"));
    QVERIFY(told.starts_with("# {\"program\":\"rewire "));
  }

  void denseAndLayerAreHeard() {
    QVERIFY(write("run", "edges", "all", {"--dense"}).out.endsWith(": edges, 872 links\n"));
    QVERIFY(write("run", "npz", "one", {"--layer", "1"}).out.endsWith(": npz, 240 links\n"));
    QVERIFY(write("run", "npz", "one", {"--layer", "2", "--dense"}).out.endsWith(": npz, 120 links\n"));
    QVERIFY(write("dense", "edges", "full", {"--dense"}).out.endsWith(": edges, 3880 links\n"));
  }

  void aNameThatTensorBoardPassesOverIsTold() {
    QVERIFY(write("run", "tensorboard", "scalars").out.contains("tfevents"));
    QCOMPARE(write("run", "tensorboard", "events.out.tfevents.1").out.count('\n'), 1);
  }

  void wrongRequestsAreRefused_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("right");
    const auto row = [](const char* name, const QStringList& arguments, const char* right) {
      QTest::newRow(name) << arguments << QByteArray(right);
    };
    row("no such format", {"run", "matlab", "new"}, "--format");
    row("no such model", {"nothing", "edges", "new"}, "nothing");
    row("no model", {"garbage", "edges", "new"}, "this is text, not a model");
    row("no run", {"data", "edges", "new"}, "name a run folder or a model file");
    row("a dense network", {"dense", "graphml", "new"}, "give --dense");
    row("a dense layer", {"run", "npz", "new", "--layer", "2"}, "give --dense");
    row("no such layer", {"run", "npz", "new", "--layer", "3"}, "0 to 2");
    row("comments of a graph", {"run", "graphml", "new", "--comments"}, "edges and metrics only");
    row("a layer of a graph", {"run", "gexf", "new", "--layer", "0"}, "npz only");
    row("no such folder", {"run", "edges", "none/new"}, "make it first");
    row("a folder", {"run", "edges", "data"}, "name a file");
    row("the model itself", {"run/model.safetensors", "edges", "run/model.safetensors"}, "is read, and would be lost");
    row("a part of the run", {"run", "metrics", "run/metrics.csv"}, "would be lost");
    row("the experiment", {"dense/model.safetensors", "onnx", "run/experiment.json"}, "experiment.json would be lost");
    row("its history", {"run", "gexf", "run/history.sqlite"}, "history.sqlite would be lost");
    row("an image file", {"run", "edges", "data/t10k-images-idx3-ubyte"}, "--out");
  }
  void wrongRequestsAreRefused() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, right);
    const std::string model = bytes("run/model.safetensors");
    const ProgramEnd end = write(arguments[0], arguments[1], arguments[2], arguments.mid(3));
    QVERIFY2(end.failedInOneLine(2), end.error.constData());
    QVERIFY2(end.error.contains(right), end.error.constData());
    QVERIFY(!QFileInfo::exists(path("new")));
    QVERIFY(bytes("run/model.safetensors") == model);
  }

  void standardOutputIsRefused() {
    const ProgramEnd end = rewire({"export", path("run"), "--format", "edges", "--out", "-"});
    QVERIFY2(end.failedInOneLine(2), end.error.constData());
  }

  void aModelWithoutMetricsIsRefusedForThem() {
    writeModel(tinyModel(), path("lone.safetensors").toStdString());
    const ProgramEnd end = write("lone.safetensors", "tensorboard", "new");
    QVERIFY2(end.failedInOneLine(2) && end.error.contains("no metrics"), end.error.constData());
  }

  void aFullDiskIsToldInOneLine() {
    QCOMPARE(write("run", "graphml", "whole").status, 0);
    const std::string whole = bytes("whole");
    const QString command = QStringLiteral("ulimit -f 16; exec \"$0\" export \"$1\" --format graphml --out \"$2\"");
    const ProgramEnd end = runProgram("sh", {"-c", command, REWIRE_EXECUTABLE, path("run"), path("whole")});
    QVERIFY2(end.failedInOneLine(1), end.error.constData());
    QVERIFY(bytes("whole") == whole);
  }
};

REWIRE_TEST(TestExportCommand)
#include "tst_export_command.moc"

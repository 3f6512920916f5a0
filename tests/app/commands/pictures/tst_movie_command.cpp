// `rewire movie` from outside: its movies, its refusals, and Ctrl-C.
#include "tests/support/files.h"
#include "tests/support/gif_frames.h"
#include "tests/support/kept_run.h"
#include "tests/support/program.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QImage>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace rewire::test;

class TestMovieCommand : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  QString path(const QString& name) const { return m_folder.filePath(name); }
  std::string bytes(const QString& name) const { return readBytes(path(name).toStdString()); }

  QStringList arguments(const QString& out, const QStringList& more = {}) const {
    return QStringList{"movie", path("run"), "--view", "degrees", "--out", path(out), "--size", "480x300"} + more;
  }
  ProgramEnd movie(const QString& out, const QStringList& more = {}) const {
    return runProgram(REWIRE_EXECUTABLE, arguments(out, more));
  }

  void expectRefusal(const ProgramEnd& end, const char* words) const {
    QVERIFY2(end.failedInOneLine(2), end.error);
    QVERIFY2(end.error.contains(words), end.error);
  }

 private Q_SLOTS:
  void initTestCase() { makeKeptRun(m_folder.path().toStdString(), 4); }

  void aGifHasAFrameForEachEpoch() {
    const ProgramEnd end = movie("a.gif", {"--fps", "10"});
    QVERIFY2(end.status == 0 && end.out.isEmpty(), end.error);
    QVERIFY2(end.error.contains("frame of epoch 4 (100 %)\n"), end.error);
    const GifFrames gif = readGif(path("a.gif"));
    QCOMPARE(gif.frames.size(), std::size_t{4});
    QCOMPARE(gif.frames.front().size(), QSize(480, 300));
    QCOMPARE(gif.delays, (std::vector<int>{10, 10, 10, 10}));
    QVERIFY(gif.endless);
    QVERIFY2(gif.comment.contains("\"zeta\""), qPrintable(gif.comment));
    QCOMPARE(movie("b.gif", {"--fps", "10", "--threads", "1"}).status, 0);
    QCOMPARE(bytes("a.gif"), bytes("b.gif"));
  }

  void aFolderHasNumberedPictures() {
    for (const char* name : {"frames", "again"}) QCOMPARE(movie(name, {"--from", "2"}).status, 0);
    QCOMPARE(QDir(path("frames")).entryList(QDir::Files), QStringList({"frame-0001.png", "frame-0002.png", "frame-0003.png"}));
    const QImage last(path("frames/frame-0003.png"));
    QCOMPARE(last.size(), QSize(480, 300));
    QCOMPARE(last.text("Epoch"), "4");
    QCOMPARE(bytes("frames/frame-0002.png"), bytes("again/frame-0002.png"));
  }

  void wrongRequestsAreRefused() {
    expectRefusal(movie("a.mp4"), "a movie is a .gif, a .webm, or a folder");
    expectRefusal(movie("r.gif", {"--from", "4"}), "a movie needs two epochs or more, and the run keeps 1 of these");
    expectRefusal(movie("r.gif", {"--fps", "0"}), "(see rewire movie --help)");
    expectRefusal(movie("data"), "holds other things than the pictures of a movie");
    expectRefusal(movie("run"), "is read, and would be lost");
    expectRefusal(movie("no/r.gif"), "make it first (--out)");
    expectRefusal(runProgram(REWIRE_EXECUTABLE, {"movie", path("run"), "--view", "robustness", "--out", path("r.gif")}),
                  "(see rewire movie --help)");
    expectRefusal(
        runProgram(REWIRE_EXECUTABLE, {"movie", path("run/model.safetensors"), "--view", "degrees", "--out", path("r.gif")}),
        "a model is one epoch; name the folder of its run");
    QVERIFY(!QFile::exists(path("r.gif")));
  }

  void ctrlCLeavesNothing_data() {
    QTest::addColumn<QString>("out");
    for (const char* out : {"stopped.gif", "stopped", "stopped.webm"}) QTest::newRow(out) << out;
  }
  void ctrlCLeavesNothing() {
    QFETCH(QString, out);
    if (out.endsWith("webm") && QStandardPaths::findExecutable("ffmpeg").isEmpty()) QSKIP("ffmpeg is not installed");
    QProcess process;
    QStringList large = arguments(out);
    large.last() = "3200x2000";
    startUntil(process, REWIRE_EXECUTABLE, large, "frame of epoch 1");
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 130);
    for (const std::string& name : namesIn(m_folder.path().toStdString()))
      QVERIFY2(name.find("stopped") == std::string::npos, name.c_str());
  }
};

REWIRE_TEST(TestMovieCommand)
#include "tst_movie_command.moc"

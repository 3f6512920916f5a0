#include <QDir>
#include <QLockFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

#include "tests/support/http_server.h"
#include "tests/support/registry.h"

using rewire::test::HttpAnswer;
using rewire::test::HttpServer;

/// `rewire data`, as a user types it.
class TestDataCommand : public QObject {
  Q_OBJECT

  struct ProgramEnd {
    int status = -1;
    QString out;
    QString err;
  };

  const QStringList m_files{"train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz", "t10k-images-idx3-ubyte.gz",
                            "t10k-labels-idx1-ubyte.gz"};
  const QString m_mnist = QStringLiteral(REWIRE_SOURCE_DIR "/resources/datasets/mnist/");
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<HttpServer> m_server;

  void begin(QProcess& process, const QStringList& arguments) const {
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("XDG_DATA_HOME", m_folder->filePath("xdg"));
    process.setProcessEnvironment(environment);
    process.start(REWIRE_EXECUTABLE, QStringList{"data"} + arguments);
    QVERIFY(process.waitForStarted());
  }
  static ProgramEnd end(QProcess& process) {
    QSignalSpy finished(&process, &QProcess::finished);  // the server needs the event loop meanwhile
    if (process.state() != QProcess::NotRunning) finished.wait(20'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
  }
  ProgramEnd run(const QStringList& arguments) const {
    QProcess process;
    begin(process, arguments);
    return end(process);
  }

  static QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  void serveMnist() {
    for (const auto& name : m_files) m_server->answer("/" + name.toLatin1(), {{.content = contentOf(m_mnist + name)}});
  }
  QString mirror() const { return QString::fromLatin1(m_server->address()); }
  static void checkOneLine(const QString& err) {
    QVERIFY2(err.startsWith("rewire: error: "), qPrintable(err));
    QCOMPARE(err.count('\n'), 1);
  }

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<HttpServer>();
  }

  void listNamesEveryDatasetAndWhereItIs() {
    const auto end = run({"list"});
    QCOMPARE(end.status, 0);
    const auto lines = end.out.split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[1].startsWith("mnist") && lines[1].contains("11.4 MB") && lines[1].endsWith("datasets/mnist"));
    QVERIFY(lines[2].startsWith("fashion-mnist"));
    QVERIFY(lines[3].startsWith("kmnist"));
    QVERIFY(end.err.isEmpty());
  }

  void verifyChecksEachFile() {
    const auto end = run({"verify", "mnist"});
    QCOMPARE(end.status, 0);
    for (const auto& name : m_files) QVERIFY2(end.out.contains(name), qPrintable(end.out));
    QCOMPARE(end.out.count(" ok\n"), 4);
  }

  void verifyFindsTheWrongFile() {
    const auto folder = m_folder->filePath("xdg/rewire/datasets/mnist/");
    QVERIFY(QDir().mkpath(folder));
    for (const auto& name : m_files) QVERIFY(QFile::copy(m_mnist + name, folder + name));
    QVERIFY(QFile::remove(folder + m_files[3]) && QFile::copy(m_mnist + m_files[1], folder + m_files[3]));
    const auto end = run({"verify", "mnist"});
    QCOMPARE(end.status, 1);
    QCOMPARE(end.out.count(" ok\n"), 3);
    QVERIFY(end.out.contains("wrong: its checksum is not the published one"));
    checkOneLine(end.err);
    QVERIFY(end.err.contains("1 of 4 files of MNIST"));
  }

  void aBrokenCopyIsOverlookedAndTold() {
    const auto folder = m_folder->filePath("xdg/rewire/datasets/mnist/");
    QVERIFY(QDir().mkpath(folder));
    for (const auto& name : m_files) QVERIFY(QFile::copy(m_mnist + name, folder + name));
    QVERIFY(QFile::resize(folder + m_files[2], 100'000));
    const QString told = "not whole, so overlooked: " + folder.chopped(1) + " (" + m_files[2] + ": the gzip data is cut short";
    const auto list = run({"list"});
    QVERIFY2(list.out.contains(told), qPrintable(list.out));
    QVERIFY(list.out.contains("share/rewire/datasets/mnist\n"));
    const auto verified = run({"verify", "mnist"});
    QCOMPARE(verified.status, 0);
    QCOMPARE(verified.out.count(" ok\n"), 4);
    QVERIFY2(verified.out.contains(told), qPrintable(verified.out));
  }

  void aBrokenCopyWithoutAWholeOneIsVerified() {
    const auto folder = m_folder->filePath("xdg/rewire/datasets/kmnist/");
    QVERIFY(QDir().mkpath(folder));
    QFile page(folder + m_files[0]);
    QVERIFY(page.open(QIODevice::WriteOnly) && page.write("<html>") > 0);
    page.close();
    const auto verified = run({"verify", "kmnist"});
    QCOMPARE(verified.status, 1);
    checkOneLine(verified.err);
    QVERIFY2(verified.err.contains("4 of 4 files of Kuzushiji-MNIST"), qPrintable(verified.err));
    QVERIFY2(verified.out.contains("wrong: this is an HTML page"), qPrintable(verified.out));
    QVERIFY(run({"list"}).out.contains("not here: rewire data fetch kmnist"));
  }

  void unknownNamesAreWrongRequests() {
    for (const auto* command : {"verify", "fetch"}) {
      const auto end = run({command, "nmist"});
      QCOMPARE(end.status, 2);
      checkOneLine(end.err);
      QVERIFY(end.err.contains("mnist, fashion-mnist, kmnist"));
    }
    QCOMPARE(run({"fetch", "mnist", "--mirror", "ftp://example.org/"}).status, 2);
    QCOMPARE(run({}).status, 2);
    QCOMPARE(run({"verify"}).status, 2);
  }

  void fetchPutsTheFilesInPlace() {
    serveMnist();
    const auto into = m_folder->filePath("into");
    const auto end = run({"fetch", "mnist", "--into", into, "--mirror", mirror()});
    QVERIFY2(end.status == 0, qPrintable(end.err));
    QCOMPARE(QDir(into).entryList(QDir::Files | QDir::Hidden).size(), 4);
    for (const auto& name : m_files) {
      QVERIFY(contentOf(into + "/" + name) == contentOf(m_mnist + name));
      QCOMPARE(end.err.count(name), 1);  // a line a file, as this is no terminal
    }
    QVERIFY(run({"fetch", "mnist", "--into", into, "--mirror", mirror()}).err.contains("was there already"));
    QCOMPARE(m_server->requests().size(), 4);
  }

  void fetchGoesToTheUsersFolder() {
    serveMnist();
    QCOMPARE(run({"fetch", "mnist", "--mirror", mirror()}).status, 0);
    QVERIFY(run({"list"}).out.contains(m_folder->filePath("xdg/rewire/datasets/mnist")));
  }

  void fetchSaysWhatWentWrong() {
    const auto absent = run({"fetch", "mnist", "--mirror", mirror()});
    QCOMPARE(absent.status, 1);
    checkOneLine(absent.err);
    QVERIFY(absent.err.contains("404 Not Found"));
    const auto unwritable = run({"fetch", "mnist", "--into", "/proc/nowhere", "--mirror", mirror()});
    QCOMPARE(unwritable.status, 2);
    checkOneLine(unwritable.err);
  }

  void aFolderThatAnotherOneFetchesIntoIsRefused() {
    const auto into = m_folder->filePath("into");
    QVERIFY(QDir().mkpath(into));
    QLockFile lock(into + "/.fetch.lock");
    QVERIFY(lock.tryLock());
    const auto end = run({"fetch", "mnist", "--into", into, "--mirror", mirror()});
    QCOMPARE(end.status, 2);
    checkOneLine(end.err);
    QVERIFY2(end.err.contains(QString("process %1 on ").arg(QCoreApplication::applicationPid())), qPrintable(end.err));
  }

  void interruptKeepsThePart() {
    serveMnist();
    const auto images = contentOf(m_mnist + m_files[0]);
    m_server->answer("/" + m_files[0].toLatin1(), {{.content = images, .stallAfter = 100'000}, {.content = images}});
    const auto into = m_folder->filePath("into");
    const QStringList command{"fetch", "mnist", "--into", into, "--mirror", mirror()};
    QProcess process;
    begin(process, command);
    QTRY_COMPARE(QFileInfo(into + "/" + m_files[0] + ".part").size(), 100'000);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QCOMPARE(end(process).status, 130);
    QCOMPARE(run(command).status, 0);
    QCOMPARE(m_server->requests()[1].range, QByteArray("bytes=100000-"));
    QVERIFY(contentOf(into + "/" + m_files[0]) == images);
  }
};

REWIRE_TEST(TestDataCommand)
#include "tst_data_command.moc"

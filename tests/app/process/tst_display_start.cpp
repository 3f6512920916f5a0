#include "app/process/display_start.h"

#include "tests/support/program.h"
#include "tests/support/registry.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

using namespace rewire::test;

/// The program from outside, where its display is dead, absent, or chosen by words that mean nothing, and in another locale.
class TestDisplayStart : public QObject {
  Q_OBJECT

  using Settings = QList<QPair<QByteArray, QByteArray>>;
  /// Sets up the environment of programs that are started from here, with what `settings` says of the display and nothing else.
  class Surroundings {
   public:
    explicit Surroundings(const Settings& settings) {
      for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR", "XDG_SESSION_TYPE"})
        change(name, {});
      for (const auto& [name, value] : settings) change(name, value);
    }
    ~Surroundings() {
      while (!m_before.isEmpty()) {
        const auto [name, value] = m_before.takeLast();
        value.isNull() ? qunsetenv(name) : qputenv(name, value);
      }
    }
    Surroundings(const Surroundings&) = delete;
    Surroundings& operator=(const Surroundings&) = delete;

   private:
    void change(const QByteArray& name, const QByteArray& value) {
      m_before.append({name, qgetenv(name)});
      value.isNull() ? qunsetenv(name) : qputenv(name, value);
    }
    Settings m_before;
  };

  static void addDisplays() {
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<QByteArray>("where");
    const auto row = [](const char* name, const Settings& settings, const char* where) {
      QTest::addRow("%s", name) << settings << QByteArray(where);
    };
    row("none", {}, "(neither DISPLAY nor WAYLAND_DISPLAY is set)");
    row("a dead X server", {{"DISPLAY", ":99"}}, "(DISPLAY \":99\")");
    row("not an X display", {{"DISPLAY", "nonsense"}}, "(DISPLAY \"nonsense\")");
    row("a computer that refuses", {{"DISPLAY", "localhost:1"}}, "(DISPLAY \"localhost:1\")");
    row("lines in its name", {{"DISPLAY", ":9\n9"}}, "(DISPLAY \":9\\n9\")");
    row("no runtime folder", {{"WAYLAND_DISPLAY", "nothing"}}, "(WAYLAND_DISPLAY \"nothing\")");
    row("no such socket", {{"WAYLAND_DISPLAY", "nothing"}, {"XDG_RUNTIME_DIR", "/tmp"}}, "(WAYLAND_DISPLAY \"nothing\")");
    row("both dead", {{"WAYLAND_DISPLAY", "nothing"}, {"DISPLAY", ":99"}}, "(WAYLAND_DISPLAY \"nothing\", DISPLAY \":99\")");
    row("a session of Wayland", {{"XDG_SESSION_TYPE", "wayland"}}, "(neither DISPLAY nor WAYLAND_DISPLAY is set)");
    for (const char* platform : {"wayland", "xcb", "nonsense", "wayland;xcb", "linuxfb:fb=/dev/null"})
      row(platform, {{"QT_QPA_PLATFORM", platform}}, "QT_QPA_PLATFORM");
  }

 private Q_SLOTS:
  void aWindowThatCannotOpenIsOneLine_data() { addDisplays(); }
  void aWindowThatCannotOpenIsOneLine() {
    QFETCH(Settings, settings);
    QFETCH(QByteArray, where);
    const Surroundings here(settings);
    const ProgramEnd end = runProgram(REWIRE_EXECUTABLE, {});
    QVERIFY2(end.failedInOneLine(1), end.error.constData());
    QVERIFY(end.error.contains("`rewire tour --out rewire-tour`"));
    QVERIFY2(end.error.contains(where), end.error.constData());
  }

  void aDisplayThatHangsUpIsOneLine() {
    QTcpServer server;
    connect(&server, &QTcpServer::newConnection, &server, [&] { delete server.nextPendingConnection(); });
    quint16 port = 6001;  // that of display 1
    while (!server.listen(QHostAddress::LocalHost, port)) ++port;
    const Surroundings here({{"DISPLAY", "127.0.0.1:" + QByteArray::number(port - 6000)}});
    QProcess process;
    process.start(REWIRE_EXECUTABLE, QStringList());
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60'000);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(process.readAllStandardError().count('\n'), 1);
  }

  void aDisplayThatWorksIsUsed_data() {
    QTest::addColumn<Settings>("settings");
    QTest::addRow("X") << Settings();
    QTest::addRow("X, where Wayland is dead") << Settings{{"WAYLAND_DISPLAY", "nothing"}};
  }
  void aDisplayThatWorksIsUsed() {
    QFETCH(Settings, settings);
    const QString server = QStandardPaths::findExecutable("Xvfb");
    if (server.isEmpty()) QSKIP("there is no Xvfb");
    const QTemporaryDir folder;
    const QString config = folder.filePath("config");
    QProcess display, program;
    display.start(server, {"-displayfd", "1", "-screen", "0", "1440x900x24"});
    QVERIFY(display.waitForReadyRead(30'000));
    const Surroundings here(settings + Settings{{"DISPLAY", ":" + display.readLine().trimmed()},
                                                {"XDG_DATA_HOME", folder.path().toUtf8()},
                                                {"XDG_CONFIG_HOME", config.toUtf8()}});
    program.start(REWIRE_EXECUTABLE, QStringList());
    // The window keeps its settings once it is there.
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(config + "/rewire/rewire.conf") || program.state() == QProcess::NotRunning,
                             60'000);
    program.terminate();
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitCode(), 130);
    QCOMPARE(program.readAllStandardError(), QByteArray());
    display.terminate();
    display.waitForFinished();
  }

  void theTourNeedsNone_data() {
    QTest::addColumn<Settings>("settings");
    for (const char* platform : {"xcb", "wayland", "nonsense"})
      QTest::addRow("%s", platform) << Settings{{"QT_QPA_PLATFORM", platform}};
    QTest::addRow("dead displays") << Settings{{"WAYLAND_DISPLAY", "nothing"}, {"DISPLAY", ":99"}, {"QT_SCALE_FACTOR", "2"}};
  }
  void theTourNeedsNone() {
    QFETCH(Settings, settings);
    const Surroundings here(settings);
    const QTemporaryDir folder;
    const QString out = folder.filePath("tour");
    QProcess process;
    startUntil(process, REWIRE_EXECUTABLE, {"tour", "--out", out, "--epochs", "1", "--train-samples", "100"}, "epoch 1/1");
    QCOMPARE(process.state(), QProcess::Running);  // it draws now
    process.kill();
    process.waitForFinished();
  }
};

REWIRE_TEST(TestDisplayStart)
#include "tst_display_start.moc"

#include "app/process/terminal.h"

#include "tests/support/idx_writer.h"
#include "tests/support/program.h"
#include "tests/support/registry.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cstdlib>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace rewire;
using namespace rewire::test;

namespace {

bool isAscii(const QByteArray& text) {
  return std::all_of(text.begin(), text.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

/// A terminal of so many columns, for the standard error of a program.
class MadeTerminal {
 public:
  explicit MadeTerminal(int columns) : m_master(posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK)) {
    grantpt(m_master);
    unlockpt(m_master);
    m_slave = open(ptsname(m_master), O_RDWR | O_NOCTTY);  // what was written stays readable after the program's end
    resize(columns);
  }
  ~MadeTerminal() {
    close(m_slave);
    close(m_master);
  }
  MadeTerminal(const MadeTerminal&) = delete;
  MadeTerminal& operator=(const MadeTerminal&) = delete;

  void resize(int columns) const {
    winsize size{};
    size.ws_row = 24;
    size.ws_col = static_cast<unsigned short>(columns);
    ioctl(m_master, TIOCSWINSZ, &size);
  }
  QString name() const { return QString::fromLocal8Bit(ptsname(m_master)); }
  QByteArray shown() const {
    QByteArray text(1 << 16, '\0');
    const auto length = read(m_master, text.data(), static_cast<std::size_t>(text.size()));
    return text.left(std::max<qsizetype>(0, length));
  }

 private:
  int m_master;
  int m_slave = -1;
};

}  // namespace

/// Lines for terminals of every width and in every locale, and the program on a terminal.
class TestTerminal : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  /// The standard error of a short training on a terminal.
  QByteArray trainOn(int columns, const QByteArray& kind, const QByteArray& locale) {
    const MadeTerminal terminal(columns);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("TERM", kind);
    environment.insert("LC_ALL", locale);
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(terminal.name());
    const QString out = m_folder.filePath(QString("run %1 %2").arg(columns).arg(QString(kind)));
    process.start(REWIRE_EXECUTABLE, {"train", "--dataset", m_folder.filePath("data"), "--hidden", "40,30", "--density", "0.2",
                                      "--epochs", "2", "--overwrite", "--out", out});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) return "the training failed";
    return terminal.shown();
  }

 private Q_SLOTS:
  void initTestCase() { makeTinyDataset(m_folder.filePath("data").toStdString()); }

  void aBarIsAsWideAsThereIsRoom() {
    Terminal terminal{true, true, 80};
    QCOMPARE(progressLine(terminal, 0.5, "epoch 1 of 2"), "███████████████░░░░░░░░░░░░░░░  50 %  epoch 1 of 2");
    terminal.columns = 29;
    QCOMPARE(progressLine(terminal, 0.5, "epoch 1 of 2"), "█████░░░░░  50 %  epoch 1 of");
    terminal.columns = 20;
    QCOMPARE(progressLine(terminal, 0.0, "epoch 1 of 2"), "░░░░░░░░░░   0 %");
    terminal.columns = 12;
    QCOMPARE(progressLine(terminal, 1.0, "epoch 1 of 2"), "█████ 100 %");
    terminal.columns = 5;
    QCOMPARE(progressLine(terminal, 1.0, "epoch 1 of 2"), " 100");
    terminal.columns = 80;
    terminal.unicode = false;
    QCOMPARE(progressLine(terminal, 2.0, "ε 0.1 …"), "############################## 100 %  epsilon 0.1 ...");
  }

  void noBarIsWiderThanItsTerminal() {
    for (const bool unicode : {true, false})
      for (int columns = 0; columns < 120; ++columns)
        for (const char* name : {"", "epoch 1 of 60", "Größe des Datensatzes, dessen Name kein Ende nimmt, kein Ende nimmt"}) {
          const std::string line = progressLine({true, unicode, columns}, 0.42, name);
          const qsizetype width = QString::fromStdString(line).size();
          QVERIFY2(width <= std::max(0, columns - 1),
                   qPrintable(QString("%1: %2").arg(columns).arg(QString::fromStdString(line))));
        }
    const std::string wide = progressLine({true, true, 40}, 0.42, "日本語のデータセットの名前");  // two columns each
    QCOMPARE(QString::fromStdString(wide).size(), 10 + 6 + 2 + 10);
  }

  void ourOwnWordsAreSpelledInAscii() {
    QCOMPARE(inAscii("86.00 % → 80.10 % (−5.90 points)"), "86.00 % -> 80.10 % (-5.90 points)");
    QCOMPARE(inAscii("0 … 9, 784–1000 × ε ≤ ∞"), "0 ... 9, 784-1000 x epsilon <= inf");
    QCOMPARE(inAscii("/home/zoë/run"), "/home/zoë/run");  // or nobody finds the folder
  }

  void aMessageIsOneLine() {
    QCOMPARE(lineForTerminal("there is no such file (a\nb\x1b[31m\x7f)"), "there is no such file (a\\nb\\x1b[31m\\x7f)");
    QVERIFY(runProgram(REWIRE_EXECUTABLE, {"evaluate", "no\nsuch\x1b[31m file"}).failedInOneLine(2));
    QVERIFY(runProgram(REWIRE_EXECUTABLE, {"train", "--epochs", "1\n2", "--out", "x"}).failedInOneLine(2));
  }

  void aDumbTerminalGetsLines() {
    const QByteArray shown = trainOn(80, "dumb", "C.UTF-8");
    QVERIFY2(shown.startsWith("epoch 1/2  test ") && shown.count('\n') == 2, shown.constData());
    QVERIFY(!shown.contains('\033'));
    QVERIFY(!trainOn(80, "", "C.UTF-8").contains('\033'));
  }

  void aNarrowTerminalGetsAShortBar() {
    const QByteArray shown = trainOn(20, "xterm", "C.UTF-8");
    const qsizetype from = shown.indexOf("\r\033[K");
    QVERIFY2(from >= 0, shown.constData());
    const QByteArray bar = shown.mid(from + 4, shown.indexOf('\r', from + 4) - from - 4);
    QVERIFY2(QString::fromUtf8(bar).size() == 16 && bar.endsWith("%"), bar.constData());
  }

  void anAsciiLocaleGetsAscii() {
    const QByteArray shown = trainOn(80, "xterm", "C");
    QVERIFY2(shown.contains("....................  ") && isAscii(shown), shown.constData());
  }

  void helpAndErrorsAreAscii() {
    const QByteArray before = qgetenv("LC_ALL");
    qputenv("LC_ALL", "C");
    for (const char* command : {"", "train", "evaluate", "perturb", "curve", "data", "tour"}) {
      const ProgramEnd end = runProgram(REWIRE_EXECUTABLE, QStringList{command, "--help"}.filter(QRegularExpression(".")));
      QVERIFY2(end.status == 0 && isAscii(end.out + end.error), command);
    }
    const std::string long60(80, 'x');
    const ProgramEnd end =
        runProgram(REWIRE_EXECUTABLE, {"train", "--hidden", QString::fromStdString(long60), "--out", m_folder.filePath("x")});
    QVERIFY2(end.status == 2 && isAscii(end.error), end.error.constData());
    before.isNull() ? qunsetenv("LC_ALL") : qputenv("LC_ALL", before);
  }
};

REWIRE_TEST(TestTerminal)
#include "tst_terminal.moc"

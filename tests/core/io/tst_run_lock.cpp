#include "core/io/run_lock.h"

#include "core/error.h"
#include "tests/support/files.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <optional>

using namespace rewire;
using namespace rewire::test;

class TestRunLock : public QObject {
  Q_OBJECT

  std::optional<QTemporaryDir> m_dir;
  std::filesystem::path m_folder;

 private Q_SLOTS:
  void init() {
    m_dir.emplace();
    m_folder = m_dir->path().toStdString();
  }

  void oneHoldsIt() {
    QVERIFY(!RunLock::isHeld(m_folder));
    {
      RunLock first(m_folder);
      QVERIFY(RunLock::isHeld(m_folder));  // to look gives up nothing
      const QString message = thrown<InputError>([&] { RunLock second(m_folder); });
      QVERIFY2(message.contains("process " + QString::number(getpid())), qPrintable(message));
      const RunLock moved(std::move(first));
      QVERIFY(RunLock::isHeld(m_folder));
    }
    QVERIFY(!RunLock::isHeld(m_folder));
    QCOMPARE(namesIn(m_folder), std::vector<std::string>());
  }

  void aKilledProgramHoldsNothing() {
    int channel[2] = {};
    QCOMPARE(pipe(channel), 0);
    const pid_t child = fork();
    if (child == 0) {
      const RunLock lock(m_folder);
      if (write(channel[1], "", 1) == 1) pause();
      _exit(1);
    }
    char byte = 0;
    QCOMPARE(read(channel[0], &byte, 1), ssize_t{1});
    QVERIFY(RunLock::isHeld(m_folder));
    QVERIFY(thrown<InputError>([&] { RunLock second(m_folder); }).contains("process " + QString::number(child)));
    kill(child, SIGKILL);
    QCOMPARE(waitpid(child, nullptr, 0), child);
    close(channel[0]);
    close(channel[1]);
    QVERIFY(!RunLock::isHeld(m_folder));
    const RunLock next(m_folder);
    QVERIFY(RunLock::isHeld(m_folder));
  }

  void whereNothingCanBeWrittenItSaysSo() {
    QVERIFY(thrown<WorkError>([&] { RunLock lock(m_folder / "absent"); }).contains("run.lock"));
  }
};

REWIRE_TEST(TestRunLock)
#include "tst_run_lock.moc"

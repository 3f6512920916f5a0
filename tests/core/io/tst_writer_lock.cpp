#include "core/io/writer_lock.h"

#include "core/error.h"
#include "tests/support/files.h"
#include "tests/support/ordinary_user.h"
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
namespace fs = std::filesystem;

class TestWriterLock : public QObject {
  Q_OBJECT

  std::optional<QTemporaryDir> m_dir;
  fs::path m_folder;

 private Q_SLOTS:
  void init() {
    m_dir.emplace();
    m_folder = m_dir->path().toStdString();
  }

  void oneHoldsIt() {
    QVERIFY(!WriterLock::isHeld(m_folder));
    {
      WriterLock first = WriterLock::ofFolder(m_folder);
      QVERIFY(WriterLock::isHeld(m_folder));  // to look gives up nothing
      const QString message = thrown<HeldElsewhere>([&] { WriterLock::ofFolder(m_folder); });
      QVERIFY2(message.contains("process " + QString::number(getpid())), qPrintable(message));
      const WriterLock moved(std::move(first));
      QVERIFY(WriterLock::isHeld(m_folder));
    }
    QVERIFY(!WriterLock::isHeld(m_folder));
    QCOMPARE(namesIn(m_folder), std::vector<std::string>());
  }

  void whatALinkInItsPlaceLeadsToIsNotTouched() {
    writeBytes(m_folder / "precious", "mine");
    std::filesystem::create_symlink("precious", m_folder / "run.lock");
    QVERIFY(!thrown<std::runtime_error>([&] { WriterLock::ofFolder(m_folder); }).isEmpty());
    QCOMPARE(readBytes(m_folder / "precious"), std::string("mine"));
  }

  void aKilledProgramHoldsNothing() {
    int channel[2] = {};
    QCOMPARE(pipe(channel), 0);
    const pid_t child = fork();
    if (child == 0) {
      const WriterLock lock = WriterLock::ofFolder(m_folder);
      if (write(channel[1], "", 1) == 1) pause();
      _exit(1);
    }
    char byte = 0;
    QCOMPARE(read(channel[0], &byte, 1), ssize_t{1});
    QVERIFY(WriterLock::isHeld(m_folder));
    QVERIFY(thrown<InputError>([&] { WriterLock::ofFolder(m_folder); }).contains("process " + QString::number(child)));
    kill(child, SIGKILL);
    QCOMPARE(waitpid(child, nullptr, 0), child);
    close(channel[0]);
    close(channel[1]);
    QVERIFY(!WriterLock::isHeld(m_folder));
    const WriterLock next = WriterLock::ofFolder(m_folder);
    QVERIFY(WriterLock::isHeld(m_folder));
  }

  void whereNothingCanBeWrittenItSaysSo() {
    const QString message = thrown<InputError>([&] { WriterLock::ofFolder(m_folder / "absent"); });
    QVERIFY2(message.contains("its folder does not exist") && message.contains("absent"), qPrintable(message));
  }

  void aFileIsHeldByAnyOfItsNames() {
    fs::create_symlink("curve.csv", m_folder / "link.csv");
    {
      const WriterLock lock = WriterLock::ofFile(m_folder / "curve.csv");
      for (const char* name : {"curve.csv", "link.csv"}) {
        const QString message = thrown<InputError>([&] { WriterLock::ofFile(m_folder / name); });
        QVERIFY2(message.startsWith("this file is being written by \"process " + QString::number(getpid()) + " on "),
                 qPrintable(message));
      }
      const WriterLock other = WriterLock::ofFile(m_folder / "other.csv");
    }
    QCOMPARE(namesIn(m_folder), std::vector<std::string>{"link.csv"});
    const WriterLock next = WriterLock::ofFile(m_folder / "curve.csv");
  }

  void aLockThatAKilledProgramLeftIsTakenOver() {
    writeBytes(m_folder / ".curve.csv.lock", "process 1 on nowhere\n");
    { const WriterLock lock = WriterLock::ofFile(m_folder / "curve.csv"); }
    QCOMPARE(namesIn(m_folder), std::vector<std::string>());
  }

  void aNameAsLongAsItMayBeCanBeHeld() {
    const fs::path file = m_folder / std::string(255, 'n');
    const WriterLock lock = WriterLock::ofFile(file);
    QVERIFY(!thrown<InputError>([&] { WriterLock::ofFile(file); }).isEmpty());
    const WriterLock other = WriterLock::ofFile(m_folder / (std::string(254, 'n') + 'm'));
  }

  void whereNothingCanBeMadeTheFileIsLockedItself() {
    writeBytes(m_folder / "curve.csv", "old");
    fs::permissions(m_folder / "curve.csv", fs::perms::all);
    fs::permissions(m_folder, fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_read | fs::perms::others_exec);
    const bool holds = holdsForOrdinaryUser([&] {
      const WriterLock lock = WriterLock::ofFile(m_folder / "curve.csv");
      return thrown<InputError>([&] { WriterLock::ofFile(m_folder / "curve.csv"); }).contains("another program") &&
             thrown<InputError>([&] { WriterLock::ofFile(m_folder / "new.csv"); }).contains("there is no permission");
    });
    fs::permissions(m_folder, fs::perms::owner_all);
    QVERIFY(holds);
    QCOMPARE(readBytes(m_folder / "curve.csv"), std::string("old"));
    QCOMPARE(namesIn(m_folder), std::vector<std::string>{"curve.csv"});
  }
};

REWIRE_TEST(TestWriterLock)
#include "tst_writer_lock.moc"

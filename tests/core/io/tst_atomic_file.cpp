#include "core/io/atomic_file.h"

#include "core/error.h"
#include "tests/support/files.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/registry.h"
#include "tests/support/small_disk.h"
#include "tests/support/thrown.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

class TestAtomicFile : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_dir.emplace();
    m_folder = m_dir->path().toStdString();
    m_file = m_folder / "numbers.csv";
    fs::permissions(m_folder, fs::perms::owner_all | fs::perms::others_exec);
  }

  void aFileAppearsOnlyWithCommit() {
    AtomicFile output(m_file);
    output.write("new");
    QVERIFY(!fs::exists(m_file));
    output.commit();
    QCOMPARE(readBytes(m_file), std::string("new"));
    QCOMPARE(namesIn(m_folder), std::vector<std::string>{"numbers.csv"});
  }

  void withoutCommitTheOldFileStaysAndNothingElse() {
    writeBytes(m_file, "old");
    {
      AtomicFile output(m_file);
      output.write("half of the n");
    }
    QCOMPARE(readBytes(m_file), std::string("old"));
    QCOMPARE(namesIn(m_folder), std::vector<std::string>{"numbers.csv"});
  }

  void theNewFileKeepsThePermissionsOfTheOldOne() {
    writeBytes(m_file, "old");
    fs::permissions(m_file, fs::perms::owner_read | fs::perms::owner_write | fs::perms::others_read);
    writeFile(m_file, "new");
    QCOMPARE(readBytes(m_file), std::string("new"));
    QVERIFY(fs::status(m_file).permissions() == (fs::perms::owner_read | fs::perms::owner_write | fs::perms::others_read));
  }

  void aFullDiskLeavesTheOldFileAndSaysSo() {
    writeBytes(m_file, "old");
    std::string message;
    {
      const SmallDisk disk(4096);
      message = thrown<WorkError>([&] { writeFile(m_file, std::string(10'000, 'x')); }).toStdString();
    }
    QCOMPARE(message, "cannot write, the file would be larger than is allowed (" + m_file.string() + ")");
    QCOMPARE(readBytes(m_file), std::string("old"));
    QCOMPARE(namesIn(m_folder), std::vector<std::string>{"numbers.csv"});
  }

  void aLeftoverOfAKilledProgramIsTakenOver() {
    writeBytes(m_folder / ".numbers.csv.0.tmp", std::string(1000, 'k'));
    writeFile(m_file, "new");
    QCOMPARE(readBytes(m_file), std::string("new"));
    QCOMPARE(namesIn(m_folder), std::vector<std::string>{"numbers.csv"});
  }

  void twoWritersAtOnceBothWriteWhole() {
    AtomicFile first(m_file);
    AtomicFile second(m_file);
    first.write("first, ");
    second.write("second, ");
    first.write("whole");
    second.write("whole");
    first.commit();
    QCOMPARE(readBytes(m_file), std::string("first, whole"));
    AtomicFile third(m_file);
    third.write("third");
    second.commit();
    QCOMPARE(readBytes(m_file), std::string("second, whole"));
    third.commit();
    QCOMPARE(readBytes(m_file), std::string("third"));
    QCOMPARE(namesIn(m_folder), std::vector<std::string>{"numbers.csv"});
  }

  void aSymbolicLinkStaysAndItsFileIsReplaced() {
    fs::create_directory(m_folder / "elsewhere");
    writeBytes(m_folder / "elsewhere" / "real", "old");
    fs::create_symlink("elsewhere/real", m_file);
    writeFile(m_file, "new");
    QVERIFY(fs::is_symlink(m_file));
    QCOMPARE(readBytes(m_folder / "elsewhere" / "real"), std::string("new"));

    fs::remove(m_folder / "elsewhere" / "real");
    writeFile(m_file, "again");
    QVERIFY(fs::is_symlink(m_file));
    QCOMPARE(readBytes(m_folder / "elsewhere" / "real"), std::string("again"));
  }

  void symbolicLinksInACircleAreRefused() {
    fs::create_symlink("b", m_folder / "a");
    fs::create_symlink("a", m_folder / "b");
    const std::string message = thrown<WorkError>([&] { writeFile(m_folder / "a", "x"); }).toStdString();
    QVERIFY2(message.find("lead in a circle") != std::string::npos, message.c_str());
  }

  void aPathThatCannotBeWrittenIsNamedWithTheReason_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no folder") << "absent/file"
                               << "its folder does not exist";
    QTest::newRow("file as folder") << "file/file"
                                    << "a part of its path is a file, not a folder";
    QTest::newRow("folder") << "folder"
                            << "it is a folder";
    QTest::newRow("long name") << QString(300, 'n') << "its name is too long";
    QTest::newRow("device") << "/dev/null"
                            << "it is a device or a pipe; give an ordinary file";
  }

  void aPathThatCannotBeWrittenIsNamedWithTheReason() {
    QFETCH(QString, path);
    QFETCH(QString, reason);
    writeBytes(m_folder / "file", "old");
    fs::create_directory(m_folder / "folder");
    const fs::path target = m_folder / path.toStdString();
    const std::string message = thrown<WorkError>([&] { writeFile(target, "new"); }).toStdString();
    QCOMPARE(message, "cannot write, " + reason.toStdString() + " (" + target.string() + ")");
    QCOMPARE(namesIn(m_folder), (std::vector<std::string>{"file", "folder"}));
  }

  void aNameAsLongAsItMayBeIsWritten_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("letters") << QString(255, 'n');
    QTest::newRow("nearly") << QString(248, 'n');
    QTest::newRow("characters of two bytes") << QString(127, QChar(0xFC)) + "n";
    QTest::newRow("begins with one byte") << "n" + QString(127, QChar(0xFC));
  }

  void aNameAsLongAsItMayBeIsWritten() {
    QFETCH(QString, name);
    const fs::path file = m_folder / name.toStdString();
    writeFile(file, "old");
    AtomicFile first(file);
    AtomicFile second(file);
    AtomicFile other(m_folder / (name.left(name.size() - 1) + 'm').toStdString());
    first.write("new");
    first.commit();
    QCOMPARE(readBytes(file), std::string("new"));
    for (const std::string& beside : namesIn(m_folder)) QVERIFY(QString::fromStdString(beside).toStdString() == beside);  // UTF-8
  }

  void whereNothingCanBeMadeTheFileIsWrittenInPlace() {
    writeBytes(m_file, "an old content");
    fs::permissions(m_file, fs::perms::all);
    fs::permissions(m_folder, fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_read | fs::perms::others_exec);
    const bool holds = holdsForOrdinaryUser([&] {
      { AtomicFile(m_file).write("given up"); }
      const bool kept = readBytes(m_file) == "an old content";
      writeFile(m_file, "new");
      return kept && thrown<WorkError>([&] { AtomicFile output(m_folder / "absent"); }).contains("there is no permission");
    });
    fs::permissions(m_folder, fs::perms::owner_all);
    QVERIFY(holds);
    QCOMPARE(readBytes(m_file), std::string("new"));
    QCOMPARE(namesIn(m_folder), std::vector<std::string>{"numbers.csv"});
  }

  void whereOnlyItsOwnerMayReplaceAFileItIsWrittenInPlace() {
    if (geteuid() != 0) QSKIP("a file of another user is needed");
    writeBytes(m_file, "old");
    fs::permissions(m_file, fs::perms::all);
    fs::permissions(m_folder, fs::perms::all | fs::perms::sticky_bit);
    QVERIFY(holdsForOrdinaryUser([&] {
      writeFile(m_file, "new");
      return true;
    }));
    QCOMPARE(readBytes(m_file), std::string("new"));
    QCOMPARE(namesIn(m_folder), std::vector<std::string>{"numbers.csv"});
    fs::permissions(m_file, fs::perms::owner_all | fs::perms::others_read);
    QVERIFY(holdsForOrdinaryUser([&] {  // at the beginning: nothing is computed for nothing
      return thrown<WorkError>([&] { AtomicFile output(m_file); }).contains("there is no permission");
    }));
  }

  void inPlaceAFullDiskIsFoundBeforeTheOldContentIsLost() {
    writeBytes(m_file, "old");
    fs::permissions(m_file, fs::perms::all);
    fs::permissions(m_folder, fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_read | fs::perms::others_exec);
    const bool holds = holdsForOrdinaryUser([&] {
      AtomicFile output(m_file);
      output.write(std::string(10'000, 'x'));
      const SmallDisk disk(4096);
      return thrown<WorkError>([&] { output.commit(); }).contains("larger than is allowed");
    });
    fs::permissions(m_folder, fs::perms::owner_all);
    QVERIFY(holds);
    QCOMPARE(readBytes(m_file), std::string("old"));
  }

  void aRelativeNameIsWrittenWhereTheProgramStands() {
    const fs::path before = fs::current_path();
    fs::current_path(m_folder);
    writeFile("numbers.csv", "here");
    fs::current_path(before);
    QCOMPARE(readBytes(m_file), std::string("here"));
  }

 private:
  std::optional<QTemporaryDir> m_dir;
  fs::path m_folder;
  fs::path m_file;
};

REWIRE_TEST(TestAtomicFile)
#include "tst_atomic_file.moc"

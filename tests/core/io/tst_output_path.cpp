#include "core/io/output_path.h"

#include "core/error.h"
#include "tests/support/files.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/registry.h"
#include "tests/support/small_disk.h"
#include "tests/support/thrown.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <optional>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

class TestOutputPath : public QObject {
  Q_OBJECT

  std::optional<QTemporaryDir> m_dir;
  fs::path m_folder;

  /// Why a file cannot be written, as a mistake of the request; empty: it can be.
  static std::string refusal(const fs::path& file) {
    return thrown<InputError>([&] { demandWritable(file, "--out"); }).toStdString();
  }

 private Q_SLOTS:
  void init() {
    m_dir.emplace();
    m_folder = m_dir->path().toStdString();
    fs::permissions(m_folder, fs::perms::all);
  }

  void aFolderIsMadeWithThoseAboveIt() {
    makeFolder(m_folder / "a" / "b");
    makeFolder(m_folder / "a" / "b");
    QVERIFY(fs::is_directory(m_folder / "a" / "b"));
  }

  void whereThereCanBeNoFolderTheRequestIsWrong() {
    writeBytes(m_folder / "file", "mine");
    const auto message = [](const fs::path& folder) { return thrown<InputError>([&] { makeFolder(folder); }).toStdString(); };
    QVERIFY(message(m_folder / "file").starts_with("this is a file; a folder is needed"));
    QVERIFY(message(m_folder / "file" / "below").starts_with("cannot make the folder, a part of its path is a file"));
    QVERIFY(message(m_folder / std::string(300, 'n')).starts_with("cannot make the folder, its name is too long"));
    QVERIFY(message("").starts_with("the name of the folder is empty"));
    fs::permissions(m_folder, fs::perms::owner_all | fs::perms::others_read | fs::perms::others_exec);
    if (geteuid() != 0) return;
    QVERIFY(
        holdsForOrdinaryUser([&] { return message(m_folder / "new").starts_with("cannot make the folder, there is no perm"); }));
  }

  void aFileThatCanBeWrittenStaysAsItIs() {
    writeBytes(m_folder / "old", "old");
    QCOMPARE(refusal(m_folder / "old"), std::string());
    QCOMPARE(refusal(m_folder / "new"), std::string());
    QCOMPARE(readBytes(m_folder / "old"), std::string("old"));
    QCOMPARE(namesIn(m_folder), std::vector<std::string>{"old"});
  }

  void aFileThatCannotBeWrittenIsToldBefore() {
    QCOMPARE(refusal(m_folder), std::string("this is a folder; name a file (--out)"));
    QCOMPARE(refusal(m_folder / ""), std::string("name a file (--out)"));
    const fs::path absent = m_folder / "absent";
    QCOMPARE(refusal(absent / "x"), "there is no folder " + absent.string() + "; make it first (--out)");
    QVERIFY(refusal(m_folder / std::string(256, 'n')).starts_with("cannot write, its name is too long (--out "));
    QCOMPARE(mkfifo((m_folder / "pipe").c_str(), 0600), 0);
    QVERIFY(refusal(m_folder / "pipe").starts_with("cannot write, it is a device or a pipe"));
  }

  void whatTheDiskRefusesIsNoMistakeOfTheRequest() {
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the sanitizer opens files of its own, and errs where it may not");
#endif
    fs::create_directory(m_folder / "held");
    const auto outOfFiles = [&] {
      const rlimit none = {3, 3};  // the standard streams
      setrlimit(RLIMIT_NOFILE, &none);
      return thrown<WorkError>([&] { demandWritable(m_folder / "new", "--out"); }).contains("too many files are open");
    };
    QVERIFY(holdsForOrdinaryUser(outOfFiles));
  }

  void oneFileHasManyNames() {
    writeBytes(m_folder / "file", "x");
    writeBytes(m_folder / "copy", "x");
    fs::create_hard_link(m_folder / "file", m_folder / "hard");
    fs::create_symlink("file", m_folder / "soft");
    for (const char* name : {"file", "hard", "soft", "./file"}) QVERIFY2(isSame(m_folder / "file", m_folder / name), name);
    for (const char* name : {"copy", "absent", ""}) QVERIFY2(!isSame(m_folder / "file", m_folder / name), name);
  }
};

REWIRE_TEST(TestOutputPath)
#include "tst_output_path.moc"

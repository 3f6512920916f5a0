#include "core/io/input_file.h"

#include "core/error.h"
#include "tests/support/files.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

class TestInputFile : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aTextIsReadAsItLies() {
    writeBytes(m_folder / "text", std::string("a\r\n\0b", 5));
    QCOMPARE(readText(m_folder / "text", 5), std::string("a\r\n\0b", 5));
    QCOMPARE(openInput(m_folder / "text").size, std::uint64_t{5});
    writeBytes(m_folder / "empty", "");
    QCOMPARE(readText(m_folder / "empty", 5), std::string());
  }

  void aFileTooLargeIsNotRead() {
    writeBytes(m_folder / "large", "123456");
    const std::string message = thrown<InputError>([&] { readText(m_folder / "large", 5); }).toStdString();
    QCOMPARE(message, "the file has 6 bytes; at most 5 are expected (" + (m_folder / "large").string() + ")");
  }

  void aReadThatFailsIsAFaultOfTheDisk() {
    InputFile input = openInput("/proc/self/mem");  // nothing lies at address 0
    char byte = 0;
    input.stream.read(&byte, 1);
    QVERIFY(thrown<WorkError>([&] { failToRead(input, "cut", "file"); }).contains("the disk failed"));
    writeBytes(m_folder / "short", "x");
    InputFile cut = openInput(m_folder / "short");
    char bytes[2] = {};
    cut.stream.read(bytes, 2);
    QCOMPARE(thrown<InputError>([&] { failToRead(cut, "cut", "file"); }), QString("cut (file)"));
  }

  void onlyOrdinaryFilesAreOpened() {
    const auto message = [&](const fs::path& path) { return thrown<InputError>([&] { openInput(path); }).toStdString(); };
    QVERIFY(message(m_folder / "absent").starts_with("there is no such file"));
    QVERIFY(message(m_folder).starts_with("this is a folder"));
    QVERIFY(message("/dev/zero").starts_with("this is a device or a pipe"));
    // Opening a pipe that nobody writes to would wait for ever.
    QCOMPARE(mkfifo((m_folder / "pipe").c_str(), 0600), 0);
    QVERIFY(message(m_folder / "pipe").starts_with("this is a device or a pipe"));
    writeBytes(m_folder / "file", "x");
    QVERIFY(!message(m_folder / "file" / "below").empty());
  }

 private:
  QTemporaryDir m_dir;
  fs::path m_folder = m_dir.path().toStdString();
};

REWIRE_TEST(TestInputFile)
#include "tst_input_file.moc"

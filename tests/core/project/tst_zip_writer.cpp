#include "core/project/zip_writer.h"

#include "core/error.h"
#include "tests/support/files.h"
#include "tests/support/registry.h"
#include "tests/support/small_disk.h"
#include "tests/support/thrown.h"
#include "tests/support/zip_bytes.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <ctime>
#include <random>

using namespace rewire;
using namespace rewire::test;

class TestZipWriter : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  std::string path(const char* name) const { return m_folder.filePath(name).toStdString(); }
  std::string written(const char* name) const {
    ZipWriter zip(path(name));
    zip.add("manifest.json", "{}");
    zip.addFile("curves/a.csv", path("source"));
    zip.finish();
    return readBytes(path(name));
  }

 private Q_SLOTS:
  void whatIsWrittenIsReadAgain() {
    writeBytes(path("source"), "a,b\n1,2\n");
    written("a.zip");
    const ZipReader zip(path("a.zip"));
    QCOMPARE(zip.entries().size(), std::size_t{2});
    QCOMPARE(zip.entries().front().name, std::string("manifest.json"));
    QCOMPARE(zip.text(zip.entries().back(), 100), std::string("a,b\n1,2\n"));
  }

  void theBytesDependOnNothingButTheContent() {
    writeBytes(path("source"), std::string(3000, 'c'));
    const std::string first = written("first.zip");
    std::filesystem::last_write_time(path("source"), std::filesystem::file_time_type::clock::now() - std::chrono::hours(50));
    std::filesystem::permissions(path("source"), std::filesystem::perms::owner_all);
    setenv("TZ", "Pacific/Auckland", 1);
    tzset();
    QCOMPARE(written("second.zip"), first);
    unsetenv("TZ");
    tzset();
  }

  void entriesOfAnotherZipAreTakenOver() {
    const std::string content(500, 'k');
    writeBytes(path("other.zip"), zipOf({{.name = "notes/mine.txt", .content = content, .deflated = true}}));
    const ZipReader other(path("other.zip"));
    ZipWriter zip(path("taken.zip"));
    zip.copy(other, other.entries().front(), "notes/mine.txt");
    zip.finish();
    const ZipReader taken(path("taken.zip"));
    QCOMPARE(taken.text(*taken.find("notes/mine.txt"), 1000), content);
  }

  void aFullDiskIsToldInWords() {
    std::mt19937 random(1);
    std::string noise(100'000, '\0');
    for (char& c : noise) c = static_cast<char>(random());
    ZipWriter zip(path("full.zip"));
    zip.add("noise", noise);
    const SmallDisk disk(20'000);
    const QString line = thrown<WorkError>([&] { zip.finish(); });
    QVERIFY2(line.contains("cannot write, the file would be larger than is allowed"), qPrintable(line));
  }

  void aFolderThatIsNotThereIsToldInWords() {
    QVERIFY(thrown<WorkError>([&] {
              ZipWriter zip(path("none/a.zip"));
              zip.add("a", "b");
              zip.finish();
            }).contains("cannot write"));
  }
};

REWIRE_TEST(TestZipWriter)
#include "tst_zip_writer.moc"

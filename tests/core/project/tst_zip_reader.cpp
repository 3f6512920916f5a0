#include "core/project/zip_reader.h"

#include "core/error.h"
#include "tests/support/files.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"
#include "tests/support/zip_bytes.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;

class TestZipReader : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  std::string file(const std::string& bytes) const {
    const std::string path = m_folder.filePath("a.zip").toStdString();
    writeBytes(path, bytes);
    return path;
  }
  QString refused(const std::vector<ZipPart>& parts) const {
    const std::string path = file(zipOf(parts));
    return thrown<InputError>([&] {
      const ZipReader zip(path);
      for (const ZipEntry& entry : zip.entries()) zip.text(entry, 1000);
    });
  }

 private Q_SLOTS:
  void entriesAreReadWhetherStoredOrDeflated() {
    const std::string many(900, 'x');
    const ZipReader zip(
        file(zipOf({{.name = "a"}, {.name = "b/c.txt", .content = "text"}, {.name = "d", .content = many, .deflated = true}})));
    QCOMPARE(zip.entries().size(), std::size_t{3});
    QCOMPARE(zip.text(*zip.find("a"), 0), std::string());
    QCOMPARE(zip.text(*zip.find("b/c.txt"), 4), std::string("text"));
    QCOMPARE(zip.text(*zip.find("d"), 900), many);
    QVERIFY(!zip.find("e"));
  }

  void foldersArePassedOver() {
    const ZipReader zip(file(zipOf({{.name = "b/", .mode = 040755}, {.name = "b/c", .content = "1"}})));
    QCOMPARE(zip.entries().size(), std::size_t{1});
  }

  void namesThatLeadElsewhereAreRefused() {
    for (const char* name : {"/etc/passwd", "../a", "a/../b", "a/..", "a//b", "./a", "a\\b", "C:a", "a\nb", "\xff", "a/./b"})
      QVERIFY2(refused({{.name = name}}).contains("is refused"), name);
    QVERIFY(refused({{.name = std::string(300, 'n')}}).contains("255 bytes"));
    QCOMPARE(refused({{.name = "...a/..b/c.."}}), QString());
  }

  void linksAndDevicesAreRefused() {
    for (const std::uint32_t mode : {0120777U, 0020666U, 0060666U, 0010666U, 0140777U})
      QVERIFY(refused({{.name = "a", .content = "/etc/passwd", .mode = mode}}).contains("link or a device"));
    QCOMPARE(refused({{.name = "a", .mode = 0}}), QString());  // from a system without modes
  }

  void oneNameTwiceIsRefused() { QVERIFY(refused({{.name = "a"}, {.name = "b"}, {.name = "a"}}).contains("twice")); }

  void encryptionIsRefused() {
    QVERIFY(refused({{.name = "a", .content = "secret text", .encrypted = true}}).contains("encrypted"));
  }

  void unknownCompressionIsRefused() {
    for (const std::uint16_t method : {9, 12, 14, 93, 95, 99})
      QVERIFY(!refused({{.name = "a", .content = "xyz", .method = method}}).isEmpty());
  }

  void sizesThatLieAreRefused() {
    QVERIFY(!refused({{.name = "a", .content = std::string(500, 'x'), .deflated = true, .size = 499}}).isEmpty());
    QVERIFY(!refused({{.name = "a", .content = std::string(500, 'x'), .deflated = true, .size = 501}}).isEmpty());
    QVERIFY(!refused({{.name = "a", .content = "12345", .size = 4}}).isEmpty());
    QVERIFY(!refused({{.name = "a", .content = "12345", .compressed = 900}}).isEmpty());
  }

  void bombsAreRefusedUnopened() {
    const QString line = refused({{.name = "a", .content = std::string(3 << 20, '\0'), .deflated = true}});
    QVERIFY2(line.contains("no honest content"), qPrintable(line));
    QVERIFY(refused({{.name = "a", .content = "x", .deflated = true, .size = 0xfffffff0}}).contains("no honest content"));
  }

  void moreThanIsAllowedIsRefused() {
    const ZipReader zip(file(zipOf({{.name = "a", .content = "12345"}})));
    QVERIFY(thrown<InputError>([&] { zip.text(*zip.find("a"), 4); }).contains("more than 4 bytes"));
  }

  void tooManyEntriesAreRefused() {
    std::vector<ZipPart> many(10'001);
    for (std::size_t i = 0; i < many.size(); ++i) many[i].name = std::to_string(i);
    QVERIFY(refused(many).contains("10,000"));
  }

  void whatIsNoZipIsRefused() {
    for (const std::string& bytes : {std::string(), std::string("PK"), std::string(100, 'x'), std::string("PK\5\6")})
      QVERIFY(thrown<InputError>([&] { ZipReader zip(file(bytes)); }).contains("no project file"));
    QVERIFY(thrown<InputError>([&] { ZipReader zip(m_folder.path().toStdString()); }).contains("folder"));
    QVERIFY(thrown<InputError>([&] { ZipReader zip(m_folder.filePath("none").toStdString()); }).contains("no such file"));
  }
};

REWIRE_TEST(TestZipReader)
#include "tst_zip_reader.moc"

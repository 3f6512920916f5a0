#include "core/export/npz.h"

#include "core/error.h"
#include "tests/support/files.h"
#include "tests/support/npz_reader.h"
#include "tests/support/registry.h"
#include "tests/support/small_disk.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;

class TestNpz : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  std::filesystem::path m_file = (m_folder.path() + "/arrays.npz").toStdString();

 private Q_SLOTS:
  void arraysHaveTheHeadersOfNumpy() {
    const std::vector<float> floats = {1.5F, -2.0F, 0.25F, 4.0F, 5.0F, 6.0F};
    const std::vector<std::int32_t> integers = {7, -8};
    NpzArchive archive;
    archive.add("matrix", floats, {2, 3});
    archive.add("list", integers);
    archive.addShape("shape", {100'000'000'000, 3});
    archive.write(m_file);

    auto arrays = readNpz(m_file);
    QCOMPARE(arrays.size(), 3u);
    QCOMPARE(QByteArray::fromStdString(arrays["matrix"].header).trimmed(),
             QByteArray("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }"));
    QCOMPARE((arrays["matrix"].header.size() + 10) % 64, 0u);
    QVERIFY(arrays["matrix"].header.ends_with('\n'));
    QCOMPARE(arrays["matrix"].as<float>(), floats);
    QVERIFY(arrays["list"].header.starts_with("{'descr': '<i4', 'fortran_order': False, 'shape': (2,), }"));
    QCOMPARE(arrays["list"].as<std::int32_t>(), integers);
    QVERIFY(arrays["shape"].header.starts_with("{'descr': '<i8', 'fortran_order': False, 'shape': (2,), }"));
    QCOMPARE(arrays["shape"].as<std::int64_t>(), (std::vector<std::int64_t>{100'000'000'000, 3}));
  }

  void textsHaveNoDimensions() {
    NpzArchive archive;
    archive.addText("text", "ab");
    archive.addBytes("bytes", "csr");
    archive.write(m_file);
    auto arrays = readNpz(m_file);
    QVERIFY(arrays["text"].header.starts_with("{'descr': '<U2', 'fortran_order': False, 'shape': (), }"));
    QCOMPARE(arrays["text"].as<char32_t>(), (std::vector<char32_t>{U'a', U'b'}));
    QVERIFY(arrays["bytes"].header.starts_with("{'descr': '|S3', 'fortran_order': False, 'shape': (), }"));
    QCOMPARE(arrays["bytes"].bytes, std::string("csr"));
  }

  void anEmptyArrayIsOne() {
    NpzArchive archive;
    archive.add("none", std::span<const float>());
    archive.write(m_file);
    QVERIFY(readNpz(m_file)["none"].header.starts_with("{'descr': '<f4', 'fortran_order': False, 'shape': (0,), }"));
  }

  void theSameArraysGiveTheSameBytes() {
    const std::vector<float> values(100'000, 1.0F);
    NpzArchive archive;
    archive.add("values", values);
    archive.write(m_file);
    const std::string first = readBytes(m_file);
    archive.write(m_file);
    QVERIFY(readBytes(m_file) == first);
    QVERIFY2(first.size() > 400'000, "the arrays are not compressed");
  }

  void aFullDiskLeavesTheOldFile() {
    writeBytes(m_file, "old");
    const std::vector<float> values(100'000, 1.0F);
    NpzArchive archive;
    archive.add("values", values);
    bool failed = false;
    try {
      const SmallDisk disk(4096);
      archive.write(m_file);
    } catch (const WorkError&) {
      failed = true;
    }
    QVERIFY(failed);
    QCOMPARE(readBytes(m_file), std::string("old"));
  }
};

REWIRE_TEST(TestNpz)
#include "tst_npz.moc"

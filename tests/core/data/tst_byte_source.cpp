#include "core/data/byte_source.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <numeric>

#include "core/error.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

using namespace rewire;
using test::thrown;

/// The bytes of files, plain and gzipped, well and badly made.
class TestByteSource : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  std::vector<std::uint8_t> m_content = std::vector<std::uint8_t>(100'000);

  std::filesystem::path file(const std::vector<std::uint8_t>& bytes) {
    const auto path = std::filesystem::path(m_folder.path().toStdString()) / "file";
    test::writeFile(path, bytes);
    return path;
  }

  /// Everything that a source gives, asked for in pieces of `piece` bytes.
  static std::vector<std::uint8_t> readAll(const std::filesystem::path& path, std::size_t piece) {
    ByteSource source(path);
    std::vector<std::uint8_t> all;
    std::vector<std::uint8_t> buffer(piece);
    for (std::size_t got = piece; got == piece;) {
      got = source.read(buffer);
      all.insert(all.end(), buffer.begin(), buffer.begin() + static_cast<std::ptrdiff_t>(got));
    }
    return all;
  }

 private Q_SLOTS:
  void initTestCase() { std::iota(m_content.begin(), m_content.end(), std::uint8_t{0}); }

  void plainFileIsGivenAsItIs() {
    const auto path = file(m_content);
    QVERIFY(readAll(path, 777) == m_content);
    QVERIFY(!ByteSource(path).isGzip());
    QCOMPARE(ByteSource(path).fileSize(), std::uint64_t{100'000});
  }

  void gzipIsInflatedWhateverItsName() {
    const auto path = file(test::gzipped(m_content));
    QVERIFY(ByteSource(path).isGzip());
    for (const std::size_t piece : {1u, 777u, 1'000'000u}) QVERIFY(readAll(path, piece) == m_content);
  }

  void membersBehindOneAnotherAreOneStream() {
    auto bytes = test::gzipped(m_content);
    const auto second = test::gzipped(std::vector<std::uint8_t>{1, 2, 3});
    bytes.insert(bytes.end(), second.begin(), second.end());
    auto expected = m_content;
    expected.insert(expected.end(), {1, 2, 3});
    QVERIFY(readAll(file(bytes), 4096) == expected);
  }

  void emptyAndOneByteFilesAreNoGzip() {
    QVERIFY(readAll(file({}), 10).empty());
    QCOMPARE(readAll(file({0x1f}), 10).size(), std::size_t{1});
  }

  void cutGzipIsRefusedWhereverItIsCut() {
    const auto whole = test::gzipped(m_content);
    for (const std::size_t length : {2ul, 9ul, 12ul, whole.size() / 2, whole.size() - 8, whole.size() - 1}) {
      const auto path = file({whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length)});
      QVERIFY2(thrown<InputError>([&] { readAll(path, 4096); }).contains("cut short"), qPrintable(QString::number(length)));
    }
  }

  void everyFlippedByteOfTheDataIsNoticed() {
    const auto whole = test::gzipped(std::vector<std::uint8_t>(m_content.begin(), m_content.begin() + 300));
    for (std::size_t at = 10; at < whole.size(); ++at) {  // the header's ten bytes hold a date and the like
      auto bytes = whole;
      bytes[at] ^= 0x10;
      const auto path = file(bytes);
      QVERIFY2(!thrown<InputError>([&] { readAll(path, 4096); }).isEmpty(), qPrintable(QString::number(at)));
    }
  }

  void zerosBehindTheGzipDataAreOverlooked() {
    for (const std::size_t zeros : {1u, 512u, 700'000u}) {
      auto bytes = test::gzipped(m_content);
      bytes.resize(bytes.size() + zeros);
      for (const std::size_t piece : {777u, 100'000u, 1'000'000u}) QVERIFY(readAll(file(bytes), piece) == m_content);
      bytes.push_back('x');
      QVERIFY(
          thrown<InputError>([&] { readAll(file(bytes), 4096); }).contains("goes on with something else; unpack it with gunzip"));
    }
  }

  void bytesBehindTheGzipDataAreRefused() {
    auto bytes = test::gzipped(m_content);
    bytes.push_back('x');
    QVERIFY(thrown<InputError>([&] { readAll(file(bytes), 4096); }).contains("goes on with something else"));
  }

  void whatIsNoFileIsRefused() {
    const std::string folder = m_folder.path().toStdString();
    QVERIFY(thrown<InputError>([&] { ByteSource source(folder); }).contains("this is a folder"));
    QVERIFY(thrown<InputError>([&] { ByteSource source(folder + "/absent"); }).contains("no such file"));
    QVERIFY(thrown<InputError>([&] { ByteSource source("/dev/null"); }).contains("not an ordinary file"));
  }
};

REWIRE_TEST(TestByteSource)
#include "tst_byte_source.moc"

#include "core/data/idx_header.h"

#include <QTemporaryDir>
#include <QTest>

#include "core/error.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

using namespace rewire;
using test::kIdxBytes;

/// Headers of IDX files, and what is wrong with them.
class TestIdxHeader : public QObject {
  Q_OBJECT

  using Bytes = std::vector<std::uint8_t>;

  QTemporaryDir m_folder;

  IdxHeader headerOf(const Bytes& bytes) const {
    const auto path = std::filesystem::path(m_folder.path().toStdString()) / "file";
    test::writeFile(path, bytes);
    ByteSource source(path);
    return readIdxHeader(source);
  }
  static Bytes idx(std::uint8_t type, const std::vector<std::uint32_t>& dims, std::size_t payload) {
    return test::idxFile(type, dims, Bytes(payload));
  }

 private Q_SLOTS:
  void everyTypeHasItsSize() {
    const std::vector<std::pair<std::uint8_t, std::size_t>> sizes{{0x08, 1}, {0x09, 1}, {0x0B, 2},
                                                                  {0x0C, 4}, {0x0D, 4}, {0x0E, 8}};
    for (const auto& [type, size] : sizes) {
      const auto header = headerOf(idx(type, {2, 3}, 6 * size));
      QCOMPARE(static_cast<std::uint8_t>(header.type), type);
      QCOMPARE(header.dims, (std::vector<int>{2, 3}));
      QCOMPARE(header.bytes, 12 + 6 * size);
    }
  }

  void wrongHeadersAreRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const Bytes& bytes, const char* words) {
      QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()))
                          << words;
    };
    row("type 42", idx(0x42, {1}, 1), "the type byte is 0x42, which no IDX file has; it should be 0x08 (unsigned bytes)");
    row("type 0a", idx(0x0A, {1}, 1), "the type byte is 0x0a");
    row("no dimension", idx(kIdxBytes, {}, 0), "announces 0 dimensions; there should be 1 to 4");
    row("five dimensions", idx(kIdxBytes, {1, 1, 1, 1, 1}, 1), "announces 5 dimensions");
    row("a dimension of 0", idx(kIdxBytes, {3, 0, 28}, 0), "dimension 2 of 3 is 0");
    row("product beyond 64 bits", idx(kIdxBytes, {0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF}, 9), "more than 2147483647 values");
    row("product of 2^32", idx(kIdxBytes, {65536, 65536}, 0), "more than 2147483647 values");
    row("terabytes", idx(kIdxBytes, {2'000'000'000}, 20), "cut short: its header promises 2000000008 bytes, it has 28");
    row("cut by one", idx(kIdxBytes, {10}, 9), "cut short: its header promises 18 bytes, it has 17");
    row("one too many", idx(kIdxBytes, {10}, 11), "too long: its header promises 18 bytes, it has 19");
    row("gz: terabytes", test::gzipped(idx(kIdxBytes, {2'000'000'000}, 20)), "bytes of gzip data can hold");
    row("little-endian magic", {3, 8, 0, 0, 1, 0, 0, 0}, "this is a little-endian IDX file");
    row("little-endian sizes", idx(kIdxBytes, {0x02000000, 0x1C000000, 0x03000000}, 2 * 28 * 3),
        "the sizes in the header are little-endian (2 x 28 x 3); an IDX file has the highest byte first");
    row("gz: little-endian sizes", test::gzipped(idx(kIdxBytes, {0x02000000, 0x1C000000}, 56)), "little-endian (2 x 28)");
    row("zip in gzip", test::gzipped(Bytes{'P', 'K', 3, 4, 0}), "the gzip data hold a zip archive");
    row("gzip in gzip", test::gzipped(test::gzipped(idx(kIdxBytes, {1}, 1))), "the gzip data hold gzip data once more");
  }
  void wrongHeadersAreRefused() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const auto said = test::thrown<InputError>([&] { headerOf({bytes.begin(), bytes.end()}); });
    QVERIFY2(said.contains(words), qPrintable(said));
  }
};

REWIRE_TEST(TestIdxHeader)
#include "tst_idx_header.moc"

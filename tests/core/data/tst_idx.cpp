#include "core/data/idx.h"

#include <sys/resource.h>

#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <limits>
#include <random>

#include "core/error.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

using namespace rewire;
using test::kIdxBytes;
using test::kIdxFloats;
using test::thrown;

namespace {

/// The most memory this process has held so far, in KiB.
long peakMemory() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss;
}

}  // namespace

/// IDX files that are well made, and every kind of bad one that we know.
class TestIdx : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  std::filesystem::path path(const std::string& name) const {
    return std::filesystem::path(m_folder.path().toStdString()) / name;
  }

  std::filesystem::path file(const std::vector<std::uint8_t>& bytes) const {
    test::writeFile(path("file"), bytes);
    return path("file");
  }

 private Q_SLOTS:
  void bytesOfOneTwoAndThreeDimensions() {
    const std::vector<std::uint8_t> values{0, 1, 2, 253, 254, 255};
    for (const std::vector<std::uint32_t>& dims : {std::vector<std::uint32_t>{6}, {2, 3}, {1, 3, 2}}) {
      for (const std::string name : {"a", "a.gz"}) {
        test::writeIdx(path(name), kIdxBytes, dims, values);
        const auto idx = readIdx(path(name));
        QVERIFY(idx.bytes == values);
        QVERIFY(idx.floats.empty());
        QVERIFY(std::equal(dims.begin(), dims.end(), idx.dims.begin(), idx.dims.end()));
      }
    }
  }

  void floatsAreBigEndian() {
    const std::vector<float> values{0.0f, 1.0f, -2.5f, 3e38f};
    test::writeIdx(path("floats.gz"), kIdxFloats, {2, 2}, test::bigEndian(values));
    const auto idx = readIdx(path("floats.gz"));
    QVERIFY(idx.floats == values);
    QVERIFY(idx.bytes.empty());
    QVERIFY(readIdx(file({0, 0, 0x0D, 1, 0, 0, 0, 1, 0x3F, 0x80, 0, 0})).floats == std::vector<float>{1.0f});
  }

  void integersOfEverySize() {
    const std::vector<int> values{0, 1, -1, 127, -128};
    test::writeIdx(path("bytes"), test::kIdxSignedBytes, {5}, test::bigEndian(values, 1));
    test::writeIdx(path("shorts.gz"), test::kIdxShorts, {5}, test::bigEndian(values, 2));
    test::writeIdx(path("integers"), test::kIdxIntegers, {5}, test::bigEndian(values, 4));
    for (const std::string name : {"bytes", "shorts.gz", "integers"}) {
      const auto idx = readIdx(path(name));
      QVERIFY(std::equal(values.begin(), values.end(), idx.integers.begin(), idx.integers.end()));
      QVERIFY(idx.bytes.empty() && idx.floats.empty());
    }
    const std::vector<int> wide{32767, -32768, 2'000'000'000};
    test::writeIdx(path("integers"), test::kIdxIntegers, {3}, test::bigEndian(wide, 4));
    QVERIFY(readIdx(path("integers")).integers == std::vector<std::int32_t>(wide.begin(), wide.end()));
  }

  void bytesBecomeLabelsOrPixelsAtOnce() {
    const std::vector<int> values{0, 1, -1, 127, -128};
    for (const std::string name : {"signed", "signed.gz"}) {
      test::writeIdx(path(name), test::kIdxSignedBytes, {5}, test::bigEndian(values, 1));
      QVERIFY(readIdx(path(name), {}, IdxBytesAs::Pixels).floats == (std::vector<float>{0.0f, 1.0f, -1.0f, 127.0f, -128.0f}));
      QVERIFY(readIdx(path(name), {}, IdxBytesAs::Labels).integers == (std::vector<std::int32_t>{0, 1, -1, 127, -128}));
    }
    for (const std::string name : {"unsigned", "unsigned.gz"}) {
      test::writeIdx(path(name), kIdxBytes, {5}, test::bigEndian(values, 1));
      QVERIFY(readIdx(path(name), {}, IdxBytesAs::Pixels).bytes == (std::vector<std::uint8_t>{0, 1, 255, 127, 128}));
      QVERIFY(readIdx(path(name), {}, IdxBytesAs::Labels).integers == (std::vector<std::int32_t>{0, 1, 255, 127, 128}));
    }
  }

  /// Values that take more memory than bytes in a gzip are counted before they are kept.
  void whatIsWidenedIsCountedFirst() {
    std::vector<std::uint8_t> values(3'000'001);
    for (std::size_t i = 0; i < values.size(); ++i) values[i] = static_cast<std::uint8_t>(i * 7 >> 3);
    test::writeIdx(path("long.gz"), kIdxBytes, {3'000'001}, values);
    const auto labels = readIdx(path("long.gz"), {}, IdxBytesAs::Labels).integers;
    QVERIFY(std::equal(labels.begin(), labels.end(), values.begin(), values.end()));
    QCOMPARE(labels.capacity(), values.size());
    auto lying = test::gzipped(test::idxFile(test::kIdxSignedBytes, {3'000'002}, values));
    QVERIFY(thrown<InputError>([&] { readIdx(file(lying)); }).contains("cut short: its header promises 3000002 values"));
  }

  void doublesBecomeFloats() {
    const std::vector<double> values{0.0, 1.0, -2.5, 0.1};
    test::writeIdx(path("doubles.gz"), test::kIdxDoubles, {2, 2}, test::bigEndian(values));
    QVERIFY(readIdx(path("doubles.gz")).floats == (std::vector<float>{0.0f, 1.0f, -2.5f, 0.1f}));
  }

  void fourDimensions() {
    test::writeIdx(path("four"), kIdxBytes, {1, 3, 2, 1}, std::vector<std::uint8_t>(6, 9));
    QCOMPARE(readIdx(path("four")).dims, (std::vector<int>{1, 3, 2, 1}));
  }

  void moreThanOneChunk() {
    std::vector<std::uint8_t> values(3'000'001);
    for (std::size_t i = 0; i < values.size(); ++i) values[i] = static_cast<std::uint8_t>(i * 7 >> 3);
    for (const std::string name : {"long", "long.gz"}) {
      test::writeIdx(path(name), kIdxBytes, {3'000'001}, values);
      QVERIFY(readIdx(path(name)).bytes == values);
    }
    std::vector<float> floats(700'001, 0.25f);
    floats.back() = 7.0f;
    test::writeIdx(path("floats"), kIdxFloats, {700'001}, test::bigEndian(floats));
    QVERIFY(readIdx(path("floats")).floats == floats);
  }

  void malformedFilesAreRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const std::vector<std::uint8_t>& bytes, const char* words) {
      QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()))
                          << words;
    };
    const auto idx = [](std::uint8_t type, const std::vector<std::uint32_t>& dims, std::size_t payload) {
      return test::idxFile(type, dims, std::vector<std::uint8_t>(payload));
    };
    row("empty", {}, "the file is empty");
    row("one byte", {0}, "ends within its header");
    row("no dimensions follow", {0, 0, 8, 2, 0, 0, 0, 1}, "ends within its header");
    row("a PNG", {0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "this is a PNG picture; write its images or labels as an IDX file");
    row("a float cut", idx(kIdxFloats, {2}, 7), "cut short");
    row("gz: cut payload", test::gzipped(idx(kIdxBytes, {10}, 9)), "cut short: its header promises 10 values");
    row("gz: one too many", test::gzipped(idx(kIdxBytes, {10}, 11)), "too long: it goes on after the 10 values");
    row("gz: empty inside", test::gzipped({}), "the file is empty");
    row("NaN", test::idxFile(kIdxFloats, {2}, test::bigEndian(std::vector{0.0f, std::nanf("")})), "value 1 (counted from 0)");
    row("infinity", test::idxFile(kIdxFloats, {1}, test::bigEndian(std::vector{-std::numeric_limits<float>::infinity()})),
        "value 0 (counted from 0) is not a finite number");
    row("a double no float holds", test::idxFile(test::kIdxDoubles, {1}, test::bigEndian(std::vector{1e300})),
        "not a finite number");
    row("a little-endian double", test::idxFile(test::kIdxDoubles, {2}, {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xF0, 0x3F}}),
        "value 1 (counted from 0) is below 1e-307; is the highest byte");
  }
  void malformedFilesAreRefused() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const auto at = file({bytes.begin(), bytes.end()});
    const auto said = thrown<InputError>([&] { readIdx(at); });
    QVERIFY2(said.contains(words), qPrintable(said));
    QVERIFY(said.endsWith("(" + QString::fromStdString(at.string()) + ")"));
    QVERIFY(!said.contains('\n'));
  }

  void wrongChecksumIsNoticed() {
    auto bytes = test::gzipped(test::idxFile(kIdxBytes, {1000}, std::vector<std::uint8_t>(1000, 7)));
    bytes[bytes.size() - 6] ^= 1;  // in the CRC, before the four bytes of the length
    QVERIFY(thrown<InputError>([&] { readIdx(file(bytes)); }).contains("corrupt"));
  }

  void aLyingHeaderAllocatesNothing() {
    // The header promises 2 GB, and the file has 2 MB. The size alone cannot tell, as deflate could hold that much.
    auto payload = std::vector<std::uint8_t>(2'000'000);
    std::mt19937 noise(1);  // so that nothing packs
    for (auto& byte : payload) byte = static_cast<std::uint8_t>(noise());
    const auto bytes = test::gzipped(test::idxFile(kIdxBytes, {2'000'000'000}, payload));
    QVERIFY(bytes.size() * 1032 > 2'000'000'000);
    const auto at = file(bytes);
    const long before = peakMemory();
    QVERIFY(thrown<InputError>([&] { readIdx(at); }).contains("cut short"));
    QVERIFY2(peakMemory() - before < 32 * 1024, "more than 32 MiB for a file of 2 MB");
  }

  void foldersAndAbsentFilesAreRefused() {
    QVERIFY(thrown<InputError>([&] { readIdx(m_folder.path().toStdString()); }).contains("this is a folder"));
    QVERIFY(thrown<InputError>([&] { readIdx(path("absent")); }).contains("no such file"));
  }

  void stopsWhenAsked() {
    test::writeIdx(path("a"), kIdxBytes, {3}, std::vector<std::uint8_t>{1, 2, 3});
    std::stop_source stop;
    QCOMPARE(readIdx(path("a"), stop.get_token()).bytes.size(), std::size_t{3});
    stop.request_stop();
    QVERIFY_EXCEPTION_THROWN(readIdx(path("a"), stop.get_token()), Cancelled);
  }
};

REWIRE_TEST(TestIdx)
#include "tst_idx.moc"

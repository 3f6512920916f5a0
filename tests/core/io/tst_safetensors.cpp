#include "core/io/safetensors.h"

#include "core/error.h"
#include "tests/support/files.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <optional>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

namespace {

std::string lengthBytes(std::uint64_t length) {
  std::string bytes;
  for (int byte = 0; byte < 8; ++byte) bytes += static_cast<char>((length >> (8 * byte)) & 0xFF);
  return bytes;
}

std::string fileOf(const std::string& header, const std::string& data) {
  return lengthBytes(header.size()) + header + data;
}

}  // namespace

class TestSafetensors : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_dir.emplace();
    m_file = fs::path(m_dir->path().toStdString()) / "t.safetensors";
  }

  void theBytesAreThoseOfTheFormat() {
    const std::vector<float> floats = {1.0f, -2.0f};
    const std::vector<std::int32_t> integers = {258};
    const std::vector<TensorView> tensors = {{"f", {2, 1}, std::span<const float>(floats)},
                                             {"i", {1}, std::span<const std::int32_t>(integers)}};
    writeSafetensors({{"who", "we"}}, tensors, m_file);
    std::string header = R"({"__metadata__":{"who":"we"},"f":{"dtype":"F32","shape":[2,1],"data_offsets":[0,8]},)"
                         R"("i":{"dtype":"I32","shape":[1],"data_offsets":[8,12]}})";
    while (header.size() % 8 != 0) header += ' ';
    QCOMPARE(readBytes(m_file), fileOf(header, std::string("\0\0\x80\x3f\0\0\0\xc0\x02\x01\0\0", 12)));
  }

  void whatIsWrittenIsReadBack() {
    const std::vector<float> floats = {0.1f, -0.0f, std::numeric_limits<float>::denorm_min(), std::numeric_limits<float>::max()};
    const std::vector<std::int32_t> integers = {std::numeric_limits<std::int32_t>::min(), 0,
                                                std::numeric_limits<std::int32_t>::max()};
    const std::vector<float> none;
    const std::vector<TensorView> tensors = {{"z last", {2, 2}, std::span<const float>(floats)},
                                             {"none", {0}, std::span<const float>(none)},
                                             {"a \"first\"", {3}, std::span<const std::int32_t>(integers)}};
    const std::map<std::string, std::string> metadata = {{"json", R"(["a","b"])"}, {"umlaut", "dög\n"}};
    writeSafetensors(metadata, tensors, m_file);

    SafetensorsReader reader(m_file);
    QCOMPARE(reader.metadata(), metadata);
    QCOMPARE(reader.tensors().size(), std::size_t{3});
    QCOMPARE(reader.integers("a \"first\""), integers);
    const std::vector<float> back = reader.floats("z last");
    QVERIFY(std::ranges::equal(std::as_bytes(std::span(back)), std::as_bytes(std::span(floats))));
    QVERIFY(reader.floats("none").empty());
    QCOMPARE(reader.tensors().at("z last").shape, (std::vector<std::uint64_t>{2, 2}));
  }

  void aNameThatIsNotUtf8DoesNotStopTheWriter() {
    writeSafetensors({{"classes", "caf\xe9"}}, {}, m_file);
    QCOMPARE(SafetensorsReader(m_file).metadata().at("classes"), std::string("caf\uFFFD"));
  }

  void aFileThatIsNoneIsRefusedInOneLine_data() {
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("words");
    const auto row = [](const char* name, const std::string& bytes, const std::string& words) {
      QTest::newRow(name) << bytes << words;
    };
    const std::string one = R"({"t":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})";
    row("empty", "", "it has 0 bytes");
    row("seven bytes", std::string(7, '\0'), "it has 7 bytes");
    row("no header", lengthBytes(0), "must begin with '{'");
    row("length alone", lengthBytes(2), "its header should take 2 bytes, and 0 bytes are there");
    row("header cut", lengthBytes(one.size()) + one.substr(1), "it is cut");
    row("header of 100,000,001 bytes", lengthBytes(100'000'001) + "{}", "100,000,000 are allowed");
    row("header of 2^63 bytes", lengthBytes(std::uint64_t{1} << 63) + "{}", "should take 9223372036854775808 bytes");
    row("header of 2^64 - 1 bytes", lengthBytes(~std::uint64_t{0}) + "{}", "should take 18446744073709551615 bytes");
    row("big-endian length", std::string("\0\0\0\0\0\0\0\x02{}", 10), "should take 144115188075855872 bytes");
    row("text", "epoch,train_loss,train_accuracy\n", "this is text, not a model");
    row("data cut", fileOf(one, "123"), "the file holds 3");
    row("data too long", fileOf(one, "12345"), "1 more bytes follow");
    row("gzip", std::string("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10), "this is no safetensors file");
  }

  void aFileThatIsNoneIsRefusedInOneLine() {
    QFETCH(std::string, bytes);
    QFETCH(std::string, words);
    writeBytes(m_file, bytes);
    const std::string message = thrown<InputError>([&] { SafetensorsReader reader(m_file); }).toStdString();
    QVERIFY2(message.find(words) != std::string::npos, message.c_str());
    QVERIFY2(message.ends_with("t.safetensors)") && message.find('\n') == std::string::npos, message.c_str());
  }

  void aTensorIsGivenOnlyAsWhatItIs() {
    writeBytes(m_file, fileOf(R"({"d":{"dtype":"F64","shape":[1],"data_offsets":[0,8]},"i":{"dtype":"I32","shape":[1],)"
                              R"("data_offsets":[8,12]}})",
                              std::string(12, '\0')));
    SafetensorsReader reader(m_file);
    const auto message = [&](const char* name) { return thrown<InputError>([&] { reader.floats(name); }).toStdString(); };
    QVERIFY(message("d").starts_with(R"(tensor "d" has the type "F64"; it must be F32)"));
    QVERIFY(message("i").starts_with(R"(tensor "i" has the type "I32"; it must be F32)"));
    QVERIFY(message("x").starts_with(R"(the tensor "x" is missing)"));
    QCOMPARE(reader.integers("i"), std::vector<std::int32_t>{0});
  }

  void aFileCutWhileItIsReadIsRefused() {
    const std::vector<float> floats(100'000, 1.0f);
    const std::vector<TensorView> tensors = {{"t", {floats.size()}, std::span<const float>(floats)}};
    writeSafetensors({}, tensors, m_file);
    SafetensorsReader reader(m_file);
    fs::resize_file(m_file, 1000);
    QVERIFY(thrown<InputError>([&] { reader.floats("t"); }).toStdString().find("cut while it was open") != std::string::npos);
  }

  void aProjectIsKnownAndSaysWhatWouldBeRight() {
    writeBytes(m_file, std::string("PK\3\4") + std::string(100, 'x'));
    const QString line = thrown<InputError>([&] { SafetensorsReader reader(m_file); });
    QVERIFY2(line.contains("open it with: rewire FILE"), qPrintable(line));
  }

 private:
  std::optional<QTemporaryDir> m_dir;
  fs::path m_file;
};

REWIRE_TEST(TestSafetensors)
#include "tst_safetensors.moc"

#include "core/io/safetensors_header.h"

#include "core/error.h"
#include "tests/support/files.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTest>

using namespace rewire;
using namespace rewire::test;

namespace {

std::string messageOfHeader(const std::string& json, std::uint64_t dataBytes) {
  return thrown<InputError>([&] { parseSafetensorsHeader(json, dataBytes, "m.safetensors"); }).toStdString();
}

/// One tensor "t" with this inside.
std::string tensor(const std::string& inside) {
  return R"({"t":{)" + inside + "}}";
}

}  // namespace

class TestSafetensorsHeader : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aHeaderIsRead() {
    const SafetensorsHeader header = parseSafetensorsHeader(
        R"({"b":{"dtype":"I32","shape":[2,1],"data_offsets":[4,12]},"__metadata__":{"k":"v","":"e"},)"
        R"("a":{"data_offsets":[0,4],"shape":[],"dtype":"F32"},"none":{"dtype":"F32","shape":[0,7],"data_offsets":[4,4]}}   )",
        12, "m.safetensors");
    QCOMPARE(header.metadata, (std::map<std::string, std::string>{{"", "e"}, {"k", "v"}}));
    QCOMPARE(header.tensors.size(), std::size_t{3});
    const TensorInfo& b = header.tensors.at("b");
    QCOMPARE(b.dtype, std::string("I32"));
    QCOMPARE(b.shape, (std::vector<std::uint64_t>{2, 1}));
    QCOMPARE(b.begin, std::uint64_t{4});
    QCOMPARE(b.end, std::uint64_t{12});
    QVERIFY(header.tensors.at("a").shape.empty());
  }

  void aTypeUnknownToUsIsLeftToItsReader() {
    const SafetensorsHeader header = parseSafetensorsHeader(tensor(R"("dtype":"F4","shape":[3],"data_offsets":[0,2])"), 2, "m");
    QCOMPARE(header.tensors.at("t").dtype, std::string("F4"));
  }

  void whatDoesNotHoldIsRefusedInOneLine_data() {
    QTest::addColumn<std::string>("json");
    QTest::addColumn<quint64>("dataBytes");
    QTest::addColumn<std::string>("words");
    const auto row = [](const char* name, const std::string& json, quint64 dataBytes, const std::string& words) {
      QTest::newRow(name) << json << dataBytes << words;
    };
    row("empty", "", 0, "must begin with '{'");
    row("spaces first", " {}", 0, "must begin with '{'");
    row("a list", "[]", 0, "must begin with '{'");
    row("broken", R"({"t":)", 0, "not valid JSON at byte");
    row("something behind", "{}x", 0, "not valid JSON at byte");
    row("NUL inside", std::string("{\0}", 3), 0, "not valid JSON at byte");
    row("invalid UTF-8", "{\"\xff\":1}", 0, "not valid JSON at byte");
    row("a number for a tensor", R"({"t":1})", 0, R"("t" must be an object)");
    row("a list for a tensor", R"({"t":[[[]]]})", 0, R"("t" must be an object)");
    row("deeply nested", R"({"t":)" + std::string(1'000'000, '['), 0, R"("t" must be an object)");
    row("nested objects", tensor(R"("dtype":{"a":{}})"), 0, "must have a dtype (a text)");
    row("nested shape", tensor(R"("shape":[[1]])"), 0, "must have a dtype (a text)");
    row("tensor twice", R"({"t":{"dtype":"F32","shape":[0],"data_offsets":[0,0]},"t":{}})", 0, R"(the key "t" comes twice)");
    row("metadata twice", R"({"__metadata__":{},"__metadata__":{}})", 0, "comes twice");
    row("entry twice", R"({"__metadata__":{"a":"1","a":"2"}})", 0, R"(the key "a" comes twice)");
    row("field twice", tensor(R"("dtype":"F32","dtype":"I32")"), 0, "comes twice");
    row("metadata of numbers", R"({"__metadata__":{"a":1}})", 0, R"(texts only, and "a" is none)");
    row("metadata of objects", R"({"__metadata__":{"a":{}}})", 0, R"(texts only, and "a" is none)");
    row("metadata a text", R"({"__metadata__":"a"})", 0, "must be an object");
    row("unknown field", tensor(R"("colour":"red")"), 0, "and nothing else");
    row("dtype a number", tensor(R"("dtype":32)"), 0, "must have a dtype (a text)");
    row("dtype null", tensor(R"("dtype":null)"), 0, "must have a dtype (a text)");
    row("shape a text", tensor(R"("shape":"1")"), 0, "must have a dtype (a text)");
    row("shape negative", tensor(R"("shape":[-1])"), 0, "whole numbers from 0 on");
    row("shape of fractions", tensor(R"("shape":[1.0])"), 0, "whole numbers from 0 on");
    row("shape beyond 64 bits", tensor(R"("shape":[18446744073709551616])"), 0, "whole numbers from 0 on");
    row("shape of truth", tensor(R"("shape":[true])"), 0, "whole numbers from 0 on");
    row("too many dimensions", tensor(R"("shape":[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1])"), 0,
        "more than 32 dimensions");
    row("one offset", tensor(R"("data_offsets":[0])"), 0, "data_offsets (two of them)");
    row("three offsets", tensor(R"("data_offsets":[0,0,0])"), 0, "data_offsets (two of them)");
    row("no dtype", tensor(R"("shape":[1],"data_offsets":[0,4])"), 4, "all of dtype, shape and data_offsets");
    row("empty tensor", tensor(""), 0, "all of dtype, shape and data_offsets");
    row("ends before it begins", tensor(R"("dtype":"F32","shape":[1],"data_offsets":[4,0])"), 4, "ends before it");
    row("data cut", tensor(R"("dtype":"F32","shape":[2],"data_offsets":[0,8])"), 7,
        "ends at byte 8 of the data, but the file holds 7");
    row("terabytes", tensor(R"("dtype":"F32","shape":[1000000000000],"data_offsets":[0,4000000000000])"), 8, "the file holds 8");
    row("product beyond 64 bits", tensor(R"("dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0])"), 0,
        "a shape larger than any file");
    row("product that wraps to 4", tensor(R"("dtype":"F32","shape":[9223372036854775809,2],"data_offsets":[0,8])"), 8,
        "a shape larger than any file");
    row("too few bytes", tensor(R"("dtype":"F32","shape":[2],"data_offsets":[0,4])"), 4,
        "takes 4 bytes, but its type and shape call for 8");
    row("too many bytes", tensor(R"("dtype":"F16","shape":[2],"data_offsets":[0,8])"), 8,
        "takes 8 bytes, but its type and shape call for 4");
    row("data too long", tensor(R"("dtype":"F32","shape":[1],"data_offsets":[0,4])"), 9, "too long: the tensors end at byte 4");
    row("data without tensors", "{}", 1, "too long: the tensors end at byte 0");
    row("a gap", tensor(R"("dtype":"F32","shape":[1],"data_offsets":[4,8])"), 8, "byte 0 would be right");
    row("an overlap",
        R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}})", 12,
        R"(tensor "b" begins at byte 4 of the data; tensors must follow one another without gap or overlap, so byte 8 would be right)");
    row("the same bytes twice",
        R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"b":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})", 4,
        "byte 4 would be right");
    row("a name with line breaks", R"({"a\nb":1})", 0, R"("a\nb" must be an object)");
  }

  void whatDoesNotHoldIsRefusedInOneLine() {
    QFETCH(std::string, json);
    QFETCH(quint64, dataBytes);
    QFETCH(std::string, words);
    const std::string message = messageOfHeader(json, dataBytes);
    QVERIFY2(message.find(words) != std::string::npos, message.c_str());
    QVERIFY2(message.ends_with("(m.safetensors)") && message.find('\n') == std::string::npos, message.c_str());
  }
};

REWIRE_TEST(TestSafetensorsHeader)
#include "tst_safetensors_header.moc"

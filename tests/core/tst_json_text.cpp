#include "core/json_text.h"

#include "core/error.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTest>
#include <nlohmann/json.hpp>

#include <cstring>

using namespace rewire;
using namespace rewire::test;

class TestJsonText : public QObject {
  Q_OBJECT

  static nlohmann::json parsed(const std::string& text) { return parsedJson(text, "here"); }
  static QString refused(const std::string& text) {
    return thrown<InputError>([&] { parsedJson(text, "here"); });
  }

  static std::string listOf(std::size_t count, const std::string& item) {
    std::string text = "[";
    for (std::size_t i = 0; i < count; ++i) text += (i > 0 ? "," : "") + item;
    return text + "]";
  }

  static std::vector<std::int32_t> packedIn(const nlohmann::json& value) {
    const auto& bytes = value.get_binary();
    std::vector<std::int32_t> numbers(bytes.size() / sizeof(std::int32_t));
    std::memcpy(numbers.data(), bytes.data(), bytes.size());
    return numbers;
  }

 private Q_SLOTS:
  void itReadsWhatNlohmannReads() {
    for (const char* text :
         {"null", "true", "-1", "18446744073709551615", "0.5", "\"a\\u00e9\\n\"", "[]", "{}", " [1, [2, {\"a\": []}], {}] ",
          R"({"a": {"b": [false, null]}, "a": 2, "": "x", "cut": "no", "silence": {}})",
          R"({"cut": [], "b": {"c": [[1, 2, 3]]}})"})
      QVERIFY2(parsed(text) == nlohmann::json::parse(text), text);
  }

  void whatIsNoJsonIsDiscarded() {
    for (const char* text : {"", "nul", "[1,]", "{\"a\"}", "{1: 2}", "[1] 2", "1e999", "\"\xff\"", "[", "{\"a\": [1"})
      QVERIFY2(parsed(text).is_discarded(), text);
  }

  void linksAndNeuronsArePacked() {
    const nlohmann::json json = parsed(R"({"cut": [[0, 1, 2], [3, 4, 2147483647]], "silence": [[5, 6]], "other": [[1, 2, 3]]})");
    QCOMPARE(packedIn(json["cut"]), (std::vector<std::int32_t>{0, 1, 2, 3, 4, 2147483647}));
    QCOMPARE(packedIn(json["silence"]), (std::vector<std::int32_t>{5, 6}));
    QVERIFY(json["other"].is_array());
    QCOMPARE(packedIn(parsed(R"([{"cut": [[9, 9, 9]]}, {"cut": [[1, 2, 3]]}])")[1]["cut"]), (std::vector<std::int32_t>{1, 2, 3}));
  }

  void whatIsNoLinkStaysForTheReader() {
    for (const char* list : {"[[0, 1]]", "[[0, 1, 2], [0, 1]]", "[[0, 1, -2]]", "[[0, 1, 2147483648]]", "[[0, 1, 2, 3]]",
                             "[[0, 1, [2]]]", "[[[0, 1, 2]]]", "[0, 1, 2]", "[{}]", "[{\"cut\": [[0, 1, 2]]}, [0, 1]]", "3"}) {
      const nlohmann::json json = parsed(std::string("{\"cut\": ") + list + "}");
      QVERIFY2(json.is_object() && !json["cut"].is_binary() && !(json["cut"].is_array() && json["cut"].empty()), list);
    }
  }

  void valuesAreCounted() {
    QVERIFY(parsed(listOf(29'000, "0")).is_array());
    QCOMPARE(refused(listOf(40'000, "0")),
             QString("the JSON has more than 31250 values, beside links and neurons removed by hand (here)"));
    for (const char* item : {"[]", "{}", "\"\"", "{\"a\":0}", "null"})
      QVERIFY(refused(listOf(1'000'000, item)).contains("more than"));
    QVERIFY(parsed("{\"cut\":" + listOf(200'000, "[0,1,2]") + "}")["cut"].is_binary());    // links are not
    QVERIFY(refused("{\"cut\":" + listOf(200'000, "[0,1]") + "}").contains("more than"));  // these are none
    QVERIFY(parsed(listOf(40'000, std::string(100, ' ') + "0")).is_array());               // in a text so long, they may be
  }

  void nestingAndKeysHaveAnEnd() {
    QVERIFY(parsed(std::string(32, '[') + std::string(32, ']')).is_array());
    QCOMPARE(refused(std::string(33, '[') + std::string(33, ']')),
             QString("the JSON nests lists and objects deeper than 32 levels (here)"));
    QVERIFY(refused(std::string(10'000'000, '[')).contains("deeper"));
    QVERIFY(refused("{\"" + std::string(1001, 'k') + "\": 1}").contains("key"));
    QVERIFY(parsed('"' + std::string(100'000, 't') + '"').is_string());
    QVERIFY(refused('"' + std::string(100'001, 't') + '"').contains("100,000"));
  }

  void longTextsAreTakenOut() {
    std::string raw, right;
    while (raw.size() < 300'000) {
      raw += "\\ud7ff\\n\\u00e9x\\ud83d\\ude00\xC3\xA4\\\"\\\\";
      right += "\xED\x9F\xBF\n\xC3\xA9x\xF0\x9F\x98\x80\xC3\xA4\"\\";
    }
    std::string json = "{\"a\": \"short\", \"b\": \"" + raw + "\", \"c\": \"" + std::string(100'001, 'c') + "\"}";
    QCOMPARE(takeLongTexts(json, "here"), (std::vector<std::string>{right, std::string(100'001, 'c')}));
    QCOMPARE(json, std::string(R"({"a": "short", "b": "\u00000", "c": "\u00001"})"));
    QVERIFY(takeLongTexts(json, "here").empty());
  }

  void aLongTextThatIsMalformedIsRefused() {
    const std::string fill(100'001, 'f');
    for (const std::string& text : {fill + "\n", fill + "\\x", fill + "\xFF", fill + "\\ud83d", "\\u0000" + fill}) {
      std::string json = '"' + text + '"';
      QVERIFY(!thrown<InputError>([&] { takeLongTexts(json, "here"); }).isEmpty());
    }
  }
};

REWIRE_TEST(TestJsonText)
#include "tst_json_text.moc"

#include "core/io/curve_file.h"

#include "core/error.h"
#include "tests/support/files.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTemporaryDir>
#include <QTest>

#include <bit>
#include <cmath>
#include <limits>
#include <random>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

namespace {

const std::string kHeader = "model,kind,strength,repeat,seed,correct,samples,accuracy,loss\n";
const std::string kGood = "a,attack,0.1,0,1,9,10,0.9,0.5\n";

}  // namespace

class TestCurveFile : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatIsWrittenIsReadBack() {
    CurveFile curve;
    curve.notes = {"Rewire", "", "# more"};
    curve.origin = "{\"steps\":3,\"models\":[\"a, b\"]}";
    curve.rows = {{"a,\"b\"\nc\rd", "remove-links", 0.1 + 0.2, 0, 1, 8859, 10000, 0.8859, 1.0 / 3.0},
                  {"", "attack", 0.0, 2147483647, std::numeric_limits<std::uint64_t>::max(), 0, 0, 0.0, 1e300},
                  {"#x", "weight-noise", 1e-300, 1, 2, 1, 10, 0.1, std::numeric_limits<double>::infinity()}};
    writeCurve(curve, m_file);
    const CurveFile read = readCurve(m_file);
    QCOMPARE(read.notes, curve.notes);
    QCOMPARE(read.origin, curve.origin);
    QCOMPARE(read.rows.size(), curve.rows.size());
    for (std::size_t i = 0; i < read.rows.size(); ++i) QVERIFY2(read.rows[i] == curve.rows[i], std::to_string(i).c_str());
    writeCurve(read, m_file);
    QCOMPARE(readCurve(m_file).rows, curve.rows);
  }

  /// A row takes more memory than the line that pretends to be one; so does a comment, and the name of a column.
  void manyShortLinesAreRefused() {
    const auto refused = [&](const std::string& text) {
      writeBytes(m_file, text);
      return thrown<InputError>([&] { readCurve(m_file); });
    };
    const auto times = [](int count, const std::string& line) {
      std::string text;
      for (int i = 0; i < count; ++i) text += line;
      return text;
    };
    QCOMPARE(refused(kHeader + times(30'000, kGood)), QString());
    QVERIFY(refused(kHeader + times(30'000, ",,0,0,0,0,0,0,0\n")).contains("shorter than those of any curve"));
    QVERIFY(refused(times(30'000, "#\n") + kHeader).contains("shorter"));
    QVERIFY(refused(times(10'001, "# a note that is as long as notes are, or longer\n") + kHeader).contains("lines of comment"));
    QVERIFY(refused(times(1'000'000, ",")).contains("1,000 columns"));
    QVERIFY(refused(kHeader + '"' + std::string(1'000'000, '\n')).contains("shorter"));
  }

  void whateverIsWrittenIsReadBack() {
    std::mt19937_64 random(1);
    const std::string odd = std::string("ab ,\"\n\r\t#'{}\\;\xC3\xA4\xFF\x80", 19) + '\0';
    const auto name = [&] {
      std::string text;
      for (auto length = random() % 8; length > 0; --length) text += odd[random() % odd.size()];
      return text;
    };
    const auto number = [&random] {
      for (;;)
        if (const auto any = std::bit_cast<double>(random()); !std::isnan(any)) return any;
    };
    CurveFile curve;
    curve.origin = "{}";
    for (int i = 0; i < 3000; ++i) {
      const auto samples = static_cast<std::int64_t>(random() >> 1);
      curve.rows.push_back({name(), name(), std::abs(std::isinf(number()) ? 1.0 : number()), static_cast<int>(random() >> 33),
                            random(), samples / 3, samples, static_cast<double>(random() >> 11) * 0x1p-53, number()});
      if (std::isinf(curve.rows.back().strength)) curve.rows.back().strength = 5e-324;
    }
    curve.rows.front().loss = -std::numeric_limits<double>::infinity();
    writeCurve(curve, m_file);
    const CurveFile read = readCurve(m_file);
    QCOMPARE(read.rows.size(), curve.rows.size());
    for (std::size_t i = 0; i < read.rows.size(); ++i) QVERIFY2(read.rows[i] == curve.rows[i], std::to_string(i).c_str());
  }

  void aLossThatIsNoNumberIsReadBack() {
    CurveFile curve;
    curve.rows = {{"a", "weight-noise", 2.0, 0, 1, 1, 10, 0.1, std::nan("")}};
    writeCurve(curve, m_file);
    QVERIFY(std::isnan(readCurve(m_file).rows.front().loss));
  }

  void otherLineEndsAndNoLastOneAreFine() {
    writeBytes(m_file,
               "#note\r\n# {\"a\":1}\r\nmodel,kind,strength,repeat,seed,correct,samples,accuracy,loss\r\n"
               "a,attack,0.1,0,1,9,10,0.9,0.5\r\n\"b\",attack,0.1,0,1,9,10,0.9,nan\r\na,\"attack\",0.2,0,1,9,10,0.9,0.5");
    const CurveFile curve = readCurve(m_file);
    QCOMPARE(curve.notes, std::vector<std::string>{"note"});
    QCOMPARE(curve.origin, std::string("{\"a\":1}"));
    QCOMPARE(curve.rows.size(), 3u);
    QCOMPARE(curve.rows[1].model, std::string("b"));
    QCOMPARE(curve.rows[2].strength, 0.2);
  }

  void otherColumnsAndLateCommentsDoNotBreakIt() {
    writeBytes(m_file,
               "\xEF\xBB\xBF# note\nwho,model,kind,strength,repeat,seed,correct,samples,accuracy,loss,minutes\n# early\n"
               "me,\"MNIST, set, seed 1, epoch 80\",attack,0.1,0,1,9,10,0.9,0.5,3\n# late\n"
               "me,b,attack,0.2,0,1,8,10,0.8,0.5,\"1,5\"\n# the end");
    const CurveFile curve = readCurve(m_file);
    QCOMPARE(curve.rows.size(), 2u);
    QCOMPARE(curve.rows[0].model, std::string("MNIST, set, seed 1, epoch 80"));
    QCOMPARE(curve.rows[1].strength, 0.2);
    QCOMPARE(curve.rows[1].correct, 8);
    QCOMPARE(curve.notes, (std::vector<std::string>{"note", "early", "late", "the end"}));
    QVERIFY(curve.moreColumns);
    writeBytes(m_file, kHeader + kGood);
    QVERIFY(!readCurve(m_file).moreColumns);
  }

  void whatIsMalformedIsRefusedWithItsRow_data() {
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("words");
    const auto row = [](const char* name, const std::string& text, const std::string& words) {
      QTest::newRow(name) << text << words;
    };
    const auto second = [](const std::string& line) { return kHeader + kGood + line; };
    row("empty", "", "this is no curve: after the comment lines must come model,kind,");
    row("comments alone", "# a\n# {}", "this is no curve");
    row("another table", "epoch,train_loss\n1,2\n", "this is no curve");
    row("binary", std::string("\0\xff\xfe,\n", 5), "this is no curve");
    row("empty line", second("\n"), "row 2 is malformed: after model must come a comma");
    row("cut", second("a,attack,0.1,0,1,9,10"), "after samples must come a comma");
    row("cut in a quote", second("\"a,attack,0.1"), "row 2 is malformed: model begins with a quote that does not close");
    row("lone quote", second("\""), "does not close");
    row("text after a quote", second("\"a\"b,attack,0.1,0,1,9,10,0.9,0.5"), "after model must come a comma");
    row("a cell too many", second("a,attack,0.1,0,1,9,10,0.9,0.5,1"), "after loss must come the end of the line");
    row("strength a word", second("a,attack,strong,0,1,9,10,0.9,0.5"), "strength must be a number from 0 on, not \"strong\"");
    row("strength NaN", second("a,attack,nan,0,1,9,10,0.9,0.5"), "strength must be a number from 0 on");
    row("strength infinite", second("a,attack,inf,0,1,9,10,0.9,0.5"), "strength must be a number from 0 on");
    row("strength negative", second("a,attack,-0.1,0,1,9,10,0.9,0.5"), "strength must be a number from 0 on");
    row("repeat negative", second("a,attack,0.1,-1,1,9,10,0.9,0.5"), "repeat must be a whole number from 0 on");
    row("repeat beyond 32 bits", second("a,attack,0.1,2147483648,1,9,10,0.9,0.5"), "repeat must be a whole number");
    row("seed beyond 64 bits", second("a,attack,0.1,0,18446744073709551616,9,10,0.9,0.5"), "seed must be a whole number");
    row("correct negative", second("a,attack,0.1,0,1,-9,10,0.9,0.5"), "correct must be a whole number from 0 on");
    row("more right than there are", second("a,attack,0.1,0,1,11,10,0.9,0.5"),
        "samples must be a whole number, not below correct");
    row("accuracy in per cent", second("a,attack,0.1,0,1,9,10,90,0.5"), "accuracy must be a share from 0 to 1, not \"90\"");
    row("loss a word", second("a,attack,0.1,0,1,9,10,0.9,low"), "loss must be a number, not \"low\"");
    row("spaces", second("a,attack, 0.1,0,1,9,10,0.9,0.5"), "strength must be a number from 0 on, not \" 0.1\"");
  }

  void whatIsMalformedIsRefusedWithItsRow() {
    QFETCH(std::string, text);
    QFETCH(std::string, words);
    writeBytes(m_file, text);
    const std::string message = thrown<InputError>([&] { readCurve(m_file); }).toStdString();
    QVERIFY2(message.find(words) != std::string::npos, message.c_str());
    QVERIFY2(message.ends_with("curve.csv)") && message.find('\n') == std::string::npos, message.c_str());
  }

  void everyByteCutOrChangedIsReadOrRefused() {
    CurveFile curve;
    curve.notes = {"note"};
    curve.origin = "{}";
    for (int i = 0; i < 3; ++i) curve.rows.push_back({"a,\"b", "attack", 0.1 * i, i, 7, 1, 10, 0.1, 2.5});
    writeCurve(curve, m_file);
    const std::string whole = readBytes(m_file);
    for (std::size_t at = 0; at < whole.size(); ++at) {
      for (const char byte : {'\0', '"', ',', '\n', '\r', '9', '-', '\xff'}) {
        std::string text = whole;
        text[at] = byte;
        writeBytes(m_file, text);
        try {
          QVERIFY(readCurve(m_file).rows.size() <= 4);
        } catch (const InputError&) {
        }
      }
      writeBytes(m_file, whole.substr(0, at));
      try {
        QVERIFY(readCurve(m_file).rows.size() <= 3);
      } catch (const InputError&) {
      }
    }
  }

  void whatIsNotThereIsRefused() {
    QVERIFY(!thrown<InputError>([&] { readCurve(m_file.parent_path() / "absent.csv"); }).isEmpty());
    QVERIFY(!thrown<InputError>([&] { readCurve(m_file.parent_path()); }).isEmpty());
  }

 private:
  QTemporaryDir m_dir;
  fs::path m_file = fs::path(m_dir.path().toStdString()) / "curve.csv";
};

REWIRE_TEST(TestCurveFile)
#include "tst_curve_file.moc"

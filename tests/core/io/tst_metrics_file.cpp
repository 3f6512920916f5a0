#include "core/io/metrics_file.h"

#include "core/error.h"
#include "core/train/metrics_csv.h"
#include "tests/support/files.h"
#include "tests/support/models.h"
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

const std::string kMeasureColumns =
    ",active_neurons,itop,jaccard_first,jaccard_last,link_age,max_in_degree,max_out_degree,gini_in_degree,gini_out_degree,"
    "assortativity,silent_links,dead_neurons";
const std::string kColumns = "epoch,train_loss,train_accuracy,test_loss,test_accuracy,learning_rate,links,links_rewired,seconds";

}  // namespace

class TestMetricsFile : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theFileIsAsTheContractSays() {
    writeMetrics({{1, 0.5, 0.8955, 1.0 / 3.0, 0.9, 0.025, 27840, 8352, 1e-7}}, m_file);
    QCOMPARE(readBytes(m_file),
             kColumns + kMeasureColumns + "\n1,0.5,0.8955,0.3333333333333333,0.9,0.025,27840,8352,1e-07,,,,,,,,,,,,\n");
  }

  void numbersAreReadBackExactly() {
    std::vector<EpochMetrics> history = historyOf(12);
    history[3].trainLoss = 0.1 + 0.2;
    history[4].testLoss = std::numeric_limits<double>::denorm_min();
    history[5].links = std::numeric_limits<std::int64_t>::max();
    history[6].seconds = 1e300;
    writeMetrics(history, m_file);
    QCOMPARE(readMetrics(m_file), history);
    writeMetrics({}, m_file);
    QVERIFY(readMetrics(m_file).empty());
  }

  void whateverIsWrittenIsReadBack() {
    std::mt19937_64 random(1);
    const auto number = [&random] {  // of any size, from the smallest to the largest
      for (;;)
        if (const auto any = std::bit_cast<double>(random()); std::isfinite(any)) return any;
    };
    const auto share = [&random] { return static_cast<double>(random() >> 11) * 0x1p-53; };
    const auto count = [&random] { return static_cast<std::int64_t>(random() >> (1 + random() % 63)); };
    const auto measures = [&] {
      Measures some;
      for (const Measure measure : allMeasures()) {
        if (random() % 3 == 0) continue;
        some[measure] = isCount(measure) ? static_cast<double>(count() >> 10) : isShare(measure) ? share() : number();
      }
      return some;
    };
    std::vector<EpochMetrics> history;
    for (int epoch = 1; epoch <= 2000; ++epoch)
      history.push_back({epoch, number(), share(), number(), share(), number(), count(), count(), number(), measures()});
    writeMetrics(history, m_file);
    QCOMPARE(readMetrics(m_file), history);
  }

  void aTornLastLineIsLeftOutWhereItIsTold() {
    const std::string whole = metricsAsCsv(historyOf(2));
    const std::string text = metricsAsCsv(historyOf(3));
    for (std::size_t end = whole.size(); end < text.size(); ++end) {
      writeBytes(m_file, text.substr(0, end));
      const std::vector<EpochMetrics> rows = readTornMetrics(m_file);
      QVERIFY2(rows.size() == 2, std::to_string(end).c_str());
      QVERIFY(rows[0] == historyOf(3)[0] && rows[1] == historyOf(3)[1]);
    }
    writeBytes(m_file, whole + std::string(40, '\0'));  // what some file systems leave after a power cut
    QCOMPARE(readTornMetrics(m_file), historyOf(2));
    writeBytes(m_file, whole + "3,0.5\n4,0.5\n");
    QVERIFY(!thrown<InputError>([&] { readTornMetrics(m_file); }).isEmpty());
  }

  void moreColumnsAndOtherLineEndsAreFine() {
    writeBytes(m_file,
               kColumns + ",gradient,note\r\n1,0.5,0.8,0.6,0.7,0.02,9,3,1.5,0.1,\"a\"\r\n2,0.4,0.9,0.5,0.8,0.01,9,0,1.5,,");
    const std::vector<EpochMetrics> expected = {{1, 0.5, 0.8, 0.6, 0.7, 0.02, 9, 3, 1.5},
                                                {2, 0.4, 0.9, 0.5, 0.8, 0.01, 9, 0, 1.5}};
    QCOMPARE(readMetrics(m_file), expected);
  }

  // In another order, between columns of somebody else, and cut off: cells that are not there are unknown.
  void measuresAreReadByTheNamesOfTheirColumns() {
    writeBytes(m_file, kColumns +
                           ",silent_links,note,active_neurons\n1,0.5,0.8,0.6,0.7,0.02,9,3,1.5,0.25,7,12\n"
                           "2,0.4,0.9,0.5,0.8,0.01,9,0,1.5,,x\n");
    const std::vector<EpochMetrics> rows = readMetrics(m_file);
    QCOMPARE(rows[0].topology[Measure::SilentLinks], std::optional(0.25));
    QCOMPARE(rows[0].topology[Measure::ActiveNeurons], std::optional(12.0));
    QVERIFY(!rows[0].topology[Measure::Itop]);
    QVERIFY(rows[1].topology == Measures());
  }

  void aMeasureThatCannotBeIsRefused() {
    const auto refused = [&](const std::string& column, const std::string& cell) {
      writeBytes(m_file, kColumns + "," + column + "\n1,0.5,0.8,0.6,0.7,0.02,9,3,1.5," + cell + "\n");
      return thrown<InputError>([&] { readMetrics(m_file); });
    };
    QVERIFY(refused("itop", "1.5").startsWith("row 1 is malformed: itop must be a share from 0 to 1, not \"1.5\""));
    QVERIFY(refused("dead_neurons", "-1").startsWith("row 1 is malformed: dead_neurons must be a whole number from 0 on"));
    QVERIFY(refused("dead_neurons", "1.5").startsWith("row 1 is malformed: dead_neurons must be a whole number from 0 on"));
    QVERIFY(refused("assortativity", "nan").startsWith("row 1 is malformed: assortativity must be a number"));
    QCOMPARE(refused("assortativity", "-0.5"), QString());
  }

  /// A row takes more memory than the line that pretends to be one.
  void manyShortRowsAreRefused() {
    const auto rows = [](int count) {
      std::string text = kColumns + "\n";
      for (int epoch = 1; epoch <= count; ++epoch) text += std::to_string(epoch) + ",0,0,0,0,0,0,0,0\n";
      return text;
    };
    QCOMPARE(metricsFromText(rows(15'000), "file").size(), std::size_t{15'000});
    QVERIFY(thrown<InputError>([&] { metricsFromText(rows(30'000), "file"); }).contains("shorter than those of any run"));
    QCOMPARE(metricsFromText(metricsAsCsv(historyOf(40'000)), "file").size(), std::size_t{40'000});
    QVERIFY(thrown<InputError>([&] { metricsFromText(kColumns + std::string(1001, ','), "file"); }).contains("1,000"));
  }

  void whatIsMalformedIsRefusedWithItsRow_data() {
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("words");
    const auto row = [](const char* name, const std::string& text, const std::string& words) {
      QTest::newRow(name) << text << words;
    };
    const std::string good = "1,0.5,0.8,0.6,0.7,0.02,9,3,1.5\n";
    const auto rows = [&](const std::string& second) { return kColumns + "\n" + good + second; };
    row("empty", "", "the first line must begin with epoch,train_loss");
    row("no header", good, "the first line must begin with epoch,train_loss");
    row("another column", kColumns + "s\n", "the first line must begin with epoch,train_loss");
    row("empty line", rows("\n"), "row 2 is malformed: epoch must be");
    row("cut in a number", rows("2,0.5,0.8,0.6,0."), "row 2 is malformed: learning_rate must be a number, not \"\"");
    row("cut after a column", rows("2,0.5,0.8,0.6,0.7,0.02,9,3"), "row 2 is malformed: seconds must be a number");
    row("epoch a fraction", rows("2.0,0.5,0.8,0.6,0.7,0.02,9,3,1.5"), "epoch must be a whole number from 1 on, not \"2.0\"");
    row("epoch 0", kColumns + "\n0,0.5,0.8,0.6,0.7,0.02,9,3,1.5", "row 1 is malformed: epoch must be a whole number from 1 on");
    row("epoch twice", rows(good), "row 2 has epoch 1; after 1 comes the next, 2");
    row("epoch left out", rows("3,0.5,0.8,0.6,0.7,0.02,9,3,1.5"), "row 2 has epoch 3; after 1 comes the next, 2");
    row("loss a word", rows("2,high,0.8,0.6,0.7,0.02,9,3,1.5"), "train_loss must be a number, not \"high\"");
    row("loss not finite", rows("2,inf,0.8,0.6,0.7,0.02,9,3,1.5"), "train_loss must be a number, not \"inf\"");
    row("accuracy in per cent", rows("2,0.5,80,0.6,0.7,0.02,9,3,1.5"), "train_accuracy must be a share from 0 to 1, not \"80\"");
    row("accuracy NaN", rows("2,0.5,0.8,0.6,nan,0.02,9,3,1.5"), "test_accuracy must be a share");
    row("links negative", rows("2,0.5,0.8,0.6,0.7,0.02,-9,3,1.5"), "links must be a whole number from 0 on");
    row("links beyond 64 bits", rows("2,0.5,0.8,0.6,0.7,0.02,9,99999999999999999999,1.5"),
        "links_rewired must be a whole number");
    row("spaces", rows("2, 0.5,0.8,0.6,0.7,0.02,9,3,1.5"), "train_loss must be a number, not \" 0.5\"");
    row("binary", rows(std::string("2,\0\n\xff,", 6)), "row 2 is malformed");
  }

  void whatIsMalformedIsRefusedWithItsRow() {
    QFETCH(std::string, text);
    QFETCH(std::string, words);
    writeBytes(m_file, text);
    const std::string message = thrown<InputError>([&] { readMetrics(m_file); }).toStdString();
    QVERIFY2(message.find(words) != std::string::npos, message.c_str());
    QVERIFY2(message.ends_with("metrics.csv)") && message.find('\n') == std::string::npos, message.c_str());
  }

 private:
  QTemporaryDir m_dir;
  fs::path m_file = fs::path(m_dir.path().toStdString()) / "metrics.csv";
};

REWIRE_TEST(TestMetricsFile)
#include "tst_metrics_file.moc"

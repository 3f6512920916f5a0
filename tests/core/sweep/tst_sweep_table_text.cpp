#include "core/sweep/sweep_table.h"
#include "tests/support/registry.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace rewire;

namespace {

SweepTable tableWith(const std::string& paired) {
  SweepTable table{.request = {{"rule", "hidden"}, {"seed"}, paired},
                   .rows = {},
                   .runs = 7,
                   .finished = 4,
                   .instructionSets = {"avx2", "sse4"}};
  table.rows.push_back(
      {{"\"set\"", "[30,20]"}, "test_accuracy", {3, 0.5, 0.25, 0.125}, SampleMean{2, 0.1, 0.2, 0.3}, {"avx2", "sse4"}});
  table.rows.push_back({{"\"a \\\"b\\\"\"", "[7]"}, "perturb attack --epsilon 0.1", {1, 0.75, 0.0, 0.0}, std::nullopt, {}});
  return table;
}

}  // namespace

class TestSweepTableText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void csvHasARowAGroupAndMetric() {
    QCOMPARE(QString::fromStdString(asCsv(tableWith(""))),
             QString("rule,hidden,metric,n,mean,sd,ci95_low,ci95_high,instruction_sets\n"
                     "set,\"30,20\",test_accuracy,3,0.5,0.25,0.375,0.625,avx2 sse4\n"
                     "\"a \"\"b\"\"\",7,perturb attack --epsilon 0.1,1,0.75,,,,\n"));
  }

  void csvHasDifferencesWhereTheyAreAskedFor() {
    const QString csv = QString::fromStdString(asCsv(tableWith("set")));
    QVERIFY(
        csv.startsWith("rule,hidden,metric,n,mean,sd,ci95_low,ci95_high,instruction_sets,pairs,difference,difference_sd,"
                       "difference_ci95_low,difference_ci95_high\n"));
    QVERIFY(csv.contains(",avx2 sse4,2,0.1,0.2,-0.19999999999999998,0.4\n"));
    QVERIFY(csv.endsWith(",1,0.75,,,,,,,,,\n"));
  }

  void jsonHasTheSame() {
    const auto json = nlohmann::json::parse(asJson(tableWith("set")));
    QCOMPARE(json.at("runs").get<int>(), 7);
    QCOMPARE(json.at("finished").get<int>(), 4);
    QCOMPARE(json.at("paired").get<std::string>(), std::string("set"));
    const auto& first = json.at("rows").at(0);
    QCOMPARE(first.at("rule").get<std::string>(), std::string("set"));
    QCOMPARE(first.at("hidden").get<std::vector<int>>(), (std::vector<int>{30, 20}));
    QCOMPARE(first.at("n").get<int>(), 3);
    QCOMPARE(first.at("ci95_low").get<double>(), 0.375);
    QCOMPARE(first.at("difference").at("n").get<int>(), 2);
    QVERIFY(json.at("rows").at(1).at("sd").is_null() && json.at("rows").at(1).at("difference").is_null());
    QVERIFY(!nlohmann::json::parse(asJson(tableWith(""))).contains("paired"));
  }
};

REWIRE_TEST(TestSweepTableText)
#include "tst_sweep_table_text.moc"

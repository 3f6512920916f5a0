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

  void markdownIsForPeople() {
    QCOMPARE(QString::fromStdString(asMarkdown(tableWith("set"))),
             QString("| rule | hidden | metric | n | mean ± sd (%) | 95 % interval (%) | pairs | difference ± sd (points) | "
                     "95 % interval (points) |\n"
                     "| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |\n"
                     "| set | 30,20 | test_accuracy | 3 | 50.0 ± 25.0 | 37.5 to 62.5 | 2 | 10.0 ± 20.0 | -20.0 to 40.0 |\n"
                     "| a \"b\" | 7 | perturb attack --epsilon 0.1 | 1 | 75.0 |  |  |  |  |\n"));
    SweepTable table = tableWith("");
    table.rows[0].metric = "a|b\nc";
    QVERIFY(asMarkdown(table).find("| a\\|b c |") != std::string::npos);
  }

  void latexIsForPapers() {
    SweepTable table = tableWith("set");
    table.rows[1].metric = "100 % & {x} \\_";
    const QStringList lines = QString::fromStdString(asLatex(table)).split('\n');
    QCOMPARE(lines[0], QString("\\begin{tabular}{lllrrrrrr}"));
    QCOMPARE(lines[4], QString("set & 30,20 & test\\_accuracy & 3 & 50.0 $\\pm$ 25.0 & 37.5 to 62.5 & 2 & 10.0 $\\pm$ 20.0 & "
                               "-20.0 to 40.0 \\\\"));
    QVERIFY(lines[5].contains("100 \\% \\& \\{x\\} \\textbackslash{}\\_"));
    QCOMPARE(lines[7], QString("\\end{tabular}"));
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

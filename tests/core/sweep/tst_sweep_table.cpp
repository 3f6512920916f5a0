#include "core/sweep/sweep_table.h"

#include "core/error.h"
#include "core/io/metrics_file.h"
#include "core/sweep/run_marks.h"
#include "core/sweep/run_test.h"
#include "tests/support/files.h"
#include "tests/support/made_sweep.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

class TestSweepTable : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  Sweep m_sweep;  // set and static with seeds 1 to 3, whose accuracies are those of giveAccuracies()

  /// Takes accuracies from a list, run by run.
  void giveAccuracies(const std::vector<double>& accuracies) const {
    for (std::size_t i = 0; i < accuracies.size(); ++i) {
      const fs::path file = m_sweep.folderOf(m_sweep.runs[i]) / "metrics.csv";
      std::vector<EpochMetrics> rows = readMetrics(file);
      rows.back().testAccuracy = accuracies[i];
      writeMetrics(rows, file);
    }
  }
  SweepTable table(const TableRequest& request = {{"rule"}, {"seed"}, ""}) const { return tableOf(m_sweep, request); }

 private Q_SLOTS:
  void initTestCase() {
    m_sweep = makeSweep(m_dir.path().toStdString(), {"set", "static"}, 3, {"perturb remove-links --fraction 0.5"});
    workOn(m_sweep, testsOf(m_sweep), oneWorker());
  }
  void init() { giveAccuracies({0.9, 0.8, 0.7, 0.5, 0.5, 0.2}); }

  void aGroupHasItsMeanForEveryMetric() {
    const SweepTable made = table();
    QCOMPARE(made.rows.size(), 4u);
    QCOMPARE(made.runs, 6u);
    QCOMPARE(made.finished, 6u);
    const TableRow& set = made.rows[0];
    QCOMPARE(set.values, std::vector<std::string>{"\"set\""});
    QCOMPARE(set.metric, std::string("test_accuracy"));
    QCOMPARE(set.mean.count, 3);
    QVERIFY(std::abs(set.mean.mean - 0.8) < 1e-15 && std::abs(set.mean.deviation - 0.1) < 1e-15);
    QVERIFY(!set.difference);
    QCOMPARE(made.rows[1].metric, m_sweep.plan.then[0]);
    QCOMPARE(made.rows[2].values, std::vector<std::string>{"\"static\""});
  }

  void differencesAreTakenSeedBySeed() {
    for (const char* paired : {"static", "rule=static"}) {
      const SweepTable made = table({{"rule"}, {"seed"}, paired});
      const SampleMean& difference = made.rows[0].difference.value();  // 0.4, 0.3, 0.5
      QCOMPARE(difference.count, 3);
      QVERIFY(std::abs(difference.mean - 0.4) < 1e-15 && std::abs(difference.deviation - 0.1) < 1e-15);
      QVERIFY(std::abs(difference.half - 4.302652729749463 * 0.1 / std::sqrt(3.0)) < 1e-12);  // t of 2 degrees of freedom
      QVERIFY(!made.rows[2].difference);
    }
  }

  void onlyRunsThatBothHaveArePaired() {
    Sweep part = m_sweep;
    part.runs.erase(part.runs.begin() + 3);  // static, seed 1
    const SweepTable made = tableOf(part, {{"rule"}, {"seed"}, "static"});
    QCOMPARE(made.rows[0].mean.count, 3);
    QCOMPARE(made.rows[0].difference->count, 2);
    QVERIFY(std::abs(made.rows[0].difference->mean - 0.4) < 1e-15);
  }

  void theOrderOfThePlanDecidesTheOrderOfRowsAlone() {
    Sweep turned = m_sweep;
    std::reverse(turned.runs.begin(), turned.runs.end());
    const SweepTable made = table({{"rule"}, {"seed"}, "static"}), other = tableOf(turned, {{"rule"}, {"seed"}, "static"});
    QCOMPARE(other.rows[0].values, std::vector<std::string>{"\"static\""});
    QCOMPARE(other.rows[2].mean.mean, made.rows[0].mean.mean);
    QCOMPARE(other.rows[2].mean.deviation, made.rows[0].mean.deviation);
    QCOMPARE(other.rows[2].difference->half, made.rows[0].difference->half);
  }

  void unfinishedRunsAreLeftOut() {
    const fs::path model = m_sweep.folderOf(m_sweep.runs[0]) / "model.safetensors";
    const std::string bytes = readBytes(model);
    fs::remove(model);
    const SweepTable made = table();
    writeBytes(model, bytes);
    QCOMPARE(made.finished, 5u);
    QCOMPARE(made.rows[0].mean.count, 2);
    QCOMPARE(made.rows[0].mean.mean, 0.75);
  }

  void mixedInstructionSetsAreTold() {
    QCOMPARE(table().instructionSets.size(), 1u);
    const fs::path mark = m_sweep.folderOf(m_sweep.runs[1]) / kComputedWithName;
    const std::string bytes = readBytes(mark);
    writeBytes(mark, R"({"instruction_sets": ["zzz"]})");
    const SweepTable made = table();
    writeBytes(mark, bytes);
    QCOMPARE(made.instructionSets.size(), 2u);
    QCOMPARE(made.rows[0].instructionSets.back(), std::string("zzz"));
    QCOMPARE(made.rows[2].instructionSets.size(), 1u);
  }

  void questionsWithoutAnAnswerAreRefused_data() {
    QTest::addColumn<QStringList>("by");
    QTest::addColumn<QStringList>("over");
    QTest::addColumn<QString>("paired");
    QTest::addColumn<QString>("word");
    QTest::newRow("unknown key") << QStringList{"rules"} << QStringList{"seed"} << ""
                                 << "rules";
    QTest::newRow("unknown key in over") << QStringList{"rule"} << QStringList{"seeds"} << ""
                                         << "(--over)";
    QTest::newRow("twice") << QStringList{"rule", "rule"} << QStringList{"seed"} << ""
                           << "twice";
    QTest::newRow("in both") << QStringList{"rule", "seed"} << QStringList{"seed"} << ""
                             << "in --by too";
    QTest::newRow("runs differ") << QStringList{"density"} << QStringList{"seed"} << ""
                                 << "runs differ in rule as well";
    QTest::newRow("no such value") << QStringList{"rule"} << QStringList{"seed"} << "chts"
                                   << "\"chts\"";
    QTest::newRow("no such key") << QStringList{"rule"} << QStringList{"seed"} << "start=static"
                                 << "(--paired)";
  }
  void questionsWithoutAnAnswerAreRefused() {
    QFETCH(const QStringList, by);
    QFETCH(const QStringList, over);
    QFETCH(const QString, paired);
    QFETCH(const QString, word);
    TableRequest request;
    for (const QString& key : by) request.by.push_back(key.toStdString());
    for (const QString& key : over) request.over.push_back(key.toStdString());
    request.paired = paired.toStdString();
    const QString message = thrown<InputError>([&] { table(request); });
    QVERIFY2(message.contains(word), qPrintable(message));
  }

  void optionsThatAreUsualForARuleAreToldByIt() {
    const QTemporaryDir folder;
    const Sweep sweep = makeSweep(folder.path().toStdString(), {"set", "rigl"}, 2);
    QVERIFY(sweep.runs[0].experiment.zetaSchedule != sweep.runs[2].experiment.zetaSchedule);
    workOn(sweep, {}, oneWorker());
    QCOMPARE(tableOf(sweep, {{"rule"}, {"seed"}, "set"}).rows.size(), 2u);
    QVERIFY(thrown<InputError>([&] { tableOf(sweep, {{"density"}, {"seed"}, ""}); }).contains("runs differ in rule"));
  }

  void aValueOfTwoKeysMustSayWhich() {
    const QString message = thrown<InputError>([&] { table({{"rule", "batch", "hidden"}, {"seed"}, "32"}); });
    QVERIFY2(message.isEmpty(), qPrintable(message));
    Sweep same = m_sweep;
    for (PlannedRun& run : same.runs) run.experiment.snapshots = 32;
    QVERIFY(thrown<InputError>([&] {
              tableOf(same, {{"rule", "batch", "snapshots"}, {"seed"}, "32"});
            }).contains("several keys"));
  }

  void metricsThatLackTheLastEpochAreRefused() {
    const fs::path file = m_sweep.folderOf(m_sweep.runs[0]) / "metrics.csv";
    std::vector<EpochMetrics> rows = readMetrics(file);
    const std::vector<EpochMetrics> part(rows.begin(), rows.end() - 1);
    writeMetrics(part, file);
    QVERIFY(thrown<InputError>([&] { table(); }).contains("lacks the last epoch"));
    writeMetrics(rows, file);
  }
};

REWIRE_TEST(TestSweepTable)
#include "tst_sweep_table.moc"

#include "core/kept/run_parts.h"

#include "core/error.h"
#include "core/io/metrics_file.h"
#include "tests/support/files.h"
#include "tests/support/models.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

class TestRunParts : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  fs::path metrics() const { return m_folder.filePath("metrics.csv").toStdString(); }
  static Model modelWithRows(int epochs) {
    Model model = tinyModel(epochs);
    model.history = historyOf(epochs);
    return model;
  }

 private Q_SLOTS:
  void rowsThatAKillHasTakenComeFromTheModel() {
    const Model model = modelWithRows(3);
    fs::remove(metrics());
    QCOMPARE(rowsBeside(metrics(), model), model.history);  // there is no file
    writeBytes(metrics(), "");
    QCOMPARE(rowsBeside(metrics(), model), model.history);
    writeMetrics({}, metrics());
    QCOMPARE(rowsBeside(metrics(), model), model.history);  // no row
    const std::string whole = [&] {
      writeMetrics(historyOf(5), metrics());
      return readBytes(metrics());
    }();
    QCOMPARE(rowsBeside(metrics(), model).size(), 3u);  // nothing beyond the model
    writeBytes(metrics(), whole.substr(0, whole.size() / 2));
    QCOMPARE(rowsBeside(metrics(), model).size(), 3u);
  }

  void rowsOfAnotherRunAreRefused() {
    writeMetrics(historyOf(2), metrics());
    Model model = tinyModel(5);
    model.history.clear();
    QVERIFY(thrown<InputError>([&] { rowsBeside(metrics(), model); }).contains("1 to 5, and has 2 rows"));
  }

  void aRunIsKnownByWhatStaysInIt() {
    const Experiment run = tinyModel().experiment;
    Experiment other = run;
    other.zeta = 0.9;
    QVERIFY(sameRun(other, run));
    other.seed = 12;
    QVERIFY(!sameRun(other, run));
    other = run;
    other.dataset = "elsewhere";
    other.snapshots = 3;
    QVERIFY(isHistoryOf(other, run));
    QVERIFY(!sameRun(other, run));
  }

  void thePlanIsWhatFollows() {
    const std::vector<Action> all = {{.epoch = 1, .set = {.zeta = 0.1}}, {.epoch = 3, .set = {.zeta = 0.2}}};
    QCOMPARE(planAfter({all[0]}, all).size(), 1u);
    QVERIFY(planAfter({all[1]}, all).empty());
    QVERIFY(planAfter(all, all).empty());
  }
};

REWIRE_TEST(TestRunParts)
#include "tst_run_parts.moc"

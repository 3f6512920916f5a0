#include "core/kept/former_run.h"

#include "core/io/metrics_file.h"
#include "core/kept/history.h"
#include "core/kept/run_folder.h"
#include "tests/support/files.h"
#include "tests/support/kept_run.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

class TestFormerRun : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  fs::path path(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }

 private Q_SLOTS:
  void isPutBackWhole() {
    writeBytes(path("experiment.json"), "experiment");
    writeBytes(path("metrics.csv"), "rows");
    writeBytes(path("history.sqlite"), "history");
    FormerRun former(m_folder.path().toStdString());
    former.takeHistoryAway();
    QVERIFY(!fs::exists(path("history.sqlite")));
    writeBytes(path("experiment.json"), "another");
    writeBytes(path("metrics.csv"), "");
    former.putBack();
    QCOMPARE(readBytes(path("experiment.json")), std::string("experiment"));
    QCOMPARE(readBytes(path("metrics.csv")), std::string("rows"));
    QCOMPARE(readBytes(path("history.sqlite")), std::string("history"));
    QCOMPARE(namesIn(m_folder.path().toStdString()).size(), 3u);
  }

  /// Where a kill comes between, the old run is there again; once the new model is there, nothing is left of the old one.
  void aKillInBetweenIsPutBack() {
    QTemporaryDir base;
    const fs::path run = makeKeptRun(base.path().toStdString(), 3, 0), history = run / "history.sqlite",
                   away = run / ".history.sqlite.old";
    const std::string experiment = readBytes(run / "experiment.json"), kept = readBytes(history);
    fs::rename(history, away);
    std::string other = experiment;
    other.replace(other.find("\"seed\": "), 8, "\"seed\": 7");
    writeBytes(run / "experiment.json", other);
    writeBytes(run / "metrics.csv", "");
    writeBytes(history, "of the new run");
    {
      const RunFolder::Resumed resumed = RunFolder::resume(run);
      QCOMPARE(resumed.model.epoch, 3);
      QCOMPARE(resumed.model.history.size(), 3u);
    }
    QCOMPARE(readBytes(run / "experiment.json"), experiment);
    QCOMPARE(HistoryReader(history).epochs(), (std::vector{0, 1, 2, 3}));
    writeBytes(away, "of the old run");
    RunFolder::resume(run);
    QVERIFY(!fs::exists(away));
    QCOMPARE(HistoryReader(history).epochs(), (std::vector{0, 1, 2, 3}));
  }

  /// Actions that were still to come are in the experiment alone.
  void aKillInBetweenKeepsThePlan() {
    for (const int every : {0, 1}) {  // with a history, and without
      QTemporaryDir base;
      const fs::path run = makeKeptRun(base.path().toStdString(), 3, every);
      Experiment planned = RunFolder::readExperiment(run);
      Action later;
      later.epoch = 9;
      later.set.zeta = 0.125;
      planned.epochs = 12;
      planned.actions.push_back(later);
      const std::string former = toJson(planned);
      writeBytes(run / "experiment.json", former);
      FormerRun(run).takeHistoryAway();
      planned.seed = 7;
      writeBytes(run / "experiment.json", toJson(planned));
      FormerRun::putBackAfterKill(run);
      QCOMPARE(readBytes(run / "experiment.json"), former);
      QVERIFY(!fs::exists(run / ".experiment.json.old"));
    }
  }

  /// The rows with their times come from its history, also where the metrics had been emptied already.
  void aKillBeforeTheModelBringsTheRowsBack() {
    QTemporaryDir base;
    const fs::path run = makeKeptRun(base.path().toStdString(), 3, 0);
    const std::string rows = readBytes(run / "metrics.csv");
    fs::rename(run / "history.sqlite", run / ".history.sqlite.old");
    writeMetrics({}, run / "metrics.csv");
    RunFolder::resume(run);
    QCOMPARE(readBytes(run / "metrics.csv"), rows);
    QVERIFY(!fs::exists(run / ".history.sqlite.old"));
  }

  /// A run that keeps no history has an empty file in its place.
  void aRunWithoutAHistoryIsPutBackToo() {
    QTemporaryDir base;
    const fs::path run = makeKeptRun(base.path().toStdString(), 3, 1);
    const std::string experiment = readBytes(run / "experiment.json");
    QVERIFY(!fs::exists(run / "history.sqlite"));
    FormerRun former(run);
    former.takeHistoryAway();
    std::string other = experiment;
    other.replace(other.find("\"seed\": "), 8, "\"seed\": 7");
    writeBytes(run / "experiment.json", other);
    writeMetrics({}, run / "metrics.csv");
    QCOMPARE(RunFolder::resume(run).model.history.size(), 3u);
    QCOMPARE(readBytes(run / "experiment.json"), experiment);
    for (const std::string& name : namesIn(run)) QVERIFY2(name.find("history") == std::string::npos, name.c_str());
  }

  void isForgotten() {
    writeBytes(path("history.sqlite"), "history");
    FormerRun former(m_folder.path().toStdString());
    former.takeHistoryAway();
    former.forget();
    for (const std::string& name : namesIn(m_folder.path().toStdString())) QVERIFY(name.find("history") == std::string::npos);
  }
};

REWIRE_TEST(TestFormerRun)
#include "tst_former_run.moc"

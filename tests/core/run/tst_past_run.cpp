#include "core/run/past_run.h"

#include "core/error.h"
#include "core/kept/run_folder.h"
#include "tests/support/files.h"
#include "tests/support/kept_run.h"
#include "tests/support/registry.h"
#include "tests/support/sessions.h"
#include "tests/support/thrown.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

class TestPastRun : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;

  fs::path path(const char* name) const { return fs::path(m_dir.path().toStdString()) / name; }

 private Q_SLOTS:
  void everySnapshotAndTheModelAreEpochs() {
    PastRun run(makeKeptRun(path("kept"), 3));
    QVERIFY(run.isFolder());
    QCOMPARE(run.epochs(), (std::vector<int>{1, 2, 3}));
    QCOMPARE(run.rows().size(), std::size_t{3});
    run.loadData({}, {});
    const SnapshotPtr second = run.at(2);
    QCOMPARE(second->epoch, 2);
    QCOMPARE(second->history->size(), std::size_t{2});
    QCOMPARE(second->batches, 7);
    QCOMPARE(second->phase, Phase::Paused);
    QCOMPARE(run.at(3)->phase, Phase::Finished);
    // The network of that epoch: it is as right as the row says, and its links are not those of the start.
    QCOMPARE(evaluationOf(*second).accuracy(), run.rows()[1].testAccuracy);
    QVERIFY(second->layers.front().initialTopology->indices != second->layers.front().topology->indices);
    QCOMPARE(run.at(1)->layers.front().initialTopology->indices, second->layers.front().initialTopology->indices);
  }

  void aHistoryHasTheStartToo() {
    PastRun run(makeKeptRun(path("history"), 3, 0));
    QCOMPARE(run.epochs(), (std::vector<int>{0, 1, 2, 3}));
    QCOMPARE(run.plannedEpochs(), 3);  // as many as it was to have
    run.loadData({}, {});
    const SnapshotPtr start = run.at(0), second = run.at(2);
    QVERIFY(start->history->empty());
    QCOMPARE(start->layers.front().topology->indices, second->layers.front().initialTopology->indices);
    QCOMPARE(evaluationOf(*second).accuracy(), run.rows()[1].testAccuracy);
  }

  void aRunWithItsModelAloneHasOneEpoch() {
    const fs::path folder = makeKeptRun(path("last"), 3, 0);
    fs::remove(folder / "history.sqlite");
    QCOMPARE(PastRun(folder).epochs(), std::vector<int>{3});
    PastRun model(folder / "model.safetensors");
    QVERIFY(!model.isFolder());
    QCOMPARE(model.epochs(), std::vector<int>{3});
    model.loadData({}, {});
    QCOMPARE(model.at(3)->history->size(), std::size_t{3});
  }

  void aHistoryThatCannotBeUsedIsNamed() {
    const fs::path folder = makeKeptRun(path("broken"), 3, 0);
    QVERIFY(PastRun(folder).historyProblem().empty());
    writeBytes(folder / "history.sqlite", "no database");
    PastRun run(folder);
    QVERIFY(run.historyProblem().english().find("this is no history of a run that can be read") != std::string::npos);
    const QString line = thrown<InputError>([&] { run.demandKept(2); });
    QVERIFY2(line.startsWith("epoch 2 cannot be shown, this is no history"), qPrintable(line));
    fs::copy_file(makeKeptRun(path("other"), 2, 0) / "history.sqlite", folder / "history.sqlite",
                  fs::copy_options::overwrite_existing);
    QVERIFY(PastRun(folder).historyProblem().english().find("the history of another run") != std::string::npos);
  }

  void whatIsNotThereIsNamed() {
    PastRun run(makeKeptRun(path("named"), 3));
    const QString line = thrown<InputError>([&] { run.demandKept(7); });
    QVERIFY2(line.startsWith("epoch 7 is not kept; give one that is, of 1, 2, 3 ("), qPrintable(line));
    QVERIFY(thrown<InputError>([&] { PastRun(path("absent")); }).startsWith("there is no such file or folder"));
    RunFolder begun(path("begun"), Experiment(), RunFolder::IfPresent::Refuse);
    QVERIFY(thrown<InputError>([&] { PastRun(path("begun")); }).startsWith("no epoch of this run is finished yet"));
  }
};

REWIRE_TEST(TestPastRun)
#include "tst_past_run.moc"

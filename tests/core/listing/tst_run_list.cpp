#include "core/listing/run_list.h"

#include "core/error.h"
#include "core/io/metrics_file.h"
#include "core/io/writer_lock.h"
#include "core/kept/kept_runs.h"
#include "core/sweep/run_marks.h"
#include "core/sweep/run_test.h"
#include "tests/support/files.h"
#include "tests/support/kept_run.h"
#include "tests/support/made_sweep.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;
using enum RunState::Stage;

class TestRunList : public QObject {
  Q_OBJECT

  std::optional<QTemporaryDir> m_dir;
  RunListReader m_reader;

  fs::path base() const { return m_dir->path().toStdString(); }

 private Q_SLOTS:
  void init() { m_dir.emplace(); }

  void aSweepListsItsPlanAndWhatIsDone() {
    const Sweep sweep = makeSweep(base(), {"set", "static"}, 2, {"curve remove-links --steps 3 --repeats 2"});
    RunList list = m_reader.read(sweep.folder);
    QCOMPARE(list.runs.size(), std::size_t{4});
    QVERIFY(list.problems.empty() && !list.cut);
    for (const ListedRun& run : list.runs) {
      QVERIFY(run.sweep == "sweep");
      QVERIFY(run.stage == Waiting && run.epoch == 0 && run.epochs == 3 && run.rows->empty() && run.curves.empty());
    }
    QVERIFY(list.runs[0].settings->group == list.runs[1].settings->group);  // seeds 1 and 2
    QVERIFY(list.runs[0].settings->group != list.runs[2].settings->group);
    workOn(sweep, testsOf(sweep), oneWorker());
    list = m_reader.read(sweep.folder);
    for (std::size_t i = 0; i < list.runs.size(); ++i) {
      const ListedRun& run = list.runs[i];
      QVERIFY(run.stage == Finished && run.epoch == 3);
      QVERIFY(*run.rows == readMetrics(sweep.folderOf(sweep.runs[i]) / "metrics.csv"));
      QCOMPARE(run.curves.size(), std::size_t{1});
      QVERIFY(run.curves[0]->command == sweep.plan.then[0]);
      QCOMPARE(run.curves[0]->means.size(), std::size_t{3});
    }
  }

  void resultsOfPerturbationsAreListed() {
    const Sweep sweep = makeSweep(base(), {"set"}, 1, {"perturb remove-links --fraction 0.5"});
    workOn(sweep, testsOf(sweep), oneWorker());
    const ListedRun run = m_reader.read(sweep.folder).runs[0];
    QCOMPARE(run.results.size(), std::size_t{1});
    QVERIFY(run.results[0]->command == sweep.plan.then[0]);
    QCOMPARE(run.results[0]->accuracy, measuredIn(run.folder, sweep.plan.then[0]).front().value);
    QVERIFY(run.curves.empty());
  }

  void aFolderListsRunsAndSweepsAndNothingElse() {
    makeSweep(base() / "home", {"set"}, 2);
    makeKeptRun(base(), 2);
    fs::rename(base() / "run", base() / "home" / "a run");
    fs::create_directories(base() / "home" / "nothing");
    writeBytes(base() / "home" / "a file", "x");
    const RunList list = m_reader.read(base() / "home");
    QCOMPARE(list.runs.size(), std::size_t{3});
    QVERIFY(list.runs[0].folder.filename().string() == "a run");
    QVERIFY(list.runs[0].sweep.empty() && list.runs[0].epoch == 2);
    QVERIFY(list.runs[1].sweep == "sweep");
    QVERIFY(list.problems.empty());
    markAsCopy(base() / "home" / "a run");
    QCOMPARE(m_reader.read(base() / "home").runs.size(), std::size_t{2});
  }

  void aRunIsListedByItself() {
    const fs::path run = makeKeptRun(base(), 2);
    const RunList list = m_reader.read(run);
    QCOMPARE(list.runs.size(), std::size_t{1});
    QVERIFY(list.runs[0].folder == run && list.runs[0].stage == Finished);
  }

  void stagesFollowLockFailureAndEpochs() {
    const Sweep sweep = makeSweep(base(), {"set"}, 1);
    const fs::path run = sweep.folderOf(sweep.runs[0]);
    workOn(sweep, {}, oneWorker());
    std::vector<EpochMetrics> rows = readMetrics(run / "metrics.csv");
    rows.pop_back();
    writeMetrics(rows, run / "metrics.csv");
    QVERIFY(m_reader.read(sweep.folder).runs[0].stage == Interrupted);
    QCOMPARE(m_reader.read(sweep.folder).runs[0].epoch, 2);
    {
      const WriterLock lock = WriterLock::ofFolder(run);
      QVERIFY(m_reader.read(sweep.folder).runs[0].stage == Running);
    }
    recordFailure(run, "the loss is no longer finite");
    const ListedRun failed = m_reader.read(sweep.folder).runs[0];
    QVERIFY(failed.stage == Failed);
    QVERIFY(failed.problem.english() == "the loss is no longer finite");
  }

  void whatHasNotChangedIsNotReadAgain() {
    const Sweep sweep = makeSweep(base(), {"set"}, 2);
    workOn(sweep, {}, oneWorker());
    const RunList first = m_reader.read(sweep.folder);
    const RunList second = m_reader.read(sweep.folder);
    QVERIFY(first == second);
    QVERIFY(first.runs[0].rows == second.runs[0].rows);  // the same memory
    const fs::path metrics = sweep.folderOf(sweep.runs[0]) / "metrics.csv";
    std::vector<EpochMetrics> rows = readMetrics(metrics);
    rows.pop_back();
    writeMetrics(rows, metrics);
    const RunList third = m_reader.read(sweep.folder);
    QVERIFY(!(third == first));
    QCOMPARE(third.runs[0].rows->size(), std::size_t{2});
    QVERIFY(third.runs[1].rows == first.runs[1].rows);
  }

  void onlySettingsWithoutAColumnAreNamed() {
    const Sweep sweep = makeSweep(base(), {"set", "static"}, 1);
    for (const ListedRun& run : m_reader.read(sweep.folder).runs) QVERIFY(run.others == "");
    SweepPlan more = sweep.plan;
    more.grids[0].base.batch = 7;
    addToSweep(sweep.folder, more);
    const RunList list = m_reader.read(sweep.folder);
    QCOMPARE(list.runs.size(), std::size_t{4});
    QVERIFY(list.runs[3].others == "batch 7");
  }

  void brokenFilesAreToldAndTheOthersListed() {
    const Sweep sweep = makeSweep(base() / "home", {"set"}, 2);
    workOn(sweep, {}, oneWorker());
    writeBytes(sweep.folderOf(sweep.runs[0]) / "metrics.csv", "epoch,nonsense\n1,\xff\n");
    fs::create_directories(base() / "home" / "bad plan");
    writeBytes(base() / "home" / "bad plan" / "plan.json", "{");
    fs::create_directories(base() / "home" / "bad run");
    writeBytes(base() / "home" / "bad run" / "experiment.json", "[]");
    fs::create_directories(base() / "home" / "a folder" / "experiment.json");
    const RunList list = m_reader.read(base() / "home");
    QCOMPARE(list.runs.size(), std::size_t{2});
    QVERIFY(!list.runs[0].problem.empty() && list.runs[0].rows->empty());
    QVERIFY(list.runs[1].problem.empty() && list.runs[1].stage == Finished);
    QCOMPARE(list.problems.size(), std::size_t{3});
    QVERIFY(list.problems[1].english().find("bad plan") != std::string::npos);
  }

  void foldersThatAreGoneOrClosedAreTold() {
    QCOMPARE(m_reader.read(base() / "none").problems.size(), std::size_t{1});
    const Sweep sweep = makeSweep(base(), {"set"}, 2);
    workOn(sweep, {}, oneWorker());
    QCOMPARE(m_reader.read(sweep.folder).runs.size(), std::size_t{2});
    fs::remove_all(sweep.folderOf(sweep.runs[0]));
    QVERIFY(m_reader.read(sweep.folder).runs[0].stage == Waiting);
    fs::remove_all(sweep.folder);
    const RunList gone = m_reader.read(sweep.folder);
    QVERIFY(gone.runs.empty());
    QCOMPARE(gone.problems.size(), std::size_t{1});
    writeBytes(base() / "a file", "x");
    QCOMPARE(m_reader.read(base() / "a file").problems.size(), std::size_t{1});
  }

  void aFolderThatMayNotBeReadIsTold() {
    const Sweep sweep = makeSweep(base(), {"set"}, 1);
    workOn(sweep, {}, oneWorker());
    const fs::path run = sweep.folderOf(sweep.runs[0]);
    for (const fs::path& folder : {base(), sweep.folder}) fs::permissions(folder, fs::perms(0755));
    fs::permissions(run, fs::perms::none);
    QVERIFY(holdsForOrdinaryUser([&] {
      const RunList list = RunListReader().read(sweep.folder);
      return list.runs.size() == 1 && list.runs[0].problem.english().find("permission") != std::string::npos;
    }));
    fs::permissions(sweep.folder, fs::perms::none);
    QVERIFY(holdsForOrdinaryUser([&] { return RunListReader().read(sweep.folder).problems.size() == 1; }));
    fs::permissions(sweep.folder, fs::perms(0755));
    fs::permissions(run, fs::perms(0755));
  }

  void itStopsBetweenRuns() {
    const Sweep sweep = makeSweep(base(), {"set"}, 2);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_THROWS_EXCEPTION(Cancelled, m_reader.read(sweep.folder, stop.get_token()));
    QCOMPARE(m_reader.read(sweep.folder).runs.size(), std::size_t{2});
  }
};

REWIRE_TEST(TestRunList)
#include "tst_run_list.moc"

#include "core/sweep/sweep_workers.h"

#include "core/error.h"
#include "core/io/writer_lock.h"
#include "core/kept/run_folder.h"
#include "core/sweep/run_marks.h"
#include "core/sweep/run_state.h"
#include "tests/support/files.h"
#include "tests/support/made_sweep.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/registry.h"
#include "tests/support/small_disk.h"
#include "tests/support/thrown.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <barrier>
#include <mutex>
#include <optional>
#include <thread>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;
using enum RunState::Stage;

class TestSweepWorkers : public QObject {
  Q_OBJECT

  std::optional<QTemporaryDir> m_dir;

  fs::path base() const { return m_dir->path().toStdString(); }
  static std::vector<RunState::Stage> stagesOf(const Sweep& sweep) {
    std::vector<RunState::Stage> stages;
    for (const PlannedRun& run : sweep.runs) stages.push_back(stateOf(sweep, run).stage);
    return stages;
  }

 private Q_SLOTS:
  void init() { m_dir.emplace(); }

  // Bytes and tables of a sweep must not depend on who worked on it.
  void anyNumberOfWorkersMakesTheSameBytes() {
    const std::vector<std::string> then = {"perturb remove-links --fraction 0.5"};
    const Sweep one = makeSweep(base() / "one", {"set", "static", "chts"}, 3, then);
    workOn(one, testsOf(one), oneWorker());
    Sweep many = one;
    many.folder = base() / "many";
    fs::create_directories(many.folder);
    fs::copy_file(one.folder / "plan.json", many.folder / "plan.json");
    WorkOptions options = oneWorker();
    options.workers = 3;
    std::jthread other([&] {
      WorkOptions second = oneWorker();
      second.rank = {1, 2};
      workOn(many, testsOf(many), second);
    });
    const SweepProgress end = workOn(many, testsOf(many), options);
    other.join();
    QCOMPARE(end.finished, 9u);
    QCOMPARE(end.share, 1.0);
    QVERIFY(timelessBytes(many.folder) == timelessBytes(one.folder));
  }

  void aWorkerBeginsAtItsOwnPlace() {
    const Sweep sweep = makeSweep(base(), {"set", "static"}, 2);
    for (const int rank : {0, 1, 3}) {
      std::vector<std::string> order;
      WorkWatch watch;
      watch.onRun = [&](const SweepProgress&, const PlannedRun& run, const std::string&) { order.push_back(run.name); };
      WorkOptions options = oneWorker();
      options.rank = {rank, 4};
      workOn(sweep, {}, options, watch);
      std::vector<std::string> expected;
      for (std::size_t i = 0; i < 4; ++i) expected.push_back(sweep.runs[(static_cast<std::size_t>(rank) + i) % 4].name);
      QCOMPARE(order, expected);
      for (const PlannedRun& run : sweep.runs) fs::remove_all(sweep.folderOf(run));
    }
  }

  void whatIsFinishedIsSkipped() {
    const Sweep sweep = makeSweep(base());
    workOn(sweep, {}, oneWorker());
    const auto before = timelessBytes(sweep.folder);
    int told = 0;
    const SweepProgress end = workOn(sweep, {}, oneWorker(), {nullptr, [&](auto&&...) { ++told; }});
    QVERIFY(told == 0 && end.finished == 4 && timelessBytes(sweep.folder) == before);
  }

  void whatOthersHoldIsWaitedFor() {
    const Sweep sweep = makeSweep(base());
    fs::create_directories(sweep.folderOf(sweep.runs[1]));
    std::optional<WriterLock> held = WriterLock::ofFolder(sweep.folderOf(sweep.runs[1]));
    std::vector<std::string> order;
    WorkWatch watch;
    watch.onRun = [&](const SweepProgress& progress, const PlannedRun& run, const std::string&) {
      order.push_back(run.name);
      if (progress.finished == 3) held.reset();  // it is free when everything else is done
    };
    QCOMPARE(workOn(sweep, {}, oneWorker(), watch).finished, 4u);
    QCOMPARE(order.back(), sweep.runs[1].name);
  }

  void aStopEndsTheWaiting() {
    const Sweep sweep = makeSweep(base(), {"set"}, 1);
    fs::create_directories(sweep.folderOf(sweep.runs[0]));
    const WriterLock held = WriterLock::ofFolder(sweep.folderOf(sweep.runs[0]));
    std::stop_source stop;
    std::jthread later([&] { stop.request_stop(); });
    QVERIFY(!thrown<Cancelled>([&] { workOn(sweep, {}, oneWorker(), {}, stop.get_token()); }).isEmpty());
  }

  void aFailureIsRecordedAndTheOthersGoOn() {
    Sweep sweep = makeSweep(base());
    sweep.runs[1].experiment.trainSamples = 1'000'000;  // more than there are
    std::vector<std::string> errors;
    const WorkWatch watch{nullptr, [&](const SweepProgress&, const PlannedRun&, const std::string& error) {
                            if (!error.empty()) errors.push_back(error);
                          }};
    const SweepProgress end = workOn(sweep, {}, oneWorker(), watch);
    QVERIFY(end.finished == 3 && end.failed == 1 && errors.size() == 1);
    QVERIFY(errors[0].find("train_samples") != std::string::npos);
    QVERIFY(stateOf(sweep, sweep.runs[1]).stage == Failed);

    errors.clear();
    QCOMPARE(workOn(sweep, {}, oneWorker(), watch).failed, 1u);
    QVERIFY(errors.empty());  // not tried again
    WorkOptions again = oneWorker();
    again.retryFailed = true;
    QCOMPARE(workOn(sweep, {}, again, watch).failed, 1u);
    QCOMPARE(errors.size(), 1u);
    QCOMPARE(failureIn(sweep.folderOf(sweep.runs[1]))->attempts, 2);
    sweep.runs[1].experiment.trainSamples.reset();
    QCOMPARE(workOn(sweep, {}, again, watch).failed, 0u);
  }

  void aRunThatCannotBeReadFailsAlone() {
    const Sweep sweep = makeSweep(base());
    workOn(sweep, {}, oneWorker());
    writeBytes(sweep.folderOf(sweep.runs[2]) / "model.safetensors", "broken");
    const SweepProgress end = workOn(sweep, {}, oneWorker());
    QVERIFY(end.finished == 3 && end.failed == 1);
  }

  void missingDataEndTheWorkAndFailNoRun() {
    Sweep sweep = makeSweep(base());
    for (PlannedRun& run : sweep.runs) run.experiment.dataset = (base() / "absent").string();
    QVERIFY(!thrown<InputError>([&] { workOn(sweep, {}, oneWorker()); }).isEmpty());
    QCOMPARE(stagesOf(sweep), std::vector<RunState::Stage>(4, Waiting));
  }

  void aFullDiskEndsTheWork() {
    const Sweep sweep = makeSweep(base());
    const SmallDisk full(3000);
    const QString message = thrown<WorkError>([&] { workOn(sweep, {}, oneWorker()); });
    QVERIFY2(!message.isEmpty() && !message.contains('\n'), qPrintable(message));
    QVERIFY(!failureIn(sweep.folderOf(sweep.runs[0])));
  }

  void aFolderThatCannotBeWrittenEndsTheWork() {
    const Sweep sweep = makeSweep(base());
    const auto readable = fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_read | fs::perms::others_exec;
    fs::permissions(base(), readable, fs::perm_options::add);
    fs::permissions(sweep.folder, readable);
    QVERIFY(holdsForOrdinaryUser([&] {
      const QString message = thrown<std::runtime_error>([&] { workOn(sweep, {}, oneWorker()); });
      return !message.isEmpty() && !message.contains('\n') && message.contains("sweep");
    }));
    fs::permissions(sweep.folder, fs::perms::owner_all);
  }

  // Two workers race for one run a thousand times; a third file tells that it was never trained twice.
  void oneOfTwoTakesARun() {
    constexpr int kRaces = 1000;
    std::array<int, 2> won = {};
    std::barrier start(2), tried(2);
    const auto race = [&](std::size_t me) {
      for (int i = 0; i < kRaces; ++i) {
        const fs::path folder = base() / std::to_string(i);
        if (me == 0) fs::create_directory(folder);
        start.arrive_and_wait();
        for (int turns = (i * 37 + static_cast<int>(me) * 101) % 7; turns > 0; --turns) std::this_thread::yield();
        std::optional<WriterLock> lock;
        try {
          lock.emplace(WriterLock::ofFolder(folder));
          ++won[me];
        } catch (const HeldElsewhere&) {
          lock.reset();
        }
        tried.arrive_and_wait();  // nobody lets go before both have tried
      }
    };
    std::jthread other(race, 1);
    race(0);
    other.join();
    QCOMPARE(won[0] + won[1], kRaces);
    QVERIFY2(won[0] > 0 && won[1] > 0, qPrintable(QString("%1 to %2").arg(won[0]).arg(won[1])));
  }
};

REWIRE_TEST(TestSweepWorkers)
#include "tst_sweep_workers.moc"

#include "core/kept/kept_runs.h"

#include "core/error.h"
#include "core/kept/run_folder.h"
#include "tests/support/files.h"
#include "tests/support/models.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

class TestKeptRuns : public QObject {
  Q_OBJECT

  std::optional<QTemporaryDir> m_dir;
  fs::path m_home;

  /// A run of so many epochs, written so many hours after the others.
  fs::path keepRun(int epochs, int hour) {
    const fs::path folder = newRunFolder(m_home);
    Model model = tinyModel(epochs);
    model.history = historyOf(epochs);
    RunFolder(folder, model.experiment, RunFolder::IfPresent::Refuse).save(model.network, model, true);
    const fs::path file = folder / "model.safetensors";
    fs::last_write_time(file, fs::last_write_time(file) + std::chrono::hours(hour));
    return folder;
  }

 private Q_SLOTS:
  void init() {
    m_dir.emplace();
    m_home = m_dir->filePath("runs").toStdString();
  }

  /// A kill or a full disk may leave a run without a model.
  void whatNeverGotAModelGoesAfterADay() {
    const auto yesterday = fs::file_time_type::clock::now() - std::chrono::hours(25);
    const fs::path old = newRunFolder(m_home), young = newRunFolder(m_home), mine = m_home / "mine";
    fs::create_directories(mine);
    for (const fs::path& folder : {old, young, mine}) {
      writeBytes(folder / "experiment.json", "{}");
      writeBytes(folder / "run.lock", "process 1 on another\n");
    }
    for (const fs::path& folder : {old, mine}) fs::last_write_time(folder, yesterday);
    const fs::path run = keepRun(3, -30);
    fs::last_write_time(run, yesterday);
    const fs::path copy = keepRun(4, -30);
    QCOMPARE(keptRuns(m_home).size(), 2u);
    markAsCopy(copy);
    QCOMPARE(keptRuns(m_home).size(), 1u);
    removeOldRuns(m_home, 5);
    QVERIFY(fs::exists(copy));  // somebody may look at it
    fs::last_write_time(copy, yesterday);
    removeOldRuns(m_home, 5);
    QVERIFY(!fs::exists(copy) && !fs::exists(old));
    QVERIFY(fs::exists(young) && fs::exists(mine) && fs::exists(run));
  }

  void theNewestComesFirst() {
    QVERIFY(keptRuns(m_home).empty());
    const fs::path middle = keepRun(6, 2);
    const fs::path last = keepRun(7, 3);
    const fs::path first = keepRun(8, 1);
    fs::create_directories(m_home / "something else");
    writeBytes(m_home / "a file", "mine");
    const std::vector<KeptRun> runs = keptRuns(m_home);
    QCOMPARE(runs.size(), 3u);
    QCOMPARE(runs[0].folder, last);
    QCOMPARE(runs[1].folder, middle);
    QCOMPARE(runs[2].folder, first);
    QCOMPARE(runs[0].facts.epoch, 7);
    QVERIFY(runs[0].facts.experiment == tinyModel().experiment);
    QVERIFY(!runs[0].open);
    const RunFolder::Resumed open = RunFolder::resume(last);
    QVERIFY(keptRuns(m_home)[0].open);
  }

  void eachRunHasAFolderOfItsOwn() {
    const fs::path first = newRunFolder(m_home);
    const fs::path second = newRunFolder(m_home);
    QVERIFY(first != second);
    QVERIFY(fs::is_directory(first) && fs::is_directory(second));
    writeBytes(m_dir->filePath("file").toStdString(), "");
    QVERIFY(thrown<WorkError>([&] { newRunFolder(m_home.parent_path() / "file" / "runs"); }).contains("folder for the run"));
  }

  void runsOfOlderVersionsAreTakenIn() {
    const fs::path old = keepRun(7, 1);
    for (const char* name : {"last-run", "last-run-2"}) fs::copy(old, m_home.parent_path() / name, fs::copy_options::recursive);
    fs::remove_all(m_home);
    writeBytes(m_home.parent_path() / "last-run.lock", "");
    adoptOlderRuns(m_home);
    QCOMPARE(keptRuns(m_home).size(), 2u);
    QVERIFY(!fs::exists(m_home.parent_path() / "last-run"));
    adoptOlderRuns(m_home);
    QCOMPARE(keptRuns(m_home).size(), 2u);
  }

  void whatCannotBeRemovedStays() {
    const fs::path stuck = keepRun(7, 1);
    keepRun(7, 2);
    fs::create_directory(stuck / "run.lock");  // no lock can be made there
    removeOldRuns(m_home, 1);
    QVERIFY(fs::exists(stuck / "model.safetensors"));
  }

  void theOldestGo() {
    const fs::path oldest = keepRun(7, 1);
    const fs::path open = keepRun(7, 2);
    const fs::path annotated = keepRun(7, 3);
    const fs::path newest = keepRun(7, 4);
    writeBytes(annotated / "notes.txt", "mine");
    const RunFolder::Resumed resumed = RunFolder::resume(open);
    removeOldRuns(m_home, 1);
    QVERIFY(!fs::exists(oldest));
    QVERIFY(fs::exists(open / "model.safetensors"));
    QCOMPARE(namesIn(annotated), std::vector<std::string>{"notes.txt"});
    QVERIFY(fs::exists(newest / "model.safetensors"));
  }

  void aRunOfAKilledProgramIsKnownUntilItIsOpenedOrForgotten() {
    const fs::path run = keepRun(3, 0);
    QVERIFY(!keptRuns(m_home)[0].left);
    writeBytes(run / "run.lock", "process 1 on another\n");  // what a kill leaves: the file, and no lock on it
    QVERIFY(keptRuns(m_home)[0].left);
    {
      const RunFolder::Resumed open = RunFolder::resume(run);
      QVERIFY(!keptRuns(m_home)[0].left);
    }
    QVERIFY(!keptRuns(m_home)[0].left);
    writeBytes(run / "run.lock", "process 1 on another\n");
    forgetThatItWasLeft(run);
    QVERIFY(!keptRuns(m_home)[0].left);
  }
};

REWIRE_TEST(TestKeptRuns)
#include "tst_kept_runs.moc"

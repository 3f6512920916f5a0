#include "core/sweep/run_state.h"

#include "core/io/model_file.h"
#include "core/io/writer_lock.h"
#include "core/sweep/run_marks.h"
#include "core/sweep/run_test.h"
#include "tests/support/files.h"
#include "tests/support/made_sweep.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;
using enum RunState::Stage;

class TestRunState : public QObject {
  Q_OBJECT

  std::optional<QTemporaryDir> m_dir;
  Sweep m_sweep;

  RunState state() const { return stateOf(m_sweep, m_sweep.runs[0]); }
  fs::path folder() const { return m_sweep.folderOf(m_sweep.runs[0]); }
  void finish() { workOn(m_sweep, testsOf(m_sweep), oneWorker()); }

  /// Leaves the run as a stop after this epoch does.
  void leaveAt(int epoch) {
    Model model = readModel(folder() / "model.safetensors");
    model.epoch = epoch;
    model.history.resize(static_cast<std::size_t>(epoch));
    writeModel(model, folder() / "model.safetensors");
  }

 private Q_SLOTS:
  void init() {
    m_dir.emplace();
    m_sweep = makeSweep(m_dir->path().toStdString(), {"set"}, 1, {"perturb remove-links --fraction 0.5"});
  }

  void aRunGoesThroughItsStages() {
    QVERIFY(state().stage == Waiting && state().epochs == 3);
    finish();
    QVERIFY(state().stage == Finished && state().epoch == 3);
    leaveAt(2);
    QVERIFY(state().stage == Interrupted && state().epoch == 2);
    {
      const WriterLock lock = WriterLock::ofFolder(folder());
      QVERIFY(state().stage == Running && state().epoch == 2);
    }
    recordFailure(folder(), "a reason");
    QVERIFY(state().stage == Failed && state().error == "a reason" && state().attempts == 1);
  }

  void aTrainedRunWithoutItsTestsIsNotFinished() {
    finish();
    const std::string text = m_sweep.plan.then[0];
    QVERIFY(testsMissing(m_sweep, m_sweep.runs[0]).empty());
    fs::remove(folder() / fileOfTest(text));
    QCOMPARE(testsMissing(m_sweep, m_sweep.runs[0]), std::vector<std::string>{text});
    QVERIFY(isTrained(folder(), m_sweep.runs[0].experiment));
    QVERIFY(state().stage == Interrupted && state().epoch == 3);
  }

  void aFolderWithoutARunIsWaiting() {
    fs::create_directories(folder());
    QVERIFY(state().stage == Waiting);
  }

  void aModelThatCannotBeReadIsNotFinished() {
    finish();
    writeBytes(folder() / "model.safetensors", "broken");
    QVERIFY(state().stage == Interrupted && state().epoch == 0);
  }

  void stagesHaveNames() {
    QCOMPARE(std::string(nameOf(Waiting)), std::string("waiting"));
    QCOMPARE(std::string(nameOf(Finished)), std::string("finished"));
  }
};

REWIRE_TEST(TestRunState)
#include "tst_run_state.moc"

#include "core/listing/sweep_preview.h"

#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/training.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;

class TestSweepPreview : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;

  SweepPlan plan(const std::string& seeds) const {
    SweepGrid grid;
    grid.base = tinyExperiment();
    grid.base.dataset = makeTinyDataset(std::filesystem::path(m_dir.path().toStdString()) / "data").string();
    grid.keys = {{"seed", {seeds}}};
    return {.grids = {grid}, .then = {}};
  }

 private Q_SLOTS:
  void runsAreCountedThenMeasured() {
    SweepPreviewer previewer([] {});
    const SweepPlan asked = plan("\"1..4\"");
    previewer.ask(asked);
    QTRY_VERIFY(previewer.latest() && previewer.latest()->seconds);
    QVERIFY(previewer.latest()->plan == asked);
    QCOMPARE(previewer.latest()->runs, std::size_t{4});
    QVERIFY(*previewer.latest()->seconds > 0.0);
  }

  void whatCannotBeRunIsAProblem() {
    SweepPreviewer previewer([] {});
    previewer.ask(plan("\"4..1\""));
    QTRY_VERIFY(previewer.latest() && !previewer.latest()->problem.empty());
    SweepPlan wrong = plan("1");
    wrong.grids[0].base.epochs = -1;
    previewer.ask(wrong);
    QTRY_VERIFY(previewer.latest()->plan == wrong && !previewer.latest()->problem.empty());
    SweepPlan elsewhere = plan("1");
    elsewhere.grids[0].base.dataset = "/no/such/data";
    previewer.ask(elsewhere);
    QTRY_VERIFY(previewer.latest()->plan == elsewhere && !previewer.latest()->problem.empty());
    QCOMPARE(previewer.latest()->runs, std::size_t{1});
  }
};

REWIRE_TEST(TestSweepPreview)
#include "tst_sweep_preview.moc"

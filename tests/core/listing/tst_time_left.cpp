#include "core/listing/time_left.h"

#include "tests/support/registry.h"
#include "tests/support/run_lists.h"

#include <QTest>

using namespace rewire;
using namespace rewire::test;

namespace {

/// A run of three epochs of which `done` are finished, each in `seconds`.
ListedRun run(Rule rule, std::uint64_t seed, int done, double seconds) {
  ListedRun made = madeListedRun(rule, 0.01, seed, std::vector<double>(static_cast<std::size_t>(done), 0.5));
  std::vector<EpochMetrics> rows = *made.rows;
  for (EpochMetrics& row : rows) row.seconds = seconds;
  made.rows = std::make_shared<const std::vector<EpochMetrics>>(std::move(rows));
  return made;
}

}  // namespace

class TestTimeLeft : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void itFollowsFromTheEpochsThatAreFinished() {
    // Of the run that is trained two epochs are left, of the one that waits three: five of 4 s.
    QCOMPARE(secondsLeft(*madeRunList({run(Rule::Set, 1, 3, 4.0), run(Rule::Set, 2, 1, 4.0), run(Rule::Set, 3, 0, 0.0)})), 20.0);
  }

  void runsAtTheSameTimeShareTheWork() {
    QCOMPARE(secondsLeft(*madeRunList({run(Rule::Set, 1, 1, 4.0), run(Rule::Set, 2, 1, 4.0), run(Rule::Set, 3, 0, 0.0)})), 14.0);
    // The last run is not done sooner than it takes.
    QCOMPARE(secondsLeft(*madeRunList({run(Rule::Set, 1, 2, 4.0), run(Rule::Set, 2, 1, 4.0)})), 8.0);
  }

  void eachGroupTakesItsOwnTime() {
    const auto list = madeRunList({run(Rule::Set, 1, 3, 1.0), run(Rule::Static, 1, 1, 10.0), run(Rule::Set, 2, 0, 0.0)});
    QCOMPARE(secondsLeft(*list), 23.0);
  }

  void failedRunsAreNotWaitedFor() {
    ListedRun failed = run(Rule::Set, 3, 0, 0.0);
    failed.stage = RunState::Stage::Failed;
    QCOMPARE(secondsLeft(*madeRunList({run(Rule::Set, 1, 1, 4.0), failed})), 8.0);
  }

  void nothingIsKnownWithoutWorkOrEpochs() {
    QVERIFY(!secondsLeft(*madeRunList({run(Rule::Set, 1, 3, 4.0), run(Rule::Set, 2, 0, 0.0)})));  // nobody trains
    ListedRun first = run(Rule::Set, 1, 0, 0.0);
    first.stage = RunState::Stage::Running;
    QVERIFY(!secondsLeft(*madeRunList({first})));
    ListedRun alone = run(Rule::Set, 1, 1, 4.0);
    alone.sweep.clear();
    QVERIFY(!secondsLeft(*madeRunList({alone})));  // the window's own run
  }
};

REWIRE_TEST(TestTimeLeft)
#include "tst_time_left.moc"

#include "core/lab/curve_run.h"

#include "core/lab/model_loading.h"
#include "tests/support/news.h"
#include "tests/support/registry.h"
#include "tests/support/specimens.h"

#include <QTest>

#include <memory>

using namespace rewire;
using namespace rewire::test;

namespace {

/// A run and somebody who waits for its curves, and counts what was told.
class WatchedRun {
 public:
  explicit WatchedRun(int threads = 1) : m_run(threads, [this] { m_news.arrived(); }) {}

  CurveRun& run() { return m_run; }
  CurveStatePtr await(const std::function<bool(const CurveState&)>& holds) {
    CurveStatePtr state;
    const bool came = m_news.await([&] {
      state = m_run.latest();
      return holds(*state);
    });
    return came ? state : nullptr;
  }
  CurveStatePtr awaitEnd() {
    return await([](const CurveState& s) { return !s.running && (!s.points.empty() || !s.error.empty()); });
  }

 private:
  News m_news;
  CurveRun m_run;  // last: its threads call back until it is gone
};

Sampling removal(int steps, int repeats) {
  Sampling sampling;
  sampling.kind = RemoveLinks();
  sampling.steps = steps;
  sampling.repeats = repeats;
  return sampling;
}

/// A sampling that would take hours, but for its first strength, which is 0.
Sampling endlessSampling() {
  Sampling sampling = removal(3, 2);
  Attack attack;
  attack.method = AttackMethod::Pgd;
  attack.steps = 100'000'000;
  sampling.kind = attack;
  return sampling;
}

bool isComplete(const CurveState& state) {
  return !state.running && state.total > 0 && std::ssize(state.points) == state.total;
}

}  // namespace

class TestCurveRun : public QObject {
  Q_OBJECT

  SnapshotPtr m_specimen;

  std::vector<ModelRequest> models() const { return {{"specimen", m_specimen, {}}}; }

 private Q_SLOTS:
  void initTestCase() { m_specimen = trainedSpecimen(tinyDataset(200)); }

  void beforeTheFirstStartItIsEmpty() {
    WatchedRun watched;
    QVERIFY(watched.run().latest());
    QVERIFY(watched.run().latest()->points.empty());
    QVERIFY(!watched.run().latest()->running);
  }

  void aSamplingIsComputedToItsEnd() {
    WatchedRun watched;
    watched.run().start(removal(5, 3), models());
    const auto state = watched.await(isComplete);
    QVERIFY(state);
    QCOMPARE(state->total, 15);
    QCOMPARE(state->models.size(), 1u);
    QCOMPARE(state->models[0].name, m_specimen->samples->info.title + ", set, seed 1, epoch 6");
    QCOMPARE(state->sampling, removal(5, 3));
    QCOMPARE(state->secondsLeft, 0.0);
    for (int i = 0; i < 15; ++i) {
      QCOMPARE(state->points[static_cast<std::size_t>(i)].step, i / 3);
      QCOMPARE(state->points[static_cast<std::size_t>(i)].repeat, i % 3);
    }
    QVERIFY(state->points.front().evaluation.accuracy() > 0.8);
    QVERIFY(state->points.back().evaluation.accuracy() < 0.5);
  }

  void stoppingKeepsWhatIsDone() {
    WatchedRun watched;
    watched.run().start(endlessSampling(), models());
    const auto begun = watched.await([](const CurveState& s) { return s.running && s.points.size() == 2; });
    QVERIFY(begun);
    QVERIFY(begun->secondsLeft > 0.0);
    watched.run().stop();
    const auto state = watched.awaitEnd();
    QVERIFY(state);
    QVERIFY(state->error.empty());
    QCOMPARE(state->points.size(), 2u);
    QCOMPARE(state->total, 6);
  }

  void aStartWithMoreStepsAndRepeatsKeepsWhatIsThere() {
    WatchedRun watched;
    watched.run().start(removal(3, 2), models());
    const auto coarse = watched.await(isComplete);
    QVERIFY(coarse);
    watched.run().start(removal(5, 3), models());
    const auto first = watched.await([](const CurveState& s) { return s.total == 15; });
    QVERIFY(first);
    QVERIFY(first->points.size() >= 6);
    const auto fine = watched.await([](const CurveState& s) { return s.total == 15 && isComplete(s); });
    QVERIFY(fine);

    WatchedRun anew;
    anew.run().start(removal(5, 3), models());
    const auto straight = anew.await(isComplete);
    QVERIFY(straight);
    for (std::size_t i = 0; i < 15; ++i) QCOMPARE(fine->points[i].evaluation.loss, straight->points[i].evaluation.loss);
  }

  void aStartGoesOnWithCurvesThatWereKept() {
    WatchedRun first;
    first.run().start(removal(3, 2), models());
    const auto kept = first.await(isComplete);
    QVERIFY(kept);
    auto marked = std::make_shared<CurveState>(*kept);
    marked->points[1].evaluation.loss = 123.25;  // nothing computes that
    WatchedRun second;
    second.run().start(removal(3, 2), models(), marked);
    const auto again = second.await(isComplete);
    QVERIFY(again);
    QCOMPARE(again->points[1].evaluation.loss, 123.25);
    auto transferred = std::make_shared<CurveState>(*marked);
    transferred->source = transferred->models.front();  // attacked by the gradients of another model
    WatchedRun third;
    third.run().start(removal(3, 2), models(), transferred);
    const auto anew = third.await([](const CurveState& s) { return isComplete(s) && !s.source; });
    QVERIFY(anew);
    QVERIFY(anew->points[1].evaluation.loss != 123.25);
  }

  void aStartEndsTheSamplingBeforeIt() {
    WatchedRun watched;
    watched.run().start(endlessSampling(), models());
    QVERIFY(watched.await([](const CurveState& s) { return s.running && !s.points.empty(); }));
    Sampling other;
    other.kind = WeightNoise();
    other.steps = 2;
    other.repeats = 2;
    watched.run().start(other, models());
    const auto state = watched.await([](const CurveState& s) { return s.total == 4 && isComplete(s); });
    QVERIFY(state);
    QCOMPARE(state->sampling, other);
  }

  void closingEndsASampling() {
    auto watched = std::make_unique<WatchedRun>();
    watched->run().start(endlessSampling(), models());
    QVERIFY(watched->await([](const CurveState& s) { return s.running && !s.points.empty(); }));
    watched.reset();  // must return; CTest ends a test that does not
  }

  void whatCannotBeginSaysWhyAndLeavesTheCurves() {
    WatchedRun watched;
    watched.run().start(removal(2, 1), models());
    QVERIFY(watched.await(isComplete));
    const auto refused = [&](const Sampling& sampling, const std::vector<ModelRequest>& asked, const char* word) {
      watched.run().start(sampling, asked);
      const auto state =
          watched.await([&](const CurveState& s) { return !s.running && s.error.english().find(word) != std::string::npos; });
      return state && state->points.size() == 2 && state->sampling == removal(2, 1);
    };
    QVERIFY(refused(removal(2, 1), {{"absent", nullptr, "/no/such.safetensors"}}, "/no/such.safetensors"));
    QVERIFY(refused(removal(2, 1), {}, "model"));
    QVERIFY(refused(removal(0, 1), models(), "steps"));
    watched.run().start(removal(2, 1), models());
    QVERIFY(watched.await([](const CurveState& s) { return isComplete(s) && s.error.empty(); }));
  }

  void pointsDoNotDependOnTheNumberOfThreads() {
    std::vector<CurveStatePtr> states;
    for (const int threads : {1, 2}) {
      WatchedRun watched(threads);
      watched.run().start(removal(4, 4), models());
      states.push_back(watched.await(isComplete));
      QVERIFY(states.back());
    }
    for (std::size_t i = 0; i < 16; ++i) {
      QCOMPARE(states[0]->points[i].evaluation.correct, states[1]->points[i].evaluation.correct);
      QCOMPARE(states[0]->points[i].evaluation.loss, states[1]->points[i].evaluation.loss);
    }
  }
};

REWIRE_TEST(TestCurveRun)
#include "tst_curve_run.moc"

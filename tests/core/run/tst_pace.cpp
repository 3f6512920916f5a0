#include "core/run/pace.h"

#include "tests/support/registry.h"

#include <QTest>

using namespace rewire;
using namespace std::chrono_literals;

/// Times are made up: nobody waits.
class TestPace : public QObject {
  Q_OBJECT

  static constexpr int kBatches = 1875;

  static Pace::Time at(Pace::Duration since) { return Pace::Time{} + 1h + since; }

  /// The time an epoch takes when each mini-batch takes `batch`, its evaluation `evaluation`.
  static Pace::Duration epochOf(Pace& pace, Pace::Time& now, Pace::Duration batch, Pace::Duration evaluation) {
    const Pace::Time began = now;
    for (int done = 0; done < kBatches; ++done) {
      now = std::max(now, pace.due()) + batch;
      pace.stepped(Pace::Step::MiniBatch, kBatches, now);
    }
    now = std::max(now, pace.due()) + evaluation;
    pace.stepped(Pace::Step::EpochEnd, kBatches, now);
    now = std::max(now, pace.due());
    pace.stepped(Pace::Step::Rewiring, kBatches, now);
    return now - began;
  }

 private Q_SLOTS:
  void atFullSpeedNothingWaits() {
    Pace pace;
    Pace::Time now = at(0s);
    pace.setSpeed(Speed::Full, now);
    QVERIFY(epochOf(pace, now, 1ms, 10ms) == kBatches * 1ms + 10ms);
    QVERIFY(pace.due() <= now);
  }

  void anEpochTakesTwoSeconds() {
    Pace pace;
    Pace::Time now = at(0s);
    pace.setSpeed(Speed::EpochInTwoSeconds, now);
    for (int epoch = 0; epoch < 3; ++epoch) QVERIFY(epochOf(pace, now, 200us, 100ms) == 2s);
    QVERIFY(epochOf(pace, now, 2ms, 100ms) > 3s);  // a machine that cannot do it is not slowed further
    QVERIFY(pace.due() <= now);
  }

  void inSlowMotionARewiringIsLookedAt() {
    Pace pace;
    pace.setSpeed(Speed::SlowMotion, at(0s));
    pace.stepped(Pace::Step::Rewiring, kBatches, at(1s));
    QVERIFY(pace.due() == at(1s + Pace::kSlowRewiring));
  }

  void inSlowMotionMiniBatchesCanBeFollowed() {
    Pace pace;
    pace.setSpeed(Speed::SlowMotion, at(0s));
    pace.stepped(Pace::Step::MiniBatch, kBatches, at(1ms));
    QVERIFY(pace.due() == at(16ms));  // 30 s through 1,875
    pace.setSpeed(Speed::SlowMotion, at(1s));
    pace.stepped(Pace::Step::MiniBatch, 10, at(1s));
    QVERIFY(pace.due() == at(1100ms));  // a few are told one from another, no slower
  }

  void whoStoodStillIsNotHurried() {
    Pace pace;
    pace.setSpeed(Speed::SlowMotion, at(0s));
    pace.stepped(Pace::Step::MiniBatch, 10, at(60s));
    pace.stepped(Pace::Step::MiniBatch, 10, at(60s));
    QVERIFY(pace.due() == at(60s));
    pace.stepped(Pace::Step::MiniBatch, 10, at(60s));
    QVERIFY(pace.due() == at(60'100ms));
  }

  void anotherSpeedHoldsAtOnce() {
    Pace pace;
    pace.setSpeed(Speed::SlowMotion, at(0s));
    pace.stepped(Pace::Step::Rewiring, kBatches, at(0s));
    pace.setSpeed(Speed::Full, at(10ms));
    QVERIFY(pace.due() <= at(10ms));
  }
};

REWIRE_TEST(TestPace)
#include "tst_pace.moc"

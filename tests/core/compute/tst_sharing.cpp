#include "core/compute/sharing.h"

#include "tests/support/registry.h"

#include <QTest>

using namespace rewire;
using namespace std::chrono_literals;

/// The decision to share loops, fed with loops of made-up durations.
class TestSharing : public QObject {
  Q_OBJECT

  /// A clock and a decision. Loops have two pieces of 100 µs, one of them the master's.
  struct Machine {
    Sharing sharing;
    Sharing::Time now = 1s;

    void loops(int count, Sharing::Time took) {
      for (int i = 0; i < count; ++i) {
        now += took;
        sharing.record(now, {2, 1, 100us, took});
      }
    }
    /// The time for which it does not share from now on, in steps of a millisecond.
    Sharing::Time rest() {
      const Sharing::Time from = now;
      while (!sharing.pays(now)) now += 1ms;
      return now - from;
    }
  };

 private Q_SLOTS:
  void loopsAreSharedFromTheStart() { QVERIFY(Sharing().pays(0ns)); }

  void aQuietMachineGoesOnSharing() {
    Machine machine;
    machine.loops(5000, 110us);
    QCOMPARE(machine.rest(), Sharing::Time(0));
  }

  void aFewLateHelpersAreNoReason() {
    Machine machine;
    for (int i = 0; i < 50; ++i) {
      machine.loops(100, 110us);
      machine.loops(1, 2ms);
    }
    QCOMPARE(machine.rest(), Sharing::Time(0));
  }

  // Twenty loops at full speed, then a time slice lost: slower than alone.
  void lostTimeSlicesEndSharingForAWhile() {
    Machine machine;
    for (int i = 0; i < 2; ++i) {
      machine.loops(20, 110us);
      machine.loops(1, 4ms);
    }
    QVERIFY(machine.rest() > Sharing::Time(10ms));
    QVERIFY(machine.sharing.pays(machine.now));
  }

  void restsGrowAndShrinkAgain() {
    Machine machine;
    std::vector<Sharing::Time> rests;
    for (int i = 0; i < 6; ++i) {
      machine.loops(40, 250us);
      rests.push_back(machine.rest());
    }
    QCOMPARE(rests, (std::vector<Sharing::Time>{20ms, 40ms, 80ms, 160ms, 250ms, 250ms}));
    machine.loops(1000, 110us);  // the neighbour is gone
    QCOMPARE(machine.rest(), Sharing::Time(0));
    machine.loops(41, 250us);  // and comes back
    QCOMPARE(machine.rest(), Sharing::Time(20ms));
  }

  // On one processor the master's clock runs on while its helper works: only the time that it worked itself counts.
  void twoThreadsOnOneProcessorDoNotPay() {
    Machine machine;
    machine.loops(100, 200us);
    QVERIFY(machine.rest() > Sharing::Time(0));
  }

  // Six loops of different lengths in a round, as in a mini-batch: all kinds are measured in turn.
  void shortLoopsAreMeasuredNowAndThen() {
    for (const bool pays : {true, false}) {
      Machine machine;
      int measured = 0;
      for (int i = 0; i < 60'000; ++i) {
        const Sharing::Time own = 1us * (1 + i % 6);
        const bool asked = machine.sharing.asks();
        const Sharing::Time took = pays ? own + 500ns : 2 * own;
        machine.now += took;
        machine.sharing.record(machine.now, {2, 1, asked ? std::optional(own) : std::nullopt, took});
        measured += asked ? 1 : 0;
      }
      QVERIFY(measured < 60'000 / 10);
      QCOMPARE(machine.rest() == Sharing::Time(0), pays);
    }
  }

  void loopsThatOthersDidAloneSayNothing() {
    Machine machine;
    for (int i = 0; i < 300; ++i) {
      machine.loops(1, 110us);
      machine.sharing.record(machine.now, {2, 0, 0us, 20us});
    }
    QCOMPARE(machine.rest(), Sharing::Time(0));
  }
};

REWIRE_TEST(TestSharing)
#include "tst_sharing.moc"

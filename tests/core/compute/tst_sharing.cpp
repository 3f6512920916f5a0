#include "core/compute/sharing.h"

#include "tests/support/registry.h"

#include <QTest>

using namespace rewire;
using namespace std::chrono_literals;

/// The decision to share loops, fed with loops of made-up durations.
class TestSharing : public QObject {
  Q_OBJECT

  static constexpr Sharing::Kind kKind{1000, 8};

  /// A clock and a decision. Loops take 200 µs when they are not shared.
  struct Machine {
    Sharing sharing;
    Sharing::Time now = 1s;
    Sharing::Time shared{};  // of all the time
    Sharing::Time alone{};

    void loop(Sharing::Time took, Sharing::Time ifAlone = 200us, Sharing::Kind kind = kKind) {
      if (sharing.pays(now)) {
        now += took;
        shared += took;
        sharing.recordShared(now, kind, took);
      } else {
        now += ifAlone;
        alone += ifAlone;
        sharing.recordAlone(kind, ifAlone);
      }
    }
    void loops(int count, Sharing::Time took, Sharing::Time ifAlone = 200us) {
      for (int i = 0; i < count; ++i) loop(took, ifAlone);
    }
    double shareAlone() const { return static_cast<double>(alone.count()) / static_cast<double>((alone + shared).count()); }
  };

 private Q_SLOTS:
  void loopsAreSharedFromTheStart() { QVERIFY(Sharing().pays(0ns)); }

  void aQuietMachineGoesOnSharing() {
    Machine machine;
    machine.loops(100'000, 110us);
    QVERIFY(machine.shareAlone() > 0.0);
    QVERIFY(machine.shareAlone() < 0.02);
  }

  void aFewLateHelpersAreNoReason() {
    Machine machine;
    for (int i = 0; i < 500; ++i) {
      machine.loops(100, 110us);
      machine.loop(2ms);
    }
    QVERIFY(machine.shareAlone() < 0.02);
  }

  // Whatever the reason: lost time slices, a neighbour, two threads on one processor.
  void sharingThatDoesNotPayIsSeldomTried() {
    Machine machine;
    machine.loops(50'000, 250us);
    QVERIFY(machine.shareAlone() > 0.94);
  }

  void lostTimeSlicesEndSharingForAWhile() {
    Machine machine;
    for (int i = 0; i < 500; ++i) {
      machine.loops(20, 110us);
      machine.loop(4ms);
    }
    QVERIFY(machine.shareAlone() > 0.8);
  }

  void restsGrowAndShrinkAgain() {
    Machine machine;
    machine.loops(20'000, 250us);
    const auto began = machine.now;
    machine.loops(3'000, 110us);  // the neighbour is gone
    QVERIFY(machine.sharing.pays(machine.now));
    machine.shared = machine.alone = {};
    machine.loops(30'000, 110us);
    QVERIFY(machine.shareAlone() < 0.02);
    machine.shared = machine.alone = {};
    machine.loops(20'000, 250us);  // and comes back
    QVERIFY(machine.shareAlone() > 0.9);
    QVERIFY(machine.now > began);
  }

  // Kinds of very different lengths, in rounds that the trials cut anywhere.
  void eachKindIsComparedWithItself() {
    for (const bool pays : {true, false}) {
      Machine machine;
      for (int round = 0; round < 3000; ++round) {
        for (int kind = 0; kind < 9; ++kind) {
          const Sharing::Time ifAlone = 20us * (1 + kind * kind);
          machine.loop(pays ? ifAlone * 6 / 10 : ifAlone * 12 / 10, ifAlone, {100 + kind, 4});
        }
      }
      QVERIFY(pays ? machine.shareAlone() < 0.05 : machine.shareAlone() > 0.9);
    }
  }

  void whatIsShortIsKnownOfTheSameKindOnly() {
    Sharing sharing;
    QVERIFY(!sharing.isShort(kKind, 1ms));
    sharing.recordAlone(kKind, 200us);
    QVERIFY(sharing.isShort(kKind, 1ms) && !sharing.isShort(kKind, 100us));
    QVERIFY(!sharing.isShort({1000, 9}, 1ms));
    QVERIFY(!sharing.isShort({1000, 8, &typeid(int)}, 1ms));
    for (int i = 0; i < 10; ++i) sharing.recordAlone(kKind, 5ms);
    QVERIFY(!sharing.isShort(kKind, 1ms));
  }

  // The second takes the place of the first, and says nothing about it.
  void kindsThatShareAPlaceAreNotMixed() {
    Machine machine;
    for (int round = 0; round < 3000; ++round) {
      for (int i = 0; i < 30; ++i) machine.loop(60us, 50us, {100, 4});
      machine.loop(2400us, 2000us, {100 + 64, 4});
    }
    QVERIFY(machine.shareAlone() > 0.9);
  }
};

REWIRE_TEST(TestSharing)
#include "tst_sharing.moc"

#include "tests/support/registry.h"
#include "ui/connectivity/rewiring/rewiring_moment.h"

#include <QTest>

using namespace rewire;

class TstRewiringMoment : public QObject {
  Q_OBJECT

  static void eachPace() {
    QTest::addColumn<int>("pace");
    for (const auto pace : {RewiringMoment::Pace::Calm, RewiringMoment::Pace::Slow, RewiringMoment::Pace::Steady})
      QTest::addRow("%d", static_cast<int>(pace)) << static_cast<int>(pace);
  }
  static RewiringMoment moment() {
    QFETCH_GLOBAL(int, pace);
    return {static_cast<RewiringMoment::Pace>(pace)};
  }

 private Q_SLOTS:
  void initTestCase_data() { eachPace(); }

  void itEndsWhereItBegan() {
    for (const double time : {-1.0, static_cast<double>(moment().duration()), 1e9}) {
      QCOMPARE(moment().diedAt(time), 0.0);
      QCOMPARE(moment().bornAt(time), 0.0);
    }
  }

  void theNetworkIsAlwaysSeenThroughIt() {
    for (double time = 0; time < moment().duration(); time += 10)
      QVERIFY((1.0 - moment().diedAt(time)) * (1.0 - moment().bornAt(time)) >= 0.4);
  }

  void theNextMayNotComeBeforeMostOfItWasSeen() {
    QVERIFY(moment().next() <= moment().duration());
    QVERIFY(moment().next() >= 1000);  // no more than one a second
  }

  void theDiedFadeBeforeTheBornJoin() {
    if (moment().pace == RewiringMoment::Pace::Steady) return;
    const double joins = moment().duration() - 500.0;
    QVERIFY(moment().bornAt(joins) >= 0.4);
    QCOMPARE(moment().diedAt(joins), 0.0);
    QVERIFY(moment().diedAt(200) > 0.3);
    QVERIFY(moment().bornAt(100) < 0.01);
  }

  void aThirdOfASecondIsEnoughForTheDied() {
    if (moment().pace != RewiringMoment::Pace::Calm) return;
    QCOMPARE(moment().diedAt(50), 0.6);
    QVERIFY(moment().diedAt(250) < 0.36);
    QCOMPARE(moment().diedAt(450), 0.0);
  }

  void whatIsSteadyNeverFlashes() {
    if (moment().pace != RewiringMoment::Pace::Steady) return;
    for (double time = 0; time < moment().duration(); time += 20) {  // a frame and a bit
      QVERIFY(moment().bornAt(time) <= 0.25);
      QVERIFY(qAbs(moment().bornAt(time + 20) - moment().bornAt(time)) < 0.01);
      QVERIFY(qAbs(moment().diedAt(time + 20) - moment().diedAt(time)) < 0.01);
    }
  }

  void oneMarkingTurnsIntoTheNext() {
    const RewiringMoment steady{RewiringMoment::Pace::Steady};
    const double full = steady.bornAt(1500);
    for (double time = 0; time < 1000; time += 20)
      QVERIFY(qAbs(full * RewiringMoment::leftAt(time) + steady.bornAt(time) - full) < 1e-9);
  }
};

REWIRE_TEST(TstRewiringMoment)
#include "tst_rewiring_moment.moc"

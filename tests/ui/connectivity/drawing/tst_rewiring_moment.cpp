#include "tests/support/registry.h"
#include "ui/connectivity/drawing/rewiring_moment.h"

#include <QTest>

using namespace rewire;

class TstRewiringMoment : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theDiedFadeBeforeTheBornJoin() {
    const RewiringMoment moment;
    QCOMPARE(moment.diedAt(50), 1.0);
    QVERIFY(moment.diedAt(250) < 0.6);
    QCOMPARE(moment.diedAt(450), 0.0);
    QCOMPARE(moment.bornAt(50), 0.0);
    QCOMPARE(moment.bornAt(600), 1.0);
    QVERIFY(moment.dimAt(600) > 0.7);
  }

  void itEndsWhereItBegan_data() {
    QTest::addColumn<int>("pace");
    for (const auto pace : {RewiringMoment::Pace::Calm, RewiringMoment::Pace::Brisk, RewiringMoment::Pace::Still})
      QTest::addRow("%d", static_cast<int>(pace)) << static_cast<int>(pace);
  }

  void itEndsWhereItBegan() {
    QFETCH(int, pace);
    const RewiringMoment moment{.pace = static_cast<RewiringMoment::Pace>(pace)};
    for (const double time : {-1.0, static_cast<double>(RewiringMoment::kDuration), 1e9}) {
      QCOMPARE(moment.dimAt(time), 0.0);
      QCOMPARE(moment.diedAt(time), 0.0);
      QCOMPARE(moment.bornAt(time), 0.0);
    }
  }

  void stillMeansStill() {
    const RewiringMoment moment{.pace = RewiringMoment::Pace::Still};
    for (double time = 0; time < RewiringMoment::kDuration; time += 50) {
      QCOMPARE(moment.dimAt(time), moment.dimAt(0));
      QCOMPARE(moment.diedAt(time), moment.diedAt(0));
      QCOMPARE(moment.bornAt(time), 1.0);
    }
  }

  void briskDoesNotFlash() {
    const RewiringMoment moment{.pace = RewiringMoment::Pace::Brisk, .startDim = 0.55};
    for (double time = 0; time < 800; time += 10) QVERIFY(qAbs(moment.dimAt(time) - 0.55) < 1e-9);
  }

  void oneMomentGoesOnFromTheLast() {
    const RewiringMoment moment{.startDim = 0.4};
    QCOMPARE(moment.dimAt(0), 0.4);
  }
};

REWIRE_TEST(TstRewiringMoment)
#include "tst_rewiring_moment.moc"

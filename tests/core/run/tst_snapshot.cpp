#include "core/run/snapshot.h"

#include "tests/support/registry.h"

#include <QTest>

using namespace rewire;

class TestSnapshot : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  /// 97 % in epoch 2, perturbed to 47.5 %, then another mark: that is what the network still is.
  void theAccuracyIsThatOfTheLastMeasurement() {
    Snapshot snapshot;
    QVERIFY(!snapshot.testAccuracy());
    EpochMetrics row;
    row.epoch = 2;
    row.testAccuracy = 0.97;
    snapshot.history = std::make_shared<std::vector<EpochMetrics>>(std::vector{row});
    QCOMPARE(snapshot.testAccuracy(), 0.97);

    const Event perturbed{.epoch = 2.5, .applied = AppliedPerturbations{{}, false, 0.97, 0.475, 0.1, 2.0}};
    const auto marks = [&](const std::vector<Event>& events) {
      snapshot.events = std::make_shared<std::vector<Event>>(events);
      return snapshot.testAccuracy();
    };
    QCOMPARE(marks({perturbed}), 0.475);
    QCOMPARE(marks({perturbed, {.epoch = 2.5, .text = "zeta 0.3 → 0.5"}}), 0.475);
    Event unmeasured = perturbed;
    unmeasured.applied->measured = false;
    QVERIFY(!marks({perturbed, unmeasured}));

    row.epoch = 3;
    row.testAccuracy = 0.9;
    snapshot.history = std::make_shared<std::vector<EpochMetrics>>(std::vector{row});
    QCOMPARE(marks({perturbed}), 0.9);
  }
};

REWIRE_TEST(TestSnapshot)
#include "tst_snapshot.moc"

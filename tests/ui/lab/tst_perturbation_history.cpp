#include "ui/damage_history.h"

#include <QSignalSpy>
#include <QTest>

using namespace rewire;

namespace {

Damage removing(double fraction) {
  Damage damage;
  damage.removeLinks.fraction = fraction;
  return damage;
}

}  // namespace

class TestDamageHistory : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { qRegisterMetaType<Damage>("rewire::Damage"); }

  void aStepCanBeUndoneAndRedoneByName() {
    DamageHistory history;
    QSignalSpy spy(&history, &DamageHistory::changed);
    history.change(removing(0.2), "Remove 20 % of the links");
    QCOMPARE(history.damage(), removing(0.2));
    QCOMPARE(history.stack()->undoText(), QString("Remove 20 % of the links"));
    history.stack()->undo();
    QCOMPARE(history.damage(), Damage{});
    QCOMPARE(history.stack()->redoText(), QString("Remove 20 % of the links"));
    history.stack()->redo();
    QCOMPARE(history.damage(), removing(0.2));
    QCOMPARE(spy.size(), 3);  // each change is told once
    QCOMPARE(spy.back().front().value<Damage>(), removing(0.2));
  }

  void aDragIsOneStep() {
    DamageHistory history;
    QSignalSpy spy(&history, &DamageHistory::changed);
    for (const int percent : {1, 5, 12, 20}) history.change(removing(percent / 100.0), QString("Remove %1 %").arg(percent), 7);
    QCOMPARE(spy.size(), 4);
    QCOMPARE(history.stack()->count(), 1);
    QCOMPARE(history.stack()->undoText(), QString("Remove 20 %"));
    history.change(removing(0.3), "Remove 30 %", 8);
    QCOMPARE(history.stack()->count(), 2);
    history.stack()->undo();
    QCOMPARE(history.damage(), removing(0.2));
    history.stack()->undo();
    QCOMPARE(history.damage(), Damage{});
  }

  void stepsWithoutAMergeIdStayApart() {
    DamageHistory history;
    history.change(removing(0.1), "first");
    history.change(removing(0.2), "second");
    QCOMPARE(history.stack()->count(), 2);
  }

  void onlyStepsInARowMerge() {
    DamageHistory history;
    history.change(removing(0.1), "drag", 0);
    history.change(removing(0.2), "between");
    history.change(removing(0.3), "drag", 0);
    QCOMPARE(history.stack()->count(), 3);
  }

  void aDragThatWasUndoneAndRedoneIsOver() {
    DamageHistory history;
    history.change(removing(0.1), "drag", 3);
    history.stack()->undo();
    history.stack()->redo();
    history.change(removing(0.5), "drag", 3);
    QCOMPARE(history.stack()->count(), 2);
    history.stack()->undo();
    QCOMPARE(history.damage(), removing(0.1));
  }

  void whatChangesNothingIsNoStep() {
    DamageHistory history;
    QSignalSpy spy(&history, &DamageHistory::changed);
    history.change(Damage{}, "nothing");
    QCOMPARE(history.stack()->count(), 0);
    history.change(removing(0.2), "there", 1);
    history.change(Damage{}, "and back", 1);
    QCOMPARE(history.stack()->count(), 0);
    QCOMPARE(spy.size(), 2);
    history.change(removing(0.1), "and there", 1);
    QCOMPARE(history.stack()->count(), 1);
    history.stack()->undo();
    QCOMPARE(history.damage(), Damage{});
  }

  void aJumpIsToldOnce() {
    DamageHistory history;
    for (int step = 1; step <= 5; ++step) history.change(removing(step / 10.0), QString("step %1").arg(step));
    QSignalSpy spy(&history, &DamageHistory::changed);
    history.stack()->setIndex(1);
    QCOMPARE(history.damage(), removing(0.1));
    QCOMPARE(spy.size(), 1);
  }

  void twoHundredStepsAreKept() {
    DamageHistory history;
    for (int step = 1; step <= 250; ++step) history.change(removing(step / 1000.0), QString("step %1").arg(step));
    QCOMPARE(history.stack()->count(), DamageHistory::kMostSteps);
    while (history.stack()->canUndo()) history.stack()->undo();
    QCOMPARE(history.damage(), removing(0.05));
  }

  void anotherNetworkBeginsWhole() {
    DamageHistory history;
    history.change(removing(0.2), "step", 1);
    QSignalSpy spy(&history, &DamageHistory::changed);
    history.clear();
    QCOMPARE(history.damage(), Damage{});
    QVERIFY(!history.stack()->canUndo());
    QCOMPARE(spy.size(), 1);
    history.change(removing(0.3), "step", 1);
    history.stack()->undo();
    QCOMPARE(history.damage(), Damage{});
  }
};

QTEST_MAIN(TestDamageHistory)
#include "tst_damage_history.moc"

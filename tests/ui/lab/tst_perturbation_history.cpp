#include "tests/support/registry.h"
#include "tests/support/steps.h"
#include "ui/lab/perturbation_history.h"

#include <QSignalSpy>
#include <QTest>

using namespace rewire;
using namespace rewire::test;

class TestPerturbationHistory : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aStepCanBeUndoneAndRedoneByName() {
    PerturbationHistory history;
    QSignalSpy spy(&history, &PerturbationHistory::changed);
    history.change(removing(0.2), "Remove 20 % of the links");
    QCOMPARE(history.perturbations(), removing(0.2));
    QCOMPARE(history.stack()->undoText(), QString("Remove 20 % of the links"));
    history.stack()->undo();
    QCOMPARE(history.perturbations(), Perturbations{});
    QCOMPARE(history.stack()->redoText(), QString("Remove 20 % of the links"));
    history.stack()->redo();
    QCOMPARE(history.perturbations(), removing(0.2));
    QCOMPARE(spy.size(), 3);  // each change is told once
  }

  void aDragIsOneStep() {
    PerturbationHistory history;
    QSignalSpy spy(&history, &PerturbationHistory::changed);
    for (const int percent : {1, 5, 12, 20}) history.change(removing(percent / 100.0), QString("Remove %1 %").arg(percent), 7);
    QCOMPARE(spy.size(), 4);
    QCOMPARE(history.stack()->count(), 1);
    QCOMPARE(history.stack()->undoText(), QString("Remove 20 %"));
    history.change(removing(0.3), "Remove 30 %", 8);
    QCOMPARE(history.stack()->count(), 2);
    history.stack()->undo();
    QCOMPARE(history.perturbations(), removing(0.2));
    history.stack()->undo();
    QCOMPARE(history.perturbations(), Perturbations{});
  }

  void stepsWithoutAMergeIdStayApart() {
    PerturbationHistory history;
    history.change(removing(0.1), "first");
    history.change(removing(0.2), "second");
    QCOMPARE(history.stack()->count(), 2);
  }

  void onlyStepsInARowMerge() {
    PerturbationHistory history;
    history.change(removing(0.1), "drag", 0);
    history.change(removing(0.2), "between");
    history.change(removing(0.3), "drag", 0);
    QCOMPARE(history.stack()->count(), 3);
  }

  void aDragThatWasUndoneAndRedoneIsOver() {
    PerturbationHistory history;
    history.change(removing(0.1), "drag", 3);
    history.stack()->undo();
    history.stack()->redo();
    history.change(removing(0.5), "drag", 3);
    QCOMPARE(history.stack()->count(), 2);
    history.stack()->undo();
    QCOMPARE(history.perturbations(), removing(0.1));
  }

  void whatChangesNothingIsNoStep() {
    PerturbationHistory history;
    QSignalSpy spy(&history, &PerturbationHistory::changed);
    history.change(Perturbations{}, "nothing");
    QCOMPARE(history.stack()->count(), 0);
    history.change(removing(0.2), "there", 1);
    history.change(Perturbations{}, "and back", 1);
    QCOMPARE(history.stack()->count(), 0);
    QCOMPARE(spy.size(), 2);
    history.change(removing(0.1), "and there", 1);
    QCOMPARE(history.stack()->count(), 1);
    history.stack()->undo();
    QCOMPARE(history.perturbations(), Perturbations{});
  }

  void aJumpIsToldOnce() {
    PerturbationHistory history;
    for (int step = 1; step <= 5; ++step) history.change(removing(step / 10.0), QString("step %1").arg(step));
    QSignalSpy spy(&history, &PerturbationHistory::changed);
    history.stack()->setIndex(1);
    QCOMPARE(history.perturbations(), removing(0.1));
    QCOMPARE(spy.size(), 1);
  }

  void twoHundredStepsAreKept() {
    PerturbationHistory history;
    for (int step = 1; step <= 250; ++step) history.change(removing(step / 1000.0), QString("step %1").arg(step));
    QCOMPARE(history.stack()->count(), PerturbationHistory::kMostSteps);
    while (history.stack()->canUndo()) history.stack()->undo();
    QCOMPARE(history.perturbations(), removing(0.05));
  }

  void anotherNetworkBeginsWhole() {
    PerturbationHistory history;
    history.change(removing(0.2), "step", 1);
    QSignalSpy spy(&history, &PerturbationHistory::changed);
    history.clear();
    QCOMPARE(history.perturbations(), Perturbations{});
    QVERIFY(!history.stack()->canUndo());
    QCOMPARE(spy.size(), 1);
    history.change(removing(0.3), "step", 1);
    history.stack()->undo();
    QCOMPARE(history.perturbations(), Perturbations{});
  }
};

REWIRE_WIDGET_TEST(TestPerturbationHistory)
#include "tst_perturbation_history.moc"

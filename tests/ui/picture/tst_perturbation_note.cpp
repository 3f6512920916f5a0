#include "tests/support/registry.h"
#include "ui/picture/perturbation_note.h"

#include <QTest>

using namespace rewire;

class TstPerturbationNote : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void noPerturbationIsNone() { QCOMPARE(perturbationNote({}), QString("none")); }

  void everyPartStandsInTheOrderInWhichItIsDone() {
    Perturbations perturbations;
    perturbations.seed = 7;
    perturbations.step<Attack>().epsilon = 0.1;
    perturbations.step<RemoveLinks>().fraction = 0.25;
    perturbations.step<SwapLinks>().fraction = 0.5;
    perturbations.removedLinks = {{0, 12, 5}, {1, 3, 4}};
    perturbations.silencedNeurons = {{1, 9}};
    const QString note = perturbationNote(perturbations);
    const QStringList parts = note.split("; ");
    QCOMPARE(parts.size(), 6);
    QVERIFY(parts[0].startsWith("swap-links {"));
    QVERIFY(parts[1].startsWith("remove-links {"));
    QVERIFY(parts[1].contains("0.25"));
    QCOMPARE(parts[2], QString("removed by hand (layer:from-to) 0:12-5 1:3-4"));
    QCOMPARE(parts[3], QString("silenced by hand (layer:neuron) 1:9"));
    QVERIFY(parts[4].startsWith("attack {"));
    QCOMPARE(parts[5], QString("seed 7"));
  }
};

REWIRE_TEST(TstPerturbationNote)
#include "tst_perturbation_note.moc"

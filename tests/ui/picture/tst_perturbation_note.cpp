#include "ui/views/damage_note.h"

#include <QTest>

using namespace rewire;

class TstDamageNote : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void noDamageIsNone() { QCOMPARE(damageNote({}), QString("none")); }

  void everyPartStandsInTheOrderInWhichItIsDone() {
    Damage damage;
    damage.seed = 7;
    damage.attack.epsilon = 0.1;
    damage.removeLinks.fraction = 0.25;
    damage.swapLinks.fraction = 0.5;
    damage.cut = {{0, 12, 5}, {1, 3, 4}};
    damage.silenced = {{1, 9}};
    const QString note = damageNote(damage);
    const QStringList parts = note.split("; ");
    QCOMPARE(parts.size(), 6);
    QVERIFY(parts[0].startsWith("swap-links {"));
    QVERIFY(parts[1].startsWith("remove-links {"));
    QVERIFY(parts[1].contains("0.25"));
    QCOMPARE(parts[2], QString("cut by hand (layer:from-to) 0:12-5 1:3-4"));
    QCOMPARE(parts[3], QString("silenced by hand (layer:neuron) 1:9"));
    QVERIFY(parts[4].startsWith("attack {"));
    QCOMPARE(parts[5], QString("seed 7"));
  }
};

QTEST_GUILESS_MAIN(TstDamageNote)
#include "tst_damage_note.moc"

#include "ui/views/connectivity_csv.h"

#include "tests/support/injuries.h"
#include "tests/support/snapshots.h"

#include <QTest>

using namespace rewire;

class TstConnectivityCsv : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aRowALink() {
    const SnapshotPtr whole = makeSnapshot({16, 10, 10, 2}, 0.25);
    const QStringList rows = csvOfLinks(*whole).split('\n', Qt::SkipEmptyParts);
    QCOMPARE(rows.front(), QString("layer,from,to,weight,born"));
    QCOMPARE(rows.size(), 1 + 85);
    QVERIFY(rows.last().startsWith("2,9,1,"));
  }

  void whatIsCutIsNotThere() {
    const SnapshotPtr hurt = injured(makeSnapshot({16, 10, 10, 2}, 0.25), 5);
    QCOMPARE(csvOfLinks(*hurt).count('\n'), 1 + 72);
    QCOMPARE(csvOfLinks(*injured(freshSnapshot({16, 10, 4}, 1.0), 5)).count('\n'), 1 + 128 + 40);
    QCOMPARE(csvOfLinks(Snapshot{}), QString("layer,from,to,weight,born\n"));
  }
};

QTEST_GUILESS_MAIN(TstConnectivityCsv)
#include "tst_connectivity_csv.moc"

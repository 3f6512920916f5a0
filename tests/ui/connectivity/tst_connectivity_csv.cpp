#include "ui/connectivity/connectivity_csv.h"

#include "tests/support/registry.h"
#include "tests/support/removed_parts.h"
#include "tests/support/snapshots.h"

#include <QTest>

using namespace rewire;

class TstConnectivityCsv : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aRowALink() {
    const ShownNetworkPtr whole = shownNetworkOf(*makeSnapshot({16, 10, 10, 2}, 0.25));
    const QStringList rows = csvOfLinks(*whole).split('\n', Qt::SkipEmptyParts);
    QCOMPARE(rows.front(), QString("layer,from,to,weight,born"));
    QCOMPARE(rows.size(), 1 + 85);
    QVERIFY(rows.last().startsWith("2,9,1,"));
  }

  void whatIsRemovedIsNotThere() {
    const ShownNetworkPtr perturbed = withRemoved(makeSnapshot({16, 10, 10, 2}, 0.25), 5);
    QCOMPARE(csvOfLinks(*perturbed).count('\n'), 1 + 72);
    QCOMPARE(csvOfLinks(*withRemoved(freshSnapshot({16, 10, 4}, 1.0), 5)).count('\n'), 1 + 128 + 40);
    QCOMPARE(csvOfLinks(ShownNetwork{}), QString("layer,from,to,weight,born\n"));
  }
};

REWIRE_TEST(TstConnectivityCsv)
#include "tst_connectivity_csv.moc"
